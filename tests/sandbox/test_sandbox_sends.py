"""Nothing is delivered: what would have gone out is in the outbox, and its metrics grow with the clock."""

from __future__ import annotations

from typing import Any

import pytest
from customerio_sandbox import Sandbox

from tests.sandbox.sandbox_calls import Api, items

EMAIL = {
    "transactional_message_id": 44,
    "to": "ada@example.com",
    "identifiers": {"id": "42"},
    "message_data": {"name": "Ada", "total": "42 EUR", "order": 8841},
}


def sent(api: Api, body: dict[str, Any]) -> str:
    receipt = api.get("send.email", body=body)
    assert receipt["queued_at"]
    key: str = receipt["delivery_id"]
    return key


def test_an_email_is_in_the_outbox_with_its_data_filled_in(api: Api, box: Sandbox) -> None:
    key = sent(api, EMAIL)
    (one,) = box.outbox
    assert (one["id"], one["operation"], one["recipients"]) == (key, "send.email", ["ada@example.com"])
    assert one["rendered"]["subject"] == "Your receipt for order 8841"
    assert one["rendered"]["body"] == "<p>Hello Ada, you paid 42 EUR.</p>"
    assert one["body"] == EMAIL
    assert api.http.get("/_sandbox/outbox").json()["outbox"] == box.outbox


@pytest.mark.parametrize(
    ("to", "recipients"),
    [
        ("Ada <ada@example.com>", ["ada@example.com"]),
        ('"Lovelace, Ada" <ada@example.com>, grace@example.com', ["ada@example.com", "grace@example.com"]),
    ],
)
def test_recipients_are_bare_addresses(api: Api, box: Sandbox, to: str, recipients: list[str]) -> None:
    key = sent(api, {**EMAIL, "to": to})
    assert box.outbox[0]["recipients"] == recipients
    assert api.get("messages.get", key)["message"]["recipient"] == ", ".join(recipients)


def test_a_name_before_an_address_does_not_save_it_from_bouncing(api: Api, box: Sandbox) -> None:
    key = sent(api, {**EMAIL, "to": "Bo <bo@bounce.example.com>"})
    box.advance(60)
    assert "bounced" in api.get("messages.get", key)["message"]["metrics"]


def test_a_delivery_moves_on_with_the_clock_and_is_counted(api: Api, box: Sandbox) -> None:
    def total(metric: str) -> int:
        return int(sum(api.get("transactional.get_metrics", 44)["metric"]["series"][metric]))

    before = {name: total(name) for name in ("created", "sent", "delivered")}
    key = sent(api, EMAIL)
    assert set(api.get("messages.get", key)["message"]["metrics"]) == {"created"}
    assert total("created") == before["created"] + 1
    assert total("sent") == before["sent"]
    box.advance(5)
    assert {"sent", "delivered"} <= set(api.get("messages.get", key)["message"]["metrics"])
    assert total("delivered") == before["delivered"] + 1
    newest = items(api.get("transactional.list_messages", 44, limit=1), "messages")[0]
    assert newest["id"] == key
    assert key in [one["id"] for one in items(api.get("customers.list_messages", "42"), "messages")]
    assert api.get("messages.get_archived", key)["archived_message"]["subject"] == "Your receipt for order 8841"


def test_clicks_are_counted_for_links(api: Api, box: Sandbox) -> None:
    def clicks() -> int:
        links = items(api.get("transactional.get_link_metrics", 44), "links")
        return sum(sum(one["metric"]["series"]["clicked"]) for one in links)

    before = clicks()
    for _ in range(40):
        sent(api, EMAIL)
    box.advance(3_600)
    assert clicks() > before


