"""Topics, channels, the subscription center, and who opted out of which sender."""

from __future__ import annotations

from typing import Final

from customerio_sandbox.call import Call, simulates
from customerio_sandbox.errors import bad_request
from customerio_sandbox.paging import cursor_page
from customerio_sandbox.workspace import Area, Json, token

TOPICS: Final = Area(lambda workspace: list[Json](workspace.example("subscription_center.list_topics", "topics")))
_CHANNELS: Final = Area(
    lambda workspace: list[Json](workspace.example("subscription_center.list_channels", "channels"))
)
_DAY: Final = 86_400


@simulates("subscription_center.list_topics")
def list_topics(call: Call) -> Json:
    return {"topics": TOPICS.of(call.workspace)}


@simulates("subscription_center.list_channels")
def list_channels(call: Call) -> Json:
    return {"channels": _CHANNELS.of(call.workspace)}


@simulates("subscription_center.create_token")
def create_token(call: Call) -> Json:
    found = call.workspace.people.find(call.query.get("id_type", "id"), call.path["customer_id"])
    if found is None:
        raise bad_request("there is no such person", "/customer_id")
    made = token(f"subscription center {found.cio_id} {call.now // _DAY}", 27)
    return {"token": made, "url": f"https://email.example.com/u/i/{made}"}


@simulates("optouts.list")
def list_optouts(call: Call) -> Json:
    sender = call.query.get("from")
    wanted = sender.strip().lower() if sender is not None else None
    people = [
        one
        for one in call.workspace.people
        if any(wanted is None or optout["from"] == wanted for optout in one.optouts)
    ]
    page, following = cursor_page(call, people, lambda one: one.cio_id)
    rows = [{"customer_id": one.id, "cio_id": one.cio_id, "optouts": one.optouts} for one in page]
    return {"optouts": rows, **following}
