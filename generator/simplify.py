"""openapi.yaml -> the plainer document that openapi-python-client takes without losing anything.

What it cannot express (nullable objects, free-form maps, tagged unions, shared bases, parameters, bodies) reaches our
templates through `plan.py`; here those are only made harmless.
"""

from __future__ import annotations

import copy
import re
from typing import Any

from description import SCHEMAS, operations, reachable_schemas, ref_name, references, success

Schema = dict[str, Any]


def is_free_form(schema: Schema) -> bool:
    """An object without described properties: a plain `dict` for the user."""
    return schema.get("type") == "object" and "properties" not in schema and "allOf" not in schema


def is_integer_enum(schema: Schema) -> bool:
    """Whether an enum's values are numbers; a description need not say so."""
    return all(type(value) is int for value in schema["enum"])


def is_union(schema: Schema) -> bool:
    return ("oneOf" in schema or "anyOf" in schema) and "properties" not in schema


def is_scalar(schema: Schema) -> bool:
    """A named scalar such as `NumericId`: no class of its own."""
    kind = schema.get("type")
    return kind not in ("object", "array") and "enum" not in schema and not is_union(schema) and "allOf" not in schema


def abstract_names(document: Schema) -> set[str]:
    """Components that serve only as the base of others (`allOf`)."""
    schemas: dict[str, Schema] = document["components"]["schemas"]
    bases = {name for schema in schemas.values() for member in schema.get("allOf", []) if (name := ref_name(member))}
    used = {ref.removeprefix(SCHEMAS) for ref in references(document, ("allOf",))}
    used |= {
        ref.removeprefix(SCHEMAS)
        for schema in schemas.values()
        for member in schema.get("allOf", [])
        if not ref_name(member)
        for ref in references(member)
    }
    return bases - used


def flatten(schemas: dict[str, Schema], schema: Schema) -> Schema:
    """An object schema with its `allOf` members merged in; members that only state a choice are dropped."""
    if "allOf" not in schema:
        return schema
    merged: Schema = {"type": "object", "properties": {}, "required": []}
    for member in [*schema["allOf"], {key: value for key, value in schema.items() if key != "allOf"}]:
        name = ref_name(member)
        part = flatten(schemas, schemas[name]) if name else flatten(schemas, member)
        merged["properties"].update(part.get("properties", {}))
        merged["required"] += [key for key in part.get("required", []) if key not in merged["required"]]
        for key in ("description", "additionalProperties", "minProperties", "maxProperties"):
            if key in part and not name:
                merged[key] = part[key]
    return merged


def without_null(schema: Schema) -> tuple[Schema, bool]:
    """The schema less its `null`, and whether it had one."""
    kind = schema.get("type")
    if isinstance(kind, list) and "null" in kind:
        rest = [item for item in kind if item != "null"]
        return {**schema, "type": rest[0] if len(rest) == 1 else rest}, True
    for key in ("oneOf", "anyOf"):
        members = schema.get(key)
        if members and {"type": "null"} in members:
            rest = [member for member in members if member != {"type": "null"}]
            outer = {name: value for name, value in schema.items() if name != key}
            return ({**outer, **rest[0]} if len(rest) == 1 else {**outer, key: rest}), True
    return schema, False


def simplify(document: Schema) -> Schema:
    """A copy of the document for openapi-python-client; see the module's docstring."""
    result = copy.deepcopy(document)
    schemas: dict[str, Schema] = result["components"]["schemas"]
    dropped = abstract_names(document) | _only_in_errors(document)
    inlined = {name for name, schema in schemas.items() if is_free_form(schema) or is_scalar(schema)}

    def plain(node: Any) -> Any:
        return _plain(node, schemas, inlined)

    result["components"]["schemas"] = {
        name: plain(flatten(schemas, schema)) for name, schema in schemas.items() if name not in dropped | inlined
    }
    for operation in operations(result):
        node = operation.node
        # Parameters and bodies are read by the plan: what openapi-python-client knows of them has no arrays of models,
        # unions, texts beside files, or names that it does not choose itself.
        name, tags = node["x-vendor-operation-id"], node["tags"]
        in_path = re.findall(r"\{([^}]*)\}", operation.path)
        node.clear()
        node.update({"operationId": name, "tags": tags, "responses": {"200": {"description": ""}}})
        node["parameters"] = [
            {"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in in_path
        ]
    for section in ("examples", "parameters", "requestBodies", "responses", "headers"):
        result["components"].pop(section, None)
    # openapi-python-client passes over requests that the API makes; it gets their bodies as components.
    result.pop("webhooks", None)
    return result


def _plain(node: Any, schemas: dict[str, Schema], inlined: set[str]) -> Any:
    """A schema without nulls, tags and named scalars or maps."""
    if isinstance(node, list):
        return [_plain(value, schemas, inlined) for value in node]
    if not isinstance(node, dict):
        return node
    node, _ = without_null(node)
    name = ref_name(node)
    if name in inlined:
        return {} if is_free_form(schemas[name]) else {"type": "integer"}
    if name:
        return {"$ref": node["$ref"]}
    if is_free_form(node):
        return {}
    kept = {
        key: value for key, value in node.items() if key not in ("discriminator", "not", "examples", "contentSchema")
    }
    if "enum" in kept:
        # A class is made of it; the members' names are the plan's.
        kept |= {"enum": kept["enum"][:1], "type": "integer" if is_integer_enum(kept) else "string"}
    if isinstance(kept.get("properties"), dict):
        kept["properties"] = {name: _plain(value, schemas, inlined) for name, value in kept["properties"].items()}
    return {key: value if key == "properties" else _plain(value, schemas, inlined) for key, value in kept.items()}


def _only_in_errors(document: Schema) -> set[str]:
    """Components that only error responses use: the client reads those by hand, tolerantly."""
    components = document["components"]
    successes = [success(document, operation.node)[1] for operation in operations(document)]
    others = [operation.node.get(key) for operation in operations(document) for key in ("requestBody", "parameters")]
    in_errors = reachable_schemas(document, components.get("responses", {}))
    return in_errors - reachable_schemas(document, successes, others, components.get("parameters", {}))
