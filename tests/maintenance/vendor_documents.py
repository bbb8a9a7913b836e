"""Turns our description into what a vendor could publish: other names, no references, OpenAPI 3.0."""

from __future__ import annotations

import copy
from typing import Any

Node = dict[str, Any]

PREFIX = "#/components/"


def with_other_names(document: Node) -> Node:
    """The same document with every component renamed and only the vendor's operation ids."""
    result = copy.deepcopy(document)
    components = result["components"]
    for section in ("schemas", "parameters", "responses", "examples"):
        components[section] = {f"Vendor_{name}_v1": node for name, node in components[section].items()}

    def rename(node: Any) -> None:
        if isinstance(node, dict):
            for key, value in node.items():
                if key == "$ref" and isinstance(value, str) and value.startswith(PREFIX):
                    section, name = value.removeprefix(PREFIX).split("/")
                    node[key] = f"{PREFIX}{section}/Vendor_{name}_v1"
                elif key == "mapping":
                    node[key] = {}
                else:
                    rename(value)
        elif isinstance(node, list):
            for value in node:
                rename(value)

    rename(result)
    for item in result["paths"].values():
        for operation in item.values():
            operation["operationId"] = operation.pop("x-vendor-operation-id")
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

    return {**document, "paths": plain(document["paths"], ()), "components": {}}


def as_openapi_30(document: Node) -> Node:
    """The same document in OpenAPI 3.0: `nullable` instead of the type null, a single-value enum instead of `const`."""

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
        return node

    return {**older(document), "openapi": "3.0.3"}
