"""The vendor's differences written into our description, as far as that needs no judgement.

Written are new fields, parameters, operations and webhooks, values of enums, what is required, limits, formats,
deprecation, null, statuses and ids. All words are `TODO`, which the lint refuses until somebody writes them: the vendor's
words are never taken over. What takes something away from callers is left to a person, who first finds out what the
running API does; so is what shows in some of the uses of a component only.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from maintenance.drift.comparison import Difference
from maintenance.drift.openapi_reader import Node, Operation, operations, resolve
from maintenance.drift.schema_shapes import SCHEMAS, WORDS, Shapes, component_name, text_of

TODO = "TODO"
# What an edit leaves out of the vendor's schemas: words, what our description says in words, and what it must not say.
LEFT_OUT = {*WORDS, "default", "nullable", "deprecated", "unevaluatedProperties", "$defs", "definitions"}
BITS = ("int32", "int64", "float", "double")
SAFE = ("get", "head", "options", "put", "delete")


class Unwritable(Exception):  # noqa: N818 - no error: a reason
    """Why a difference is left to a person."""


PERSON = "a person decides"
REASONS = {
    "removed": "it takes something away from callers; find out first what the running API does",
    "partial": "the vendor says it of some of the uses only; a schema of its own may be needed",
    "elsewhere": "our description says it in a place that says more than this",
}


class Patch:
    """Edits of our document, in place.

    Args:
        ours: our document; it is changed.
        names: our names for the vendor's schemas, as `Comparison.names` has them.
        vendor: the vendor's document.
    """

    def __init__(self, ours: Node, vendor: Node, names: dict[int, str]) -> None:
        self._ours, self._vendor = ours, vendor
        self._nodes = set(_ids(ours))
        self._schemas: Node = ours.setdefault("components", {}).setdefault("schemas", {})
        self._names = dict(names)
        self._vendor_shapes = Shapes(vendor)
        self._alike = _by_form(self._schemas, Shapes(ours))

    def write(self, differences: Iterable[Difference]) -> dict[Difference, str]:
        """Writes what can be written; what cannot, with why."""
        left: dict[Difference, str] = {}
        for item in differences:
            try:
                self._write(item)
            except Unwritable as reason:
                left[item] = str(reason)
        return left

    def _write(self, item: Difference) -> None:
        write = WRITERS.get(item.kind)
        if write is None:
            raise Unwritable(REASONS["removed"] if item.kind.endswith("removed") else PERSON)
        if item.kind != "operation_added":
            if item.node is None or id(item.node) not in self._nodes:
                raise Unwritable(REASONS["elsewhere"])
            if len(item.uses) < item.of and item.kind not in ADDITIVE:
                raise Unwritable(REASONS["partial"])
        write(self, item)

    # ---- fields
    def _add_fields(self, item: Difference) -> None:
        holder = self._holder(item)
        parent = item.place if item.kind == "fields_described" else item.place.rpartition(".")[0]
        for name, (schema, required) in item.detail.items():
            holder.setdefault("properties", {})[name] = self._described(schema, f"{parent} {name}")
            if required and item.side == "request":
                _add_to_list(holder, "required", name)

    def _holder(self, item: Difference) -> Node:
        """The schema that describes an object's own fields."""
        node = _node(item)
        if "$ref" in node:
            node = resolve(self._ours, node)
        if "properties" in node or "allOf" not in node:
            if "oneOf" in node and "properties" not in node:
                raise Unwritable(REASONS["elsewhere"])
            return node
        own = [member for member in node["allOf"] if "$ref" not in member]
        if not own:
            raise Unwritable(REASONS["elsewhere"])
        return next((member for member in own if "properties" in member), own[-1])

    def _require(self, item: Difference) -> None:
        if not item.detail:
            _node(item)["required"] = True
            return
        described = [one for one in self._parts(_node(item)) if item.detail in one.get("properties", {})]
        if not described:
            raise Unwritable(REASONS["elsewhere"])
        _add_to_list(described[0], "required", item.detail)

    def _no_longer_require(self, item: Difference) -> None:
        if not item.detail:
            _node(item).pop("required", None)
            return
        for part in self._parts(_node(item)):
            if item.detail in part.get("required", []):
                part["required"] = [name for name in part["required"] if name != item.detail]
                if not part["required"]:
                    del part["required"]

    def _parts(self, node: Node) -> Iterator[Node]:
        node = resolve(self._ours, node)
        yield node
        for member in node.get("allOf", []):
            yield from self._parts(member)

    # ---- values
    def _add_values(self, item: Difference) -> None:
        holder = _enum_holder(_node(item))
        texts = bool(holder["enum"]) and all(isinstance(value, str) for value in holder["enum"] if value is not None)
        for value in item.detail:
            _add_to_list(holder, "enum", value if texts else json.loads(value))

    def _remove_values(self, item: Difference) -> None:
        holder = _enum_holder(_node(item))
        holder["enum"] = [value for value in holder["enum"] if text_of(value) not in item.detail]

    def _open_enum(self, item: Difference) -> None:
        del _enum_holder(_node(item))["enum"]

    def _close_enum(self, item: Difference) -> None:
        node = _scalar(item)
        if node.get("type") not in ("string", ["string"]):
            raise Unwritable(PERSON)
        node["enum"] = list(item.detail)

    def _limit(self, item: Difference) -> None:
        node = _node(item)
        word, limit = item.detail
        if "$ref" in node or any(key in node for key in ("allOf", "oneOf")) or ("anyOf" in node and word == "format"):
            raise Unwritable(REASONS["elsewhere"])
        written = {word, "exclusive" + word[:1].upper() + word[1:]} & set(node)
        if item.ours and not written and not (word == "format" and "contentEncoding" in node):
            raise Unwritable(REASONS["elsewhere"])
        for key in (*written, *(("contentEncoding",) if word == "format" else ())):
            node.pop(key, None)
        if limit is None:
            return
        if isinstance(limit, tuple):
            node[f"exclusive{word[0].upper()}{word[1:]}" if limit[1] else word] = limit[0]
        elif word == "format" and limit == "byte":
            node["contentEncoding"] = "base64"
        elif word in ("format", "pattern", "contentEncoding", "contentMediaType"):
            node[word] = limit
        else:
            node[word] = _json(limit)

    def _nullable(self, item: Difference) -> None:
        node = _node(item)
        if "$ref" in node and set(node) <= {"$ref", "description", "deprecated"}:
            reference = {"$ref": node.pop("$ref")}
            rest = dict(node)
            node.clear()
            node.update({"oneOf": [reference, {"type": "null"}], **rest})
        elif "type" in node and "enum" not in node and "const" not in node:
            types = node["type"] if isinstance(node["type"], list) else [node["type"]]
            if "object" in types and "properties" in node:
                raise Unwritable(PERSON)
            node["type"] = [*types, "null"]
        else:
            raise Unwritable(PERSON)

    def _not_nullable(self, item: Difference) -> None:
        node = _node(item)
        types = node.get("type")
        if isinstance(types, list) and "null" in types and "enum" not in node:
            rest = [name for name in types if name != "null"]
            node["type"] = rest[0] if len(rest) == 1 else rest
        elif {"type": "null"} in node.get("oneOf", []) and len(node["oneOf"]) == 2:
            (other,) = (member for member in node["oneOf"] if member != {"type": "null"})
            rest = {key: value for key, value in node.items() if key != "oneOf"}
            node.clear()
            node.update({**other, **rest})
        else:
            raise Unwritable(REASONS["elsewhere"])

    # ---- operations and their parts
    def _deprecate(self, item: Difference) -> None:
        _node(item)["deprecated"] = True

    def _undeprecate(self, item: Difference) -> None:
        if _node(item).pop("deprecated", None) is None:
            raise Unwritable(REASONS["elsewhere"])

    def _rename(self, item: Difference) -> None:
        _node(item)["x-vendor-operation-id"] = item.vendor

    def _change_status(self, item: Difference) -> None:
        responses: Node = _node(item)["responses"]
        entries = [(item.vendor if str(key) == item.ours else key, value) for key, value in responses.items()]
        responses.clear()
        responses.update(entries)

    def _add_error(self, item: Difference) -> None:
        responses: Node = _node(item)["responses"]
        response = self._errors().get(item.vendor, {"description": TODO})
        entries = [*responses.items(), (item.vendor, response)]
        responses.clear()
        responses.update(sorted(entries, key=lambda entry: str(entry[0])))

    def _errors(self) -> dict[str, Node]:
        """The responses that our operations refer to most often, by status."""
        counts: dict[str, Counter[str]] = {}
        for operation in operations(self._ours):
            for status, response in operation.node.get("responses", {}).items():
                if "$ref" in response and not str(status).startswith("2"):
                    counts.setdefault(str(status), Counter())[response["$ref"]] += 1
        return {status: {"$ref": found.most_common(1)[0][0]} for status, found in counts.items()}

    def _add_parameter(self, item: Difference) -> None:
        _node(item).setdefault("parameters", []).append(self._parameter(item.detail))

    def _parameter(self, given: Node, name: str = "") -> Node:
        """The vendor's parameter, or a reference to ours of the same name."""
        name = name or str(given["name"])
        known = self._ours["components"].get("parameters", {})
        same = [key for key, one in known.items() if (one.get("in"), one.get("name")) == (given["in"], name)]
        if len(same) == 1 and given["in"] in ("path", "header"):
            return {"$ref": f"#/components/parameters/{same[0]}"}
        found: Node = {"name": name, "in": given["in"]}
        if given.get("required") or given["in"] == "path":
            found["required"] = True
        if given.get("deprecated"):
            found["deprecated"] = True
        schema = given.get("schema")
        found["description"] = _todo(self._vendor, schema or {})
        for key in ("style", "explode", "allowReserved"):
            if key in given:
                found[key] = given[key]
        if isinstance(schema, dict):
            found["schema"] = self._schema(schema, name)
        else:
            content = given.get("content") or {}
            found["content"] = {kind: {"schema": self._schema(one.get("schema") or {}, name)} for kind, one in content.items()}
        return found

    def _add_operation(self, item: Difference) -> None:
        operation: Operation = item.detail
        vendor_id = str(operation.node.get("operationId") or "")
        if operation.is_webhook:
            self._ours.setdefault("webhooks", {})[operation.path] = {"post": self._webhook(operation, vendor_id)}
            return
        path, names = self._own_path(operation.path)
        near = self._nearest(path)
        tag = (near.node.get("tags") or [TODO])[0] if near else TODO
        vendor_id = vendor_id or _words_of(f"{operation.method} {re.sub(r'[{}]', '', path)}")
        node: Node = {"tags": [tag], "operationId": f"{tag}.{_snake(vendor_id)}", "summary": TODO, "description": TODO}
        near_id = str(near.node.get("x-vendor-operation-id", "")) if near else ""
        url = str(near.node.get("externalDocs", {}).get("url", "")) if near else ""
        if near_id and url.endswith(near_id):
            node["externalDocs"] = {"url": url.removesuffix(near_id) + vendor_id}
        node["x-vendor-operation-id"] = vendor_id
        if "x-default-rate-limit" in self._ours:
            node["x-rate-limit"] = self._ours["x-default-rate-limit"]
            node["x-retry"] = "safe" if operation.method.lower() in SAFE else "unsafe"
        if operation.node.get("deprecated"):
            node["deprecated"] = True
        described = {str(one["name"]): one for one in operation.parameters if one.get("in") == "path"}
        parameters = [self._parameter(described.get(old) or _text_in_path(old), new) for old, new in names]
        parameters += [self._parameter(one) for one in operation.parameters if one.get("in") in ("query", "cookie")]
        parameters += [
            self._parameter(one)
            for one in operation.parameters
            if one.get("in") == "header" and str(one["name"]).lower() not in ("accept", "authorization", "content-type")
        ]
        if parameters:
            node["parameters"] = parameters
        self._add_bodies(node, operation, vendor_id)
        paths: Node = self._ours["paths"]
        if path in paths:
            paths[path][operation.method.lower()] = node
        else:
            _insert_behind(paths, near.path if near else "", path, {operation.method.lower(): node})

    def _webhook(self, operation: Operation, vendor_id: str) -> Node:
        node: Node = {"operationId": _snake(vendor_id or operation.path), "summary": TODO, "description": TODO}
        node["x-vendor-operation-id"] = vendor_id or operation.path
        self._add_bodies(node, operation, vendor_id or operation.path)
        return node

    def _add_bodies(self, node: Node, operation: Operation, vendor_id: str) -> None:
        body = operation.node.get("requestBody")
        if isinstance(body, dict):
            body = resolve(self._vendor, body)
            content = self._content(body, f"{vendor_id} Request")
            node["requestBody"] = {"required": True, "description": TODO, "content": content}
        responses: Node = {}
        for status, response in (operation.node.get("responses") or {}).items():
            if str(status).startswith("2"):
                responses[str(status)] = {"description": TODO}
                content = self._content(resolve(self._vendor, response), f"{vendor_id} Response")
                if content:
                    responses[str(status)]["content"] = content
        errors = {} if operation.is_webhook else self._errors()
        asked = {("5XX" if str(status).startswith("5") else str(status).upper()) for status in operation.node["responses"]} if operation.node.get("responses") else set()
        everywhere = self._everywhere()
        for status in sorted({*everywhere, *(one for one in asked if not one.startswith("2") and one != "DEFAULT")}):
            if not operation.is_webhook:
                responses[status] = dict(errors.get(status, {"description": TODO}))
        node["responses"] = responses or {"200": {"description": TODO}}

    def _everywhere(self) -> set[str]:
        """The errors that all our operations describe."""
        found = [
            {str(status) for status in operation.node.get("responses", {}) if not str(status).startswith("2")}
            for operation in operations(self._ours)
            if not operation.is_webhook
        ]
        return set[str].intersection(*found) if found else set()

    def _content(self, holder: Node, hint: str) -> Node:
        found: Node = {}
        for media_type, media in (holder.get("content") or {}).items():
            schema = (media or {}).get("schema")
            found[media_type] = {"schema": self._named(schema, hint)} if isinstance(schema, dict) else {}
        return found

    def _own_path(self, path: str) -> tuple[str, list[tuple[str, str]]]:
        """A path with our names of parameters where we have the same beginning, and pairs of names: theirs and ours."""
        ours = {_plain(known): known for known in self._ours["paths"]}
        parts = path.split("/")
        for length in range(len(parts), 0, -1):
            beginning = _plain("/".join(parts[:length]))
            known = next((full for plain, full in ours.items() if f"{plain}/".startswith(f"{beginning}/")), None)
            if known:
                parts[:length] = known.split("/")[:length]
                break
        old, new = (re.findall(r"\{([^}]*)\}", text) for text in (path, "/".join(parts)))
        return "/".join(parts), list(zip(old, new, strict=True))

    def _nearest(self, path: str) -> Operation | None:
        """Our operation whose path has the longest common beginning, and comes last."""
        best: tuple[int, Operation | None] = (1, None)
        for operation in operations(self._ours):
            if not operation.is_webhook:
                pairs = zip(_plain(path).split("/")[1:], _plain(operation.path).split("/")[1:], strict=False)
                common = 0
                for left, right in pairs:
                    if left != right:
                        break
                    common += 1
                if common >= best[0] and not (common == 1 and path.split("/")[1:2] == ["v1"]):
                    best = common, operation
        return best[1]

    # ---- schemas
    def _described(self, schema: Node, hint: str) -> Node:
        """The schema of a field, with a place for words."""
        found = self._schema(schema, hint)
        if "deprecated" in self._vendor_shapes.shape(schema).flags:
            found["deprecated"] = True
        return {**found, "description": _todo(self._vendor, schema)}

    def _schema(self, schema: Node, hint: str) -> Node:
        """The vendor's schema as we write it: 3.1, without words, objects and enums as components."""
        known = self._known(schema)
        if known:
            return {"$ref": SCHEMAS + known}
        target = resolve(self._vendor, schema)
        null = target.get("nullable") is True or "null" in _types_of(target)
        if _wants_name(target):
            reference: Node = {"$ref": SCHEMAS + self._component(target, component_name(schema) or hint)}
            return {"oneOf": [reference, {"type": "null"}]} if null else reference
        return self._inline(target, hint)

    def _named(self, schema: Node, hint: str) -> Node:
        """A schema that must be a component, whatever it is."""
        known = self._known(schema)
        if known:
            return {"$ref": SCHEMAS + known}
        target = resolve(self._vendor, schema)
        if not target:
            return {}
        return {"$ref": SCHEMAS + self._component(target, component_name(schema) or hint)}

    def _known(self, schema: Node) -> str:
        """Our name for a schema of the vendor's: compared with it elsewhere, or of the same fields or values."""
        name = self._names.get(self._vendor_shapes.target(schema), "")
        if name:
            return name
        return self._alike.get(_form(schema, self._vendor_shapes) or frozenset(), "")

    def _component(self, target: Node, hint: str) -> str:
        name = _unused(_pascal(hint), self._schemas)
        self._names[id(target)] = name
        # Known before it is filled: a schema may contain itself.
        self._schemas[name] = {}
        found = self._inline(target, name)
        types = found.get("type")
        if isinstance(types, list):
            rest = [one for one in types if one != "null"]
            found["type"] = rest[0] if len(rest) == 1 else rest
        own = {key: value for key, value in found.items() if key not in ("type", "description")}
        typed = {"type": found["type"]} if "type" in found else {}
        self._schemas[name] = {**typed, "description": TODO, **own}
        return name

    def _inline(self, target: Node, hint: str) -> Node:
        found: Node = {}
        null = target.get("nullable") is True
        for key, value in target.items():
            if key in LEFT_OUT or str(key).startswith("x-"):
                continue
            if key == "properties":
                found[key] = {name: self._described(one, f"{hint} {name}") for name, one in value.items()}
            elif key in ("items", "additionalProperties") and isinstance(value, dict):
                found[key] = self._schema(value, f"{hint} Item") if value else value
            elif key == "additionalProperties":
                if value is True:
                    found[key] = True
            elif key in ("allOf", "oneOf", "anyOf"):
                found[key] = [self._member(one, f"{hint} {number}") for number, one in enumerate(value, start=1)]
            elif key == "discriminator":
                found[key] = self._discriminator(value)
            elif key == "enum":
                null = null or None in value
                found[key] = [one for one in value if one is not None]
            elif key in ("exclusiveMinimum", "exclusiveMaximum") and isinstance(value, bool):
                continue
            elif key == "format":
                found.update(_format(value))
            else:
                found[key] = value
        for word in ("Minimum", "Maximum"):
            if target.get(f"exclusive{word}") is True and word.lower() in found:
                found[f"exclusive{word}"] = found.pop(word.lower())
        if len(found.get("enum", ())) == 1:
            found["const"] = found.pop("enum")[0]
        if null and "type" in found:
            types = found["type"] if isinstance(found["type"], list) else [found["type"]]
            found["type"] = [*types, *(() if "null" in types else ("null",))]
        elif null and "oneOf" in found:
            found["oneOf"].append({"type": "null"})
        return found

    def _member(self, schema: Node, hint: str) -> Node:
        if set(schema) <= {"required", "not", "title", "description"} and schema:
            return {key: value for key, value in schema.items() if key in ("required", "not")}
        return self._schema(schema, hint) if "$ref" in schema or _wants_name(schema) else self._inline(schema, hint)

    def _discriminator(self, given: Node) -> Node:
        mapping = {tag: self._schema({"$ref": ref if "/" in ref else SCHEMAS + ref}, tag) for tag, ref in (given.get("mapping") or {}).items()}
        named = {tag: one["$ref"] for tag, one in mapping.items() if "$ref" in one}
        return {"propertyName": given["propertyName"], **({"mapping": named} if named else {})}


