"""What of OpenAPI the generator takes, and a line for everything else: it would be lost, or come out wrong.

Part of the lint; `lint.py` judges how our own description is written.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from description import (
    FORM,
    METHODS,
    MULTIPART,
    OperationNode,
    is_json,
    operations,
    ref_name,
    resolve,
    webhooks,
)
from openapi_python_client import strings
from plan import folder_name, resource_name
from simplify import flatten, is_union, without_null

Schema = dict[str, Any]
Findings = Iterator[str]

PATH_ITEM = {*METHODS, "parameters", "summary", "description"}
OPERATION = {
    "callbacks": "the client takes no requests; describe them under webhooks",
    "servers": "all operations go to the region's address; leave it out",
}
PARAMETER = {
    "content": "write `schema`; a parameter is sent as text",
    "style": "the generator ignores it; leave it out, or describe the parameter as text",
    "explode": "the generator ignores it; leave it out, or describe the parameter as text",
    "allowReserved": "the generator ignores it; leave it out, values are always percent-encoded",
    "allowEmptyValue": "the generator ignores it; leave it out",
}
# Headers that the client writes itself, and that OpenAPI passes over as parameters.
OWN_HEADERS = {
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "host",
    "user-agent",
}
SCALARS = {"string", "integer", "number", "boolean"}
# Keywords of schemas that the plan, the sandbox or the documentation read. `x-` ones are judged elsewhere.
KEYWORDS = {
    "$ref",
    "type",
    "enum",
    "const",
    "format",
    "description",
    "deprecated",
    "examples",
    "example",
    "title",
    "default",
    "nullable",
    "properties",
    "required",
    "additionalProperties",
    "propertyNames",
    "items",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "discriminator",
    "minItems",
    "maxItems",
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
    "minProperties",
    "maxProperties",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    "readOnly",
    "writeOnly",
    "externalDocs",
}
REMEDIES = {
    "exclusiveMinimum": "write `minimum`, which includes the value",
    "exclusiveMaximum": "write `maximum`, which includes the value",
    "patternProperties": "write `additionalProperties` with the form of the values",
    "prefixItems": "write `items` with a `oneOf` of the forms",
    "$defs": "make it a component and refer to it",
}
LONGEST = 100


def paths(document: Schema) -> Findings:
    for path, item in document.get("paths", {}).items():
        for key in item:
            if key not in PATH_ITEM and not str(key).startswith("x-"):
                what = "write it out here" if key == "$ref" else f"the client sends {', '.join(METHODS)}; leave it out"
                yield f"{path}: {key} is not generated; {what}"
            elif key in METHODS and not item[key].get("responses"):
                yield f"{key.upper()} {path}: no responses; describe the success and the errors"
        for segment in path.strip("/").split("/"):
            if "{" in segment and not re.fullmatch(r"\{[^{}]+\}", segment):
                yield f"{path}: {segment} is half fixed, half parameter; make the whole segment the parameter"


def operation_parts(document: Schema) -> Findings:
    for operation in operations(document):
        node, where = operation.node, operation.where
        for key, remedy in OPERATION.items():
            if key in node:
                yield f"{where}: {key}: {remedy}"
        for status in node["responses"]:
            if str(status).upper() == "2XX":
                yield f"{where}: response {status}; write the one status that comes, such as 200"
        successes = [status for status in node["responses"] if str(status).startswith("2")]
        if len(successes) != 1:
            yield f"{where}: {len(successes)} successes documented; document exactly one"
        yield from _security(document, operation)
        yield from _parameters(document, operation)
    for operation in [*operations(document), *webhooks(document)]:
        yield from _media_types(document, operation)


def _security(document: Schema, operation: OperationNode) -> Findings:
    schemes = document.get("components", {}).get("securitySchemes", {})
    bearer = {name for name, scheme in schemes.items() if scheme.get("scheme") == "bearer"}
    tokens = {name for name in bearer if "x-token-prefix" in schemes[name]}
    security = operation.node.get("security")
    where = f"{operation.where} security"
    named = {name for one in security or [] for name in one}
    if named - bearer:
        yield f"{where}: {', '.join(sorted(named - bearer))} is no Bearer key; write [] where none is sent"
    elif any(len(one) > 1 for one in security or []):
        yield f"{where}: several keys at once; the client sends one, list them as alternatives"
    elif security and not named & (bearer - tokens):
        yield f"{where}: an App API key is not among them; name it, or write [] for no key"
    parameters = [resolve(document, item) for item in operation.node.get("parameters", [])]
    takes_workspace = any(item.get("x-service-account") == "workspace" for item in parameters)
    if bool(named & tokens) != takes_workspace:
        names = ", ".join(sorted(tokens)) or "no scheme with x-token-prefix"
        yield f"{where}: {names} and a parameter with `x-service-account: workspace` go together; describe both or none"


def _parameters(document: Schema, operation: OperationNode) -> Findings:
    found = [resolve(document, item) for item in operation.node.get("parameters", [])]
    for item in found:
        where = f"{operation.where} {item['name']}"
        for key, remedy in PARAMETER.items():
            if key in item:
                yield f"{where}: {key}: {remedy}"
        if item["in"] == "cookie":
            yield f"{where}: the client sends no cookies; leave it out, or write a header that does the same"
        if item["in"] == "header" and item["name"].lower() in OWN_HEADERS:
            yield f"{where}: the client writes this header itself; leave it out"
        if item["in"] == "path" and "{" + item["name"] + "}" not in operation.path:
            yield f"{where}: the path has no {{{item['name']}}}; write the parameter's name into the path"
        schema = resolve(document, item.get("schema", {}))
        if "const" in schema and not isinstance(schema["const"], (str, int, float, bool)):
            yield f"{where}: a parameter cannot be {schema['const']!r}; describe it as text"
        if item["in"] != "query" and schema.get("format") == "unix-seconds":
            yield f"{where}: times are converted in queries only; write type integer and say in words that it is a time"
        kinds = schema.get("type")
        if isinstance(kinds, list) and "null" in kinds:
            yield f"{where}: a parameter cannot be null; take null out of `type`"


def _media_types(document: Schema, operation: OperationNode) -> Findings:
    node, where = operation.node, operation.where
    bodies = [("request body", resolve(document, node["requestBody"]))] if "requestBody" in node else []
    bodies += [
        ("success body", resolve(document, response))
        for status, response in node.get("responses", {}).items()
        if str(status).startswith("2")
    ]
    for what, body in bodies:
        content = body.get("content", {})
        if len(content) > 1:
            yield f"{where}: the {what} has {len(content)} media types ({', '.join(content)}); keep one"
            continue
        for media_type, media in content.items():
            place = f"{where}: the {what} ({media_type})"
            if not isinstance(media.get("schema"), dict):
                yield f"{place} has no schema; make it a component and refer to it"
            elif what == "request body" and not (is_json(media_type) or media_type in (FORM, MULTIPART)):
                yield f"{place} cannot be sent; write application/json, {MULTIPART} or {FORM}"
            elif "encoding" in media:
                yield f"{place} has `encoding`, which is ignored; leave it out"
            elif media_type in (FORM, MULTIPART) and what == "request body":
                yield from _form(document, place, media_type, media.get("schema", {}))
            elif not is_json(media_type):
                yield from _no_json(document, place, media_type, media.get("schema", {}))


def _no_json(document: Schema, place: str, media_type: str, schema: Schema) -> Findings:
    if "*" in media_type:
        yield f"{place} is no one type; write which comes, such as text/csv"
    elif media_type == "text/html":
        yield f"{place} cannot be told from a proxy's error page; leave the operation out"
    elif resolve(document, schema).get("type", "string") != "string":
        yield f"{place} comes as bytes; write schema: {{type: string}}, and the form in the description"


def _form(document: Schema, place: str, media_type: str, schema: Schema) -> Findings:
    schemas = document["components"]["schemas"]
    target = resolve(document, schema)
    if is_union(target) or target.get("type", "object") != "object":
        yield f"{place} is no object; a form has named fields, describe them as properties"
        return
    for name, field in flatten(schemas, target).get("properties", {}).items():
        field = resolve(document, without_null(resolve(document, field))[0])
        if field.get("type") == "array":
            field = resolve(document, field.get("items", {}))
        kinds = field.get("type", "string" if "enum" in field else None)
        if set(kinds if isinstance(kinds, list) else [kinds]) - {*SCALARS, "null"}:
            yield f"{place} {name}: a form has texts, numbers, booleans, files and lists of them; describe it as text"
        if field.get("format") == "binary" and media_type == FORM:
            yield f"{place} {name}: this form has no files; write {MULTIPART}"


def names(document: Schema) -> Findings:
    """Tags and regions, which become attributes of a client."""
    attributes: Counter[tuple[str, str]] = Counter()
    for tag in document.get("tags", []):
        name = tag["name"]
        if not name.isidentifier() or name.startswith("_") or name != name.lower():
            yield f"tags.{name}: becomes an attribute of the client; write small letters, digits and underscores"
        attributes["attribute", resource_name(name)] += 1
        attributes["class", str(strings.pascal_case(name))] += 1
        attributes["folder", folder_name(name)] += 1
    for (what, name), count in attributes.items():
        if count > 1:
            yield f"tags: {count} of them get the {what} {name}; tell them apart by more than case and underscores"
    named = [tag["name"] for tag in document.get("tags", [])]
    named += [str(operation.node.get("operationId", "")) for operation in operations(document)]
    for name in [*named, *document["components"].get("schemas", {})]:
        if len(name) > LONGEST:
            yield f"{name}: a name of {len(name)} characters, which becomes a file's; write at most {LONGEST}"
    described = [str(server.get("description", "")) for server in document.get("servers", [])]
    for name, count in Counter(name.lower() for name in described if name).items():
        if count > 1:
            yield f"servers: {count} are called {name}; give each region a name of its own"
        if not name.isidentifier() or name.startswith("_"):
            yield f"servers: {name} becomes a member of Region; write one word of letters and digits, such as AP"
    for server in document.get("servers", []):
        if server.get("variables"):
            yield f"servers: {server['url']} has variables; write each region's address out"


def schemas(document: Schema) -> Findings:
    for name, schema in document["components"].get("schemas", {}).items():
        yield from _schema(document, f"components.schemas.{name}", schema)
    for operation in operations(document):
        for item in operation.node.get("parameters", []):
            parameter = resolve(document, item)
            if "schema" in parameter and "$ref" not in parameter["schema"]:
                yield from _schema(document, f"{operation.where} {parameter['name']}", parameter["schema"])


def _schema(document: Schema, where: str, schema: Any) -> Findings:
    if not isinstance(schema, dict):
        if not isinstance(schema, bool) or not where.endswith("/additionalProperties"):
            yield f"{where}: {schema!r} is no schema; write {{}} for any value"
        return
    for key in schema:
        if key not in KEYWORDS and not str(key).startswith("x-"):
            yield f"{where}: {key} is not generated; {REMEDIES.get(key, 'leave it out and say it in the description')}"
    if "$ref" in schema and not str(schema["$ref"]).startswith("#/components/schemas/"):
        yield f"{where}: refers to {schema['$ref']}; make it a component under components/schemas"
    if "const" in schema and not isinstance(schema["const"], (str, int, float, bool)):
        yield f"{where}: const {schema['const']!r}; write a text, a number or a boolean"
    if "properties" in schema and not {"type", "allOf"} & set(schema) and "/allOf/" not in where:
        yield f"{where}: properties without a type; write type: object"
    values = schema.get("enum", [])
    if "enum" in schema and not (
        values and (all(type(v) is str for v in values) or all(type(v) is int for v in values))
    ):
        what = "null" if None in values else "such values"
        yield f"{where}: an enum with {what}; list only texts or only whole numbers, write null as oneOf"
    if len(values) != len({repr(value) for value in values}):
        yield f"{where}: a value is listed twice; remove one"
    yield from _union(document, where, schema)
    for name, part in schema.get("properties", {}).items():
        yield from _schema(document, f"{where}.{name}", part)
    for key in ("allOf", "oneOf", "anyOf"):
        for index, part in enumerate(schema.get(key, [])):
            yield from _schema(document, f"{where}/{key}/{index}", part)
    for key in ("items", "additionalProperties"):
        if key in schema:
            yield from _schema(document, f"{where}/{key}", schema[key])


def _union(document: Schema, where: str, schema: Schema) -> Findings:
    members = schema.get("oneOf") or schema.get("anyOf") or []
    targets = [resolve(document, member) for member in members]
    if not is_union(schema) or any("required" in one or "not" in one for one in members):
        return
    lists = [target for target in targets if target.get("type") == "array"]
    objects = [target for target in targets if "properties" in target or "allOf" in target]
    if len(lists) > 1:
        yield f"{where}: {len(lists)} of its forms are arrays, which look alike; write one with a oneOf of items"
    if len(objects) > 1 and not re.fullmatch(r"components\.schemas\.\w+", where):
        yield f"{where}: a choice of objects has no name; make it a component with a discriminator, and refer to it"
    if "oneOf" in schema and "anyOf" in schema:
        yield f"{where}: oneOf beside anyOf; write one oneOf of all forms"
    tag = schema.get("discriminator", {}).get("propertyName")
    for member, target in zip(members, targets, strict=True):
        name = ref_name(member)
        described = flatten(document["components"]["schemas"], target).get("properties", {})
        if tag and (name is None or tag not in described):
            yield f"{where}: {name or 'a form'} has no {tag}; describe it, or leave the discriminator out"


RULES = (paths, operation_parts, names, schemas)
