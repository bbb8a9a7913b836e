"""openapi.yaml -> what our templates print: pure data, no Jinja, no files.

openapi-python-client finds the models, enums and endpoints and lays out the package; the plan says what is in each.
"""

from __future__ import annotations

import json
import keyword
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import chain, count, product
from typing import Any

from description import (
    FORM,
    MULTIPART,
    is_json,
    media_type_of,
    operations,
    reachable_schemas,
    ref_name,
    resolve,
    schema_of,
    success,
    webhooks,
)
from events import EventUnionPlan, ParsedTextPlan, WebhookPlan, event_name, event_union, parsed_texts, webhook_plans
from openapi_python_client import strings
from simplify import Schema, abstract_names, flatten, is_free_form, is_integer_enum, is_union, without_null

# Names that a model's own methods, or annotations inside its class body, need.
RESERVED = {"to_dict", "from_dict", "to_json", "get", "is_set", "additional_properties"}
RESERVED |= {"list", "dict", "str", "int", "float", "bool", "property"}
SCALARS = {
    "string": ("text", "str"),
    "number": ("number", "float"),
    "boolean": ("boolean", "bool"),
    "integer": ("integer", "int"),
    None: ("any", "Any"),
}
# Keywords that bound a value of a request -> `Limits` of the generated package.
LIMITS = {
    "minItems": "least_items",
    "maxItems": "most_items",
    "minLength": "least_characters",
    "maxLength": "most_characters",
    "pattern": "pattern",
    "minimum": "least",
    "maximum": "most",
    "x-max-bytes": "most_bytes",
    "x-seconds-ahead": "seconds_ahead",
}
CONSTANTS = {str: "string", int: "integer", float: "number", bool: "boolean"}
LITERAL_LIMIT = 16  # a longer list of enum values is no help in a signature


# Parameters of every method of a resource, and what its body needs.
RESERVED_PARAMETERS = {"self", "body", "client", "prefetch", "arguments"}
# What a client has beside its resources; a test compares it with the client.
RESERVED_RESOURCES = {"base_url", "close", "download", "region", "request", "with_options", "with_raw_response"}


def python_name(name: str, reserved: Iterable[str] = RESERVED) -> str:
    """A wire name as a Python identifier."""
    result = "".join(part for part in str(strings.snake_case(name)) if part.isidentifier() or part.isdecimal())
    result = result.strip("_")
    if not result.isidentifier():
        result = f"field_{result}".rstrip("_")
    return f"{result}_" if keyword.iskeyword(result) or result in reserved else result


def unlike(name: str, taken: Iterable[str], suffix: str = "") -> str:
    """A name that is none of those taken: with the suffix, or the first number from 2 on, behind it."""
    endings = [suffix] if suffix else []
    candidates = chain([name], (f"{name}_{ending}" for ending in chain(endings, count(2))))
    return next(candidate for candidate in candidates if candidate not in taken)


def field_names(wires: Iterable[str]) -> dict[str, str]:
    """Names on the wire -> names in Python, each its own; of several that become the same, the first one keeps it."""
    names: dict[str, str] = {}
    for wire in wires:
        names[wire] = unlike(python_name(wire), names.values())
    return names


def resource_name(tag: str) -> str:
    """The attribute of a client for a tag."""
    return f"{tag}_" if keyword.iskeyword(tag) or tag in RESERVED_RESOURCES else tag


def folder_name(tag: str) -> str:
    """Where openapi-python-client puts the modules of a tag."""
    return str(strings.PythonIdentifier(tag, "tag"))


def member_name(value: Any) -> str:
    """The name of an enum's member."""
    if value == "":
        return "EMPTY"
    name = str(strings.snake_case(str(value))).upper().strip("_")
    return name if name.isidentifier() else "_".join(part for part in ("VALUE", name) if part)


def module_name(class_name: str) -> str:
    return str(strings.snake_case(class_name))


