"""What a JSON schema means, whatever way it is written: no references, no `allOf`, one way to say null.

OpenAPI 3.0 and 3.1 come out the same, and so do a dereferenced document and one with components.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from maintenance.drift.openapi_reader import Node, UnreadableDocumentError, resolve

SCHEMAS = "#/components/schemas/"
TYPES = ("string", "integer", "number", "boolean", "object", "array")
# More alternatives than this come only from an `allOf` of several unions; they are not told apart any more.
MOST_ALTERNATIVES = 256


@dataclass(frozen=True, slots=True)
class Property:
    """A described field: its schema, and the component that describes it ("" where none has a name)."""

    schema: Node
    origin: str


@dataclass(frozen=True, slots=True)
class ObjectShape:
    """One form of an object.

    `values` is the schema of the fields without a name, `choices` the groups of fields of which one is asked for.
    """

    name: str
    properties: dict[str, Property]
    required: frozenset[str]
    values: Node | None
    choices: frozenset[frozenset[str]]


@dataclass(frozen=True, slots=True)
class Shape:
    """What a schema lets through. `types` is empty where everything goes; `enum` is None where any value does."""

    name: str
    types: frozenset[str]
    nullable: bool
    enum: frozenset[str | int | float | bool] | None
    objects: tuple[ObjectShape, ...]
    items: Node | None


@dataclass(slots=True)
class _Form:
    """One alternative of a schema, while it is put together."""

    name: str = ""
    types: frozenset[str] | None = None
    nullable: bool = False
    enum: tuple[Any, ...] | None = None
    properties: dict[str, Property] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    values: Node | None = None
    items: Node | None = None
    choices: frozenset[frozenset[str]] = frozenset()


class Shapes:
    """The shapes of one document's schemas, each worked out once."""

    def __init__(self, document: Node) -> None:
        self._document = document
        self._known: dict[int, Shape] = {}
        # Keeps the nodes made here alive: a node's identity is its key above.
        self._made: list[Node] = []
        self._unions: dict[tuple[int, ...], Node] = {}

    def shape(self, schema: Node) -> Shape:
        """The shape of a schema of this document."""
        found = self._known.get(id(schema))
        if found is None:
            found = self._known[id(schema)] = self._combine(component_name(schema), self._forms(schema, "", ()))
        return found

    def target(self, schema: Node) -> int:
        """The same number for every reference to one schema."""
        return id(resolve(self._document, schema)) if "$ref" in schema else id(schema)

    def any_of(self, schemas: list[Node]) -> Node:
        """A schema that lets through what one of these does; the same one for the same schemas."""
        key = tuple(map(id, schemas))
        if key not in self._unions:
            self._unions[key] = {"anyOf": schemas}
        return self._unions[key]

    # ---- one alternative after the other
    def _forms(self, schema: Any, origin: str, seen: tuple[int, ...]) -> list[_Form]:
        if not isinstance(schema, dict):
            return [_Form(name=origin)]
        if id(schema) in seen:
            raise UnreadableDocumentError(f"the schema {origin or 'without a name'} contains itself as a whole")
        seen = (*seen, id(schema))
        if isinstance(schema.get("$ref"), str):
            return self._referred(schema, origin, seen)
        forms = [self._own(schema, origin)]
        for member in schema.get("allOf") or []:
            forms = self._both(forms, self._forms(member, origin, seen))
        for word in ("oneOf", "anyOf"):
            members = schema.get(word)
            if not members:
                continue
            if all(_is_choice(member) for member in members):
                groups = frozenset(frozenset(member.get("required") or ()) for member in members)
                forms = [replace(form, choices=form.choices | (groups - {frozenset()})) for form in forms]
            else:
                inner = [form for member in members for form in self._forms(member, origin, seen)]
                forms = self._both(forms, inner)
        return forms

    def _referred(self, schema: Node, origin: str, seen: tuple[int, ...]) -> list[_Form]:
        name = component_name(schema) or origin
        forms = self._forms(resolve(self._document, schema), name, seen)
        beside = {key: value for key, value in schema.items() if key != "$ref"}
        if beside.get("nullable") is True:
            forms = [replace(form, nullable=True) for form in forms]
        return [replace(form, name=name) for form in forms]

    def _own(self, schema: Node, origin: str) -> _Form:
        types, nullable = _types(schema)
        values = schema.get("additionalProperties")
        enum = schema.get("enum")
        if "const" in schema:
            enum = [schema["const"]]
        if enum is not None and None in enum:
            nullable = True
        return _Form(
            name=origin,
            types=types,
            nullable=nullable,
            enum=None if enum is None else tuple(value for value in enum if value is not None),
            properties={
                str(key): Property(value if isinstance(value, dict) else {}, origin)
                for key, value in (schema.get("properties") or {}).items()
            },
            required=frozenset(schema.get("required") or ()),
            values=values if isinstance(values, dict) and values else None,
            items=schema["items"] if isinstance(schema.get("items"), dict) else None,
        )

    def _both(self, left: list[_Form], right: list[_Form]) -> list[_Form]:
        if len(left) * len(right) > MOST_ALTERNATIVES:
            raise UnreadableDocumentError(
                f"{left[0].name or 'a schema'} has more than {MOST_ALTERNATIVES} alternatives"
            )
        return [self._merge(a, b) for a in left for b in right]

    def _merge(self, a: _Form, b: _Form) -> _Form:
        properties = dict(a.properties)
        for key, value in b.properties.items():
            if key in properties and properties[key].schema is not value.schema:
                both = self._keep({"allOf": [properties[key].schema, value.schema]})
                properties[key] = Property(both, value.origin)
            else:
                properties[key] = value
        if a.types is not None and b.types is not None:
            types: frozenset[str] | None = (a.types & b.types) or b.types
        else:
            types = b.types if a.types is None else a.types
        if a.enum is not None and b.enum is not None:
            enum: tuple[Any, ...] | None = tuple(value for value in a.enum if value in b.enum)
        else:
            enum = b.enum if a.enum is None else a.enum
        return _Form(
            name=b.name or a.name,
            types=types,
            nullable=a.nullable or b.nullable,
            enum=enum,
            properties=properties,
            required=a.required | b.required,
            values=b.values or a.values,
            items=b.items or a.items,
            choices=a.choices | b.choices,
        )

    def _keep(self, node: Node) -> Node:
        self._made.append(node)
        return node

    # ---- all alternatives together
    def _combine(self, name: str, forms: list[_Form]) -> Shape:
        nullable = any(form.nullable for form in forms)
        forms = [form for form in forms if form.types != frozenset()] or [_Form(name=name)]
        anything = any(form.types is None for form in forms)
        types = frozenset[str]().union(*(form.types or () for form in forms))
        if "number" in types:
            types -= {"integer"}
        objects = tuple(
            ObjectShape(form.name, form.properties, form.required, form.values, form.choices)
            for form in forms
            if form.types and "object" in form.types
        )
        arrays = [form.items for form in forms if form.types and "array" in form.types and form.items is not None]
        items = arrays[0] if len(arrays) == 1 else self.any_of(arrays) if arrays else None
        return Shape(
            name=name,
            types=frozenset() if anything else types,
            nullable=nullable,
            enum=None if anything else _enum(forms),
            objects=objects,
            items=items,
        )