WRITERS: dict[str, Callable[[Patch, Difference], None]] = {
    "field_added": Patch._add_fields,
    "required_field_added": Patch._add_fields,
    "fields_described": Patch._add_fields,
    "newly_required": Patch._require,
    "no_longer_required": Patch._no_longer_require,
    "enum_values_added": Patch._add_values,
    "enum_values_removed": Patch._remove_values,
    "enum_opened": Patch._open_enum,
    "enum_closed": Patch._close_enum,
    "limit_tightened": Patch._limit,
    "limit_loosened": Patch._limit,
    "limit_changed": Patch._limit,
    "format_changed": Patch._limit,
    "nullable": Patch._nullable,
    "not_nullable": Patch._not_nullable,
    "deprecated": Patch._deprecate,
    "no_longer_deprecated": Patch._undeprecate,
    "operation_id_changed": Patch._rename,
    "success_status_changed": Patch._change_status,
    "error_status_added": Patch._add_error,
    "parameter_added": Patch._add_parameter,
    "required_parameter_added": Patch._add_parameter,
    "operation_added": Patch._add_operation,
}
# What may be written although the vendor says it of some uses only: the others just do not have it.
ADDITIVE = {"field_added", "fields_described", "enum_values_added", "limit_loosened", "nullable", "no_longer_required"}


