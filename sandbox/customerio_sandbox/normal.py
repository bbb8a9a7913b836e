"""The one form of a request body that simulations see, whichever of the accepted forms came."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

_IDENTIFIER: Final = "Identifier"


def normal(schema: Any, value: Any) -> Any:
    """A body without the nulls that mean nothing, and with identifiers as text.

    Null for a part that is not required and for which the schema allows no null counts as left out. What the schema
    leaves open (trigger data, attributes) stays as it is.
    """
    if isinstance(value, list):
        items = [part["items"] for part in _parts(schema) if "items" in part]
        return [normal({"allOf": items}, one) for one in value] if items else value
    if isinstance(value, dict):
        described: dict[str, list[Any]] = {}
        required: set[str] = set()
        for part in _parts(schema):
            if "properties" in part:  # elsewhere `required` only says which of several forms it is
                required.update(part.get("required", ()))
            for name, one in part.get("properties", {}).items():
                described.setdefault(name, []).append(one)
        if not described:
            return value
        result = {}
        for name, one in value.items():
            schemas = described.get(name)
            if one is None and schemas and name not in required and not any(map(_takes_null, schemas)):
                continue
            result[name] = normal({"allOf": schemas}, one) if schemas else one
        return result
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value) if any(part.get("x-name") == _IDENTIFIER for part in _parts(schema)) else value
    return value


def _parts(schema: Any) -> Iterator[Mapping[str, Any]]:
    """A schema and those that it is put together from."""
    if isinstance(schema, Mapping):
        yield schema
        for keyword in ("allOf", "oneOf", "anyOf"):
            for one in schema.get(keyword, ()):
                yield from _parts(one)


def _takes_null(schema: Any) -> bool:
    kinds = [part["type"] for part in _parts(schema) if "type" in part]
    return not kinds or any(one == "null" or "null" in one for one in kinds if one == "null" or isinstance(one, list))