@dataclass(frozen=True)
class TypePlan:
    """How a value of the wire becomes a Python value and back.

    kind: `any`, `text`, `integer`, `number`, `boolean`, `file`, `time`, `base64` and `json_text` (of requests),
    `either` (one of several scalars), `several` (one of several forms), `enum`, `model`, `union` (a named one), `mixed`
    (an object or a text), `list`, `map`, `bytes` (of responses that are no JSON).
    """

    kind: str
    annotation: str
    name: str = ""
    item: TypePlan | None = None
    loose_annotation: str = ""  # for arguments: an enum's values may be written as text
    forms: tuple[TypePlan, ...] = ()  # of `several`; of `union`, those that are no objects

    @property
    def argument(self) -> str:
        return self.loose_annotation or self.annotation

    @property
    def names(self) -> list[str]:
        """Classes that the annotation and the decoder need."""
        own = [self.name] if self.name else []
        parts = [*self.forms, *([self.item] if self.item else [])]
        return own + [name for part in parts for name in part.names]


@dataclass(frozen=True)
class FieldPlan:
    wire: str
    python: str
    type: TypePlan
    required: bool
    nullable: bool
    doc: str
    const: str | int | float | bool | None = None
    limits: dict[str, Any] = field(default_factory=dict)  # of requests: what the description bounds

    @property
    def max_items(self) -> int | None:
        most: int | None = self.limits.get("most_items")
        return most

    @property
    def is_list(self) -> bool:
        return self.type.kind == "list"

    @property
    def holds_many(self) -> bool:
        return self.type.kind in ("list", "map")


@dataclass(frozen=True)
class ChoicePlan:
    """At most one (or exactly one) of some fields may be given."""

    fields: tuple[str, ...]
    required: bool


@dataclass(frozen=True)
class ModelPlan:
    name: str
    doc: str
    fields: list[FieldPlan]
    request: bool  # occurs in requests only: enum fields take text, choices are checked
    open: bool = False  # other names than those of its fields may stand in it
    choices: list[ChoicePlan] = field(default_factory=list)
    multipart: bool = False
    items: FieldPlan | None = None  # of a response that is one list
    rows: RowsPlan | None = None  # of a response that is counts over time
    recipients: tuple[int, tuple[str, ...]] | None = None  # the most addresses, and the fields that hold them
    event_name: str = ""  # an expression
    parsed_texts: list[ParsedTextPlan] = field(default_factory=list)

    @property
    def imports(self) -> list[str]:
        names = {name for item in self.fields for name in item.type.names}
        return sorted((names | {item.model for item in self.parsed_texts}) - {self.name})


@dataclass(frozen=True)
class RowsPlan:
    """The attributes that lead to a response's lists, and those for when they begin and how long a step is."""

    path: tuple[str, ...]
    start: str | None
    step: str | None


@dataclass(frozen=True)
class UnionPlan:
    """A named union: tagged (by `tags` and `mapping`) or told apart by the fields that are there."""

    name: str
    doc: str
    members: list[TypePlan]
    tags: tuple[str, ...]
    mapping: dict[str | tuple[str, ...], str]
    fallback: str | None = None
    event: EventUnionPlan | None = None
    request: bool = False  # one of several models that occur in requests only, and nothing else

    @property
    def classes(self) -> list[str]:
        return [member.name for member in self.members if member.kind == "model"]

    @property
    def types(self) -> list[str]:
        return list(dict.fromkeys(member.annotation for member in self.members))


@dataclass(frozen=True)
class EnumPlan:
    name: str
    doc: str
    integer: bool
    members: list[tuple[str, Any]]


@dataclass(frozen=True)
class ParameterPlan:
    wire: str
    python: str
    location: str
    type: TypePlan
    required: bool
    doc: str
    timestamp: bool
    may_be_empty: bool
    maximum: float | None
    not_found: str  # what a 404 can mean, because of this parameter
    names_workspace: bool
    rows_as: str  # what it asks for of counts over time: their start, step or zone
    rules: dict[str, Any]  # the arguments of its `ParameterRules`, but for its limits
    limits: dict[str, Any]

    @property
    def annotation(self) -> str:
        return "Time" if self.timestamp else self.type.argument

    @property
    def form(self) -> str:
        """How a value of a path or a query is written."""
        if self.timestamp:
            return "time"
        forms = {"integer": "number", "number": "decimal", "boolean": "boolean"}
        return forms.get(self.type.kind, "text_or_empty" if self.may_be_empty else "text")


