"""What goes into calls is checked: misspelt names, choices and limits are refused before anything is sent."""

from __future__ import annotations

import inspect
from importlib import import_module
from typing import Any

import httpx
import pytest
from customerio_app import AppClient
from customerio_app._call.encode import check_body
from customerio_app.errors import InvalidRequestError
from customerio_app.limits import NoRateLimiter
from customerio_app_api.types import File
from plan import FieldPlan, TypePlan

from tests.models.model_support import OPERATIONS, PLAN, REQUESTS, model

WITH_CHOICE = [(name, choice) for name, plan in REQUESTS.items() for choice in plan.choices]
WITH_LIMIT = [(name, field) for name, plan in REQUESTS.items() for field in plan.fields if field.max_items is not None]


def value_for(plan: TypePlan) -> Any:
    """Something that may be sent where this type is described."""
    if plan.kind == "model":
        return minimal(plan.name)
    if plan.kind in ("union", "mixed"):
        first = PLAN.unions[plan.name].members[0] if plan.kind == "union" else plan
        return minimal(first.name)
    if plan.kind == "enum":
        return next(iter(model(plan.name)))
    if plan.kind == "list":
        return []
    if plan.kind == "map":
        return {}
    if plan.kind == "several":
        return value_for(plan.forms[0])
    if plan.kind == "time":
        return 1_794_312_000
    if plan.kind == "base64":
        return b"content"
    if plan.annotation == "File":
        return File(b"x", "x.png")
    return {"integer": 1, "number": 1.5, "boolean": True}.get(plan.kind, "text")


def _filled(field: FieldPlan) -> Any:
    if field.type.item and "least_items" in field.limits:
        return [value_for(field.type.item) for _ in range(field.limits["least_items"])]
    return field.const if field.const else value_for(field.type)


def minimal(name: str) -> Any:
    """The model with what it cannot be made without."""
    plan = PLAN.models[name]
    fields = {field.python: _filled(field) for field in plan.fields if field.required}
    by_wire = {field.wire: field for field in plan.fields}
    for choice in plan.choices:
        if choice.required and not any(by_wire[wire].python in fields for wire in choice.fields):
            field = by_wire[choice.fields[-1]]
            fields[field.python] = _filled(field)
    return model(name)(**fields)


@pytest.mark.parametrize("name", sorted(REQUESTS))
def test_a_misspelt_name_is_a_type_error(name: str) -> None:
    with pytest.raises(TypeError, match="misspelt_name"):
        model(name)(misspelt_name=1)


@pytest.mark.parametrize("name", sorted(REQUESTS))
def test_what_is_required_must_be_given(name: str) -> None:
    required = [field.python for field in PLAN.models[name].fields if field.required and not field.const]
    if required:
        with pytest.raises(TypeError, match=required[0]):
            model(name)()
    body = minimal(name)
    if not PLAN.models[name].multipart:
        assert set(body.to_dict()) >= {field.wire for field in PLAN.models[name].fields if field.required}


@pytest.mark.parametrize("name", sorted(REQUESTS))
def test_fields_are_given_by_keyword_only(name: str) -> None:
    parameters = list(inspect.signature(model(name)).parameters.values())
    assert [parameter.name for parameter in parameters] == [field.python for field in PLAN.models[name].fields]
    assert all(parameter.kind is inspect.Parameter.KEYWORD_ONLY for parameter in parameters)


def test_every_attribute_has_a_docstring() -> None:
    """In the source, below the attribute, where editors and the documentation look for it."""
    for name, plan in PLAN.models.items():
        source = inspect.getsource(import_module(model(name).__module__))
        assert plan.doc, name
        for field in plan.fields:
            below = source.split(f"    {field.python}: ", 1)[1].split("\n\n", 1)[0]
            assert '    """' in below, (name, field.python)


