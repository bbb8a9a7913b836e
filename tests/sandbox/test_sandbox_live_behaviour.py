"""The switches for how the running API differs from its documentation."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from customerio_sandbox import Clock, LiveBehaviour, Sandbox
from customerio_sandbox.live import UNKNOWN_FIELD, UNKNOWN_VALUE

from tests.sandbox.sandbox_calls import Api, items


@contextmanager
def living(live: LiveBehaviour) -> Iterator[Api]:
    with Sandbox(limits=False, check_responses=True, live=live, clock=Clock(monotonic=lambda: 0.0)) as sandbox:
        api = Api(sandbox.url, sandbox.api_key)
        try:
            yield api
        finally:
            api.close()


def keys_of(value: Any) -> set[str]:
    if isinstance(value, dict):
        return set(value) | {key for one in value.values() for key in keys_of(one)}
    return {key for one in value for key in keys_of(one)} if isinstance(value, list) else set()


def forms_of_nothing(api: Api) -> set[str]:
    responses = {
        "results": api.get("customers.find_by_email", email="nobody@example.com"),
        "customers": api.get("customers.get_many", body={"ids": ["nobody"]}),
        "suppressions": api.get("esp_suppressions.find", "nobody@example.com"),
        "test_groups": api.get("newsletters.list_test_groups", 14),
        "email_translations": api.get("design_emails.list_translations", "91b6c4d2-7f38-45ea-9d03-e2a8f15c7b60"),
        "errors": api.get("broadcasts.list_trigger_errors", 12, 2),
        "optouts": api.get("customers.get_optouts", "97"),
        "cio_relationships": api.get("objects.list_relationships", 1, "company-5"),
        "identifiers": api.get("customers.search", body={"filter": {"segment": {"id": 999}}}),
    }
    forms = {repr(response[name]) if name in response else "missing" for name, response in responses.items()}
    assert all(items(response, name) == [] for name, response in responses.items())
    return forms


def test_by_default_an_empty_list_arrives_in_three_forms(api: Api) -> None:
    assert {"None", "[]", "missing"} <= forms_of_nothing(api)


def test_by_default_ids_are_text_in_places_and_fields_are_unknown(api: Api) -> None:
    actions = items(api.get("campaigns.list_actions", 7), "actions")
    assert actions[0]["id"] == "96"
    assert actions[0]["campaign_id"] == 7
    campaign = api.get("campaigns.get", 7)
    assert UNKNOWN_FIELD in campaign
    assert UNKNOWN_FIELD in campaign["campaign"]
    assert UNKNOWN_VALUE in [one["type"] for one in campaign["campaign"]["actions"]]


def test_open_objects_are_left_as_they_are(api: Api) -> None:
    api.get("collections.create", body={"name": "x", "data": [{"list": [], "action_id": 5}]})
    number = items(api.get("collections.list"), "collections")[-1]["id"]
    assert api.get("collections.get_content", number) == [{"list": [], "action_id": 5}]
    assert UNKNOWN_FIELD not in api.get("customers.get_attributes", "42")["customer"]["attributes"]


def test_off_means_as_documented() -> None:
    with living(LiveBehaviour.off()) as api:
        assert forms_of_nothing(api) == {"[]"}
        assert api.get("messages.list", limit=1000, start_ts=1_795_349_000)["next"] == ""
        assert items(api.get("campaigns.list_actions", 7), "actions")[0]["id"] == 96
        campaigns = api.get("campaigns.list")
        assert UNKNOWN_FIELD not in keys_of(campaigns)
        assert UNKNOWN_VALUE not in repr(campaigns)
        assert api.http.get("/v1/customers?email=ada@example.com").json()["results"]
        assert "next" in api.get("sender_identities.list", limit=2)
        assert items(api.get("sender_identities.list"), "sender_identities")


def test_lists_fail_now_and_then_when_asked_for() -> None:
    with living(LiveBehaviour(lists_fail=True)) as api:
        seen = [api.ask("segments.list").status_code for _ in range(40)]
        assert api.get("segments.get", 4)
    assert (seen.count(200), seen.count(503)) == (38, 2)


def test_values_outside_the_enums_come_only_when_asked_for(api: Api) -> None:
    assert UNKNOWN_VALUE not in repr(api.get("activities.list", limit=1000))
    with Sandbox(limits=False, live=LiveBehaviour(unknown_enum_values=True)) as sandbox:
        # Not checked against the description: this is the switch that leaves it.
        response = Api(sandbox.url, sandbox.api_key)
        try:
            rows = response.http.get("/v1/segments").json()["segments"]
            kinds = {one[name] for one in rows for name in ("state", "type")}
        finally:
            response.close()
    assert UNKNOWN_VALUE in kinds
    assert len(kinds) > 1
