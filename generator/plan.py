"""openapi.yaml -> what our templates print: pure data, no Jinja, no files.

openapi-python-client finds the models, enums and endpoints and lays out the package; the plan says what is in each.
"""

from __future__ import annotations

import keyword
from dataclasses import dataclass, field
from typing import Any

from description import json_schema_of, operations, reachable_schemas, ref_name, resolve, success, webhooks
from events import EventUnionPlan, ParsedTextPlan, WebhookPlan, event_name, event_union, parsed_texts, webhook_plans
from openapi_python_client import strings
from simplify import Schema, abstract_names, flatten, is_free_form, is_union, without_null

# Names that a model's own methods, or annotations inside its class body, need.
RESERVED = {"to_dict", "from_dict", "additional_properties", "list", "dict", "str", "int", "float", "bool", "property"}
PYTHON_TYPES = {"string": "str", "number": "float", "boolean": "bool", "integer": "int", None: "Any"}
LITERAL_LIMIT = 16  # a longer list of enum values is no help in a signature


def python_name(name: str) -> str:
    """A wire name as a Python identifier."""
    result = str(strings.snake_case(name)).strip("_")
    return f"{result}_" if keyword.iskeyword(result) or result in RESERVED else result


def module_name(class_name: str) -> str:
    return str(strings.snake_case(class_name))


@dataclass(frozen=True)
class TypePlan:
    """How a value of the wire becomes a Python value and back.

    kind: `plain` (as it is), `integer`, `enum`, `model`, `union` (a named one), `mixed` (an object or a scalar),
    `list`, `map`.
    """

    kind: str
    annotation: str
    name: str = ""
    item: TypePlan | None = None
    loose_annotation: str = ""  # for arguments: an enum's values may be written as text

    @property
    def argument(self) -> str:
        return self.loose_annotation or self.annotation

    @property
    def names(self) -> list[str]:
        """Classes that the annotation and the decoder need."""
        own = [self.name] if self.name else []
        return own + (self.item.names if self.item else [])


@dataclass(frozen=True)
class FieldPlan:
    wire: str
    python: str
    type: TypePlan
    required: bool
    nullable: bool
    doc: str
    const: str | None = None
    timestamp: bool = False
    max_items: int | None = None
    min_items: int | None = None

    @property
    def is_list(self) -> bool:
        return self.type.kind == "list"


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
    choices: list[ChoicePlan] = field(default_factory=list)
    multipart: bool = False
    event_name: str = ""  # an expression
    parsed_texts: list[ParsedTextPlan] = field(default_factory=list)

    @property
    def imports(self) -> list[str]:
        names = {name for item in self.fields for name in item.type.names}
        return sorted((names | {item.model for item in self.parsed_texts}) - {self.name})


