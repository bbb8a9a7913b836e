"""Reading openapi.yaml: one loader for the lint, the generator and whoever else needs the document."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml

METHODS = ("get", "put", "post", "delete", "patch")
JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
ROOT = Path(__file__).resolve().parent.parent
DESCRIPTION = ROOT / "openapi.yaml"
SCHEMAS = "#/components/schemas/"


class UnreadableError(ValueError):
    """A text is no description; `findings` say where and what to do, a line each."""

    def __init__(self, *findings: str) -> None:
        super().__init__("; ".join(findings))
        self.findings = list(findings)


class _StrictLoader(yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader):  # type: ignore[misc]
    """A safe loader that notes keys that are given twice, of which readers keep the last, or that JSON cannot have."""

    def __init__(self, stream: str) -> None:
        super().__init__(stream)
        self.findings: list[str] = []

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        keys = set()
        for key_node, _ in node.value:
            place = f"line {key_node.start_mark.line + 1}"
            if not isinstance(key_node, yaml.ScalarNode):
                self.findings.append(f"{place}: a key that is no text; write a name")
                return {}
            key = self.construct_object(key_node)
            if not isinstance(key, str):
                self.findings.append(f"{place}: the key {key_node.value} is no text; put it in quotes")
            elif key in keys:
                self.findings.append(f"{place}: {key!r} is given twice; remove one")
            keys.add(key)
        return super().construct_mapping(node, deep)  # type: ignore[no-any-return]


def load(path: Path = DESCRIPTION) -> dict[str, Any]:
    """The description as plain data, ready for the plan. Raises `UnreadableError`."""
    return with_shared_parameters(read(path))


def read(path: Path) -> dict[str, Any]:
    """The description as it stands. Raises `UnreadableError`."""
    return parse(read_text(path))


def read_text(path: Path) -> str:
    """The text of a description. Raises `UnreadableError`."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableError(f"{path.name}: cannot be read: {error.strerror}; say where the description is") from error
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise UnreadableError(f"line {line}: a byte that is not UTF-8; save the description as UTF-8") from error


def parse(text: str) -> dict[str, Any]:
    """The data of a description. Raises `UnreadableError`."""
    try:
        loader = _StrictLoader(text)
        try:
            document = loader.get_single_data()
        finally:
            loader.dispose()
    except (yaml.YAMLError, ValueError) as error:
        raise UnreadableError(not_yaml(text, error)) from error
    if loader.findings:
        raise UnreadableError(*loader.findings)
    if not isinstance(document, dict):
        raise UnreadableError("line 1: no mapping of names; begin with `openapi:`")
    return document


def not_yaml(text: str, error: Exception) -> str:
    """The line about what a YAML reader met."""
    mark = getattr(error, "problem_mark", None)
    line = mark.line if mark else text.count("\n", 0, getattr(error, "position", 0))
    problem = getattr(error, "problem", None) or getattr(error, "reason", None) or error
    if "\t" in "".join(text.splitlines()[line : line + 1]):
        return f"line {line + 1}: not YAML: there is a tab; indent with spaces"
    return f"line {line + 1}: not YAML: {' '.join(str(problem).split())}; look at this line and at those before it"


def with_shared_parameters(document: dict[str, Any]) -> dict[str, Any]:
    """The document with the parameters of each path moved into its operations, whose own take precedence."""
    for item in document.get("paths", {}).values():
        shared = item.pop("parameters", []) if isinstance(item, dict) else []
        for method in METHODS if shared else ():
            if method in item:
                own = item[method].get("parameters", [])
                named = {_place_of(document, parameter) for parameter in own}
                more = [parameter for parameter in shared if _place_of(document, parameter) not in named]
                item[method]["parameters"] = [*more, *own]
    return document


def _place_of(document: dict[str, Any], parameter: dict[str, Any]) -> tuple[Any, Any]:
    target = resolve(document, parameter)
    return target.get("name"), target.get("in")


class OperationNode(NamedTuple):
    """An operation with the place where it stands."""

    path: str
    method: str
    node: dict[str, Any]

    @property
    def where(self) -> str:
        return f"{self.method.upper()} {self.path}"


def operations(document: dict[str, Any]) -> Iterator[OperationNode]:
    """All operations in the document's order."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in (item or {}):
                yield OperationNode(path, method, item[method])


def webhooks(document: dict[str, Any]) -> Iterator[OperationNode]:
    """All requests that the API makes to others. `path` is the webhook's name."""
    for name, item in document.get("webhooks", {}).items():
        for method in METHODS:
            if method in (item or {}):
                yield OperationNode(name, method, item[method])


def ref_name(schema: Any) -> str | None:
    """`Segment` for `{$ref: "#/components/schemas/Segment"}`."""
    if isinstance(schema, dict) and isinstance(schema.get("$ref"), str):
        return str(schema["$ref"]).rsplit("/", 1)[-1]
    return None


def resolve(document: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """The target of a local `$ref` (followed to its end), or the node itself. Raises `LookupError` for a circle."""
    seen: set[str] = set()
    while "$ref" in node:
        reference = str(node["$ref"])
        if reference in seen:
            raise LookupError(f"{reference} leads to itself")
        seen.add(reference)
        target: Any = document
        for part in reference.removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def references(node: Any, skip: tuple[str, ...] = ()) -> Iterator[str]:
    """Every `$ref` (and a union's `x-fallback`) below a node, not followed. `skip` names keys not to look into."""
    if isinstance(node, list):
        for value in node:
            yield from references(value, skip)
    elif isinstance(node, dict):
        for key, value in node.items():
            if key == "$ref":
                yield str(value)
            elif key == "x-fallback" and isinstance(value, str):
                yield SCHEMAS + value
            elif key not in skip:
                yield from references(value, skip)


def reachable_schemas(document: dict[str, Any], *nodes: Any) -> set[str]:
    """Names of all component schemas that the nodes refer to, however indirectly."""
    found: set[str] = set()
    waiting = [ref for node in nodes for ref in references(node, ("examples",))]
    while waiting:
        ref = waiting.pop()
        if ref in found:
            continue
        found.add(ref)
        waiting += references(resolve(document, {"$ref": ref}), ("examples",))
    return {ref.removeprefix(SCHEMAS) for ref in found if ref.startswith(SCHEMAS)}


def success(document: dict[str, Any], operation: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    """Status and response object of the one documented success."""
    for status, response in operation["responses"].items():
        if str(status).startswith("2"):
            return int(status), resolve(document, response)
    raise ValueError(f"{operation['operationId']} documents no success")


def media_type_of(content_holder: dict[str, Any]) -> str | None:
    """The one media type of a body, if it has one."""
    return next(iter(content_holder.get("content", {})), None)


def is_json(media_type: str) -> bool:
    """Whether a body of this media type is JSON."""
    return media_type == JSON or media_type.endswith("+json")


def schema_of(content_holder: dict[str, Any]) -> dict[str, Any] | None:
    """The schema of the one media type of a body, if it has one."""
    for media in content_holder.get("content", {}).values():
        schema: dict[str, Any] | None = media.get("schema")
        return schema
    return None


def example_of(document: dict[str, Any], content_holder: dict[str, Any]) -> Any:
    """The first example of a body; `KeyError` when there is none."""
    for media in content_holder.get("content", {}).values():
        for example in media.get("examples", {}).values():
            return resolve(document, example)["value"]
    raise KeyError("no example")
