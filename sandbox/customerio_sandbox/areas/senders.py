"""Sender identities: the addresses and numbers that messages come from. They can be read only."""

from __future__ import annotations

from typing import Final

from customerio_sandbox.call import Call, simulates
from customerio_sandbox.paging import cursor_page
from customerio_sandbox.workspace import Area, Json, Table

_CREATED: Final = 1_793_900_000
#: Number, name, email or phone, hidden.
_SEED: Final = (
    (3, "Example Shop", "orders@example.com", False),
    (4, "North Line", "service@example.com", False),
    (5, "Example Shop SMS", "+12025550100", False),
    (6, "Old newsletter", "old-news@example.com", True),
    (7, "Example Store", "help@example.com", False),
)


def _row(number: int, name: str, address: str, hidden: bool) -> Json:
    row: Json = {"id": number, "deduplicate_id": f"{number}:{_CREATED}", "name": name, "auto_generated": False}
    if "@" in address:
        row |= {"template_type": "email", "email": address, "address": f"{name} <{address}>"}
    else:
        row |= {"template_type": "phone", "phone": address}
    return {**row, "hidden": hidden}


SENDERS: Final = Area(lambda _: Table(_row(*one) for one in _SEED))


@simulates("sender_identities.list")
def list_senders(call: Call) -> Json:
    hidden = call.query.get("hidden", False)
    rows = [one for one in SENDERS.of(call.workspace) if one["hidden"] is hidden]
    rows.sort(key=lambda one: one["id"], reverse=call.query.get("sort") == "desc")
    page, following = cursor_page(call, rows, lambda one: str(one["id"]), one_page_more=True)
    return {"sender_identities": list(page), **following}


@simulates("sender_identities.get")
def get(call: Call) -> Json:
    return {"sender_identity": SENDERS.of(call.workspace).get(call.path["sender_id"])}
