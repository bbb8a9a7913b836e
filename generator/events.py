"""What the API sends to others, by its webhooks: events, what tells them apart, and JSON that stands in their texts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from description import ref_name, webhooks
from openapi_python_client import strings
from simplify import flatten, without_null

Schema = dict[str, Any]


@dataclass(frozen=True)
class WebhookPlan:
    """A request that the API makes: how it is signed."""

    name: str
    version: str
    timestamp_header: str
    signature_header: str
    timeout: float


@dataclass(frozen=True)
class ParsedTextPlan:
    """A text field that holds JSON, offered as a model by a property."""

    field: str
    python: str
    model: str


@dataclass(frozen=True)
class EventMember:
    """An event. `needs` are the fields of its data that tell it from others with the same tags."""

    model: str
    needs: tuple[str, ...]


@dataclass(frozen=True)
class EventUnionPlan:
    """Events told apart by several tags: each combination has its members, the strictest first.

    A tag that is None is missing: so come events that do not have one fixed value of it.
    """

    tags: tuple[str, ...]
    members: dict[tuple[str | None, ...], list[EventMember]]
    fallback: str


def webhook_plans(document: Schema) -> list[WebhookPlan]:
    """All webhooks, in the document's order."""
    plans = []
    for webhook in webhooks(document):
        scheme, delivery = webhook.node["x-signature"], webhook.node["x-delivery"]
        plans.append(
            WebhookPlan(
                webhook.node["operationId"],
                scheme["version"],
                scheme["timestamp"],
                scheme["signature"],
                delivery["timeout"],
            )
        )
    return plans


def event_union(schemas: dict[str, Schema], schema: Schema) -> EventUnionPlan:
    """The plan of a union with a fallback whose members fix several fields by `const` or `enum`."""
    names = [str(ref_name(member)) for member in schema["oneOf"]]
    flat = {name: flatten(schemas, schemas[name])["properties"] for name in names}
    values = {name: {field: _values(schemas, sub) for field, sub in flat[name].items()} for name in names}
    tags = tuple(field for field in values[names[0]] if all(values[name].get(field) for name in names))
    by_tags: dict[tuple[str | None, ...], list[str]] = {}
    for name in names:
        combinations: list[tuple[str | None, ...]] = [()]
        for tag in tags:
            given: list[str | None] = list(values[name][tag])
            open_tag = [None] if "enum" in _target(schemas, flat[name][tag]) else []
            combinations = [(*head, value) for head in combinations for value in [*given, *open_tag]]
        for combination in combinations:
            by_tags.setdefault(combination, []).append(name)
    return EventUnionPlan(tags, {key: _members(schemas, same) for key, same in by_tags.items()}, schema["x-fallback"])


def _members(schemas: dict[str, Schema], names: list[str]) -> list[EventMember]:
    if len(names) == 1:
        return [EventMember(names[0], ())]
    needs = {}
    for name in names:
        data = flatten(schemas, _target(schemas, flatten(schemas, schemas[name])["properties"]["data"]))
        needs[name] = set(data.get("required", []))
    shared = set.intersection(*needs.values())
    return [EventMember(name, tuple(sorted(needs[name] - shared))) for name in names]


def _values(schemas: dict[str, Schema], schema: Schema) -> tuple[str, ...]:
    """The values that a field is fixed to, if it is."""
    schema = _target(schemas, without_null(schema)[0])
    if "const" in schema:
        return (schema["const"],)
    if "oneOf" in schema:
        inner = [_values(schemas, member) for member in schema["oneOf"]]
        return tuple(value for values in inner for value in values) if all(inner) else ()
    return tuple(schema.get("enum", ()))


def _target(schemas: dict[str, Schema], schema: Schema) -> Schema:
    name = ref_name(schema)
    return schemas[name] if name else schema


def event_name(schema: Schema) -> str:
    """The expression that gives an event's name: a text, or made of fields where `x-event-name` has them in braces."""
    text = str(schema.get("x-event-name", ""))
    if "{" not in text:
        return f'"{text}"' if text else ""
    fields = [part.partition("}")[0] for part in text.split("{")[1:]]
    parts = ", ".join(f"self.{field}" for field in fields)
    return f'"_".join(part for part in ({parts}) if isinstance(part, str))'


def parsed_texts(flat: Schema) -> list[ParsedTextPlan]:
    """The fields with a `contentSchema`."""
    return [
        ParsedTextPlan(str(strings.snake_case(wire)), sub["x-parsed-as"], str(ref_name(sub["contentSchema"])))
        for wire, sub in flat["properties"].items()
        if "contentSchema" in sub
    ]
