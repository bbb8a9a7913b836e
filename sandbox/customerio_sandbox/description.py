"""Reading ``openapi.yaml``: which operations there are, what they take and response, which limits they draw from.

Everything that the sandbox knows about routes, parameters and shapes comes from here. The wheel carries the
description beside this module; in a checkout it is the one at the repository's root.
"""

from __future__ import annotations

import copy
import functools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path
from typing import Any, Final

import yaml

JSON: Final = "application/json"
MULTIPART: Final = "multipart/form-data"
FORM: Final = "application/x-www-form-urlencoded"

_METHODS: Final = ("get", "put", "post", "delete", "patch")
#: What a validator has no use for; leaving it out makes validation faster.
_ANNOTATIONS: Final = frozenset({"description", "example", "examples", "title", "discriminator", "externalDocs"})
_NAME_MAPS: Final = frozenset({"properties", "patternProperties", "$defs", "dependentSchemas"})


@dataclass(frozen=True, slots=True)
class Parameter:
    """One path, query or header parameter."""

    name: str
    location: str
    required: bool
    schema: Mapping[str, Any]

    @property
    def may_be_empty(self) -> bool:
        """Whether an empty text is a value: the default language of a message is called ``""``."""
        return self.schema.get("type") == "string" and not self.schema.get("minLength") and "enum" not in self.schema


@dataclass(frozen=True, slots=True)
class Paging:
    """How an operation pages: by cursor, page number or offset, and which arrays hold the items."""

    style: str
    items: tuple[str, ...]
    months: int | None


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the description."""

    name: str
    method: str
    path: str
    tag: str
    summary: str
    parameters: tuple[Parameter, ...]
    body_type: str | None
    body_required: bool
    body_schema: Any
    body_example: Any
    #: The most bytes of a body, not counting those of some of its fields.
    max_bytes: int | None
    max_bytes_without: tuple[str, ...]
    success_status: int
    response_type: str | None
    response_schema: Any
    response_example: Any
    statuses: frozenset[str]
    buckets: tuple[str, ...]
    retry: str
    paging: Paging | None
    service_accounts: bool
    needs_key: bool

    @property
    def responds_json(self) -> bool:
        """Whether the body of a success is JSON."""
        return self.response_type is None or self.response_type == JSON or self.response_type.endswith("+json")

    @property
    def has_response(self) -> bool:
        """Whether a success has a body."""
        return self.response_type is not None

    @property
    def reads(self) -> bool:
        """Whether it leaves the state as it is: GET, and the POSTs that search."""
        return self.method == "GET" or (self.method == "POST" and self.retry == "safe")

    def in_path(self) -> Iterator[Parameter]:
        """The parameters of the path, in its order."""
        return (one for one in self.parameters if one.location == "path")


@dataclass(frozen=True, slots=True)
class Rate:
    """A bucket as the description declares it: so many requests in so many seconds."""

    requests: int
    seconds: float


@dataclass(frozen=True)
class Description:
    """The App API as ``openapi.yaml`` has it."""

    document: Mapping[str, Any] = field(repr=False)
    operations: Mapping[str, Operation] = field(repr=False)
    rates: Mapping[str, Rate]
    regions: tuple[str, ...]
    error_schema: Any = field(repr=False)

    def example(self, operation: str) -> Any:
        """The example of an operation's success body; a copy that may be changed."""
        return copy.deepcopy(self.operations[operation].response_example)


@functools.cache
def load() -> Description:
    """The description that this installation carries, read once in a process."""
    return parse(find().read_bytes())


def find() -> Path:
    """Where ``openapi.yaml`` is.

    Raises:
        FileNotFoundError: neither the installed package nor a checkout around it has one.
    """
    carried = Path(str(resources.files("customerio_sandbox") / "openapi.yaml"))
    checkout = Path(__file__).resolve().parents[2] / "openapi.yaml"
    for path in (carried, checkout):
        if path.is_file():
            return path
    raise FileNotFoundError(f"the sandbox found no openapi.yaml, neither at {carried} nor at {checkout}: reinstall it")


def parse(text: bytes | str) -> Description:
    """Read a description from YAML."""
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # without libyaml reading takes seconds
    return described_by(yaml.load(text, Loader=loader))  # noqa: S506 - both are safe loaders


