"""What a JSON schema means, whatever way it is written: no references, no `allOf`, one way to say null.

OpenAPI 3.0 and 3.1 come out the same, and so do a dereferenced document and one with components.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from maintenance.drift.openapi_reader import Node, UnreadableDocumentError, resolve

SCHEMAS = "#/components/schemas/"
# More alternatives than this come only from an `allOf` of several unions; the rest is left out.
MOST_ALTERNATIVES = 256
# What is said about a schema and means nothing for what it lets through.
WORDS = {"title", "description", "example", "examples", "externalDocs", "xml", "$comment", "$schema", "$id", "$anchor"}

UPPER = {"maximum", "maxLength", "maxItems", "maxProperties", "maxContains"}
LOWER = {"minimum", "minLength", "minItems", "minProperties", "minContains"}
# What limits the values of each kind of type. A limit counts only where values of its kind can come.
LIMITS = {
    "number": ("minimum", "maximum", "multipleOf"),
    "string": ("minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType", "contentSchema"),
    "array": ("minItems", "maxItems", "uniqueItems", "contains", "minContains", "maxContains", "prefixItems"),
    "object": (
        "minProperties",
        "maxProperties",
        "propertyNames",
        "patternProperties",
        "dependentRequired",
        "dependentSchemas",
    ),
    "boolean": (),
}
FOR_ANY_KIND = ("format", "not", "if", "then", "else")
SCHEMAS_IN = {"not", "if", "then", "else", "contains", "propertyNames", "contentSchema"}
KIND_OF_TYPE = {"integer": "number", "bytes": "string"}
FLAGS = ("deprecated", "readOnly", "writeOnly")

# A bound is (number, whether it is exclusive); any other limit is text that is equal where the meaning is.
Limit = tuple[float, bool] | str
Limits = dict[str, dict[str, Limit]]


@dataclass(frozen=True, slots=True)
class Property:
    """A described field: its schema, and the component that describes it ("" where none has a name)."""

    schema: Node
    origin: str


@dataclass(frozen=True, slots=True)
class ObjectShape:
    """One form of an object.

    `values` is the schema of the fields without a name, `closed` says that there are none, `choices` are the groups of
    fields of which one is asked for. `node` is the schema that describes it; None where several do together.
    """

    name: str
    properties: dict[str, Property]
    required: frozenset[str]
    values: Node | None
    closed: bool
    choices: frozenset[frozenset[str]]
    limits: dict[str, Limit]
    node: Node | None = None


@dataclass(frozen=True, slots=True)
class Shape:
    """What a schema lets through.

    `types` is empty where everything goes; `enum` is None where any value does. `limits` are those of scalars and
    arrays, by kind of type.
    """

    name: str
    types: frozenset[str]
    nullable: bool
    enum: frozenset[str] | None
    objects: tuple[ObjectShape, ...]
    items: Node | None
    limits: Limits
    flags: frozenset[str]
    default: str | None
    tags: frozenset[str]
    mapping: frozenset[str]


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
    closed: bool = False
    items: Node | None = None
    choices: frozenset[frozenset[str]] = frozenset()
    limits: Limits = field(default_factory=dict)
    flags: frozenset[str] = frozenset()
    default: str | None = None
    tags: frozenset[str] = frozenset()
    mapping: frozenset[str] = frozenset()
    node: Node | None = None


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
                # Where the union has no fields of its own, each of its forms is described by itself.
                keep = "properties" in schema
                forms = [replace(form, node=form.node if keep else None) for form in forms]
                forms = self._both(forms, inner)
        return forms

    def _referred(self, schema: Node, origin: str, seen: tuple[int, ...]) -> list[_Form]:
        name = component_name(schema) or origin
        forms = self._forms(resolve(self._document, schema), name, seen)
        beside = {key: value for key, value in schema.items() if key != "$ref" and key not in WORDS}
        if beside:
            forms = self._both([replace(self._own(beside, name), node=None)], forms)
        return [replace(form, name=name) for form in forms]

    def _own(self, schema: Node, origin: str) -> _Form:
        types, nullable = _types(schema)
        values = schema.get("additionalProperties", schema.get("unevaluatedProperties"))
        enum = schema.get("enum")
        if "const" in schema:
            enum = [schema["const"]]
        if enum is not None and None in enum:
            nullable = True
        discriminator = schema.get("discriminator") or {}
        return _Form(
            name=origin,
            types=types,
            nullable=nullable,
            enum=None if enum is None else tuple(value for value in enum if value is not None),
            properties={
                str(key): Property(value if isinstance(value, dict) else {}, origin)
                for key, value in (schema.get("properties") or {}).items()
            },
            required=frozenset(map(str, schema.get("required") or ())),
            values=values if isinstance(values, dict) and values else None,
            closed=values is False,
            items=schema["items"] if isinstance(schema.get("items"), dict) else None,
            limits=self._limits(schema),
            flags=frozenset(flag for flag in FLAGS if schema.get(flag) is True),
            default=text_of(schema["default"]) if schema.get("default") is not None else None,
            tags=frozenset({str(discriminator["propertyName"])} if "propertyName" in discriminator else ()),
            mapping=frozenset(map(str, discriminator.get("mapping") or ())),
            node=schema,
        )

    # ---- limits
    def _limits(self, schema: Node) -> Limits:
        found: Limits = {kind: {} for kind in LIMITS}
        for kind, words in LIMITS.items():
            for word in (*words, *FOR_ANY_KIND):
                limit = self._limit(schema, word)
                if limit is not None:
                    found[kind][word] = limit
        return found

    def _limit(self, schema: Node, word: str) -> Limit | None:
        if word in ("minimum", "maximum"):
            return _bound(schema, word)
        value = schema.get(word)
        if word == "format" and value is None and schema.get("contentEncoding") == "base64":
            value = "byte"
        if value is None or value is False or (word == "format" and value == "binary"):
            return None
        if word in UPPER | LOWER:
            return (value, False) if isinstance(value, int | float) and (value or word in UPPER) else None
        if (word, value) in (("contentEncoding", "base64"), ("contentMediaType", "application/octet-stream")):
            return None
        if word == "format":
            return _format(value)
        if word in SCHEMAS_IN or isinstance(value, dict | list):
            return json.dumps(self._plain(value, 8), sort_keys=True)
        return text_of(value)

    def _plain(self, node: Any, depth: int) -> Any:
        """A schema inside a rarely used keyword, without what differs between ways of writing."""
        if isinstance(node, list):
            return [self._plain(item, depth) for item in node]
        if not isinstance(node, dict):
            return node
        if depth == 0:
            return {}
        if isinstance(node.get("$ref"), str):
            return self._plain(resolve(self._document, node), depth - 1)
        result = {
            key: self._plain(value, depth - 1)
            for key, value in node.items()
            if key not in WORDS and not key.startswith("x-")
        }
        types, nullable = _types(node)
        if types is not None:
            result["type"] = sorted(types | ({"null"} if nullable else set()))
            result.pop("nullable", None)
        if "const" in result:
            result["enum"] = [result.pop("const")]
        for word in ("required", "enum"):
            if isinstance(result.get(word), list):
                result[word] = sorted(result[word], key=str)
        return result

    # ---- alternatives put together
    def _both(self, left: list[_Form], right: list[_Form]) -> list[_Form]:
        return [self._merge(a, b) for a in left for b in right][:MOST_ALTERNATIVES]

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
            closed=a.closed or b.closed,
            items=b.items or a.items,
            choices=a.choices | b.choices,
            limits={kind: _all_of(a.limits.get(kind, {}), b.limits.get(kind, {})) for kind in LIMITS},
            flags=a.flags | b.flags,
            default=a.default if a.default is not None else b.default,
            tags=a.tags | b.tags,
            mapping=a.mapping | b.mapping,
            node=a.node or b.node,
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
            ObjectShape(
                form.name,
                form.properties,
                form.required,
                form.values,
                form.closed,
                form.choices,
                form.limits.get("object", {}),
                form.node,
            )
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
            limits={} if anything else {kind: _any_of(forms, kind) for kind in LIMITS if kind != "object"},
            flags=frozenset.intersection(*(form.flags for form in forms)),
            default=next((form.default for form in forms if form.default is not None), None),
            tags=frozenset[str]().union(*(form.tags for form in forms)),
            mapping=frozenset[str]().union(*(form.mapping for form in forms)),
        )


def component_name(schema: Node) -> str:
    """`Segment` for `{$ref: "#/components/schemas/Segment"}`, else ""."""
    reference = schema.get("$ref")
    if isinstance(reference, str) and reference.startswith(SCHEMAS):
        return reference.removeprefix(SCHEMAS)
    return ""


def text_of(value: Any) -> str:
    """A value as a reader knows it: text as it is, anything else as JSON, 1.0 as 1."""
    if isinstance(value, str):
        return value
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return json.dumps(value, sort_keys=True, default=str)


def limit_text(word: str, limit: Limit | None) -> str:
    """`maximum 100` or, where the bound itself does not go, `exclusiveMaximum 100`; "" for none."""
    if limit is None:
        return ""
    if isinstance(limit, str):
        return f"{word} {limit}"
    name = f"exclusive{word[0].upper()}{word[1:]}" if limit[1] else word
    return f"{name} {text_of(limit[0])}"


def is_tighter(word: str, new: Limit | None, old: Limit | None) -> bool | None:
    """Whether a limit lets through less than another; None where neither lets through all that the other does."""
    if old is None or new is None:
        return old is None
    if isinstance(new, tuple) and isinstance(old, tuple):
        return new != old and _tighter(word, new, old) == new
    return None


def _tighter(word: str, a: tuple[float, bool], b: tuple[float, bool]) -> tuple[float, bool]:
    if a[0] == b[0]:
        return (a[0], a[1] or b[1])
    return min(a, b) if word in UPPER else max(a, b)


def _format(value: Any) -> str | None:
    """A format in one word. How many bits a number has means nothing here."""
    text = str(value).lower()
    if not isinstance(value, str) or text in ("int32", "int64", "float", "double"):
        return None
    if "unix" in text and "milli" not in text:
        return "unix-seconds"
    return "uri" if text == "url" else value


def _bound(schema: Node, word: str) -> Limit | None:
    value, exclusive = schema.get(word), schema.get("exclusiveMinimum" if word == "minimum" else "exclusiveMaximum")
    bounds: list[tuple[float, bool]] = []
    if isinstance(value, int | float) and not isinstance(value, bool):
        bounds.append((value, exclusive is True))
    if isinstance(exclusive, int | float) and not isinstance(exclusive, bool):
        bounds.append((exclusive, True))
    return None if not bounds else _tighter(word, bounds[0], bounds[-1])


def _all_of(a: dict[str, Limit], b: dict[str, Limit]) -> dict[str, Limit]:
    """The limits of a value that both parts of an `allOf` must let through."""
    merged = {**a, **b}
    for word in set(a) & set(b):
        left, right = a[word], b[word]
        if isinstance(left, tuple) and isinstance(right, tuple):
            merged[word] = _tighter(word, left, right)
        elif left != right:
            merged[word] = " and ".join(sorted((str(left), str(right))))
    return merged


def _any_of(forms: Iterable[_Form], kind: str) -> dict[str, Limit]:
    """The limits of a kind of values that one of these alternatives must let through: what all of them ask for."""
    of_kind = [
        form.limits.get(kind, {}) for form in forms if kind in {KIND_OF_TYPE.get(t, t) for t in form.types or ()}
    ]
    if not of_kind:
        return {}
    merged = dict(of_kind[0])
    for other in of_kind[1:]:
        for word in list(merged):
            left, right = merged[word], other.get(word)
            if right is None:
                del merged[word]
            elif isinstance(left, tuple) and isinstance(right, tuple):
                merged[word] = right if _tighter(word, left, right) == left else left
            elif left != right:
                merged[word] = " or ".join(sorted({*str(left).split(" or "), str(right)}))
    return merged


def _is_choice(member: Any) -> bool:
    """Whether a member of a union only says which fields are asked for."""
    if not isinstance(member, dict) or not member or not set(member) <= {"required", "not", "description", "title"}:
        return False
    return "required" in member or "not" in member


def _types(schema: Node) -> tuple[frozenset[str] | None, bool]:
    """The types that a schema names or implies (None: any), and whether null is among them."""
    types, nullable = _named_types(schema)
    if schema.get("format") == "binary" or schema.get("contentMediaType") == "application/octet-stream":
        # 3.0 and 3.1 say it differently, and 3.1 without a type.
        types = frozenset({"bytes"}) if types is None else (types - {"string"}) | {"bytes"}
    return types, nullable


def _named_types(schema: Node) -> tuple[frozenset[str] | None, bool]:
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


def _enum(forms: Iterable[_Form]) -> frozenset[str] | None:
    """The values of all scalar alternatives; None as soon as one of them takes any value."""
    values: set[str] = set()
    for form in _scalars(forms):
        if form.enum is None:
            return None
        values.update(text_of(value) for value in form.enum if isinstance(value, str | int | float | bool))
    return frozenset(values) or None


def _scalars(forms: Iterable[_Form]) -> Iterator[_Form]:
    for form in forms:
        if form.types and form.types - {"object", "array"}:
            yield form
