"""Whatever the API sends comes back unchanged from ``to_dict()``, digits that came as text included.

Of a name that stands twice in one JSON object only the last is there: the JSON reader drops the others.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.models.model_support import DOCUMENT, OPERATIONS, RESPONSES, component, each_field, model, property_schema

RESULTS = sorted({plan.result.name for plan in OPERATIONS.values() if plan.result and plan.result.kind == "model"})


def test_most_responses_have_a_model() -> None:
    assert len(RESULTS) > 80
    assert set(RESULTS) <= set(RESPONSES)


@pytest.mark.parametrize("name", RESULTS)
def test_a_response_comes_back_as_it_came(name: str) -> None:
    kind = model(name)

    @settings(max_examples=12, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(component(name))
    def comes_back(response: Any) -> None:
        before = json.dumps(response, sort_keys=True)
        read = kind.from_dict(response)
        assert read.to_dict() == response
        assert json.dumps(response, sort_keys=True) == before, "reading must not change what was read"
        assert kind.from_dict(read.to_dict()) == read
        json.dumps(read.to_dict())
        repr(read)

    comes_back()


@pytest.mark.parametrize("name", sorted(RESPONSES))
def test_a_part_of_a_response_comes_back_as_it_came(name: str) -> None:
    kind = model(name)

    @settings(max_examples=4, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(component(name))
    def comes_back(part: Any) -> None:
        assert kind.from_dict(part).to_dict() == part

    comes_back()


def test_the_examples_of_the_description_come_back() -> None:
    read = 0
    for name, example in DOCUMENT["components"]["examples"].items():
        if name in RESPONSES:
            assert model(name).from_dict(example["value"]).to_dict() == example["value"]
            read += 1
    assert read > 50


def _integer_fields() -> list[tuple[str, str, bool]]:
    found = []
    for plan, field in each_field(RESPONSES):
        if field.type.kind == "integer":
            found.append((plan.name, field.wire, False))
        elif field.type.item and field.type.item.kind == "integer" and field.is_list:
            found.append((plan.name, field.wire, True))
    return found


@pytest.mark.parametrize("number", [0, 7, -3, 2**63, 12345678901234567890123])
def test_digits_come_back_as_they_came(number: int) -> None:
    for name, wire, many in _integer_fields():
        text = [str(number), number] if many else str(number)
        wanted = [number, number] if many else number
        read = model(name).from_dict({wire: text})
        assert read.to_dict() == {wire: text}, (name, wire)
        assert model(name).from_dict({wire: wanted}) == read


def test_a_field_that_is_changed_comes_back_changed() -> None:
    for name, wire, many in _integer_fields():
        read = model(name).from_dict({wire: ["7", "8"] if many else "7", "new": 1})
        python = read.FIELDS[wire][0]
        if many:
            getattr(read, python)[0] = 9
            assert read.to_dict() == {wire: [9, "8"], "new": 1}
        else:
            setattr(read, python, 9)
            assert read.to_dict() == {wire: 9, "new": 1}
            setattr(read, python, 7)
            assert read.to_dict() == {wire: "7", "new": 1}
            setattr(read, python, None)
            assert read.to_dict() in ({"new": 1}, {wire: None, "new": 1})


@given(st.integers(-(2**40), 2**40))
@settings(max_examples=20, deadline=None)
def test_a_fraction_of_zero_is_an_integer_and_comes_back_as_it_came(number: int) -> None:
    read = model("MessageDelivery").from_dict({"created": float(number)})
    assert read.created == number
    assert isinstance(read.created, int)
    assert repr(read.to_dict()) == repr({"created": float(number)})


def test_large_numbers_in_free_form_attributes_keep_every_digit() -> None:
    wire = next(field.wire for field in RESPONSES["CustomerProfile"].fields if field.type.name == "CustomerAttributes")
    response = {wire: {"account": 123456789012345678901234567890, "nested": {"list": [1.5, None, {"": []}]}}}
    assert model("CustomerProfile").from_dict(response).to_dict() == response
    assert property_schema("CustomerProfile", wire)