@dataclass(frozen=True)
class PagingPlan:
    style: str
    items: list[str]
    item_type: TypePlan
    window: dict[str, Any] | None
    largest: int | None  # the most items that a page can have, where the description says so
    parameter: str
    limit: str
    first: int | None
    # Attributes of a page, with a dot between the steps.
    next: str | None
    size: str | None
    total: str | None


@dataclass(frozen=True)
class OperationPlan:
    name: str
    resource: str  # the attribute of a client
    folder: str  # of its module, below `api`
    method_name: str
    module: str
    vendor_id: str
    http_method: str
    path: str
    summary: str
    description: str
    page: str
    path_parameters: list[ParameterPlan]
    query_parameters: list[ParameterPlan]
    header_parameters: list[ParameterPlan]
    body: TypePlan | None
    body_doc: str
    body_limit: tuple[int, tuple[str, ...]] | None  # the most bytes, and the fields that do not count
    body_form: str  # json, form or multipart
    result: TypePlan | None
    accept: str | None  # what it asks for, where that is not JSON
    errors: list[tuple[str, str]]
    rate_limits: list[str]
    retry: str
    reads: bool
    paging: PagingPlan | None
    not_found: str
    service_accounts: bool
    needs_key: bool
    deprecated: bool
    asks: dict[str, str]  # of a response with counts over time: what they need to know of the call, an expression each

    @property
    def keywords(self) -> list[ParameterPlan]:
        return [*self.query_parameters, *self.header_parameters]

    @property
    def iterator(self) -> str:
        return iterator_name(self.method_name)

    @property
    def imports(self) -> list[str]:
        """Classes that the signature names."""
        types = [parameter.type for parameter in [*self.path_parameters, *self.keywords]]
        types += [plan for plan in (self.body, self.result) if plan]
        return sorted({name for plan in types for name in plan.names})


@dataclass(frozen=True)
class ResourcePlan:
    name: str
    folder: str
    class_name: str
    doc: str
    operations: list[OperationPlan]

    @property
    def imports(self) -> list[str]:
        names = {name for operation in self.operations for name in operation.imports}
        names |= {name for op in self.operations if op.paging for name in op.paging.item_type.names}
        return sorted(names)


@dataclass(frozen=True)
class Plan:
    models: dict[str, ModelPlan]
    unions: dict[str, UnionPlan]
    enums: dict[str, EnumPlan]
    operations: dict[str, OperationPlan]  # by vendor id
    resources: list[ResourcePlan]
    rate_limits: dict[str, dict[str, Any]]
    default_rate_limit: str
    servers: dict[str, str]  # region in small letters -> address
    webhooks: list[WebhookPlan]
    service_account_prefix: str | None  # what a service account's tokens begin with

    @property
    def workspace_header(self) -> str | None:
        """The header that names the workspace of a service account's request."""
        parameters = (item for operation in self.operations.values() for item in operation.header_parameters)
        return next((item.wire for item in parameters if item.names_workspace), None)


def iterator_name(method: str) -> str:
    """`list` -> `iter`, `list_messages` -> `iter_messages`, `search` -> `iter_search`."""
    if method == "list":
        return "iter"
    return "iter_" + method.removeprefix("list_")


