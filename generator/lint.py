"""The rules that openapi.yaml keeps, beyond being valid OpenAPI.

`check()` gives one line for each violation: where, what, what to do.

python generator/lint.py
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import constructs
import yaml
from description import (
    DESCRIPTION,
    OperationNode,
    UnreadableError,
    is_json,
    not_yaml,
    operations,
    parse,
    reachable_schemas,
    read_text,
    ref_name,
    references,
    resolve,
    schema_of,
    success,
    webhooks,
    with_shared_parameters,
)
from jsonschema import Draft202012Validator, ValidationError
from jsonschema.exceptions import best_match
from openapi_python_client import strings
from openapi_spec_validator import OpenAPIV31SpecValidator
from plan import iterator_name, make_plan
from simplify import flatten, without_null

Schema = dict[str, Any]
Findings = Iterator[str]

SCALARS = {"string", "integer", "number", "boolean", "null"}
RETRIES = {"safe", "unsafe"}
ALWAYS = ("401", "429", "5XX")
TEXT: Schema = {"type": "string", "minLength": 1}
TEXTS: Schema = {"type": "array", "items": TEXT, "minItems": 1}
COUNT: Schema = {"type": "integer", "minimum": 1}
NUMBERS: Schema = {"type": "object", "minProperties": 1, "additionalProperties": {"type": "number"}}
NAME: Schema = {"type": "string", "pattern": r"^[A-Za-z]\w{0,99}$"}
HEADER: Schema = {"type": "string", "pattern": r"^[A-Za-z][A-Za-z0-9-]{0,99}$"}
A_TEXT, A_COUNT, NAMES = "write a text", "write a whole number above 0", "write a list of names"


def _fields(needed: dict[str, Schema], optional: dict[str, Schema] | None = None) -> Schema:
    properties = {**needed, **(optional or {})}
    return {
        "type": "object",
        "properties": properties,
        "required": list(needed),
        "additionalProperties": False,
        "minProperties": 1,
    }


#: Every extension that somebody reads: its form, and what to write.
EXTENSIONS: dict[str, tuple[Schema, str]] = {
    "x-delivery": ({"type": "object", "required": ["timeout"]}, "write how it is delivered: timeout and what follows"),
    "x-date-zone": (TEXT, "write the name of a parameter"),
    "x-default-rate-limit": (TEXT, "write one of x-rate-limits"),
    "x-display-name": (TEXT, A_TEXT),
    "x-event-name": (TEXT, A_TEXT),
    "x-fallback": (TEXT, "write the name of a component"),
    "x-implies": (
        {"type": "object", "minProperties": 1, "additionalProperties": {"type": ["string", "number", "boolean"]}},
        "write other parameters with their values",
    ),
    "x-items": ({"anyOf": [TEXT, {"const": False}]}, "write the name of an array, or false"),
    "x-max-bytes": (COUNT, A_COUNT),
    "x-max-bytes-without": (TEXTS, NAMES),
    "x-max-pixels": (COUNT, A_COUNT),
    "x-max-recipients": (_fields({"count": COUNT, "in": TEXTS}), "it needs count, above 0, and in, a list of names"),
    "x-maximum-by": (
        {
            "type": "object",
            "minProperties": 1,
            "properties": {"otherwise": {"type": "number"}},
            "additionalProperties": NUMBERS,
        },
        "write another parameter with the maximum for each of its values, and `otherwise`",
    ),
    "x-not-found": (TEXT, A_TEXT),
    "x-paging": (
        _fields({"style": TEXT}, {"items": TEXTS, "window": _fields({"start": TEXT, "end": TEXT, "months": COUNT})}),
        "write style, items and, where there is one, window with start, end and months",
    ),
    "x-parsed-as": (TEXT, A_TEXT),
    "x-paging-styles": (
        {
            "type": "object",
            "additionalProperties": _fields(
                {"parameter": TEXT, "limit": TEXT},
                {"first": {"type": "integer"}, "next": TEXT, "size": TEXT, "total": TEXT},
            ),
        },
        "write styles with parameter and limit, and first, next, size or total",
    ),
    "x-rate-limit": ({"anyOf": [TEXT, TEXTS]}, "write one of x-rate-limits, or a list of them"),
    "x-rate-limits": (
        {
            "type": "object",
            "propertyNames": NAME,
            "additionalProperties": {
                "type": "object",
                "properties": {"requests": {"type": "integer"}, "seconds": {"type": "number"}, "description": TEXT},
                "additionalProperties": False,
            },
        },
        "declare each bucket with a name of letters, requests and seconds, two numbers, and a description",
    ),
    "x-requires": (TEXTS, NAMES),
    "x-retry": (TEXT, "write safe or unsafe"),
    "x-rows": (
        _fields({}, {"in": TEXTS, "start": TEXT, "step": TEXT}),
        "write in, a list of names, and start and step",
    ),
    "x-rows-as": ({"enum": ["step", "start", "zone"]}, "write step, start or zone"),
    "x-seconds-after": (NUMBERS, "write other parameters with seconds"),
    "x-seconds-ahead": (COUNT, A_COUNT),
    "x-service-account": ({"const": "workspace"}, "write workspace"),
    "x-signature": (
        _fields({"version": NAME, "timestamp": HEADER, "signature": HEADER}),
        "say how it is signed: version, timestamp and signature",
    ),
    "x-token-prefix": (TEXT, A_TEXT),
    "x-vendor-operation-id": (NAME, "write a name of letters and digits, which becomes a module"),
}
OPENING = (
    *(yaml.BlockMappingStartToken, yaml.BlockSequenceStartToken),
    *(yaml.FlowMappingStartToken, yaml.FlowSequenceStartToken),
)
CLOSING = (yaml.BlockEndToken, yaml.FlowMappingEndToken, yaml.FlowSequenceEndToken)
DEEPEST = 60
LONGEST = 400  # characters of a finding
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")


def check(path: Path = DESCRIPTION) -> list[str]:
    """All violations in a description."""
    found: list[str] = []
    try:
        text = read_text(path)
        # A word read as a date or a boolean would only bring follow-up findings.
        if found := _text(text):
            return found
        document = parse(text)
    except UnreadableError as error:
        return error.findings
    return _applied((_openapi,), document) or violations(with_shared_parameters(document))


def violations(document: Schema) -> list[str]:
    """What a valid OpenAPI document has against our own rules."""
    # One after the other: what the generator cannot take would trip the later rules.
    for rules in ((_extension_forms,), *((rule,) for rule in constructs.RULES), RULES, (_plan,)):
        if found := _applied(rules, document):
            return found
    return []


def _applied(rules: tuple[Callable[[Schema], Findings], ...], document: Schema) -> list[str]:
    found: list[str] = []
    for rule in rules:
        lines = rule(document)
        try:
            found.extend(lines)
        except (AttributeError, KeyError, IndexError, TypeError, ValueError) as error:
            what = str(error) if isinstance(error, ValueError) else f"{type(error).__name__}: {error}"
            found.append(
                f"openapi.yaml: the rule {rule.__name__.strip('_')} cannot be applied ({_short(what)}); compare what "
                "was changed last with its neighbours"
            )
    return list(dict.fromkeys(map(_one_line, found)))


def _one_line(text: str) -> str:
    """A finding whatever it quotes: the place stands at its beginning, the remedy at its end."""
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else f"{text[: LONGEST // 2]} ... {text[-LONGEST // 2 :]}"


def _openapi(document: Schema) -> Findings:
    """What makes it no OpenAPI 3.1."""
    version = str(document.get("openapi"))
    if not version.startswith("3.1."):
        yield f'openapi: {_short(version, 40)}; write openapi: "3.1.0", and null as a type of its own'
        return
    for reference in sorted({ref for ref in references(document, ("value",)) if not _leads_somewhere(document, ref)}):
        name = _short(reference, 80) or "an empty $ref"
        yield f"{name}: refers to nothing in this document, or to itself; describe it or correct the reference"
        return
    for section in ("info", "paths", "components"):
        if not isinstance(document.get(section), dict) or not document[section]:
            yield f"{section}: missing or empty; describe it"
            return
    # First the forms, so that what looks further finds what it looks for.
    validator = OpenAPIV31SpecValidator(document)
    found = False
    for error in validator.schema_validator.iter_errors(document):
        found = True
        yield _not_valid("", error, "OpenAPI 3.1")
    judge = Draft202012Validator(Draft202012Validator.META_SCHEMA)
    for place, schema in _all_schemas(document, "") if not found else ():
        for error in judge.iter_errors(schema):
            found = True
            yield _not_valid(place, error, "JSON Schema 2020-12")
    if not found:
        try:
            for error in validator.root_validator(validator.schema_path):
                yield _not_valid("", error, "OpenAPI 3.1")
        except (AssertionError, AttributeError, LookupError, TypeError, ValueError):
            # It takes for granted what no rule of OpenAPI asks for.
            yield f"{DESCRIPTION.name}: not OpenAPI 3.1; compare what was changed last with its neighbours"


def _all_schemas(node: Any, where: str) -> Iterator[tuple[str, Any]]:
    """The outermost schemas of a document, with their places."""
    entries = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in entries:
        place = f"{where}/{key}".lstrip("/")
        if key == "schema":
            yield place, value
        elif place == "components/schemas":
            yield from ((f"{place}/{name}", schema) for name, schema in value.items())
        elif key not in ("examples", "example", "value") and not str(key).startswith("x-"):
            yield from _all_schemas(value, place)


def _not_valid(where: str, error: ValidationError, language: str) -> str:
    """The line about an error of JSON Schema: of its parts the one that says most, without what it quotes at length."""
    while error.context:
        error = best_match(error.context)
    place = "/".join(str(part) for part in [*([where] if where else []), *error.absolute_path]) or DESCRIPTION.name
    # It begins with what it found there, which may be long.
    said = re.sub(r"^[\[{'\"].{60,}[\]}'\"](?= )", "this", error.message.partition("\n")[0])
    return f"{place}: not {language}: {_short(said)}; correct it as the specification has it"


def _leads_somewhere(document: Schema, reference: str) -> bool:
    try:
        target = resolve(document, {"$ref": reference})
    except (LookupError, TypeError):
        return False
    return reference.startswith("#/") and isinstance(target, dict)


def _plan(document: Schema) -> Findings:
    """What the plan cannot be made of."""
    make_plan(document)
    yield from ()


def _short(text: str, length: int = 160) -> str:
    text = " ".join(text.split())
    return text if len(text) <= length else text[:length] + "..."


def _text(text: str) -> list[str]:
    """What of YAML must not be in a description, before it is read."""
    loader = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
    try:
        return list(_words(yaml.scan(text, Loader=loader)))
    except yaml.YAMLError as error:
        return [not_yaml(text, error)]


def _words(tokens: Iterator[yaml.Token]) -> Findings:
    """Plain scalars that one YAML reader takes for text, another for a boolean, a date or a sexagesimal number; and
    what JSON has not: it can be read in more than one way."""
    resolver: Any = yaml.SafeLoader("")
    depth = 0
    for token in tokens:
        place = f"line {token.start_mark.line + 1}"
        if isinstance(token, OPENING):
            depth += 1
            if depth > DEEPEST:
                yield f"{place}: more than {DEEPEST} levels deep; write what is in there as components"
                return
        elif isinstance(token, CLOSING):
            depth -= 1
        elif isinstance(token, yaml.AnchorToken | yaml.AliasToken):
            yield f"{place}: an anchor or its alias, {token.value}; make it a component and refer to it"
        elif isinstance(token, yaml.TagToken):
            yield f"{place}: a tag of YAML; write the value without it"
        elif isinstance(token, yaml.ScalarToken) and (match := CONTROL.search(token.value)):
            yield f"{place}: the control character {match.group()!r}; leave it out"
        if not isinstance(token, yaml.ScalarToken) or not token.plain:
            continue
        value = token.value
        if value == "<<":
            yield f"{place}: <<, which merges; write the fields out, or use allOf"
        kind = resolver.resolve(yaml.ScalarNode, value, (True, False)).rsplit(":", 1)[-1]
        if (
            (kind == "bool" and value not in ("true", "false"))
            or kind == "timestamp"
            or (kind in ("int", "float") and ":" in value)
            or value in ("y", "n", "Y", "N")
        ):
            yield f"{place}: {value!r} is read differently by different YAML readers; put it in quotes"


def _root(document: Schema) -> Findings:
    limits = document.get("x-rate-limits")
    if not isinstance(limits, dict) or not limits:
        yield "x-rate-limits: missing; declare each bucket with requests and seconds"
    else:
        for name, limit in limits.items():
            if not (isinstance(limit, dict) and limit.get("requests", 0) > 0 and limit.get("seconds", 0) > 0):
                yield f"x-rate-limits.{name}: needs requests and seconds, both above 0"
            elif not limit.get("description"):
                yield f"x-rate-limits.{name}: no description; say in a few words what draws from it"
        if document.get("x-default-rate-limit") not in limits:
            yield "x-default-rate-limit: none of x-rate-limits; name the bucket of paths that are not described"
    if not document.get("servers"):
        yield "servers: missing; name the regions' addresses"
    for server in document.get("servers", []):
        if not server.get("description"):
            yield f"servers: {server['url']} has no description; name its region"
    schemes = document.get("components", {}).get("securitySchemes", {})
    if not any(scheme.get("scheme") == "bearer" for scheme in schemes.values()):
        yield "components.securitySchemes: no bearer scheme; describe the App API key"
    for tag in document.get("tags", []):
        if not tag.get("description"):
            yield f"tags.{tag['name']}: no description; say what the resource is"


def _identifiers(document: Schema) -> Findings:
    """The generator overwrites silently where two names become the same module or method."""
    declared = {tag["name"] for tag in document.get("tags", [])}
    modules: Counter[tuple[str, str]] = Counter()
    methods: Counter[tuple[str, str]] = Counter()
    for operation in operations(document):
        node = operation.node
        tags = node.get("tags", [])
        name = str(node.get("operationId", ""))
        if len(tags) != 1 or tags[0] not in declared:
            yield f"{operation.where}: tags {tags}; give exactly one that is declared under tags"
            continue
        resource, dot, method = name.partition(".")
        if not dot or resource != tags[0] or not method.isidentifier():
            yield f"{operation.where}: operationId {name!r}; write {tags[0]}.<method>"
        modules[tags[0], str(strings.snake_case(str(node.get("x-vendor-operation-id", ""))))] += 1
        methods[tags[0], method] += 1
        if "x-paging" in node:
            methods[tags[0], iterator_name(method)] += 1
    for (tag, name), count in [*modules.items(), *methods.items()]:
        if count > 1:
            yield f"{tag}.{name}: {count} operations get this name; tell them apart by operationId or vendor id"


def _operations(document: Schema) -> Findings:
    for operation in operations(document):
        yield from _operation_fields(document, operation)
        yield from _bodies(document, operation)
        yield from _parameters(document, operation)
        yield from _paging(document, operation)


def _operation_fields(document: Schema, operation: OperationNode) -> Findings:
    node, where = operation.node, operation.where
    for key in ("summary", "description", "x-vendor-operation-id"):
        if not str(node.get(key, "")).strip():
            yield f"{where}: no {key}; write one"
    if str(node.get("summary", "")).endswith("."):
        yield f"{where}: the summary ends with a full stop; leave it out"
    if not str(node.get("externalDocs", {}).get("url", "")).startswith("https://"):
        yield f"{where}: no externalDocs.url; link the vendor's page"
    limits = node.get("x-rate-limit", [])
    names = [limits] if isinstance(limits, str) else limits
    if not names:
        yield f"{where}: no x-rate-limit; name the bucket (or a list of buckets) that it draws from"
    for name in names:
        if name not in document.get("x-rate-limits", {}):
            yield f"{where}: x-rate-limit {name!r} is not declared under x-rate-limits; declare it or correct the name"
    if node.get("x-retry") not in RETRIES:
        yield f"{where}: x-retry {node.get('x-retry')!r}; write safe or unsafe"
    if operation.method in ("get", "put", "delete") and node.get("x-retry") == "unsafe":
        yield f"{where}: x-retry unsafe; {operation.method.upper()} can be repeated, write safe"
    for status in ALWAYS:
        if status not in node["responses"]:
            yield f"{where}: no response {status}; it can come from every operation, refer to components/responses"


def _webhooks(document: Schema) -> Findings:
    """What the API sends to others: one body, and a name for each event that it can be."""
    schemas = document["components"]["schemas"]
    for webhook in webhooks(document):
        node, where = webhook.node, f"webhook {webhook.path}"
        for key in ("operationId", "summary", "description", "x-vendor-operation-id"):
            if not str(node.get(key, "")).strip():
                yield f"{where}: no {key}; write one"
        for key, parts in (("x-signature", ("version", "timestamp", "signature")), ("x-delivery", ("timeout",))):
            if any(part not in node.get(key, {}) for part in parts):
                yield f"{where}: {key} does not say {', '.join(parts)}; say how it is signed and delivered"
        yield from _bodies(document, OperationNode(webhook.path, webhook.method, {**node, "responses": {}}))
        union = schemas.get(ref_name(schema_of(resolve(document, node.get("requestBody", {}))) or {}) or "", {})
        names = Counter(schemas[ref_name(one) or ""].get("x-event-name") for one in union.get("oneOf", []))
        for name, count in names.items():
            if name is None or count > 1:
                yield f"{where}: {count} events have the x-event-name {name!r}; give each a name of its own"


def _bodies(document: Schema, operation: OperationNode) -> Findings:
    node, where = operation.node, operation.where
    holders = []
    if "requestBody" in node:
        body = resolve(document, node["requestBody"])
        holders.append(("request body", body))
        if body.get("required") is not True:
            yield f"{where}: the request body is not `required: true`; the generator would break it, require it"
        if not body.get("description"):
            yield f"{where}: the request body has no description; say in a sentence what it is"
    if any(str(code).startswith("2") for code in node["responses"]):
        holders.append(("success body", success(document, node)[1]))
    for what, holder in holders:
        for media_type, media in holder.get("content", {}).items():
            schema = media.get("schema")
            if schema is None or (is_json(media_type) and not _is_named(schema)):
                yield f"{where}: the {what} ({media_type}) has an inline schema; make it a component and refer to it"
            if not media.get("examples"):
                yield f"{where}: the {what} ({media_type}) has no example; add one under components/examples"


def _is_named(schema: Schema) -> bool:
    """Whether the objects in a schema are components."""
    parts = [*schema.get("oneOf", []), *schema.get("anyOf", [])]
    parts += [schema[key] for key in ("items", "additionalProperties") if isinstance(schema.get(key), dict)]
    is_shape = "properties" in schema or "allOf" in schema or "enum" in schema
    return ref_name(schema) is not None or (not is_shape and all(map(_is_named, parts)))


def _parameters(document: Schema, operation: OperationNode) -> Findings:
    for reference in operation.node.get("parameters", []):
        parameter = resolve(document, reference)
        where = f"{operation.where} {parameter['name']}"
        if not parameter.get("description"):
            yield f"{where}: no description; say what it is, with unit and default"
        schema = parameter.get("schema", {})
        target = resolve(document, schema)
        kinds = target.get("type", "string" if "enum" in target else None)
        is_scalar = not set(kinds if isinstance(kinds, list) else [kinds]) - SCALARS
        if not is_scalar or ("enum" in schema and ref_name(schema) is None):
            yield f"{where}: not a scalar or a named enum; the generator ignores style and explode, describe it as text"
        if "default" in schema:
            yield f"{where}: `default` would always be sent; say it in the description instead"


def _paging(document: Schema, operation: OperationNode) -> Findings:
    paging = operation.node.get("x-paging")
    if paging is None:
        return
    where = f"{operation.where} x-paging"
    styles = document.get("x-paging-styles", {})
    style = styles.get(paging.get("style"))
    if style is None:
        yield f"{where}: style {paging.get('style')!r}; write one of x-paging-styles: {', '.join(styles)}"
        return
    parameters = {resolve(document, item)["name"] for item in operation.node.get("parameters", [])}
    needed = [
        style["parameter"],
        *([paging["window"]["start"], paging["window"]["end"]] if "window" in paging else []),
    ]
    for name in needed:
        if name not in parameters:
            yield f"{where}: there is no parameter {name}; describe it or correct the style"
    for media in success(document, operation.node)[1].get("content", {}).values():
        described = resolve(document, media["schema"])
        properties = flatten(document["components"]["schemas"], described).get("properties", {})
        for name in paging.get("items") or ["(none)"]:
            if "items" not in properties.get(name, {}):
                yield f"{where}: {name} is no array of the response; name the arrays that hold the items"
        if "next" in style and style["next"] not in properties:
            yield f"{where}: the response has no `{style['next']}`; describe it (it comes even if it is not published)"


def _schemas(document: Schema) -> Findings:
    schemas: dict[str, Schema] = document["components"]["schemas"]
    for name, schema in schemas.items():
        where = f"components.schemas.{name}"
        if str(strings.ClassName(name, "_")) != name:
            yield f"{where}: becomes the class {strings.ClassName(name, '_')}; name it so"
        if not schema.get("description"):
            yield f"{where}: no description; say what it is"
        if "properties" in schema and ("oneOf" in schema or "anyOf" in schema):
            yield f"{where}: oneOf/anyOf beside properties loses the properties; put it into allOf or name the forms"
        for part in (schema, *schema.get("allOf", [])):
            if ref_name(part) is None:
                yield from _properties(where, part)
        yield from _nested(
            where, {key: value for key, value in schema.items() if key not in ("properties", "allOf", "enum")}
        )


def _properties(where: str, schema: Schema) -> Findings:
    for name, value in schema.get("properties", {}).items():
        place = f"{where}.{name}"
        if not value.get("description"):
            yield f"{place}: no description; a few words with unit and limits"
        yield from _nested(place, value)
    for name in schema.get("required", []):
        if "properties" in schema and name not in schema["properties"] and "allOf" not in schema:
            yield f"{where}: requires {name}, which it does not describe; describe it or correct the name"


def _nested(place: str, schema: Any) -> Findings:
    """What must not stand inside a component: shapes and enums without a name, titles, defaults."""
    if not isinstance(schema, dict):
        return
    if "title" in schema:
        yield f"{place}: `title` wins over the component's name; remove it"
    if "default" in schema:
        yield f"{place}: `default` would always be sent; say it in the description instead"
    if schema.get("additionalProperties") is False:
        yield f"{place}: additionalProperties: false drops what the API adds; remove it"
    if "nullable" in schema:
        yield f'{place}: `nullable` is OpenAPI 3.0; write type: [.., "null"] or oneOf with {{type: "null"}}'
    if "properties" in schema or "enum" in schema or "allOf" in schema:
        yield f"{place}: an inline shape or enum gets an ugly name; make it a component and refer to it"
        return
    for key in ("items", "additionalProperties"):
        yield from _nested(place, schema.get(key))
    for key in ("oneOf", "anyOf"):
        for member in schema.get(key, []):
            yield from _nested(place, member)
    kind = schema.get("type")
    if isinstance(kind, list) and "object" in kind and "additionalProperties" not in schema:
        yield f'{place}: a nullable object; write oneOf: [{{$ref}}, {{type: "null"}}]'


def _examples(document: Schema) -> Findings:
    """Every example is what its schema says."""
    registry = {"components": document["components"]}
    validators: dict[str, Draft202012Validator] = {}

    def validator(schema: Schema) -> Draft202012Validator:
        key = repr(schema)
        if key not in validators:
            validators[key] = Draft202012Validator({**registry, **schema})
        return validators[key]

    for operation in [*operations(document), *webhooks(document)]:
        holders = [resolve(document, operation.node["requestBody"])] if "requestBody" in operation.node else []
        holders += [resolve(document, response) for response in operation.node["responses"].values()]
        for holder in holders:
            for media in holder.get("content", {}).values():
                for name, reference in media.get("examples", {}).items():
                    example = resolve(document, reference)
                    for error in validator(media["schema"]).iter_errors(example.get("value")):
                        at = "/".join(str(part) for part in error.absolute_path)
                        label = str(reference.get("$ref", name)).rsplit("/", 1)[-1]
                        problem = f"{_short(error.message)}; correct the example or the schema"
                        yield f"{operation.where} example {label} at {at or '/'}: {problem}"


def _usage(document: Schema) -> Findings:
    """Components that nothing refers to."""
    counts = Counter(references(document, ("value",)))
    counts.update(
        str(target)
        for schema in document["components"]["schemas"].values()
        for target in schema.get("discriminator", {}).get("mapping", {}).values()
    )
    others = {key: value for key, value in document["components"].items() if key != "schemas"}
    reached = reachable_schemas(document, document.get("paths", {}), document.get("webhooks", {}), others)
    for section in ("schemas", "parameters", "responses", "examples"):
        for name in document["components"].get(section, {}):
            if not counts[f"#/components/{section}/{name}"] or (section == "schemas" and name not in reached):
                yield f"components.{section}.{name}: nothing refers to it; remove it or use it"
    for name, schema in document["components"]["schemas"].items():
        mapping = schema.get("discriminator", {}).get("mapping")
        members = {ref_name(member) for member in schema.get("oneOf") or schema.get("anyOf") or []}
        for tag, target in (mapping or {}).items():
            if str(target).rsplit("/", 1)[-1] not in members:
                yield f"components.schemas.{name}: {tag} names {target}, which is no member; correct the mapping"


def _extensions(document: Schema) -> Findings:
    """What extensions say of the fields and parameters beside them."""
    for operation in operations(document):
        parameters = [resolve(document, item) for item in operation.node.get("parameters", [])]
        yield from _between_parameters(document, operation.where, {item["name"]: item for item in parameters})
        body = resolve(document, operation.node.get("requestBody", {}))
        for media in body.get("content", {}).values():
            properties = flatten(document["components"]["schemas"], resolve(document, media["schema"]))
            for name in body.get("x-max-bytes-without", []):
                if name not in properties.get("properties", {}):
                    yield f"{operation.where} x-max-bytes-without: the body has no {name}; correct the name"


def _extension_forms(document: Schema) -> Findings:
    """Extensions that nobody reads, and values that nobody can."""
    yield from _extensions_below(document, "")


def _extensions_below(node: Any, where: str) -> Findings:
    if isinstance(node, list):
        for index, value in enumerate(node):
            yield from _extensions_below(value, f"{where}/{index}")
        return
    if not isinstance(node, dict):
        return
    for key, value in node.items():
        place = f"{where}/{key}" if where else str(key)
        if not str(key).startswith("x-"):
            if key not in ("examples", "properties"):
                yield from _extensions_below(value, place)
            continue
        if key not in EXTENSIONS:
            yield f"{place}: nobody reads this extension; correct it, or say in lint.py and openapi.yaml what it means"
        elif not Draft202012Validator(EXTENSIONS[key][0]).is_valid(value):
            yield f"{place}: {_short(repr(value), 60)}; {EXTENSIONS[key][1]}"
    for name, value in node.get("properties", {}).items() if isinstance(node.get("properties"), dict) else ():
        yield from _extensions_below(value, f"{where}/properties/{name}")
    if "x-seconds-ahead" in node and node.get("format") != "unix-seconds":
        yield f"{where}/x-seconds-ahead: not a time; it belongs to format unix-seconds"
    recipients = node.get("x-max-recipients")
    if recipients is not None:
        known = set(node.get("properties", {}))
        names = recipients.get("in", []) if isinstance(recipients, dict) else []
        if set(names) - known:
            yield f"{where}/x-max-recipients: no property {sorted(set(names) - known)}; correct the names"


def _between_parameters(document: Schema, where: str, parameters: dict[str, Schema]) -> Findings:
    """What one parameter says about others: they exist, and take that value."""
    for name, parameter in parameters.items():
        place = f"{where} {name}"
        others = [
            *parameter.get("x-implies", {}),
            *parameter.get("x-requires", []),
            *([parameter["x-date-zone"]] if "x-date-zone" in parameter else []),
            *parameter.get("x-seconds-after", {}),
        ]
        by = {key: value for key, value in parameter.get("x-maximum-by", {}).items() if key != "otherwise"}
        for other in [*others, *by]:
            if other not in parameters:
                yield f"{place}: speaks of {other}, which is no parameter here; correct the name"
        values = [(other, value) for other, value in parameter.get("x-implies", {}).items()]
        values += [(other, value) for other, limits in by.items() for value in limits]
        for other, value in values:
            schema = resolve(document, parameters.get(other, {}).get("schema", {}))
            if not Draft202012Validator(schema).is_valid(value):
                yield f"{place}: {other} cannot be {value!r}; correct the value"


def _unwritten(document: Schema) -> Findings:
    """What `make drift PATCH=...` leaves for a person to write."""
    waiting: list[tuple[str, Any]] = [("", document)]
    while waiting:
        where, node = waiting.pop()
        if isinstance(node, str) and re.match(r"TODO\b", node):
            yield f"{where}: still says TODO; write it in our own words"
        entries = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
        inner = [(f"{where}/{key}".lstrip("/"), value) for key, value in entries if key not in ("example", "examples")]
        waiting.extend(reversed(inner))


def _responses(document: Schema) -> Findings:
    """What a response promises: a list to be, a form for the unknown, fields that are certain."""
    schemas: dict[str, Schema] = document["components"]["schemas"]
    bodies = [success(document, operation.node)[1] for operation in operations(document)]
    for name in sorted(reachable_schemas(document, bodies)):
        where, schema = f"components.schemas.{name}", schemas[name]
        yield from _fallback(schemas, where, schema)
        items = schema.get("x-items", False)
        if items is not False and "items" not in flatten(schemas, schema).get("properties", {}).get(items, {}):
            yield f"{where} x-items: {items} is no array of it; name one, or write false where it is no list"
        yield from _rows(schemas, where, schema)
    for operation in operations(document):
        for media in success(document, operation.node)[1].get("content", {}).values():
            for reference in media.get("examples", {}).values():
                value = resolve(document, reference).get("value")
                for line in _uncertain(schemas, media["schema"], value):
                    yield f"{operation.where}: {line} in an example; take it out of `required`, or complete the example"


def _rows(schemas: dict[str, Schema], where: str, schema: Schema) -> Findings:
    """What `x-rows` names is there: lists at the end of the way, and text for the beginning and the step."""
    rows = schema.get("x-rows")
    if rows is None:
        return
    here = schema
    for name in rows.get("in", [""]):
        here = flatten(schemas, here).get("properties", {}).get(name, {})
        target = ref_name(without_null(here)[0])
        here = schemas[target] if target else here
    lists = flatten(schemas, here).get("properties", {}).values()
    if not lists or not all("items" in one for one in lists):
        yield f"{where} x-rows: {'.'.join(rows.get('in', []))} is no object of arrays; write `in: [field, ...]`"
    for name in ("start", "step"):
        if name in rows and rows[name] not in flatten(schemas, schema).get("properties", {}):
            yield f"{where} x-rows: {name} {rows[name]} is no property of it; correct the name"


def _fallback(schemas: dict[str, Schema], where: str, schema: Schema) -> Findings:
    forms = [name for member in schema.get("oneOf") or schema.get("anyOf") or [] if (name := ref_name(member))]
    if len(forms) < 2:
        return
    fallback = schema.get("x-fallback")
    if fallback not in schemas or fallback in forms:
        yield f"{where}: no x-fallback; name a component with the fields that all forms share"
        return
    shared = [set(flatten(schemas, schemas[form]).get("properties", {})) for form in forms]
    own = flatten(schemas, schemas[fallback]).get("properties", {})
    for name in own:
        if not all(name in form for form in shared):
            yield f"{where}: {fallback}.{name} is not in all forms; remove it"
    tag = own.get(schema.get("discriminator", {}).get("propertyName"), {})
    if "const" in tag or "enum" in tag or "enum" in schemas.get(ref_name(tag) or "", {}):
        yield f"{where}: the tag of {fallback} is a fixed value; describe it as text"


def _uncertain(schemas: dict[str, Schema], schema: Schema, value: Any) -> Iterator[str]:
    """Required fields that an example lacks, or has as null although null is not described."""
    name = ref_name(schema)
    described = flatten(schemas, schemas[name]) if name else schema
    if isinstance(value, list):
        for item in value:
            yield from _uncertain(schemas, described.get("items", {}), item)
    if not isinstance(value, dict):
        return
    if forms := described.get("oneOf", described.get("anyOf")):
        tag = described.get("discriminator", {})
        said = value.get(tag.get("propertyName"))
        target = tag.get("mapping", {}).get(said) if isinstance(said, str) else None
        objects = [form for form in forms if ref_name(form) or "properties" in form]
        if target or len(objects) == 1:
            yield from _uncertain(schemas, {"$ref": target} if target else objects[0], value)
        return
    for field in described.get("required", []):
        own = described.get("properties", {}).get(field, {})
        if field not in value or (value[field] is None and not without_null(own)[1]):
            yield f"{name or '(inline)'}.{field} is required and {'null' if field in value else 'missing'}"
    for field, item in value.items():
        own = described.get("properties", {}).get(field, described.get("additionalProperties"))
        if isinstance(own, dict):
            yield from _uncertain(schemas, without_null(own)[0], item)


RULES = (_root, _identifiers, _operations, _webhooks, _schemas, _extensions, _responses, _examples, _usage, _unwritten)


def main() -> int:
    found = check(Path(sys.argv[1]) if len(sys.argv) > 1 else DESCRIPTION)
    print("\n".join(found) or "openapi.yaml: no findings")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