def component_name(schema: Node) -> str:
    """`Segment` for `{$ref: "#/components/schemas/Segment"}`, else ""."""
    reference = schema.get("$ref")
    if isinstance(reference, str) and reference.startswith(SCHEMAS):
        return reference.removeprefix(SCHEMAS)
    return ""


def _is_choice(member: Any) -> bool:
    """Whether a member of a union only says which fields are asked for."""
    if not isinstance(member, dict) or not member or not set(member) <= {"required", "not", "description", "title"}:
        return False
    return "required" in member or "not" in member


def _types(schema: Node) -> tuple[frozenset[str] | None, bool]:
    """The types that a schema names or implies (None: any), and whether null is among them."""
    given = schema.get("type")
    nullable = schema.get("nullable") is True
    names = given if isinstance(given, list) else [] if given is None else [given]
    if "null" in names:
        return frozenset(str(name) for name in names if name != "null"), True
    if names:
        return frozenset(str(name) for name in names), nullable
    if "properties" in schema or "additionalProperties" in schema:
        return frozenset({"object"}), nullable
    if "items" in schema:
        return frozenset({"array"}), nullable
    values = [schema["const"]] if "const" in schema else schema.get("enum")
    if values:
        return frozenset(_type_of(value) for value in values if value is not None), nullable or None in values
    return None, nullable


def _type_of(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    for kind, word in ((int, "integer"), (float, "number"), (str, "string"), (list, "array")):
        if isinstance(value, kind):
            return word
    return "object"


def _enum(forms: Iterable[_Form]) -> frozenset[str | int | float | bool] | None:
    """The values of all scalar alternatives; None as soon as one of them takes any value."""
    values: set[str | int | float | bool] = set()
    for form in _scalars(forms):
        if form.enum is None:
            return None
        values.update(value for value in form.enum if isinstance(value, str | int | float | bool))
    return frozenset(values) or None


def _scalars(forms: Iterable[_Form]) -> Iterator[_Form]:
    for form in forms:
        if form.types and form.types - {"object", "array"}:
            yield form
