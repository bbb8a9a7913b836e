from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    Unset,
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


class PublishReceipt(Model):
    """The outcome of a publish. `done` comes with `mappings`; `pending`, for emails in several languages, comes with
    `publish_id`.
    """

    __slots__ = ("status", "mappings", "publish_id")

    FIELDS: ClassVar[dict[str, str]] = {"status": "status", "mappings": "mappings", "publish_id": "publish_id"}

    status: PublishState
    """Whether the publish has finished."""

    mappings: list[PublishMapping]
    """The versions that were published, one for each language. Present when `status` is `done`."""

    publish_id: str | Unset
    """Opaque name of the publish, to be passed to `design_emails.get_publish_status`. Present when `status` is `pending`.
    """

    def __init__(
        self, *, status: PublishState, mappings: list[PublishMapping] = ABSENT_LIST, publish_id: str | Unset = UNSET
    ) -> None:
        self._extra = None
        self.status = status
        self.mappings = AbsentList() if mappings is ABSENT_LIST else mappings
        self.publish_id = publish_id

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.status) is not UNSET:
            out["status"] = encode(v)
        put_list(out, "mappings", fields.mappings)
        if (v := fields.publish_id) is not UNSET:
            out["publish_id"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(PublishReceipt.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = PublishReceipt) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (_status, _mappings, made.publish_id) = d.values()
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
