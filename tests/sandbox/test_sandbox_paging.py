"""Pages as the API makes them, its cursors and its odd last pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from customerio_sandbox import Sandbox

from tests.sandbox.sandbox_calls import OPERATIONS, Api, items

#: Every operation with cursors, where it begins, and how many rows to ask for at a time.
CURSORS: dict[str, tuple[tuple[object, ...], int]] = {
    "activities.list": ((), 200),
    "broadcasts.list_messages": ((12,), 60),
    "campaigns.list_actions": ((7,), 0),
    "campaigns.list_messages": ((7,), 60),
    "customers.list_activities": (("42",), 2),
    "customers.list_messages": (("42",), 1),
    "customers.list_relationships": (("42",), 1),
    "customers.search": ((), 120),
    "esp_suppressions.list_by_domain": (("example.com", "bounces"), 25),
    "messages.list": ((), 250),
    "newsletters.list": ((), 1),
    "newsletters.list_messages": ((13,), 20),
    "objects.list_relationships": ((1, "acme"), 9),
    "objects.search": ((), 5),
    "optouts.list": ((), 5),
    "segments.list_members": ((4,), 10),
    "sender_identities.list": ((), 2),
    "transactional.list_messages": ((44,), 40),
}
BODIES: dict[str, Any] = {
    "customers.search": {"filter": {"attribute": {"field": "cio_id", "operator": "exists"}}},
    "objects.search": {
        "object_type_id": "1",
        "filter": {"object_attribute": {"field": "name", "operator": "exists", "type_id": "1"}},
    },
}


def pages(api: Api, name: str, path: tuple[object, ...], limit: int) -> Iterator[dict[str, Any]]:
    query: dict[str, Any] = {"limit": limit} if limit else {}
    while True:
        page = api.get(name, *path, body=BODIES.get(name), **query)
        yield page
        if not page.get("next"):
            return
        query["start"] = page["next"]


def rows_of(name: str, page: dict[str, Any]) -> list[Any]:
    return items(page, OPERATIONS[name][2]["x-paging"]["items"][0])


def test_every_operation_with_cursors_is_tried() -> None:
    described = {
        name
        for name, (_, _, raw) in OPERATIONS.items()
        if raw.get("x-paging", {}).get("style") == "cursor" and name != "broadcasts.list_trigger_errors"
    }
    assert described == set(CURSORS)


@pytest.mark.parametrize("name", CURSORS)
def test_pages_together_are_the_whole_list(api: Api, name: str) -> None:
    path, limit = CURSORS[name]
    walked = [rows_of(name, page) for page in pages(api, name, path, limit)]
    whole = [row for page in walked for row in page]
    assert len([page for page in walked if page]) > 1
    if name == "campaigns.list_actions":
        assert [len(page) for page in walked] == [10, 4]
    else:
        most = rows_of(name, api.get(name, *path, body=BODIES.get(name), limit=1000))
        assert whole[:1000] == most
        assert all(len(page) == limit for page in walked[: len(whole) // limit])
    assert len({repr(row) for row in whole}) == len(whole)


def test_a_cursor_has_every_character_that_needs_encoding(api: Api) -> None:
    cursor = api.get("messages.list", limit=1)["next"]
    assert {"+", "/", "="} <= set(cursor)
    assert rows_of("messages.list", api.get("messages.list", limit=1, start=cursor))
    # As it is, the + arrives as a space; in lower case it is another cursor. Both match nothing, without an error.
    for broken in (f"start={cursor}", f"start={cursor.lower().replace('+', '%2B')}"):
        response = api.http.get(f"/v1/messages?{broken}")
        assert response.status_code == 200
        assert not items(response.json(), "messages")


def test_a_cursor_of_another_list_matches_nothing(api: Api) -> None:
    cursor = api.get("messages.list", limit=1)["next"]
    assert rows_of("campaigns.list_messages", api.get("campaigns.list_messages", 7, start=cursor)) == []


def test_last_pages_are_odd_in_three_ways(api: Api) -> None:
    forms = set()
    for name, (path, limit) in CURSORS.items():
        *_, last = pages(api, name, path, limit)
        forms.add(repr(last["next"]) if "next" in last else "absent")
    assert forms == {"''", "None", "absent"}


def test_the_sender_list_has_one_page_too_many(api: Api) -> None:
    walked = [rows_of("sender_identities.list", one) for one in pages(api, "sender_identities.list", (), 2)]
    assert [len(page) for page in walked] == [2, 2, 0]
    hidden = rows_of("sender_identities.list", api.get("sender_identities.list", hidden=True))
    assert [one["hidden"] for one in hidden] == [True]


def test_a_walk_survives_what_is_sent_meanwhile(api: Api, box: Sandbox) -> None:
    first = api.get("messages.list", limit=100)
    box.advance(60)
    body = {"to": "new@example.com", "identifiers": {"email": "new@example.com"}, "transactional_message_id": 44}
    api.get("send.email", body=body)
    second = api.get("messages.list", limit=100, start=first["next"])
    assert not {one["id"] for one in first["messages"]} & {one["id"] for one in second["messages"]}


def test_trigger_errors_page_by_number(api: Api) -> None:
    first = api.get("broadcasts.list_trigger_errors", 12, 3, limit=1)
    assert first["next"] == 1
    second = api.get("broadcasts.list_trigger_errors", 12, 3, limit=1, start=first["next"])
    assert second["errors"] != first["errors"]
    assert not second.get("next")


def test_numbered_and_offset_pages(api: Api) -> None:
    first = api.get("assets.list", limit=1)
    second = api.get("assets.list", limit=1, page=2)
    assert first["assets"][0]["id"] != second["assets"][0]["id"]
    assert first["meta"]["pagination"]["total"] == 2
    assert items(api.get("assets.list", limit=1, page=3), "assets") == []
    whole = items(api.get("esp_suppressions.list", "bounces"), "suppressions")
    assert items(api.get("esp_suppressions.list", "bounces", limit=10, offset=10), "suppressions") == whole[10:20]


def test_a_range_of_messages_includes_both_ends(api: Api) -> None:
    times = [one["created"] for one in items(api.get("messages.list", limit=1000), "messages")]
    start, end = times[-5], times[5]
    inside = items(api.get("messages.list", limit=1000, start_ts=start, end_ts=end), "messages")
    assert [one["created"] for one in inside] == [one for one in times if start <= one <= end]


def test_messages_are_filtered(api: Api) -> None:
    def ask(**query: Any) -> list[dict[str, Any]]:
        return items(api.get("messages.list", limit=1000, **query), "messages")

    assert {one["type"] for one in ask(type="twilio")} == {"twilio"}
    assert {one["campaign_id"] for one in ask(campaign_id=7)} == {7}
    assert all("bounced" in one["metrics"] for one in ask(metric="bounced"))
    assert all("clicked" in one["metrics"] for one in ask(metric="clicked"))
    failed = items(api.get("broadcasts.list_messages", 12, state="failed", limit=1000), "messages")
    assert failed
    assert all(one["failure_message"] for one in failed)