# ---- our document


def _ids(node: Any) -> Iterator[int]:
    if isinstance(node, dict):
        yield id(node)
    for value in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _ids(value)


def _node(item: Difference) -> Node:
    assert item.node is not None
    return item.node


def _scalar(item: Difference) -> Node:
    node = _node(item)
    if "$ref" in node or any(key in node for key in ("allOf", "oneOf", "anyOf")):
        raise Unwritable(REASONS["elsewhere"])
    return node


def _enum_holder(node: Node) -> Node:
    """Where the values stand: in the schema itself, or in the one form of a union that has some."""
    forms = [one for one in [node, *node.get("oneOf", []), *node.get("anyOf", [])] if "enum" in one]
    if len(forms) != 1:
        raise Unwritable(REASONS["elsewhere"])
    return forms[0]


def _add_to_list(holder: Node, key: str, value: Any) -> None:
    found = holder.setdefault(key, [])
    if value not in found:
        found.append(value)


def _insert_behind(mapping: Node, key: str, name: str, value: Any) -> None:
    """Adds a key behind another one, or at the end."""
    entries = list(mapping.items())
    at = next((number + 1 for number, (one, _) in enumerate(entries) if one == key), len(entries))
    entries.insert(at, (name, value))
    mapping.clear()
    mapping.update(entries)


