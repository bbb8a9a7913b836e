"""Every event becomes its class, whatever is odd in it, and gives back what came."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import description
import pytest
from customerio_app import models, webhooks
from customerio_app.errors import DecodeError
from customerio_sandbox.description import load
from customerio_sandbox.events import Events
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

EVENTS = Events(load())
NAMES = sorted(EVENTS.shapes)
PUBLISHED = 69  # by the vendor, in August 2026
KNOWN = {
    "identifiers": {"id": "42", "email": None, "cio_id": "a3"},
    "delivery_id": "dgPr3AYDAAGZ3cT20aWm5tE7Jw==",
    "campaign_id": 7,
    "action_id": 96,
}


def sample(name: str, *, everything: bool = False) -> dict[str, Any]:
    """An event with all that it must have, or with everything that it can have."""
    kind, metric = EVENTS.split(name)
    fields = EVENTS.shapes[name].fields
    examples = {one: schema["examples"][0] for one, schema in fields.items() if "examples" in schema}
    known = {**examples, **KNOWN} if everything else KNOWN
    return {
        "event_id": "01HX3V6W8ZQK4N2B7M5R9T1C3D",
        "object_type": kind,
        "metric": metric,
        "timestamp": 1_794_900_000,
        "data": EVENTS.data(name, known, {}),
    }


def class_name(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_")) + "Event"


def read(event: Any) -> Any:
    return webhooks.parse(json.dumps(event))


def test_there_are_as_many_as_published() -> None:
    assert len(NAMES) == PUBLISHED
    assert len(models.ReportingWebhookEvent.__args__) == PUBLISHED + 1


@pytest.mark.parametrize("name", NAMES)
def test_each_event_is_of_its_class_and_gives_back_what_came(name: str, document: dict[str, Any]) -> None:
    union = {"$ref": "#/components/schemas/ReportingWebhookEvent", "components": document["components"]}
    for everything in (False, True):
        came = sample(name, everything=everything)
        Draft202012Validator(union).validate(came)
        event = read(came)
        assert type(event) is getattr(models, class_name(name))
        assert type(event) in models.ReportingWebhookEvent.__args__
        assert event.name == name
        assert event.to_dict() == came
        assert (event.event_id, event.timestamp) == (came["event_id"], came["timestamp"])
        assert type(event.data).__name__.endswith("EventData")
        assert event.data.identifiers.id == "42"
        assert not event.additional_properties
        assert not event.data.additional_properties


def test_the_description_names_the_events_as_the_settings_do(document: dict[str, Any]) -> None:
    """But for what the vendor names in one of the two places only."""
    without_shape = {
        "customer_subscription_preferences_changed",
        "email_deferred",
        "slack_converted",
        "sms_dropped",
        "webhook_converted",
    }
    assert EVENTS.settable - set(NAMES) <= without_shape
    for webhook in description.webhooks(document):
        for example in webhook.node["requestBody"]["content"]["application/json"]["examples"].values():
            came = description.resolve(document, example)["value"]
            assert read(came).to_dict() == came


ODD: list[Any] = [None, "", "text", [], {}, [1], {"a": 1}, True, 1.5, -1, 10**30]


def mutations(event: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The event with one value missing, replaced, or added, at every depth."""

    def places(node: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
        for key in node if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ():
            yield (*way, key)
            yield from places(node[key], (*way, key))

    for way in places(event):
        for value in [..., *ODD]:
            changed = copy.deepcopy(event)
            holder = changed
            for step in way[:-1]:
                holder = holder[step]
            if value is ...:
                del holder[way[-1]]
            else:
                holder[way[-1]] = value
            yield changed


@pytest.mark.parametrize("name", NAMES)
def test_nothing_odd_in_an_event_is_an_error_or_lost(name: str) -> None:
    event = sample(name, everything=True)
    for changed in mutations(event):
        made = read(changed)
        assert made.to_dict() == changed
        same_names = all(changed.get(one) == event[one] for one in ("object_type", "metric"))
        if same_names and isinstance(changed.get("data"), dict) and changed["data"].keys() == event["data"].keys():
            assert made.name == name


def with_data(name: str, **data: Any) -> dict[str, Any]:
    event = sample(name)
    return {**event, "data": {**event["data"], **data}}


def test_digits_that_came_as_text_are_given_back_as_text() -> None:
    came = with_data("email_clicked", link_id="17")
    assert read(came).to_dict() == came


def test_digits_that_came_as_text_are_read_as_a_number() -> None:
    came = sample("email_clicked")
    came["data"]["link_id"] = "17"
    assert read(came).data.link_id == 17


json_values = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@given(name=st.sampled_from(NAMES), more=st.dictionaries(st.text(), json_values, max_size=3))
def test_fields_that_nobody_published_are_kept(name: str, more: dict[str, Any]) -> None:
    event = sample(name)
    came = {**more, **event, "data": {**more, **event["data"]}}
    assert read(came).to_dict() == came


def test_a_name_that_nobody_published_is_the_fallback() -> None:
    for kind, metric in (("email", "deferred"), ("live_notification", "sent"), ("customer", "merged")):
        came = {**sample("email_sent"), "object_type": kind, "metric": metric}
        event = read(came)
        assert isinstance(event, models.UnknownReportingWebhookEvent)
        assert event.name == f"{kind}_{metric}"
        assert event.data == came["data"]
        assert event.to_dict() == came


@pytest.mark.parametrize(
    ("came", "name"),
    [
        # A person unsubscribes through a channel: object type and metric are those of a message's event.
        ({"object_type": "email", "metric": "unsubscribed", "data": {"email_address": None}}, "customer_unsubscribed"),
        ({"object_type": "sms", "metric": "unsubscribed", "data": {}}, "customer_unsubscribed"),
        ({"object_type": "email", "metric": "unsubscribed", "data": {"recipient": "a"}}, "email_unsubscribed"),
        ({"object_type": "email", "metric": "unsubscribed"}, "email_unsubscribed"),
        ({"object_type": "whatsapp", "metric": "subscribed", "data": {}}, "customer_subscribed"),
        ({"metric": "unsubscribed", "data": {"email_address": "a"}}, "customer_unsubscribed"),
        ({"metric": "subscribed", "data": {"customer_id": "1"}}, "customer_subscribed"),
        # Published once with another metric, once with another name for the object type.
        ({"object_type": "push", "metric": "attempted", "data": {"delivery_id": "a"}}, "push_drafted"),
        ({"object_type": "push", "metric": "drafted", "data": {"delivery_id": "a"}}, "push_drafted"),
        ({"object_type": "push", "metric": "attempted", "data": {"failure_message": "a"}}, "push_attempted"),
        ({"object_type": "push", "metric": "attempted"}, "push_attempted"),
        (
            {"object_type_type": "email", "metric": "cio_subscription_preferences_changed", "data": {}},
            "customer_cio_subscription_preferences_changed",
        ),
        (
            {"metric": "cio_subscription_preferences_changed", "data": {"email_address": "a"}},
            "customer_cio_subscription_preferences_changed",
        ),
        # Names, where nothing says more.
        ({"object_type": "email", "metric": 5, "data": {}}, "email"),
        ({"metric": "opened"}, "opened"),
        ({"object_type": ["email"], "metric": {"a": 1}}, ""),
        ({"event_id": "01HX"}, ""),
    ],
)
def test_which_event_it_is(came: dict[str, Any], name: str) -> None:
    event = read(came)
    assert event.name == name
    assert event.to_dict() == came


def preferences_of(content: Any) -> Any:
    event = read({"metric": "cio_subscription_preferences_changed", "data": {"content": content}})
    assert isinstance(event, models.CustomerCioSubscriptionPreferencesChangedEvent)
    assert event.data.to_dict() == {"content": content}
    return event.data.preferences


def test_the_json_within_the_json_is_offered() -> None:
    preferences = preferences_of('{"topics": {"topic_1": true, "topic_2": false}, "channels": {"email": true}, "x": 1}')
    assert preferences.topics == {"topic_1": True, "topic_2": False}
    assert preferences.channels == {"email": True}
    assert preferences.to_dict()["x"] == 1


@pytest.mark.parametrize("content", ["", "not JSON {{{", "[]", "null", "1", "[" * 200_000, None])
def test_json_within_the_json_that_cannot_be_read_is_none(content: Any) -> None:
    assert preferences_of(content) is None


@given(content=st.text())
def test_no_content_makes_an_exception(content: str) -> None:
    preferences_of(content)


def test_what_is_no_object_is_no_event() -> None:
    with pytest.raises(DecodeError):
        webhooks.parse("[]")


def imported(program: str) -> set[str]:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_webhooks_need_no_http_library_and_no_client() -> None:
    modules = imported(
        "import sys\n"
        "from customerio_app import webhooks\n"
        'body = b\'{"object_type": "email", "metric": "sent", "data": {}}\'\n'
        "event = webhooks.unwrap(body, webhooks.sign(body, 'key'), 'key')\n"
        "assert event.name == 'email_sent'\n"
        "print(*sys.modules)"
    )
    assert not modules & {"httpx", "httpcore", "h11", "anyio", "ssl", "asyncio", "customerio_app._client"}
    assert not {one for one in modules if one.startswith("customerio_app.limits")}
    events = {one for one in modules if one.endswith("_event") and one.startswith("customerio_app_api.models")}
    assert events == {f"customerio_app_api.models.{one}_event" for one in ("email_sent", "reporting_webhook")}
