"""How the running API differs from its documentation, as switches.

Where in a response a list may be null, an id may be text and a field may be added is read from the description, so a
value that was bent stays inside it.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from customerio_sandbox.description import Operation

#: A field that nobody publishes; clients keep it or ignore it, and never fail for it.
UNKNOWN_FIELD: Final = "sandbox_unpublished"
#: A value that no enum of the description has.
UNKNOWN_VALUE: Final = "sandbox_unpublished_value"
#: With ``lists_fail``, every so many requests for a list are answered 503.
FAILING_LIST: Final = 20
_NUMERIC_ID: Final = "NumericId"


@dataclass(slots=True)
class _Shape:
    """What may be bent in one place of a response."""

    null_for_empty: bool = False
    may_be_missing: bool = False
    numeric_id: bool = False
    enum: bool = False
    extendable: bool = False
    fields: dict[str, _Shape] = field(default_factory=dict)
    items: _Shape | None = None

    @property
    def matters(self) -> bool:
        return bool(self.null_for_empty or self.numeric_id or self.enum or self.extendable or self.fields or self.items)


@dataclass(frozen=True)
class LiveBehaviour:
    """Switches for what recorded responses of the running API show and its documentation does not.

    Parameters:
        empty_lists: an empty list arrives as null, as [] or not at all; which one depends on its place, not on chance.
        ids_as_text: ids of actions and templates arrive as text of digits.
        unknown_fields: responses have a field that is not published, ``sandbox_unpublished``.
        unknown_enum_values: enums have values that are not published. Off unless asked for: the description's enums
            are closed lists, and responses are to stay within the description. In places where the description allows
            any text, such as the type of a campaign's action, unpublished values come with ``unknown_fields``.
        odd_last_pages: the last page's ``next`` is empty, null or absent, and the sender list has one page too many.
        strict_encoding: a value with ``@`` (or, in a path, ``+``, ``&`` or a space) that is not percent-encoded
            matches nothing.
        lists_fail: every twentieth request for a list is answered 503. Off unless asked for: not every program retries.
    """

    empty_lists: bool = True
    ids_as_text: bool = True
    unknown_fields: bool = True
    unknown_enum_values: bool = False
    odd_last_pages: bool = True
    strict_encoding: bool = True
    lists_fail: bool = False
    _shapes: dict[str, _Shape] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def off(cls) -> LiveBehaviour:
        """Responds as documented."""
        return cls(
            empty_lists=False,
            ids_as_text=False,
            unknown_fields=False,
            unknown_enum_values=False,
            odd_last_pages=False,
            strict_encoding=False,
        )

    @classmethod
    def all(cls) -> LiveBehaviour:
        """Everything, values outside the description's enums and failing lists included."""
        return cls(unknown_enum_values=True, lists_fail=True)

    def shape(self, operation: Operation, value: Any) -> Any:
        """Bend a response; the value itself is left as it is."""
        if not (self.empty_lists or self.ids_as_text or self.unknown_fields or self.unknown_enum_values):
            return value
        shape = self._shapes.get(operation.name)
        if shape is None:
            shape = self._shapes[operation.name] = _read(operation.response_schema, operation.name, "", set())
        return self._bend(shape, value, "")

    def _bend(self, shape: _Shape, value: Any, name: str) -> Any:
        if isinstance(value, dict):
            result: dict[str, Any] = {}
            for key, one in value.items():
                inner = shape.fields.get(key)
                if inner is None:
                    result[key] = one
                elif one == [] and inner.null_for_empty and self.empty_lists:
                    if not inner.may_be_missing:
                        result[key] = None
                else:
                    result[key] = self._bend(inner, one, key)
            if shape.extendable and self.unknown_fields:
                result[UNKNOWN_FIELD] = {"since": "never", "list": []}
            return result
        if isinstance(value, list):
            return value if shape.items is None else [self._bend(shape.items, one, name) for one in value]
        if shape.numeric_id and self.ids_as_text and isinstance(value, int):
            return str(value)
        if shape.enum and self.unknown_enum_values and isinstance(value, str) and _chance(value, name, 5):
            return UNKNOWN_VALUE
        return value


def _chance(text: str, place: str, of: int) -> bool:
    return zlib.crc32(f"{place} {text}".encode()) % of == 0


def _read(schema: Any, operation: str, place: str, above: set[int]) -> _Shape:
    """Walk a response's schema and note what may be bent."""
    shape = _Shape()
    if not isinstance(schema, Mapping) or id(schema) in above:
        return shape
    above = above | {id(schema)}
    parts = [*schema.get("oneOf", []), *schema.get("anyOf", []), *schema.get("allOf", [])]
    nullable = any(one.get("type") == "null" for one in parts)
    for part in parts:
        _merge(shape, _read(part, operation, place, above))
    kinds = schema.get("type", [])
    kinds = kinds if isinstance(kinds, list) else [kinds]
    if "array" in kinds and ("null" in kinds or nullable):
        # Which form an empty list takes depends on where it is: null, missing, or the list itself.
        form = zlib.crc32(f"{operation} {place}".encode()) % 3
        shape.null_for_empty = form > 0
        shape.may_be_missing = form == 2
    if schema.get("x-name") == _NUMERIC_ID and _is_text_id(place):
        shape.numeric_id = True
    if "enum" in schema and "string" in kinds:
        shape.enum = True
    if "items" in schema:
        inner = _read(schema["items"], operation, f"{place}[]", above)
        shape.items = inner if inner.matters else None
    required = schema.get("required", [])
    for name, one in schema.get("properties", {}).items():
        inner = _read(one, operation, f"{place}/{name}", above)
        if name in required:
            inner.may_be_missing = False
        if inner.matters:
            shape.fields[name] = inner
    if "properties" in schema and place.count("/") <= 1 and "additionalProperties" not in schema:
        shape.extendable = True
    return shape


def _merge(into: _Shape, other: _Shape) -> None:
    into.null_for_empty = into.null_for_empty or other.null_for_empty
    into.numeric_id = into.numeric_id or other.numeric_id
    into.enum = into.enum or other.enum
    into.extendable = into.extendable or other.extendable
    into.items = into.items or other.items
    for name, one in other.fields.items():
        if name in into.fields:
            _merge(into.fields[name], one)
        else:
            into.fields[name] = one


def _is_text_id(place: str) -> bool:
    """The ids that recorded responses show as text: those of actions, and of the templates behind them."""
    return place.endswith(("/action_id", "/parent_action_id", "/message_template_id", "actions[]/id", "/action/id"))
