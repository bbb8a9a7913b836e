from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    class_of,
    encode,
    new_object,
    other_list,
    other_object,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class PublishStatus(Model):
    """How far a publish of several languages has come. A failed publish is an HTTP error instead."""

    __slots__ = ("status", "mappings")

    FIELDS: ClassVar[dict[str, str]] = {"status": "status", "mappings": "mappings"}

    status: PublishState
    """Whether the publish has finished."""

    mappings: list[PublishMapping]
    """The versions that were published. Present when `status` is `done`."""

    def __init__(self, *, status: PublishState, mappings: list[PublishMapping] = ABSENT_LIST) -> None:
        self._extra = None
        self.status = status
        self.mappings = AbsentList() if mappings is ABSENT_LIST else mappings

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.status) is not UNSET:
            out["status"] = encode(v)
        put_list(out, "mappings", fields.mappings)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(PublishStatus.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = PublishStatus) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_status, _mappings) = d.values()
    made.status = _PublishState[_status]
    made.mappings = (
        [_PublishMapping(item) if class_of(item) is dict else other_object(item, _PublishMapping) for item in _mappings]
        if class_of(_mappings) is list
        else other_list(_mappings)
    )
    return made


from .publish_mapping import PublishMapping
from .publish_mapping import read as _PublishMapping
from .publish_state import LOOKUP as _PublishState
from .publish_state import PublishState
