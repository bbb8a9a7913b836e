from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, SHAPES, Notes, came, describe, new_object, read_carefully, take_unknown
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TrackedResponse(Model):
    """One answer in an in-app survey.

    Args:
        id: Number of the answer.
        ts: When it was given, in Unix seconds.
    """

    id: int
    """Number of the answer."""
    ts: int
    """When it was given, in Unix seconds."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = TrackedResponse) -> TrackedResponse:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.id, made.ts) = d.values()
    if not ((made.id is None or class_of(made.id) is int) and (made.ts is None or class_of(made.ts) is int)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(TrackedResponse, {"id": INTEGER, "ts": INTEGER}, read)
