"""What the running API takes although it is published more narrowly, and what it refuses."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from customerio_sandbox import Sandbox
from customerio_sandbox.keywords import addresses

from tests.sandbox.sandbox_calls import Api, items

EMAIL: dict[str, Any] = {"transactional_message_id": 44, "to": "ada@example.com", "identifiers": {"id": "42"}}
SMS: dict[str, Any] = {"transactional_message_id": 7, "identifiers": {"id": "42"}}
DAY = 86_400


@pytest.mark.parametrize(
    "headers",
    [
        {},
        [],
        "",
        "[]",
        {"X-Order": "8841"},
        [{"name": "X-Order", "value": "8841"}],
        '[{"name":"X-Order","value":"8841"}]',
        '{"X-Order": "8841"}',
        None,
    ],
)
def test_headers_are_taken_in_every_form(api: Api, box: Sandbox, headers: Any) -> None:
    api.get("send.email", body={**EMAIL, "headers": headers})
    assert len(box.outbox) == 1


@pytest.mark.parametrize("headers", [5, {"X-Order": 8841}, [{"value": "8841"}], {"X Order": "1"}, "X-Order: 8841", "7"])
def test_other_headers_are_refused(api: Api, box: Sandbox, headers: Any) -> None:
    api.refused("send.email", 400, body={**EMAIL, "headers": headers})
    assert box.outbox == []


def test_sixteen_recipients_are_refused(api: Api, box: Sandbox) -> None:
    def many(count: int) -> str:
        return ", ".join(f'"Doe, {number}" <n{number}@example.com>' for number in range(count))

    api.get("send.email", body={**EMAIL, "to": many(10), "cc": many(4), "bcc": many(1)})
    response = api.ask("send.email", body={**EMAIL, "to": many(10), "cc": many(4), "bcc": many(2)})
    assert response.status_code == 400
    assert "15 recipients" in response.json()["errors"][0]["detail"]
    api.refused("send.email", 400, body={**EMAIL, "to": many(16)})
    assert len(box.outbox) == 1


@pytest.mark.parametrize(
    ("text", "count"), [("a@b.c", 1), (" a@b.c , d@e.f,", 2), ('"x, y" <a@b.c>,d@e.f', 2), ("", 0), (",,", 0)]
)
def test_an_address_ends_at_a_comma_outside_quotes(text: str, count: int) -> None:
    assert len(addresses(text)) == count


@pytest.mark.parametrize("name", ["send.email", "send.push", "send.sms", "send.whatsapp", "send.in_app"])
def test_a_send_far_ahead_is_refused(api: Api, box: Sandbox, name: str) -> None:
    body, now = (EMAIL if name == "send.email" else SMS), box.app.clock.now()
    api.get(name, body={**body, "send_at": now + 90 * DAY})
    response = api.ask(name, body={**body, "send_at": now + 120 * DAY})
    assert response.status_code == 400
    assert response.json()["errors"][0]["source"]["pointer"] == "/send_at"
    api.get(name, body={**body, "send_at": now - DAY})
    assert len(box.outbox) == 2


def test_attachments_are_base64(api: Api) -> None:
    whole = base64.b64encode(b"hello there").decode()
    for content in (whole, "", base64.encodebytes(b"x" * 200).decode()):
        api.get("send.email", body={**EMAIL, "attachments": {"a.txt": content}})
    for content in ("/tmp/invoice.pdf", "hello there", whole[:-1], "ü"):
        response = api.ask("send.email", body={**EMAIL, "attachments": {"a.txt": content}})
        assert response.status_code == 400
        assert "Base64" in response.json()["errors"][0]["detail"]


def test_numbers_are_identifiers(api: Api, box: Sandbox) -> None:
    api.get("send.email", body={**EMAIL, "identifiers": {"id": 42}})
    assert api.get("messages.get", box.outbox[0]["id"])["message"]["customer_id"] == "42"
    found = items(api.get("customers.get_many", body={"ids": [42, "57"]}), "customers")
    assert {one["identifiers"]["id"] for one in found} == {"42", "57"}
    api.get("broadcasts.trigger", 12, body={"ids": [42, 57]})
    api.get("broadcasts.trigger", 12, body={"per_user_data": [{"id": 42, "data": {"day": "Monday"}}]})
    assert [len(one["recipients"]) for one in box.outbox[1:]] == [2, 1]
    condition = {"object_attribute": {"field": "plan", "operator": "eq", "value": "enterprise"}}
    bodies = [
        {"object_type_id": kind, "filter": {"object_attribute": {**condition["object_attribute"], "type_id": kind}}}
        for kind in (1, "1")
    ]
    by_number, by_text = (items(api.get("objects.search", body=body), "ids") for body in bodies)
    assert by_number == by_text != []


@pytest.mark.parametrize("value", [True, 4.2, [], ""])
def test_other_things_are_no_identifiers(api: Api, value: Any) -> None:
    api.refused("send.email", 400, body={**EMAIL, "identifiers": {"id": value}})


def test_null_for_an_optional_part_counts_as_left_out(api: Api, box: Sandbox) -> None:
    api.get("broadcasts.trigger", 12, body={"data": None, "ids": ["42"], "emails": None, "recipients": None})
    api.get("send.email", body={**EMAIL, "cc": None, "send_at": None, "message_data": {"name": None}})
    assert box.outbox[1]["body"]["message_data"] == {"name": None}
    api.refused("send.email", 400, body={**EMAIL, "to": None})
    made = api.get("design_folders.create", body={"name": "Autumn", "parent_folder_id": None})
    assert made["folder"]["parent_folder_id"] is None


@pytest.mark.parametrize("name", ["send.sms", "send.whatsapp"])
def test_a_text_message_goes_to_the_person_s_number(api: Api, box: Sandbox, name: str) -> None:
    api.get(name, body=SMS)
    assert box.outbox[0]["recipients"] == ["+12025550143"]


def test_a_blank_segment_name_is_refused_as_recorded(api: Api) -> None:
    for name in ("", "  "):
        response = api.ask("segments.create", body={"segment": {"name": name}})
        (error,) = response.json()["errors"]
        assert (response.status_code, error["status"]) == (422, "422")
        assert error["source"] == {"pointer": "/data/attributes/name"}


def test_an_audience_has_a_limit(api: Api) -> None:
    body = {"ids": list(range(10_001)), "id_ignore_missing": True}
    assert "10000" in api.refused("broadcasts.trigger", 422, 12, body=body)
    large = {"data": {"text": "x" * 50_000}}
    assert "50 KB" in api.refused("broadcasts.trigger", 413, 12, body=large)


def test_messages_say_which_template_they_came_from(api: Api, box: Sandbox) -> None:
    api.get("send.email", body=EMAIL)
    message = api.get("messages.get", box.outbox[0]["id"])["message"]
    assert message["transactional_message_id"] == 44
    assert str(message["msg_template_id"]) == str(message["message_template_id"]) == "118"


def test_the_size_of_a_body_is_bounded_where_it_is_stated(api: Api) -> None:
    for name in ("send.push", "send.sms"):
        body = {**SMS, "message_data": {"text": "x" * 1_000_000}}
        assert "1 MB" in api.refused(name, 413, body=body)
    folder = {"name": "a/b"}
    assert api.ask("design_folders.create", body=folder).status_code == 400
    assert api.ask("asset_folders.update", 12, body={}).status_code == 400
    assert json.loads(api.ask("asset_folders.update", 12, body={"name": " "}).text)["errors"][0]["status"] == "400"