def _by_form(schemas: Node, shapes: Shapes) -> dict[frozenset[str], str]:
    """Our components by their fields or values; those that several share are left out."""
    found: dict[frozenset[str], list[str]] = {}
    for name in schemas:
        form = _form({"$ref": SCHEMAS + name}, shapes)
        if form:
            found.setdefault(form, []).append(name)
    return {form: names[0] for form, names in found.items() if len(names) == 1}


def _form(schema: Node, shapes: Shapes) -> frozenset[str] | None:
    """What tells a schema from others: the names of its fields, or its values. None where that is too little."""
    shape = shapes.shape(schema)
    if len(shape.objects) == 1 and shape.items is None and shape.types == {"object"} and not shape.nullable:
        return frozenset(shape.objects[0].properties) if len(shape.objects[0].properties) > 1 else None
    return frozenset({"enum", *shape.enum}) if shape.enum and len(shape.enum) > 1 and not shape.nullable else None


# ---- the vendor's


def _todo(document: Node, schema: Node) -> str:
    """The marker, with the default, which our description says in words."""
    default = resolve(document, schema).get("default")
    return TODO if default is None else f"{TODO}. {text_of(default)} if left out."


def _types_of(schema: Node) -> list[str]:
    given = schema.get("type")
    return list(given) if isinstance(given, list) else [] if given is None else [str(given)]


