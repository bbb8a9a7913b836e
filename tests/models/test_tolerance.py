"""Every model of every response reads what the API is known to send: null, missing, unknown, digits as text."""

from __future__ import annotations

from typing import Any

import pytest

from tests.models.model_support import PLAN, RESPONSE_UNIONS, RESPONSES, each_field, model

UNKNOWN = "brand_new_value"
NAMES = sorted(RESPONSES)


@pytest.mark.parametrize("name", NAMES)
def test_every_field_may_be_missing(name: str) -> None:
    read = model(name).from_dict({})
    for field in RESPONSES[name].fields:
        value = getattr(read, field.python)
        assert value == ([] if field.is_list else {}) if field.holds_many else value is None, field.wire
        assert not read.is_set(field.python)
    assert read.to_dict() == {}


@pytest.mark.parametrize("name", NAMES)
def test_every_field_may_be_null(name: str) -> None:
    nothing = dict.fromkeys(field.wire for field in RESPONSES[name].fields)
    read = model(name).from_dict(nothing)
    for field in RESPONSES[name].fields:
        value = getattr(read, field.python)
        assert value == ([] if field.is_list else {}) if field.holds_many else value is None, field.wire
        assert read.is_set(field.python)
    assert read.to_dict() == nothing
    for wire in nothing:
        assert model(name).from_dict({wire: None}).to_dict() == {wire: None}


@pytest.mark.parametrize("name", NAMES)
def test_unknown_fields_are_kept(name: str) -> None:
    news: dict[str, Any] = {"brand_new": {"a": [1, None]}, "brand_new_list": None}
    read = model(name).from_dict(news)
    assert read.additional_properties == news
    assert read["brand_new"] == {"a": [1, None]}
    assert "brand_new_list" in read
    assert read.to_dict() == news


def test_null_may_stand_for_each_item_of_lists_and_maps() -> None:
    tried = 0
    for plan, field in each_field(RESPONSES):
        if field.type.item is None:
            continue
        nothing: Any = {"key": None} if field.type.kind == "map" else [None]
        assert model(plan.name).from_dict({field.wire: nothing}).to_dict() == {field.wire: nothing}
        tried += 1
    assert tried > 100


def test_every_enum_keeps_values_that_are_not_described() -> None:
    tried = 0
    for plan, field in each_field(RESPONSES):
        kind = field.type.item if field.is_list else field.type
        if kind is None or kind.kind != "enum":
            continue
        unknown: Any = 4711 if PLAN.enums[kind.name].integer else UNKNOWN
        response = {field.wire: [unknown] if field.is_list else unknown}
        read = model(plan.name).from_dict(response)
        value = getattr(read, field.python)
        value = value[0] if field.is_list else value
        assert isinstance(value, model(kind.name)), (plan.name, field.wire)
        assert value == unknown
        assert value.value == unknown
        assert read.to_dict() == response
        tried += 1
    assert tried > 50


def test_an_enum_keeps_even_a_value_of_another_type() -> None:
    for value in (17, 1.5, True, ["email"]):
        read = model("MessageDelivery").from_dict({"type": value})
        assert read.type == value
        assert read.to_dict() == {"type": value}


def test_digits_are_numbers_wherever_a_number_is_described() -> None:
    tried = 0
    for plan, field in each_field(RESPONSES):
        if field.type.kind == "integer":
            read = getattr(model(plan.name).from_dict({field.wire: "12"}), field.python)
            assert read == 12, (plan.name, field.wire)
            assert isinstance(read, int)
            tried += 1
    assert tried > 200


@pytest.mark.parametrize("text", [" 1", "1_000", "1.5", "0x1", "١٢", "--1", "+1", "-"])
def test_text_that_is_no_number_is_not_taken_for_one(text: str) -> None:
    read = model("MessageDelivery").from_dict({"campaign_id": text})
    assert read.campaign_id == text
    assert read.to_dict() == {"campaign_id": text}


@pytest.mark.parametrize("name", sorted(RESPONSE_UNIONS))
def test_a_union_picks_by_its_tag(name: str) -> None:
    union = RESPONSE_UNIONS[name]
    assert len(union.tags) == 1
    holders = [
        (plan.name, field)
        for plan, field in each_field(RESPONSES)
        if field.type.name == name or (field.type.item is not None and field.type.item.name == name)
    ]
    assert holders
    for holder, field in holders:
        for tag, member in union.mapping.items():
            part = {union.tags[0]: tag, "brand_new": 1}
            response = {field.wire: [part] if field.is_list else part}
            read = model(holder).from_dict(response)
            value = getattr(read, field.python)
            value = value[0] if field.is_list else value
            assert type(value) is model(member)
            assert read.to_dict() == response


@pytest.mark.parametrize("part", [{"type": "brand_new", "x": [1]}, {"x": 1}, {"type": None}, {"type": 3}, {}])
def test_a_union_with_an_unknown_tag_has_the_shared_fields(part: dict[str, Any]) -> None:
    for name, union in RESPONSE_UNIONS.items():
        assert union.fallback
        fallback = model(union.fallback)
        for plan, field in each_field(RESPONSES):
            if field.type.name == name or (field.type.item is not None and field.type.item.name == name):
                response = {field.wire: [part] if field.is_list else part}
                read = model(plan.name).from_dict(response)
                value = getattr(read, field.python)
                value = value[0] if field.is_list else value
                assert type(value) is fallback
                assert isinstance(value, model(name))
                assert read.to_dict() == response


def test_free_form_objects_hold_any_json() -> None:
    anything = {"a": None, "b": [1, "x", {"c": True}], "d": {"e": 1.5}, "": ""}
    read = model("CustomerProfile").from_dict({"attributes": anything})
    assert read.attributes.to_dict() == anything
    assert read.to_dict() == {"attributes": anything}


def test_a_list_that_came_as_null_or_not_at_all_can_be_filled() -> None:
    part = model("MessageDelivery").from_dict({"id": "m"})
    for response in ({}, {"messages": None}):
        page = model("MessageDeliveryList").from_dict(response)
        page.messages.append(part)
        assert page.to_dict() == {"messages": [{"id": "m"}]}


def test_recorded_rows_of_actions_have_the_fields_that_all_actions_share() -> None:
    row = {"id": "25", "type": "attribute_update", "deduplicate_id": "25:1"}
    page = model("CampaignActionList").from_dict({"actions": [row]})
    (action,) = page
    assert isinstance(action, model("UnknownCampaignAction"))
    assert action.id == 25
    assert page.to_dict() == {"actions": [row]}