class Planner:
    def __init__(self, document: Schema) -> None:
        self.document = document
        self.schemas: dict[str, Schema] = document["components"]["schemas"]
        self.request_names = self._reachable("requestBody")
        self.event_names = self._received()
        self.response_names = self._reachable("responses") | self.event_names
        self._unions_open: list[str] = []

    def plan(self) -> Plan:
        lists = self._lists()
        abstract = abstract_names(self.document)
        reachable = self.request_names | self.response_names | self._reachable("parameters")
        names = [name for name in self.schemas if name in reachable and name not in abstract]
        models = {}
        unions = {}
        enums = {}
        for name in names:
            schema = self.schemas[name]
            if "enum" in schema:
                enums[name] = self._enum(name, schema)
            elif is_union(schema):
                unions[name] = self._union(name, schema)
            elif not is_free_form(schema) and ("properties" in schema or "allOf" in schema):
                models[name] = self._model(name, schema, lists.get(name))
        planned = [self._operation(node.path, node.method, node.node) for node in operations(self.document)]
        resources = []
        for tag in self.document["tags"]:
            name = resource_name(tag["name"])
            own = [operation for operation in planned if operation.resource == name]
            class_name = str(strings.pascal_case(tag["name"]))
            resources.append(ResourcePlan(name, folder_name(tag["name"]), class_name, tag["description"], own))
        schemes = self.document["components"]["securitySchemes"]
        return Plan(
            models,
            unions,
            enums,
            {operation.vendor_id: operation for operation in planned},
            resources,
            self.document["x-rate-limits"],
            self.document["x-default-rate-limit"],
            {server["description"].lower(): server["url"] for server in self.document["servers"]},
            webhook_plans(self.document),
            next((one["x-token-prefix"] for one in schemes.values() if "x-token-prefix" in one), None),
        )

    # ---- types
    def type_of(self, schema: Schema, *, loose: bool = False) -> tuple[TypePlan, bool]:
        """The plan of a schema and whether null is described for it."""
        schema, nullable = without_null(schema)
        name = ref_name(schema)
        if name:
            return self._named(name, loose), nullable
        if is_union(schema):
            return self._inline_union(schema, loose), nullable
        kind = schema.get("type")
        if kind == "array":
            item, item_null = self.type_of(schema.get("items", {}), loose=loose)
            inner = f"{item.annotation} | None" if item_null and item.annotation != "Any" else item.annotation
            if loose and self._is_pair(item):
                inner += " | tuple[str, str]"
            return TypePlan("list", f"{'ListOf' if loose else 'list'}[{inner}]", "", item), nullable
        if kind == "object":
            return self._map(schema, loose), nullable
        return self._scalar(schema, loose), nullable

    def _named(self, name: str, loose: bool) -> TypePlan:
        target = self.schemas[name]
        if "enum" in target:
            alternative = "int" if is_integer_enum(target) else "str"
            if len(target["enum"]) <= LITERAL_LIMIT:
                alternative = "Literal[" + ", ".join(quoted(value) for value in target["enum"]) + "]"
            text = f"{name} | {alternative}"
            return TypePlan("enum", text if loose else name, name, None, text)
        if is_union(target):
            forms = self._other_forms(name, loose)
            if loose and len(forms) == len(_members(target)):
                return TypePlan("several", " | ".join(form.annotation for form in forms), forms=forms)
            return TypePlan("union", name, name, forms=forms)
        if is_free_form(target):
            return self._map(target, loose)
        if "properties" in target or "allOf" in target:
            return TypePlan("model", f"{name} | Mapping[str, Any]" if loose else name, name)
        if target.get("type") == ["integer", "string"] and "pattern" in target:
            return TypePlan("integer", "int")
        return self.type_of(target, loose=loose)[0]

    def _scalar(self, schema: Schema, loose: bool) -> TypePlan:
        kind = schema.get("type")
        if schema.get("format") == "binary":
            return TypePlan("file", "File", "File")
        if "const" in schema:
            kind, annotation = SCALARS[CONSTANTS[type(schema["const"])]]
            return TypePlan(kind, f"Literal[{quoted(schema['const'])}]" if loose else annotation)
        if loose and schema.get("format") == "unix-seconds":
            return TypePlan("time", "Time")
        if loose and schema.get("contentEncoding") == "base64":
            return TypePlan("base64", "str | bytes")
        if loose and schema.get("contentMediaType") == "application/json":
            return TypePlan("json_text", "str")
        kinds = [SCALARS[item] for item in (kind if isinstance(kind, list) else [kind])]
        return TypePlan("either" if len(kinds) > 1 else kinds[0][0], " | ".join(annotation for _, annotation in kinds))

    def _map(self, schema: Schema, loose: bool) -> TypePlan:
        values = schema.get("additionalProperties", True)
        mapping = "Mapping" if loose else "dict"
        if not isinstance(values, dict) or not values:
            return TypePlan("map", f"{mapping}[str, Any]", "", TypePlan("any", "Any"))
        item, item_null = self.type_of(values, loose=loose)
        inner = f"{item.annotation} | None" if item_null else item.annotation
        attachments = " | ListOf[Attachment]" if item.kind == "base64" else ""
        return TypePlan("map", f"{mapping}[str, {inner}]{attachments}", "", item)

    def _is_pair(self, item: TypePlan) -> bool:
        """Whether a model is a name with its value, which may be written as a tuple."""
        if item.kind != "model":
            return False
        flat = flatten(self.schemas, self.schemas[item.name])
        return list(flat["properties"]) == flat.get("required") == ["name", "value"]

    def _inline_union(self, schema: Schema, loose: bool) -> TypePlan:
        members = [self.type_of(member, loose=loose)[0] for member in _members(schema)]
        objects = [member for member in members if member.kind == "model"]
        if len(objects) == 1 and all(member.kind == "text" for member in members if member is not objects[0]):
            annotation = " | ".join(member.annotation for member in members)
            return TypePlan("mixed", annotation, objects[0].name)
        annotation = " | ".join(dict.fromkeys(member.annotation for member in members))
        kinds = {member.kind for member in members}
        if kinds <= {"text", "integer", "number", "boolean"}:
            return TypePlan("either" if len(kinds) > 1 else members[0].kind, annotation)
        return TypePlan("several", annotation, forms=tuple(members))

    # ---- components
    def _enum(self, name: str, schema: Schema) -> EnumPlan:
        integer = is_integer_enum(schema)
        members: dict[str, Any] = {}
        for value in schema["enum"]:
            members[unlike(member_name(value), members)] = value
        return EnumPlan(name, schema.get("description", ""), integer, list(members.items()))

    def _union(self, name: str, schema: Schema) -> UnionPlan:
        fallback = schema.get("x-fallback")
        names = [*map(ref_name, _members(schema)), fallback]
        members = [self.type_of(member)[0] for member in _members(schema)]
        request = all(member.kind == "model" and self._is_request(member.name) for member in members)
        if fallback and fallback not in names[:-1]:
            members.append(self._named(fallback, loose=False))
        elif not fallback and not (len(names) > 1 and [member.kind for member in members].count("model") == 1):
            members.append(TypePlan("map", "Mapping[str, Any]" if request else "dict[str, Any]"))
        tagged = {str(member): self._constants(str(member)) for member in names[:-1] if member and member != fallback}
        tags, mapping = self._tags(schema.get("discriminator", {}), tagged)
        is_event = name in self.event_names and fallback is not None and "discriminator" not in schema
        event = event_union(self.schemas, schema) if is_event else None
        return UnionPlan(name, schema.get("description", ""), members, tags, mapping, fallback, event, request)

    def _is_request(self, name: str) -> bool:
        """Whether a component occurs in requests only."""
        return name in self.request_names and name not in self.response_names

    def _constants(self, name: str) -> dict[str, list[str]]:
        """The fields of a model that can have only certain texts, and these."""
        found = {}
        for wire, sub in flatten(self.schemas, self.schemas[name]).get("properties", {}).items():
            target = self.schemas[str(ref_name(sub))] if ref_name(sub) else sub
            values = [target["const"]] if "const" in target else target.get("enum", [])
            if values and all(isinstance(value, str) for value in values):
                found[wire] = values
        return found

    def _tags(
        self, discriminator: Schema, members: dict[str, dict[str, list[str]]]
    ) -> tuple[tuple[str, ...], dict[str | tuple[str, ...], str]]:
        """The fields that tell a union's members apart, and which values mean which member."""
        if discriminator.get("mapping"):
            named = discriminator["mapping"].items()
            mapping: dict[str | tuple[str, ...], str] = {tag: target.rsplit("/", 1)[-1] for tag, target in named}
            # OpenAPI: what the mapping leaves out goes by the component's name.
            mapping |= {name: name for name in members if name not in mapping.values()}
            return (discriminator["propertyName"],), mapping
        if not members or (len(members) == 1 and not discriminator):
            return (), {}
        shared = [wire for wire in next(iter(members.values())) if all(wire in own for own in members.values())]
        if "propertyName" in discriminator:
            shared = [discriminator["propertyName"]]
        for tags in filter(None, [*((wire,) for wire in shared), tuple(shared)]):
            pairs = [
                (values if len(tags) > 1 else values[0], name)
                for name, own in members.items()
                for values in product(*(own.get(tag, []) for tag in tags))
            ]
            mapping = dict(pairs)
            if len(mapping) == len(pairs) and set(mapping.values()) == set(members):
                return tags, mapping
        if "propertyName" in discriminator:
            return (discriminator["propertyName"],), {name: name for name in members}
        return (), {}

    def _other_forms(self, union: str, loose: bool) -> tuple[TypePlan, ...]:
        """The forms of a named union that are no objects: lists, free-form objects beside them, scalars."""
        if union in self._unions_open:
            raise ValueError(f"components.schemas.{union}: it contains itself; describe it as free-form JSON: {{}}")
        self._unions_open.append(union)
        members = [self.type_of(member, loose=loose)[0] for member in _members(self.schemas[union])]
        self._unions_open.pop()
        others = tuple(member for member in members if member.kind not in ("model", "union", "map"))
        if not others or len(others) == len(members):
            return others
        return others + tuple(member for member in members if member.kind == "map")

    def _lists(self) -> dict[str, str]:
        """Responses that are one list -> the field that is it."""
        found = {}
        for operation in operations(self.document):
            name = ref_name(schema_of(success(self.document, operation.node)[1]))
            if not name or name not in self.schemas or is_union(self.schemas[name]):
                continue
            properties = flatten(self.schemas, self.schemas[name]).get("properties", {})
            arrays = [wire for wire, sub in properties.items() if self.type_of(sub)[0].kind == "list"]
            named = operation.node.get("x-paging", {}).get("items", [None])[0] or self.schemas[name].get("x-items")
            if named or (len(arrays) == 1 and named is None):
                found[name] = str(named or arrays[0])
        return found

    def _model(self, name: str, schema: Schema, items: str | None) -> ModelPlan:
        flat = flatten(self.schemas, schema)
        request = self._is_request(name)
        required = set(flat.get("required", []))
        names = field_names(flat["properties"])
        fields = []
        for wire, sub in flat["properties"].items():
            plan, nullable = self.type_of(sub, loose=request)
            doc = self._doc(sub)
            if request and plan.item and self._is_pair(plan.item):
                plan = replace(plan, annotation=f"Mapping[str, str] | {plan.annotation} | str")
                doc += " A mapping, or JSON text, is sent as such a list."
            const = without_null(sub)[0].get("const") if request else None
            fields.append(
                FieldPlan(
                    wire=wire,
                    python=names[wire],
                    type=plan,
                    required=wire in required,
                    nullable=nullable,
                    doc=doc,
                    const=const,
                    limits=self._limits(sub) if request else {},
                )
            )
        # Required ones first, as they stand in the constructor's documentation.
        fields.sort(key=lambda item: not item.required or item.const is not None)
        return ModelPlan(
            name,
            flat.get("description") or schema.get("description", ""),
            fields,
            request,
            bool(flat.get("additionalProperties")),
            self._choices(flat, schema) if request else [],
            name in self._multipart_names(),
            next((item for item in fields if item.wire == items), None),
            _rows(schema),
            self._recipients(schema) if request else None,
            event_name(schema),
            parsed_texts(flat),
        )

    def _limits(self, schema: Schema) -> dict[str, Any]:
        """What the description bounds of a field's value."""
        schema = without_null(schema)[0]
        named = ref_name(schema)
        parts = {**self.schemas[named], **schema} if named else schema
        return {name: parts[keyword] for keyword, name in LIMITS.items() if keyword in parts}

    def _recipients(self, schema: Schema) -> tuple[int, tuple[str, ...]] | None:
        limit = schema.get("x-max-recipients")
        return (limit["count"], tuple(limit["in"])) if limit else None

    def _choices(self, flat: Schema, schema: Schema) -> list[ChoicePlan]:
        found = []
        if flat.get("maxProperties") == 1:
            found.append(ChoicePlan(tuple(flat["properties"]), flat.get("minProperties") == 1))
        for node in (schema, *schema.get("allOf", [])):
            for member in node.get("allOf", []):
                alternatives = member.get("oneOf", [])
                if alternatives and all("required" in item or "not" in item for item in alternatives):
                    names = tuple(item["required"][0] for item in alternatives if "required" in item)
                    found.append(ChoicePlan(names, not any("not" in item for item in alternatives)))
        return found

    def _doc(self, schema: Schema) -> str:
        name = ref_name(without_null(schema)[0])
        text = str(schema.get("description") or (self.schemas[name].get("description", "") if name else ""))
        return with_deprecation(text, schema)

    # ---- operations
    def _operation(self, path: str, method: str, node: Schema) -> OperationPlan:
        resource, method_name = node["operationId"].split(".")
        status, described = success(self.document, node)
        media_type, schema = media_type_of(described), schema_of(described)
        module = str(strings.PythonIdentifier(node["x-vendor-operation-id"], "field_"))
        result = accept = None
        if media_type is not None and not is_json(media_type):
            result, accept = TypePlan("bytes", "bytes"), f"{media_type}, application/json"
        elif schema is not None:
            result = self.type_of(schema)[0]
        body = None
        body_doc = ""
        body_limit = None
        body_form = "json"
        if "requestBody" in node:
            holder = resolve(self.document, node["requestBody"])
            body_form = {MULTIPART: "multipart", FORM: "form"}.get(str(media_type_of(holder)), "json")
            body = self.type_of(schema_of(holder) or {}, loose=True)[0]
            body_doc = holder.get("description", "")
            if "x-max-bytes" in holder:
                body_limit = (holder["x-max-bytes"], tuple(holder.get("x-max-bytes-without", ())))
        parameters: list[ParameterPlan] = []
        for item in node.get("parameters", []):
            taken = {module, *(one.python for one in parameters)}
            parameters.append(self._parameter(resolve(self.document, item), taken))
        path_parameters = self._in_path_order(path, [item for item in parameters if item.location == "path"])
        query_parameters = [item for item in parameters if item.location == "query"]
        limits = node["x-rate-limit"]
        errors = [
            (str(code), resolve(self.document, response)["description"])
            for code, response in node["responses"].items()
            if str(code) != str(status)
        ]
        return OperationPlan(
            name=node["operationId"],
            resource=resource_name(resource),
            folder=folder_name(resource),
            method_name=method_name + "_" if keyword.iskeyword(method_name) else method_name,
            module=module,
            vendor_id=node["x-vendor-operation-id"],
            http_method=method.upper(),
            path=path,
            summary=node["summary"],
            description=node["description"],
            page=node["externalDocs"]["url"],
            path_parameters=path_parameters,
            query_parameters=query_parameters,
            header_parameters=[item for item in parameters if item.location == "header"],
            body=body,
            body_doc=body_doc,
            body_limit=body_limit,
            body_form=body_form,
            result=result,
            accept=accept,
            errors=errors,
            rate_limits=[limits] if isinstance(limits, str) else list(limits),
            retry=node["x-retry"],
            # A POST is safe only where it reads: that is a rule of the description.
            reads=method == "get" or (method == "post" and node["x-retry"] == "safe"),
            paging=self._paging(node, schema, query_parameters),
            not_found=next((item.not_found for item in parameters if item.not_found), ""),
            service_accounts=any(item.names_workspace for item in parameters),
            needs_key=node.get("security", True) != [],
            deprecated=bool(node.get("deprecated")),
            asks=self._asks(schema, query_parameters),
        )

    def _asks(self, schema: Schema | None, parameters: list[ParameterPlan]) -> dict[str, str]:
        if not any("x-rows" in self.schemas[name] for name in reachable_schemas(self.document, schema)):
            return {}
        names: dict[str, list[str]] = {}
        for item in parameters:
            if item.rows_as:
                names.setdefault(item.rows_as, []).append(item.python)
        return {role: " or ".join(found) for role, found in names.items()}

    def _parameter(self, node: Schema, taken: set[str]) -> ParameterPlan:
        schema = node["schema"]
        return ParameterPlan(
            wire=node["name"],
            python=unlike(python_name(node["name"], RESERVED_PARAMETERS), taken, node["in"]),
            location=node["in"],
            type=self.type_of(schema)[0],
            required=bool(node.get("required")),
            doc=with_deprecation(node["description"], node),
            timestamp=schema.get("format") == "unix-seconds" and node["in"] == "query",
            maximum=schema.get("maximum"),
            may_be_empty=node["in"] == "path" and schema.get("type") == "string" and not schema.get("minLength"),
            not_found=node.get("x-not-found", ""),
            names_workspace=node.get("x-service-account") == "workspace",
            rows_as=node.get("x-rows-as", ""),
            rules=self._rules(node) if node["in"] == "query" else {},
            limits=self._limits(schema) if node["in"] == "query" else {},
        )

    def _rules(self, node: Schema) -> dict[str, Any]:
        """Whether a parameter must be given, and what it says about others."""
        rules: dict[str, Any] = {}
        if node.get("required"):
            rules["required"] = True
        if "x-implies" in node:
            rules["implies"] = node["x-implies"]
        if "x-requires" in node:
            rules["requires"] = tuple(name for name in node["x-requires"] if name != node["name"])
        if "x-date-zone" in node:
            rules["zone"] = repr(node["x-date-zone"])
        if "x-seconds-after" in node:
            rules["seconds_after"] = node["x-seconds-after"]
        if "x-maximum-by" in node:
            by = dict(node["x-maximum-by"])
            otherwise = by.pop("otherwise", None)
            ((other, table),) = by.items()
            rules["most_by"] = (other, table, otherwise)
        return rules

    def _in_path_order(self, path: str, parameters: list[ParameterPlan]) -> list[ParameterPlan]:
        return sorted(parameters, key=lambda item: path.index("{" + item.wire + "}"))

    def _paging(self, node: Schema, schema: Schema | None, query: list[ParameterPlan]) -> PagingPlan | None:
        paging = node.get("x-paging")
        name = ref_name(schema)
        if not paging or not name:
            return None
        listed = flatten(self.schemas, self.schemas[name])["properties"][paging["items"][0]]
        item = self.type_of(listed)[0].item
        if item is None:
            raise ValueError(f"{node['operationId']}: x-paging names {paging['items'][0]}, which is no array")
        style = self.document["x-paging-styles"][paging["style"]]
        names = {item.wire: item.python for item in query}
        return PagingPlan(
            paging["style"],
            list(paging["items"]),
            item,
            paging.get("window"),
            largest=next((int(item.maximum) for item in query if item.wire == style["limit"] and item.maximum), None),
            parameter=names.get(style["parameter"], python_name(style["parameter"])),
            limit=names.get(style["limit"], python_name(style["limit"])),
            first=style.get("first"),
            next=_attributes(style.get("next")),
            size=_attributes(style.get("size")),
            total=_attributes(style.get("total")),
        )

    def _reachable(self, part: str) -> set[str]:
        """Components that request bodies, parameters or successful responses use."""
        nodes = [
            success(self.document, operation.node)[1] if part == "responses" else operation.node.get(part)
            for operation in operations(self.document)
        ]
        return reachable_schemas(self.document, nodes)

    def _received(self) -> set[str]:
        """Components of the events that the API sends: read as responses are."""
        return reachable_schemas(self.document, [webhook.node["requestBody"] for webhook in webhooks(self.document)])

    def _multipart_names(self) -> set[str]:
        names = set()
        for operation in operations(self.document):
            content = operation.node.get("requestBody", {}).get("content", {})
            name = ref_name(content.get("multipart/form-data", {}).get("schema"))
            if name:
                names.add(name)
        return names


def _attributes(place: str | None) -> str | None:
    """A place in a response as the attributes that lead there, with a dot between the steps."""
    return ".".join(python_name(name) for name in place.split(".")) if place else None


def _rows(schema: Schema) -> RowsPlan | None:
    rows = schema.get("x-rows")
    if rows is None:
        return None
    start, step = (python_name(rows[name]) if name in rows else None for name in ("start", "step"))
    return RowsPlan(tuple(map(python_name, rows["in"])), start, step)


def _members(schema: Schema) -> list[Schema]:
    """The forms of a union."""
    return list(schema.get("oneOf") or schema.get("anyOf") or [])


def quoted(value: Any) -> str:
    """A value as Python source."""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


def with_deprecation(text: str, node: Schema) -> str:
    """A description that says that something is deprecated, where it does not say so itself."""
    if not node.get("deprecated") or "deprecated" in text.lower():
        return text
    return f"{text} Deprecated: the API may stop taking or sending it."


def make_plan(document: Schema) -> Plan:
    """Everything the templates print, from the description."""
    return Planner(document).plan()
