"""Turns our description into what a vendor could publish: other names, no references, OpenAPI 3.0."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

Node = dict[str, Any]

PREFIX = "#/components/"
METHODS = ("get", "put", "post", "delete", "patch")


def operations_of(document: Node) -> Iterator[Node]:
    for section in ("paths", "webhooks"):
        for item in document.get(section, {}).values():
            yield from (item[method] for method in METHODS if method in item)


def with_other_names(document: Node) -> Node:
    """The same document with every component renamed and only the vendor's operation ids."""
    result = copy.deepcopy(document)
    components = result["components"]
    for section in ("schemas", "parameters", "responses", "examples", "securitySchemes"):
        components[section] = {f"Vendor_{name}_v1": node for name, node in components.get(section, {}).items()}

    def renamed(reference: str) -> str:
        section, name = reference.removeprefix(PREFIX).split("/")
        return f"{PREFIX}{section}/Vendor_{name}_v1"

    def rename(node: Any) -> None:
        if isinstance(node, dict):
            for key, value in node.items():
                if key == "$ref" and isinstance(value, str) and value.startswith(PREFIX):
                    node[key] = renamed(value)
                elif key == "mapping":
                    node[key] = {tag: renamed(target) for tag, target in value.items()}
                elif key == "security" and isinstance(value, list):
                    node[key] = [{f"Vendor_{name}_v1": scopes for name, scopes in one.items()} for one in value]
                else:
                    rename(value)
        elif isinstance(node, list):
            for value in node:
                rename(value)

    rename(result)
    for operation in operations_of(result):
        vendor_id = operation.pop("x-vendor-operation-id", None)
        if vendor_id:
            operation["operationId"] = vendor_id
        for key in [key for key in operation if key.startswith("x-")]:
            del operation[key]
    return result


def dereferenced(document: Node, deepest: int = 3) -> Node:
    """The same document without references. A schema inside itself is written out `deepest` times, then left open."""

    def plain(node: Any, inside: tuple[str, ...]) -> Any:
        if isinstance(node, list):
            return [plain(value, inside) for value in node]
        if not isinstance(node, dict):
            return node
        reference = node.get("$ref")
        if not isinstance(reference, str):
            return {key: plain(value, inside) for key, value in node.items()}
        if inside.count(reference) >= deepest:
            return {}
        section, name = reference.removeprefix(PREFIX).split("/")
        target = plain(document["components"][section][name], (*inside, reference))
        beside = {key: value for key, value in node.items() if key != "$ref"}
        return {**target, **plain(beside, inside)}

    sections: Node = {name: plain(document[name], ()) for name in ("paths", "webhooks") if name in document}
    return {**document, **sections, "components": {"securitySchemes": document["components"]["securitySchemes"]}}


def as_openapi_30(document: Node) -> Node:
    """The same document in OpenAPI 3.0: `nullable` instead of the type null, a single-value enum instead of `const`,
    exclusive bounds as a mark, bytes as a format, and webhooks as an extension."""

    def older(node: Any) -> Any:
        if isinstance(node, list):
            return [older(value) for value in node]
        if not isinstance(node, dict):
            return node
        node = {key: older(value) for key, value in node.items()}
        kind = node.get("type")
        if isinstance(kind, list):
            rest = [item for item in kind if item != "null"]
            if len(rest) < len(kind):
                node["nullable"] = True
            if len(rest) == 1:
                node["type"] = rest[0]
            else:
                del node["type"]
                node["anyOf"] = [{"type": item} for item in rest]
        for word in ("oneOf", "anyOf"):
            members = node.get(word)
            if isinstance(members, list) and {"type": "null"} in members:
                rest = [member for member in members if member != {"type": "null"}]
                node["nullable"] = True
                del node[word]
                node.update({"allOf": rest} if len(rest) == 1 else {word: rest})
        if "const" in node and isinstance(node["const"], str):
            node["enum"] = [node.pop("const")]
        for word in ("Minimum", "Maximum"):
            if isinstance(node.get(f"exclusive{word}"), int):
                node[word.lower()], node[f"exclusive{word}"] = node[f"exclusive{word}"], True
        if node.get("contentEncoding") == "base64":
            del node["contentEncoding"]
            node["format"] = "byte"
        return node

    result = {**older(document), "openapi": "3.0.3"}
    if "webhooks" in result:
        result["x-webhooks"] = result.pop("webhooks")
    return result
