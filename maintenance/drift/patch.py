"""The vendor's differences written into our description, as far as that needs no judgement.

Written are new fields, parameters, operations and webhooks, values of enums, what is required, limits, formats,
deprecation, null, statuses and ids. All words are `TODO`, which the lint refuses until somebody writes them: the
vendor's words are never taken over. What takes something away from callers is left to a person, who first finds out
what the running API does; so is what shows in some of the uses of a component only.
"""

from __future__ import annotations

import contextlib
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from maintenance.drift.comparison import Difference, vendor_id_of
from maintenance.drift.openapi_reader import Node, Operation, UnreadableDocumentError, operations, resolve
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
        vendor: the vendor's document.
        names: our names for the vendor's schemas, as `Comparison.names` has them.
    """

    def __init__(self, ours: Node, vendor: Node, names: list[tuple[Node, str]]) -> None:
        self._ours, self._vendor = ours, vendor
        self._nodes = set(_ids(ours))
        self._schemas: Node = ours.setdefault("components", {}).setdefault("schemas", {})
        self._names = {id(node): name for node, name in reversed(names)}
        # A dereferenced document has the same schema in many places.
        self._by_content = {_content_of(node): name for node, name in reversed(names) if _wants_name(node)}
        self._vendor_shapes = Shapes(vendor)
        # Where the next component goes.
        self._behind = ""

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
        component = item.place.split(".")[0]
        self._behind = component if component in self._schemas else ""
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
            _refill(node, {"oneOf": [reference, {"type": "null"}], **node})
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
            _refill(node, {**other, **{key: value for key, value in node.items() if key != "oneOf"}})
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
        _refill(responses, dict(entries))

    def _add_error(self, item: Difference) -> None:
        responses: Node = _node(item)["responses"]
        response = self._errors().get(item.vendor, {"description": TODO})
        entries = [*responses.items(), (item.vendor, response)]
        _refill(responses, dict(sorted(entries, key=lambda entry: str(entry[0]))))

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
            found["content"] = {
                kind: {"schema": self._schema(one.get("schema") or {}, name)}
                for kind, one in (given.get("content") or {}).items()
            }
        return found

    def _add_operation(self, item: Difference) -> None:
        operation: Operation = item.detail
        vendor_id = vendor_id_of(operation)
        if operation.is_webhook:
            self._ours.setdefault("webhooks", {})[operation.path] = {
                operation.verb.lower(): self._webhook(operation, vendor_id)
            }
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
        if operation.node.get("security") == []:
            node["security"] = []
        if operation.parameters:
            node["parameters"] = [self._parameter(one) for one in operation.parameters]
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
                response = resolve(self._vendor, response)
                headers = {
                    name: {"description": TODO, "schema": self._schema(header.get("schema") or {}, name)}
                    for name, given in (response.get("headers") or {}).items()
                    for header in [resolve(self._vendor, given)]
                }
                if headers:
                    responses[str(status)]["headers"] = headers
                content = self._content(response, f"{vendor_id} Response")
                if content:
                    responses[str(status)]["content"] = content
        if not operation.is_webhook:
            errors = self._errors()
            for status in sorted(self._everywhere() | _error_statuses(operation)):
                responses[status] = dict(errors.get(status, {"description": TODO}))
        if not operation.is_webhook and not any(status.startswith("2") for status in responses):
            responses = {"200": {"description": TODO}, **responses}
        if responses:
            node["responses"] = responses

    def _everywhere(self) -> set[str]:
        """The errors that all our operations describe."""
        found = [_error_statuses(operation) for operation in operations(self._ours) if not operation.is_webhook]
        return set[str].intersection(*found) if found else set()

    def _content(self, holder: Node, hint: str) -> Node:
        found: Node = {}
        for media_type, media in (holder.get("content") or {}).items():
            schema = (media or {}).get("schema")
            found[media_type] = {"schema": self._named(schema, hint)} if isinstance(schema, dict) else {}
            if media and media.get("encoding"):
                found[media_type]["encoding"] = media["encoding"]
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
        """Our name for a schema of the vendor's that was compared with ours somewhere."""
        target = resolve(self._vendor, schema)
        name = self._names.get(id(target), "")
        return name or (self._by_content.get(_content_of(target), "") if _wants_name(target) else "")

    def _component(self, target: Node, hint: str) -> str:
        name = _unused(_pascal(hint), self._schemas)
        self._names[id(target)] = name
        # Known before it is filled: a schema may contain itself.
        self._by_content[_content_of(target)] = name
        _insert_behind(self._schemas, self._behind, name, {})
        self._behind = name
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
        for key, value in target.items():
            if key not in LEFT_OUT and not str(key).startswith("x-"):
                found.update(self._keyword(key, value, hint))
        for word in ("Minimum", "Maximum"):
            if target.get(f"exclusive{word}") is True and word.lower() in found:
                found[f"exclusive{word}"] = found.pop(word.lower())
        if len(found.get("enum", ())) == 1:
            found["const"] = found.pop("enum")[0]
        null = target.get("nullable") is True or None in target.get("enum", ())
        if null and "type" in found:
            types = found["type"] if isinstance(found["type"], list) else [found["type"]]
            found["type"] = [*types, *(() if "null" in types else ("null",))]
        elif null and "oneOf" in found:
            found["oneOf"].append({"type": "null"})
        return found

    def _keyword(self, key: str, value: Any, hint: str) -> Node:
        """A keyword of the vendor's schema as we write it."""
        if key == "properties":
            return {key: {name: self._described(one, f"{hint} {name}") for name, one in value.items()}}
        if key in ("items", "additionalProperties") and isinstance(value, dict):
            return {key: self._schema(value, f"{hint} Item") if value else value}
        if key in ("allOf", "oneOf", "anyOf"):
            return {key: [self._member(one, f"{hint} {number}") for number, one in enumerate(value, start=1)]}
        if key == "discriminator":
            return {key: self._discriminator(value)}
        if key == "enum":
            return {key: [one for one in value if one is not None]}
        if key == "format":
            return _format(value)
        # That there are no other fields is not ours to check, and 3.0's marks of bounds are read with the bounds.
        drop = (
            value is False if key == "additionalProperties" else key.startswith("exclusive") and value in (True, False)
        )
        return {} if drop and isinstance(value, bool) else {key: value}

    def _member(self, schema: Node, hint: str) -> Node:
        if set(schema) <= {"required", "not", "title", "description"} and schema:
            return {key: value for key, value in schema.items() if key in ("required", "not")}
        return self._schema(schema, hint) if "$ref" in schema or _wants_name(schema) else self._inline(schema, hint)

    def _discriminator(self, given: Node) -> Node:
        mapping = {}
        for tag, target in (given.get("mapping") or {}).items():
            # A dereferenced document keeps the names of what is no longer there.
            with contextlib.suppress(UnreadableDocumentError):
                mapping[tag] = self._schema({"$ref": target if "/" in target else SCHEMAS + target}, tag)
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
ADDITIVE = {"field_added", "fields_described", "enum_values_added", "limit_loosened", "nullable"}


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
    found: Node = forms[0]
    return found


