"""The events of reporting webhooks, as ``openapi.yaml`` has them: names, fields, signature, delivery."""

from __future__ import annotations

import copy
import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from customerio_sandbox.description import Description

Json = dict[str, Any]

_BASE32: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@dataclass(frozen=True, slots=True)
class EventShape:
    """A published event: its name, the values of its envelope that are fixed, and the fields of its data."""

    name: str
    object_type: str | None
    metric: str
    fields: Mapping[str, Any]
    required: frozenset[str]


@dataclass(frozen=True, slots=True)
class Transport:
    """How events are signed and delivered; times in seconds."""

    version: str
    timestamp_header: str
    signature_header: str
    timeout: float
    retry_for: float
    pause: float
    pause_after: frozenset[int]

    def headers(self, body: bytes, key: str, at: int) -> dict[str, str]:
        """The headers of a signed request."""
        message = b":".join((self.version.encode(), str(at).encode(), body))
        signature = hmac.new(key.encode(), message, hashlib.sha256).hexdigest()
        return {self.timestamp_header: str(at), self.signature_header: signature}


class Events:
    """All that the description says about events."""

    def __init__(self, description: Description) -> None:
        self._document = description.document
        (webhook,) = (item["post"] for item in description.document["webhooks"].values())
        signature, delivery = webhook["x-signature"], webhook["x-delivery"]
        self.transport = Transport(
            signature["version"],
            signature["timestamp"],
            signature["signature"],
            delivery["timeout"],
            delivery["retry-for"],
            delivery["pause"],
            frozenset(delivery["pause-after"]),
        )
        union = self._target(webhook["requestBody"]["content"]["application/json"]["schema"])
        self.shapes = {one.name: one for one in (self._shape(member) for member in union["oneOf"])}
        envelope = self._flat(self._document["components"]["schemas"][union["x-fallback"]])[0]
        self.object_types = tuple(self._document["components"]["schemas"]["ReportingWebhookObjectType"]["enum"])
        self._envelope = tuple(envelope)
        inputs = description.operations["reporting_webhooks.create"].body_schema
        #: The names that a webhook's settings can list.
        self.settable = frozenset(inputs["properties"]["events"]["items"]["enum"])

    def split(self, name: str) -> tuple[str, str]:
        """Object type and metric of an event's name.

        Raises:
            ValueError: it is no name of an event.
        """
        shape = self.shapes.get(name)
        if shape is not None:
            return shape.object_type or name.partition("_")[0], shape.metric
        for kind in sorted(self.object_types, key=len, reverse=True):
            if name.startswith(f"{kind}_") and len(name) > len(kind) + 1:
                return kind, name.removeprefix(f"{kind}_")
        raise ValueError("event must be the name of an event, such as email_opened")

    def data(self, name: str, known: Mapping[str, Any], given: Mapping[str, Any]) -> Json:
        """The data of an event: what is given, else what is known, else for what must be there an example."""
        shape = self.shapes.get(name)
        if shape is None:
            return {**known, **given}
        made: Json = {}
        for field, schema in shape.fields.items():
            if field not in given and field in known:
                made[field] = self._fitting(schema, known[field])
            elif field not in given and field in shape.required:
                made[field] = self._example(schema)
        return {**made, **given}

    def _fitting(self, schema: Any, value: Any) -> Any:
        """A known value with what its schema asks for beside: a device that failed says why."""
        schema = self._target(schema)
        if isinstance(value, list) and "items" in schema:
            return [self._fitting(schema["items"], one) for one in value]
        if isinstance(value, dict) and ("properties" in schema or "allOf" in schema):
            fields, required = self._flat(schema)
            return {**value, **{one: self._example(fields[one]) for one in required if one not in value}}
        return value

    def _example(self, schema: Any) -> Any:
        if schema.get("examples"):
            return copy.deepcopy(schema["examples"][0])
        schema = self._target(schema)
        if schema.get("examples"):
            return copy.deepcopy(schema["examples"][0])
        if "enum" in schema:
            return schema["enum"][0]
        if schema.get("type") == "array":
            return [self._example(schema["items"])]
        fields, required = self._flat(schema)
        return {name: self._example(fields[name]) for name in fields if name in required}

    def _shape(self, member: Mapping[str, Any]) -> EventShape:
        schema = self._target(member)
        fields, _ = self._flat(schema)
        data, required = self._flat(self._target(fields["data"]))
        metric = fields["metric"]
        return EventShape(
            schema["x-event-name"],
            fields["object_type"].get("const"),
            metric.get("const") or metric["oneOf"][0]["const"],
            data,
            frozenset(required),
        )

    def _flat(self, schema: Mapping[str, Any]) -> tuple[Json, set[str]]:
        """Fields and required fields of an object, those of its bases with them."""
        fields: Json = {}
        required: set[str] = set()
        for base in schema.get("allOf", []):
            more, needed = self._flat(self._target(base))
            fields |= more
            required |= needed
        return fields | schema.get("properties", {}), required | set(schema.get("required", []))

    def _target(self, node: Any) -> Any:
        while "$ref" in node:
            target: Any = self._document
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target[step]
            node = target
        return node


def event_id(at: float, seed: str) -> str:
    """A ULID: 48 bits of time in milliseconds, 80 bits made of a text, so that they are the same on every run."""
    number = (int(at * 1000) << 80) | int.from_bytes(hashlib.blake2b(seed.encode(), digest_size=10).digest())
    return "".join(_BASE32[(number >> shift) & 31] for shift in range(125, -1, -5))