def described_by(document: dict[str, Any]) -> Description:
    """Read a description that is data already."""
    reader = _Reader(document)
    operations = {one.name: one for one in reader.operations()}
    rates = {name: Rate(one["requests"], float(one["seconds"])) for name, one in document["x-rate-limits"].items()}
    regions = tuple(server["description"].lower() for server in document["servers"])
    return Description(
        document, operations, rates, regions, reader.schema({"$ref": "#/components/schemas/ErrorEnvelope"})
    )


class _Reader:
    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self._schemas: dict[str, Any] = {}

    def operations(self) -> Iterator[Operation]:
        for path, item in self._document["paths"].items():
            shared = [self._target(one) for one in item.get("parameters", [])]
            for method in _METHODS:
                if method in item:
                    yield self._operation(method, path, item[method], shared)

    def _operation(self, method: str, path: str, raw: dict[str, Any], shared: list[Any]) -> Operation:
        # An operation's own parameters take the place of its path's.
        own = [self._target(one) for one in raw.get("parameters", [])]
        named = {(one["name"], one["in"]) for one in own}
        inherited = [one for one in shared if (one["name"], one["in"]) not in named]
        parameters = tuple(self._parameter(one) for one in [*inherited, *own])
        body: Any = self._target(raw["requestBody"]) if "requestBody" in raw else {}
        media: tuple[str | None, Any] = next(iter(body.get("content", {}).items()), (None, {}))
        body_type, body_media = media
        status = next(code for code in raw["responses"] if code.startswith("2"))
        content = self._target(raw["responses"][status]).get("content", {})
        answered: tuple[str | None, Any] = next(iter(content.items()), (None, {}))
        response_type, response = answered
        buckets = raw["x-rate-limit"]
        paging = raw.get("x-paging")
        return Operation(
            name=raw["operationId"],
            method=method.upper(),
            path=path,
            tag=raw["tags"][0],
            summary=raw["summary"],
            parameters=parameters,
            body_type=body_type,
            body_required=bool(body.get("required")),
            body_schema=self.schema(body_media["schema"]) if body_media else None,
            body_example=self._example(body_media),
            max_bytes=body.get("x-max-bytes"),
            max_bytes_without=tuple(body.get("x-max-bytes-without", ())),
            success_status=int(status),
            response_type=response_type,
            response_schema=self.schema(response.get("schema", {})) if response_type else None,
            response_example=self._example(response),
            statuses=frozenset(raw["responses"]),
            buckets=(buckets,) if isinstance(buckets, str) else tuple(buckets),
            retry=raw["x-retry"],
            paging=Paging(paging["style"], tuple(paging["items"]), paging.get("window", {}).get("months"))
            if paging
            else None,
            service_accounts=any("ServiceAccountToken" in one for one in raw.get("security", [])),
            needs_key=raw.get("security") != [],
        )

    def _parameter(self, raw: dict[str, Any]) -> Parameter:
        raw = self._target(raw)
        return Parameter(raw["name"], raw["in"], bool(raw.get("required")), self.schema(raw["schema"]))

    def _example(self, media: Mapping[str, Any]) -> Any:
        if "example" in media:
            return media["example"]
        for one in media.get("examples", {}).values():
            return self._target(one).get("value")
        return None

    def _target(self, node: Any) -> Any:
        while isinstance(node, dict) and "$ref" in node:
            node = self._look_up(node["$ref"])
        return node

    def _look_up(self, reference: str) -> Any:
        node: Any = self._document
        for step in reference.removeprefix("#/").split("/"):
            node = node[step.replace("~1", "/").replace("~0", "~")]
        return node

    def schema(self, raw: Any) -> Any:
        """A schema with its references replaced by what they refer to.

        A schema that refers to itself becomes a Python object that contains itself: validators follow the instance,
        so they come to an end.
        """
        if not isinstance(raw, dict):
            return raw
        if "$ref" in raw:
            reference = raw["$ref"]
            if reference not in self._schemas:
                self._schemas[reference] = {}
                self._schemas[reference].update(self.schema(self._look_up(reference)))
                self._schemas[reference].setdefault("x-name", reference.rpartition("/")[2])
            beside = {name: value for name, value in raw.items() if name != "$ref" and name not in _ANNOTATIONS}
            target = self._schemas[reference]
            return {"allOf": [target], **self.schema(beside)} if beside else target
        result: dict[str, Any] = {}
        for keyword, value in raw.items():
            if keyword in _ANNOTATIONS:
                continue
            if keyword in _NAME_MAPS:
                result[keyword] = {name: self.schema(one) for name, one in value.items()}
            elif isinstance(value, list):
                result[keyword] = [self.schema(one) for one in value]
            else:
                result[keyword] = self.schema(value)
        return result