def test_what_cannot_be_delivered_says_so(api: Api, box: Sandbox) -> None:
    bounced = sent(api, {**EMAIL, "to": "nobody@bounce.example.com"})
    suppressed = sent(api, {**EMAIL, "to": "gone1@example.com"})
    draft = sent(api, {**EMAIL, "queue_draft": True})
    later = sent(api, {**EMAIL, "send_at": 1_795_438_800})
    unkept = sent(api, {**EMAIL, "disable_message_retention": True})
    box.advance(600)

    def steps(key: str) -> set[str]:
        return set(api.get("messages.get", key)["message"]["metrics"])

    assert "bounced" in steps(bounced)
    assert "delivered" not in steps(bounced)
    assert steps(suppressed) == {"created", "dropped"}
    assert steps(draft) == {"created", "drafted"}
    assert draft in [one["id"] for one in items(api.get("messages.list", drafts=True), "messages")]
    assert steps(later) == {"created"}
    box.advance(3_600)
    assert "delivered" in steps(later)
    assert "body" not in api.get("messages.get_archived", unkept)["archived_message"]


def test_a_program_can_use_its_own_templates(api: Api) -> None:
    for given in ("order_shipped", 3):
        sent(api, {**EMAIL, "transactional_message_id": given})
        sent(api, {**EMAIL, "transactional_message_id": given})
    messages = {one["name"]: one["id"] for one in items(api.get("transactional.list"), "messages")}
    assert len(items(api.get("transactional.list_messages", messages["order_shipped"]), "messages")) == 2
    assert len(items(api.get("transactional.list_messages", 3), "messages")) == 2


def test_an_email_without_a_template_needs_its_texts(api: Api, box: Sandbox) -> None:
    bare = {"to": "ada@example.com", "identifiers": {"id": "42"}}
    assert "body is required" in api.refused("send.email", 400, body=bare)
    texts = {
        "body": "Hi {{customer.first_name}}",
        "subject": "{{trigger.missing | default: 'Hello'}}",
        "from": "a@example.com",
    }
    sent(api, {**bare, **texts})
    assert box.outbox[0]["rendered"] == {"body": "Hi Ada", "subject": "Hello"}


def test_attachments_have_a_limit(api: Api) -> None:
    body = {**EMAIL, "attachments": {"big.bin": "A" * 2_700_000}}
    assert api.refused("send.email", 413, body=body) == "attachments may have at most 2 MB"
    split = {f"{number}.bin": "A" * 1_400_000 for number in range(2)}
    assert "2 MB" in api.refused("send.email", 413, body={**EMAIL, "attachments": split})
    sent(api, {**EMAIL, "attachments": {"small.bin": "A" * 2_600_000}})
    assert "1 MB" in api.refused("send.email", 413, body={**EMAIL, "body": "x" * 1_000_000})


@pytest.mark.parametrize("name", ["send.push", "send.sms", "send.whatsapp", "send.in_app", "send.inbox_message"])
def test_every_channel_is_recorded(api: Api, box: Sandbox, name: str) -> None:
    body: dict[str, Any] = {"transactional_message_id": 7, "identifiers": {"id": "42"}}
    if name in ("send.sms", "send.whatsapp"):
        body["to"] = "+12025550143"
    key = api.get(name, body=body)["delivery_id"]
    assert [(one["operation"], one["id"]) for one in box.outbox] == [(name, key)]
    assert api.get("messages.get", key)["message"]["customer_id"] == "42"


def test_a_broadcast_goes_to_its_audience_with_each_ones_data(api: Api, box: Sandbox) -> None:
    body = {
        "data": {"line": "North line", "day": "Sunday"},
        "per_user_data": [{"id": "42"}, {"email": "grace.hopper@example.com", "data": {"day": "Monday"}}],
    }
    number = api.get("broadcasts.trigger", 12, body=body)["id"]
    assert box.outbox[0]["recipients"] == ["ada@example.com", "grace.hopper@example.com"]
    assert box.outbox[0]["rendered"]["subject"] == "North line is closed on Sunday"
    assert "processed_at" not in api.get("broadcasts.get_trigger", 12, number)
    box.advance(10)
    assert "processed_at" in api.get("broadcasts.get_trigger", 12, number)
    assert items(api.get("broadcasts.list_triggers", 12), "triggers")[0]["id"] == number
    newest = items(api.get("broadcasts.list_messages", 12, limit=2, start_ts=1_795_435_200), "messages")
    assert {one["subject"] for one in newest} == {"North line is closed on Sunday", "North line is closed on Monday"}
    assert items(api.get("broadcasts.list_trigger_errors", 12, number), "errors") == []


