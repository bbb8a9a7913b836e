"""What the tests of the models share: the models by name, and responses as the API may send them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from customerio_app import models
from description import load, ref_name
from hypothesis import strategies as st
from plan import FieldPlan, ModelPlan, OperationPlan, Plan, Planner
from simplify import flatten, is_union, without_null

Schema = dict[str, Any]
DOCUMENT = load()
SCHEMAS: dict[str, Schema] = DOCUMENT["components"]["schemas"]
_planner = Planner(DOCUMENT)
PLAN: Plan = _planner.plan()
RESPONSES: dict[str, ModelPlan] = {name: plan for name, plan in PLAN.models.items() if name in _planner.response_names}
REQUESTS: dict[str, ModelPlan] = {name: plan for name, plan in PLAN.models.items() if plan.request}
#: Events are told apart by several tags, and are a part of nothing; tests/webhooks reads them.
RESPONSE_UNIONS = {
    name: plan
    for name, plan in PLAN.unions.items()
    if name in _planner.response_names and plan.classes and plan.event is None
}
OPERATIONS: dict[str, OperationPlan] = {plan.name: plan for plan in PLAN.operations.values()}


def model(name: str) -> Any:
    """The generated class of a component."""
    return getattr(models, name)


def each_field(models: dict[str, ModelPlan]) -> Iterator[tuple[ModelPlan, FieldPlan]]:
    for plan in models.values():
        for field in plan.fields:
            yield plan, field


def property_schema(model_name: str, wire: str) -> Schema:
    """The schema of one property, from the description."""
    schema: Schema = flatten(SCHEMAS, SCHEMAS[model_name])["properties"][wire]
    return schema


def known_wires(name: str) -> set[str]:
    return {field.wire for field in PLAN.models[name].fields}


# ---- responses

_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
_SCALARS = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), _TEXT)
ANY_JSON = st.recursive(
    _SCALARS, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_TEXT, inner, max_size=2), max_leaves=4
)
_UNKNOWN_FIELDS = st.dictionaries(_TEXT.map("new_{}".format), ANY_JSON, max_size=2)
_INTEGERS = st.integers(-(2**53), 2**53)
_PLAIN: dict[str, st.SearchStrategy[Any]] = {
    "string": _TEXT,
    "integer": _INTEGERS,
    "number": st.floats(allow_nan=False, allow_infinity=False) | _INTEGERS,
    "boolean": st.booleans(),
    "null": st.none(),
}


@cache
def component(name: str) -> st.SearchStrategy[Any]:
    """What the API may send where the description names this component."""
    schema = SCHEMAS[name]
    if is_union(schema) and "discriminator" in schema:
        discriminator = schema["discriminator"]
        members = [
            _tagged(discriminator["propertyName"], tag, target.rsplit("/", 1)[-1])
            for tag, target in discriminator["mapping"].items()
        ]
        unknown = st.fixed_dictionaries({discriminator["propertyName"]: _TEXT.map("new_{}".format), "x": ANY_JSON})
        return st.one_of(*members, unknown)
    return value_of(flatten(SCHEMAS, schema) if "allOf" in schema else schema)


def _tagged(tag_name: str, tag: str, member: str) -> st.SearchStrategy[Any]:
    return st.deferred(lambda: component(member)).map(lambda value: {**value, tag_name: tag})


def value_of(schema: Schema) -> st.SearchStrategy[Any]:
    """Values for a schema. Numbers come as numbers here: the tests of digits sent as text are by field."""
    schema, nullable = without_null(schema)
    if nullable:
        return st.none() | value_of(schema)
    name = ref_name(schema)
    if name:
        return st.deferred(lambda: component(name))
    if "enum" in schema:
        unknown = _INTEGERS if schema["type"] == "integer" else _TEXT
        return st.sampled_from(schema["enum"]) | unknown
    members = schema.get("oneOf", schema.get("anyOf"))
    if members:
        return st.one_of(*(value_of(member) for member in members))
    kind = schema.get("type")
    if kind == "array":
        # null stands for "none" wherever the API lists something.
        return st.lists(value_of(schema.get("items", {})), max_size=2) | st.none()
    if kind == "object" and "properties" in schema:
        return response_object(schema)
    if kind == "object":
        values = schema.get("additionalProperties", True)
        of = value_of(values) if isinstance(values, dict) and values else ANY_JSON
        return st.dictionaries(_TEXT, of, max_size=2)
    if isinstance(kind, list):
        kinds = ["integer"] if kind == ["integer", "string"] and "pattern" in schema else kind
        return st.one_of(*(_PLAIN[item] for item in kinds))
    return _PLAIN[kind] if kind else ANY_JSON


def response_object(schema: Schema) -> st.SearchStrategy[Any]:
    """An object of which any field may be missing or null, with fields that nobody has described."""
    fields = {wire: st.none() | value_of(sub) for wire, sub in schema["properties"].items()}
    known = st.fixed_dictionaries({}, optional=fields)
    return st.builds(lambda described, new: {**new, **described}, known, _UNKNOWN_FIELDS)