def test_a_misspelt_argument_of_a_method_is_a_type_error() -> None:
    sent: list[httpx.Request] = []
    with _client(sent) as cio:
        for name, plan in OPERATIONS.items():
            resource, method = name.split(".")
            for called in (plan.method_name, plan.iterator if plan.paging else plan.method_name):
                with pytest.raises(TypeError, match="misspelt_name"):
                    getattr(getattr(cio, resource), called)(misspelt_name=1)
            assert method
    assert sent == []


def _client(sent: list[httpx.Request]) -> AppClient:
    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={})

    return AppClient("key", transport=httpx.MockTransport(respond), limiter=NoRateLimiter())


@pytest.mark.parametrize(("name", "choice"), WITH_CHOICE)
def test_fields_that_exclude_each_other_are_refused(name: str, choice: Any) -> None:
    by_wire = {field.wire: field for field in PLAN.models[name].fields}
    first, second = (by_wire[wire] for wire in choice.fields[:2])
    body = minimal(name)
    setattr(body, first.python, _filled(first))
    setattr(body, second.python, _filled(second))
    with pytest.raises(
        InvalidRequestError, match=rf"^x\.y: .* one of .*{first.wire}.*got {first.wire} and {second.wire}"
    ):
        check_body(body, "x.y")


@pytest.mark.parametrize(("name", "choice"), [(name, choice) for name, choice in WITH_CHOICE if choice.required])
def test_one_of_a_required_choice_must_be_given(name: str, choice: Any) -> None:
    body = minimal(name)
    for field in PLAN.models[name].fields:
        if field.wire in choice.fields:
            setattr(body, field.python, None)
    with pytest.raises(InvalidRequestError, match=r"takes exactly one of .*none of them"):
        check_body(body, "x.y")


@pytest.mark.parametrize(("name", "field"), WITH_LIMIT)
def test_more_items_than_the_api_takes_are_refused(name: str, field: FieldPlan) -> None:
    body = minimal(name)
    assert field.max_items is not None
    assert field.type.item is not None
    item = value_for(field.type.item)
    for other in (one for choice in PLAN.models[name].choices for one in choice.fields if one != field.wire):
        setattr(body, model(name).FIELDS[other][0], None)
    setattr(body, field.python, [item] * field.max_items)
    check_body(body, "x.y")
    setattr(body, field.python, [item] * (field.max_items + 1))
    with pytest.raises(InvalidRequestError, match=f"{field.wire} takes at most {field.max_items} items; got"):
        check_body(body, "x.y")


def test_a_refused_body_is_not_sent() -> None:
    people = model("PeopleByIdRequest")(ids=["x"] * 101)
    sent: list[httpx.Request] = []
    with _client(sent) as cio:
        with pytest.raises(ValueError, match="at most 100 items; got 101"):
            cio.customers.get_many(people)
        with pytest.raises(InvalidRequestError, match="PeopleByIdRequest"):
            cio.customers.get_many(["a", "b"])  # type: ignore[arg-type]
    assert sent == []


@pytest.mark.parametrize("value", ["ada", {"a": 1}, 5, object()])
def test_what_is_no_list_is_refused_where_a_list_is_sent(value: Any) -> None:
    with pytest.raises(InvalidRequestError, match="ids must be a list, not "):
        check_body(model("PeopleByIdRequest")(ids=value), "x.y")


def test_an_empty_list_that_was_given_is_sent() -> None:
    assert model("PeopleByIdRequest")(ids=[]).to_dict() == {"ids": []}
    assert model("PeopleByIdRequest")(ids=("a",)).to_dict() == {"ids": ["a"]}


def test_values_of_enums_may_be_written_as_text() -> None:
    for name, plan in REQUESTS.items():
        for field in plan.fields:
            if field.type.kind == "enum":
                member = next(iter(model(field.type.name)))
                as_member, as_text = minimal(name), minimal(name)
                setattr(as_member, field.python, member)
                setattr(as_text, field.python, member.value)
                assert as_member.to_dict() == as_text.to_dict()
                assert type(as_member.to_dict()[field.wire]) is type(member.value)