def _add_to_list(holder: Node, key: str, value: Any) -> None:
    found = holder.setdefault(key, [])
    if value not in found:
        found.append(value)


def _refill(node: Node, entries: Node) -> None:
    """Says something else in the same object."""
    node.clear()
    node.update(entries)


def _insert_behind(mapping: Node, key: str, name: str, value: Any) -> None:
    """Adds a key behind another one, or at the end."""
    entries = list(mapping.items())
    at = next((number + 1 for number, (one, _) in enumerate(entries) if one == key), len(entries))
    entries.insert(at, (name, value))
    _refill(mapping, dict(entries))


# ---- the vendor's


def _error_statuses(operation: Operation) -> set[str]:
    found = {str(status).upper() for status in operation.node.get("responses") or ()}
    return {"5XX" if status.startswith("5") else status for status in found if status[0] in "345"}


def _todo(document: Node, schema: Node) -> str:
    """The marker, with the default, which our description says in words."""
    default = resolve(document, schema).get("default")
    return TODO if default is None else f"{TODO}. {text_of(default)} if left out."


def _content_of(schema: Node) -> str:
    said = {key: value for key, value in schema.items() if key not in WORDS}
    return json.dumps(said, sort_keys=True, default=str)


def _types_of(schema: Node) -> list[str]:
    given = schema.get("type")
    return list(given) if isinstance(given, list) else [] if given is None else [str(given)]


def _wants_name(schema: Node) -> bool:
    """Whether our description makes a component of it: shapes, unions of them, several values."""
    if "properties" in schema or "allOf" in schema or len(set(schema.get("enum", ())) - {None}) > 1:
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
