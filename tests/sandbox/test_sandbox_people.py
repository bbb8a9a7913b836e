"""People are found by every identifier and by the whole filter language."""

from __future__ import annotations

from typing import Any

import pytest
from customerio_sandbox import Sandbox
from customerio_sandbox.areas.segments import people_matching
from customerio_sandbox.auth import MAIN_WORKSPACE
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.sandbox.sandbox_calls import Api, items


def found(api: Api, spec: dict[str, Any]) -> set[str]:
    response = api.get("customers.search", body={"filter": spec}, limit=1000)
    return {one["cio_id"] for one in items(response, "identifiers")}


def attribute(field: str, value: str | None = None) -> dict[str, Any]:
    if value is None:
        return {"attribute": {"field": field, "operator": "exists"}}
    return {"attribute": {"field": field, "operator": "eq", "value": value}}


BETA = {"segment": {"id": 4}}
PREMIUM = attribute("plan", "premium")
PHONE = attribute("phone")


def test_a_person_is_found_by_each_identifier(api: Api) -> None:
    by_id = api.get("customers.get_attributes", "42")["customer"]
    assert by_id["identifiers"] == {"email": "ada@example.com", "id": "42", "cio_id": "7c1a02000001"}
    for id_type, value in {
        "email": "Ada@Example.com",
        "cio_id": "cio_7c1a02000001",
        "phone": "+12025550143",
    }.items():
        assert api.get("customers.get_attributes", value, id_type=id_type)["customer"]["id"] == "42"
    assert api.refused("customers.get_attributes", 404, "42", id_type="email").startswith("not found")


def test_an_address_with_a_plus_is_found_only_when_it_is_encoded(api: Api) -> None:
    address = "alan+news@example.com"
    assert len(items(api.get("customers.find_by_email", email=address), "results")) == 1
    for query in (f"email={address}", "email=alan+news%40example.com", "email=ada@example.com"):
        response = api.http.get(f"/v1/customers?{query}")
        assert response.status_code == 200
        assert not items(response.json(), "results")
    encoded = api.http.get("/v1/customers/alan%2Bnews%40example.com/attributes?id_type=email")
    assert encoded.status_code == 200
    assert api.http.get("/v1/customers/alan+news%40example.com/attributes?id_type=email").status_code == 404


def test_an_id_may_have_any_character(api: Api) -> None:
    odd = "a/b & c?d=é#%"
    assert api.get("customers.get_attributes", odd)["customer"]["id"] == odd
    assert items(api.get("customers.get_many", body={"ids": [odd, "nobody"]}), "customers")[0]["id"] == odd


def test_one_address_of_two_people_gives_both(api: Api) -> None:
    ids = {one["id"] for one in items(api.get("customers.find_by_email", email="twin@example.com"), "results")}
    assert ids == {"97", "98"}
    assert items(api.get("customers.find_by_email", email="nobody@example.com"), "results") == []


def test_many_people_come_unwrapped_and_without_those_who_do_not_exist(api: Api) -> None:
    response = api.get("customers.get_many", body={"ids": ["42", "nobody", "57", "42"]})
    assert [one["id"] for one in response["customers"]] == ["42", "57"]
    assert {"attributes", "identifiers", "timestamps", "unsubscribed"} <= set(response["customers"][0])
    assert "100" in api.refused("customers.get_many", 400, body={"ids": [str(one) for one in range(101)]})


def test_groups_combine(api: Api) -> None:
    beta, premium, phone, everybody = (found(api, one) for one in (BETA, PREMIUM, PHONE, attribute("cio_id")))
    assert len(everybody) == 300
    assert beta
    assert premium
    assert found(api, {"and": [BETA, PREMIUM]}) == beta & premium
    assert found(api, {"or": [BETA, PREMIUM]}) == beta | premium
    assert found(api, {"not": BETA}) == everybody - beta
    assert found(api, {"not": {"or": [BETA, PREMIUM]}}) == everybody - beta - premium
    assert found(api, {"and": [{"or": [BETA, PREMIUM]}, {"not": PHONE}]}) == (beta | premium) - phone
    assert found(api, {"segment": {"id": 999}}) == set()
    assert found(api, attribute("beta", "true")) <= beta
    assert found(api, attribute("seats", "12")) <= found(api, attribute("seats"))


@pytest.mark.parametrize(
    ("spec", "pointer"),
    [
        ({"attribute": {"field": "plan", "operator": "eq"}}, "/filter/attribute/value"),
        ({"attribute": {"field": "plan", "operator": "like", "value": "p"}}, "/filter/attribute/operator"),
        ({"and": "x"}, "/filter/and"),
        ({}, "/filter"),
    ],
)
def test_a_filter_that_is_wrong_is_refused_with_its_place(api: Api, spec: dict[str, Any], pointer: str) -> None:
    response = api.ask("customers.search", body={"filter": spec})
    assert response.status_code == 400
    assert response.json()["errors"][0]["source"]["pointer"] == pointer