def _wants_name(schema: Node) -> bool:
    """Whether our description makes a component of it: shapes, unions of them, several values."""
    if "properties" in schema or "allOf" in schema or len([one for one in schema.get("enum", ()) if one is not None]) > 1:
        return True
    members = [*schema.get("oneOf", []), *schema.get("anyOf", [])]
    return sum("$ref" in one or "properties" in one for one in members) > 1


def _format(value: Any) -> Node:
    text = str(value).lower()
    if text in BITS:
        return {}
    if text == "byte":
        return {"contentEncoding": "base64"}
    if "unix" in text and "milli" not in text:
        return {"format": "unix-seconds"}
    return {"format": value}


def _text_in_path(name: str) -> Node:
    return {"name": name, "in": "path", "schema": {"type": "string"}}


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        raise Unwritable(PERSON) from None


def _plain(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path.rstrip("/"))


def _words_of(text: str) -> str:
    return " ".join(re.findall(r"[A-Za-z0-9]+", text))


def _snake(text: str) -> str:
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", text)
    return "_".join(re.findall(r"[a-z0-9]+", spaced.lower())) or TODO.lower()


def _pascal(text: str) -> str:
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", text)
    return "".join(word[:1].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", spaced)) or "Schema"


def _unused(name: str, taken: Node) -> str:
    number, found = 2, name
    while found in taken:
        found = f"{name}{number}"
        number += 1
    return found


def open_words(node: Any) -> int:
    """How many places wait for words."""
    if isinstance(node, str):
        return int(node.startswith(TODO))
    values = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    return sum(map(open_words, values))