def test_a_broadcast_without_an_audience_is_triggered(api: Api, box: Sandbox) -> None:
    api.get("broadcasts.trigger", 12, body={"data": {"line": "South line", "day": "Friday"}})
    assert box.outbox[0]["rendered"]["subject"] == "South line is closed on Friday"


def test_a_broadcast_to_people_who_do_not_exist_fails_unless_told_otherwise(api: Api, box: Sandbox) -> None:
    body = {"emails": ["nobody@example.com", "ada@example.com"]}
    assert api.refused("broadcasts.trigger", 422, 12, body=body) == "line 1: no person has this email address"
    assert "more than one person" in api.refused("broadcasts.trigger", 422, 12, body={"emails": ["twin@example.com"]})
    assert box.outbox == []
    api.get("broadcasts.trigger", 12, body={**body, "email_ignore_missing": True})
    api.get("broadcasts.trigger", 12, body={"emails": ["twin@example.com"], "email_add_duplicates": True})
    assert [len(one["recipients"]) for one in box.outbox] == [1, 2]
    both = {"ids": ["42"], "emails": ["ada@example.com"]}
    api.refused("broadcasts.trigger", 422, 12, body=both)
    by_filter = {"recipients": {"segment": {"id": 4}}}
    api.get("broadcasts.trigger", 12, body=by_filter)
    assert len(box.outbox[-1]["recipients"]) > 10


def test_a_newsletter_goes_out_when_it_is_scheduled(api: Api, box: Sandbox) -> None:
    body = {
        "type": "email",
        "name": "Planned",
        "recipients": {"and": [{"segment": {"id": 4}}]},
        "subject": "Hello {{customer.first_name}}",
        "body": "<p>Hi</p>",
        "scheduled_at": 1_795_435_200 + 3_600,
    }
    number = api.get("newsletters.create", body=body)["newsletter"]["id"]
    box.advance(3_599)
    assert "sent_at" not in api.get("newsletters.get", number)["newsletter"]
    api.get("newsletters.schedule", number, body={"scheduled_at": 1_795_435_200 + 7_200})
    box.advance(10)
    assert "sent_at" not in api.get("newsletters.get", number)["newsletter"]
    box.advance(3_600)
    assert "sent_at" in api.get("newsletters.get", number)["newsletter"]
    (one,) = box.outbox
    assert one["rendered"]["subject"] == "Hello Ada"
    delivered = items(api.get("newsletters.list_messages", number, limit=1000), "messages")
    assert len(delivered) == len(one["recipients"])
    assert sum(api.get("newsletters.get_metrics", number)["metric"]["series"]["created"]) == len(delivered)


def test_a_newsletter_taken_off_the_schedule_stays(api: Api, box: Sandbox) -> None:
    api.get("newsletters.schedule", 14, body={"scheduled_at": 1_795_435_200 + 60})
    api.get("newsletters.schedule", 14, body={"scheduled_at": 0})
    box.advance(3_600)
    assert "sent_at" not in api.get("newsletters.get", 14)["newsletter"]
    assert "future" in api.refused("newsletters.schedule", 400, 14, body={"scheduled_at": 5})


def test_series_have_the_steps_that_were_asked_for(api: Api) -> None:
    def length(**query: Any) -> int:
        return len(api.get("campaigns.get_metrics", 7, **query)["metric"]["series"]["sent"])

    assert length() == 45
    assert length(steps=1) == 2
    assert length(period="hours", steps=0) == 24
    assert length(period="months", steps=0) == 121
    assert length(period="months") == 12
    assert length(period="weeks", steps=100) == 12
    assert "121" in api.refused("campaigns.get_metrics", 400, 7, steps=122)
    november = {"start": 1_793_491_200, "end": 1_793_491_200 + 3 * 86_400 - 1}
    response = api.get("campaigns.get_metrics", 7, version="2", res="daily", **november)
    assert (response["start"], len(response["metric"]["series"]["sent"])) == ("2026-11-01T00:00:00Z", 3)
    assert "tz" in api.refused("campaigns.get_metrics", 400, 7, version="2", tz="Nowhere/Land")
    assert "start" in api.refused(
        "campaigns.get_journey_metrics", 400, 7, start=2_000_000_000, end=1_900_000_000, resolution="days"
    )