CONDITIONS = st.sampled_from([BETA, PREMIUM, PHONE, {"segment": {"id": 8}}, attribute("city", "Oslo")])
FILTERS = st.recursive(
    CONDITIONS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(lambda some: {"and": some}),
        st.lists(inner, min_size=1, max_size=3).map(lambda some: {"or": some}),
        inner.map(lambda one: {"not": one}),
    ),
    max_leaves=6,
)


def _evaluate(spec: dict[str, Any], everybody: set[str], leaves: dict[str, set[str]]) -> set[str]:
    """The same language over sets of people instead of one person at a time."""
    ((key, value),) = spec.items()
    if key == "and":
        return set.intersection(*(_evaluate(one, everybody, leaves) for one in value))
    if key == "or":
        return set.union(*(_evaluate(one, everybody, leaves) for one in value))
    if key == "not":
        return everybody - _evaluate(value, everybody, leaves)
    return leaves[repr(spec)]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(FILTERS)
def test_a_nested_filter_is_the_same_set_algebra(box: Sandbox, spec: dict[str, Any]) -> None:
    workspace = box.app.workspace(MAIN_WORKSPACE)
    everybody = {one.cio_id for one in workspace.people}
    atoms = [BETA, PREMIUM, PHONE, {"segment": {"id": 8}}, attribute("city", "Oslo")]
    leaves = {repr(one): {person.cio_id for person in people_matching(workspace, one)} for one in atoms}
    assert {one.cio_id for one in people_matching(workspace, spec)} == _evaluate(spec, everybody, leaves)


def test_objects_are_searched_by_their_attributes(api: Api) -> None:
    condition = {"object_attribute": {"field": "plan", "operator": "eq", "value": "enterprise", "type_id": "1"}}
    response = api.get("objects.search", body={"object_type_id": "1", "filter": condition}, limit=1000)
    assert {"acme", "globex"} <= set(response["ids"])
    assert items(api.get("objects.search", body={"object_type_id": "2", "filter": condition}), "ids") == []
    assert api.get("objects.get_attributes", 1, "acme")["object"]["attributes"]["name"] == "Acme"
    related = items(api.get("objects.list_relationships", 1, "acme"), "cio_relationships")
    assert "ada@example.com" in {one["identifiers"]["email"] for one in related}
    mine = items(api.get("customers.list_relationships", "42"), "cio_relationships")
    assert "acme" in {one["identifiers"]["object_id"] for one in mine}


def test_optouts_are_set_and_lifted(api: Api) -> None:
    def body(out: bool) -> dict[str, Any]:
        return {"optouts": [{"from": " ExampleCo ", "optout": out, "channel": "sms"}]}

    before = items(api.get("customers.get_optouts", "57"), "optouts")
    api.get("customers.update_optouts", "57", body=body(True))
    assert {"channel": "sms", "from": "exampleco"}.items() <= items(api.get("customers.get_optouts", "57"), "optouts")[
        -1
    ].items()
    assert "57" in [one["customer_id"] for one in items(api.get("optouts.list", **{"from": "exampleco"}), "optouts")]
    api.get("customers.update_optouts", "57", body=body(False))
    assert len(items(api.get("customers.get_optouts", "57"), "optouts")) == len(before)


def test_preferences_and_the_subscription_center_know_the_person(api: Api) -> None:
    topics = api.get("customers.get_subscription_preferences", "42")["customer"]["topics"]
    assert [one["id"] for one in topics] == ["1", "2"]
    assert api.get("subscription_center.create_token", "42")["token"]
    assert "no such person" in api.refused("subscription_center.create_token", 400, "nobody")


def test_activities_come_newest_first_and_end_after_30_days(api: Api, box: Sandbox) -> None:
    rows = items(api.get("customers.list_activities", "42", limit=1000), "activities")
    times = [one["timestamp"] for one in rows]
    assert times
    assert times == sorted(times, reverse=True)
    assert {one["customer_id"] for one in rows} == {"42"}
    opened = items(api.get("activities.list", type="opened_email", limit=5), "activities")
    assert {one["type"] for one in opened} == {"opened_email"}
    booked = items(api.get("activities.list", name="workshop_booked", limit=5), "activities")
    assert {one["name"] for one in booked} == {"workshop_booked"}
    box.advance(31 * 86_400)
    assert items(api.get("activities.list"), "activities") == []