@dataclass(frozen=True)
class UnionPlan:
    """A named union: tagged (by `tag` and `mapping`) or told apart by the fields that are there."""

    name: str
    doc: str
    members: list[TypePlan]
    tag: str | None
    mapping: dict[str, str]
    event: EventUnionPlan | None = None

    @property
    def classes(self) -> list[str]:
        return [member.name for member in self.members if member.kind == "model"]

    @property
    def annotation(self) -> str:
        unknown = self.event.fallback if self.event else "dict[str, Any]"
        return " | ".join(dict.fromkeys([*(member.annotation for member in self.members), unknown]))


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
    maximum: int | None
    not_found: str  # what a 404 can mean, because of this parameter
    names_workspace: bool

    @property
    def annotation(self) -> str:
        return "int | datetime | str" if self.timestamp else self.type.argument


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
    resource: str
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
    multipart: bool
    result: TypePlan | None
    errors: list[tuple[str, str]]
    rate_limits: list[str]
    retry: str
    reads: bool
    paging: PagingPlan | None
    not_found: str
    service_accounts: bool
    deprecated: bool

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
        self.answer_names = self._reachable("responses") | self._received()

    def plan(self) -> Plan:
        abstract = abstract_names(self.document)
        reachable = self.request_names | self.answer_names | self._reachable("parameters")
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
                models[name] = self._model(name, schema)
        planned = [self._operation(node.path, node.method, node.node) for node in operations(self.document)]
        resources = []
        for tag in self.document["tags"]:
            own = [operation for operation in planned if operation.resource == tag["name"]]
            class_name = str(strings.pascal_case(tag["name"]))
            resources.append(ResourcePlan(tag["name"], class_name, tag["description"], own))
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
            return self._inline_union(schema), nullable
        kind = schema.get("type")
        if kind == "array":
            item, item_null = self.type_of(schema.get("items", {}), loose=loose)
            inner = f"{item.annotation} | None" if item_null and item.annotation != "Any" else item.annotation
            annotation = f"list[{inner}]"
            if loose and item.kind == "plain" and " | " in inner:  # a list of one of the types is no list of both
                annotation = " | ".join([*(f"list[{one}]" for one in inner.split(" | ")), annotation])
            return TypePlan("list", annotation, "", item), nullable
        if kind == "object":
            return self._map(schema, loose), nullable
        return self._scalar(schema, loose), nullable

    def _named(self, name: str, loose: bool) -> TypePlan:
        target = self.schemas[name]
        if "enum" in target:
            alternative = "int" if target["type"] == "integer" else "str"
            if len(target["enum"]) <= LITERAL_LIMIT:
                alternative = "Literal[" + ", ".join(_quoted(value) for value in target["enum"]) + "]"
            text = f"{name} | {alternative}"
            return TypePlan("enum", text if loose else name, name, None, text)
        if is_union(target):
            return TypePlan("union", name, name)
        if is_free_form(target):
            return self._map(target, loose)
        if "properties" in target or "allOf" in target:
            return TypePlan("model", name, name)
        if target.get("type") == ["integer", "string"] and "pattern" in target:
            return TypePlan("integer", "int")
        return self.type_of(target, loose=loose)[0]

    def _scalar(self, schema: Schema, loose: bool) -> TypePlan:
        kind = schema.get("type")
        if schema.get("format") == "binary":
            return TypePlan("plain", "File", "File")
        if kind == "integer":
            return TypePlan("integer", "int")
        if "const" in schema:
            return TypePlan("plain", f"Literal[{_quoted(schema['const'])}]" if loose else "str")
        kinds = kind if isinstance(kind, list) else [kind]
        return TypePlan("plain", " | ".join(PYTHON_TYPES[item] for item in kinds))

    def _map(self, schema: Schema, loose: bool) -> TypePlan:
        values = schema.get("additionalProperties", True)
        if not isinstance(values, dict) or not values:
            return TypePlan("plain", "dict[str, Any]")
        item, item_null = self.type_of(values, loose=loose)
        inner = f"{item.annotation} | None" if item_null else item.annotation
        if item.kind in ("plain", "integer"):
            return TypePlan("plain", f"dict[str, {inner}]")
        return TypePlan("map", f"dict[str, {inner}]", "", item)

    def _inline_union(self, schema: Schema) -> TypePlan:
        members = [self.type_of(member)[0] for member in _members(schema)]
        objects = [member for member in members if member.kind == "model"]
        if len(objects) == 1:
            annotation = " | ".join(member.annotation for member in members)
            return TypePlan("mixed", annotation, objects[0].name)
        named = next((member for member in members if member.names), None)
        return TypePlan("plain", " | ".join(dict.fromkeys(member.annotation for member in members)), "", named)

    # ---- components
    def _enum(self, name: str, schema: Schema) -> EnumPlan:
        integer = schema["type"] == "integer"
        members: list[tuple[str, Any]] = []
        for value in schema["enum"]:
            key = str(strings.snake_case(str(value))).upper().strip("_") if str(value) else "EMPTY"
            if not key or key[0].isdigit():
                key = f"VALUE_{key}"
            members.append((key, value))
        keys = [key for key, _ in members]
        if len(set(keys)) != len(keys):
            raise ValueError(f"{name}: two values have the same Python name; tell them apart in python")
        return EnumPlan(name, schema.get("description", ""), integer, members)

    def _union(self, name: str, schema: Schema) -> UnionPlan:
        members = [self.type_of(member)[0] for member in _members(schema)]
        discriminator = schema.get("discriminator", {})
        mapping = {tag: target.rsplit("/", 1)[-1] for tag, target in discriminator.get("mapping", {}).items()}
        tag = discriminator.get("propertyName")
        event = event_union(self.schemas, schema) if "x-fallback" in schema and not tag else None
        return UnionPlan(name, schema.get("description", ""), members, tag, mapping, event)

    def _model(self, name: str, schema: Schema) -> ModelPlan:
        flat = flatten(self.schemas, schema)
        request = name in self.request_names and name not in self.answer_names
        required = set(flat.get("required", []))
        fields = []
        for wire, sub in flat["properties"].items():
            plan, nullable = self.type_of(sub, loose=request)
            const = without_null(sub)[0].get("const") if request else None
            fields.append(
                FieldPlan(
                    wire=wire,
                    python=python_name(wire),
                    type=plan,
                    required=wire in required,
                    nullable=nullable,
                    doc=self._doc(sub),
                    const=const,
                    timestamp=sub.get("format") == "unix-seconds",
                    max_items=sub.get("maxItems"),
                    min_items=sub.get("minItems"),
                )
            )
        return ModelPlan(
            name,
            flat.get("description") or schema.get("description", ""),
            fields,
            request,
            self._choices(flat, schema) if request else [],
            name in self._multipart_names(),
            event_name(schema),
            parsed_texts(flat),
        )

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
        if "description" in schema:
            return str(schema["description"])
        name = ref_name(without_null(schema)[0])
        return str(self.schemas[name].get("description", "")) if name else ""

    # ---- operations
    def _operation(self, path: str, method: str, node: Schema) -> OperationPlan:
        resource, method_name = node["operationId"].split(".")
        status, answer = success(self.document, node)
        schema = json_schema_of(answer)
        result = self.type_of(schema)[0] if schema is not None else None
        body = None
        body_doc = ""
        multipart = False
        if "requestBody" in node:
            holder = resolve(self.document, node["requestBody"])
            multipart = "multipart/form-data" in holder["content"]
            body = self.type_of(json_schema_of(holder) or {})[0]
            body_doc = holder.get("description", "")
        parameters = [self._parameter(resolve(self.document, parameter)) for parameter in node.get("parameters", [])]
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
            resource=resource,
            method_name=method_name + "_" if keyword.iskeyword(method_name) else method_name,
            module=str(strings.PythonIdentifier(node["x-vendor-operation-id"], "field_")),
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
            multipart=multipart,
            result=result,
            errors=errors,
            rate_limits=[limits] if isinstance(limits, str) else list(limits),
            retry=node["x-retry"],
            # A POST is safe only where it reads: that is a rule of the description.
            reads=method == "get" or (method == "post" and node["x-retry"] == "safe"),
            paging=self._paging(node, schema, query_parameters),
            not_found=next((item.not_found for item in parameters if item.not_found), ""),
            service_accounts=any(item.names_workspace for item in parameters),
            deprecated=bool(node.get("deprecated")),
        )

    def _parameter(self, node: Schema) -> ParameterPlan:
        schema = node["schema"]
        return ParameterPlan(
            wire=node["name"],
            python=python_name(node["name"]),
            location=node["in"],
            type=self.type_of(schema)[0],
            required=bool(node.get("required")),
            doc=node["description"],
            timestamp=schema.get("format") == "unix-seconds",
            maximum=schema.get("maximum"),
            may_be_empty=node["in"] == "path" and schema.get("type") == "string" and not schema.get("minLength"),
            not_found=node.get("x-not-found", ""),
            names_workspace=node.get("x-service-account") == "workspace",
        )

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
        return PagingPlan(
            paging["style"],
            list(paging["items"]),
            item,
            paging.get("window"),
            largest=next((item.maximum for item in query if item.wire == style["limit"]), None),
            parameter=python_name(style["parameter"]),
            limit=python_name(style["limit"]),
            first=style.get("first"),
            next=_attributes(style.get("next")),
            size=_attributes(style.get("size")),
            total=_attributes(style.get("total")),
        )

    def _reachable(self, part: str) -> set[str]:
        """Components that request bodies, parameters or successful answers use."""
        nodes = [
            success(self.document, operation.node)[1] if part == "responses" else operation.node.get(part)
            for operation in operations(self.document)
        ]
        return reachable_schemas(self.document, nodes)

    def _received(self) -> set[str]:
        """Components of the events that the API sends: read as answers are."""
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


def _members(schema: Schema) -> list[Schema]:
    """The forms of a union."""
    return list(schema.get("oneOf") or schema.get("anyOf") or [])


def _quoted(value: Any) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value)


def make_plan(document: Schema) -> Plan:
    """Everything the templates print, from the description."""
    return Planner(document).plan()
