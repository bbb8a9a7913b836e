from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, class_of, encode, integer, new_object, other_list, put_list, take_unknown

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class SegmentOrSenderUsage(Model):
    """Ids of the campaigns and newsletters that use a segment or a sender."""

    FIELDS: ClassVar[dict[str, str]] = {
        "campaigns": "campaigns",
        "sent_newsletters": "sent_newsletters",
        "draft_newsletters": "draft_newsletters",
    }

    campaigns: list[int] = _field(factory=AbsentList)
    """Numbers of the campaigns; may be null."""

    sent_newsletters: list[int] = _field(factory=AbsentList)
    """Numbers of the newsletters already sent; may be null."""

    draft_newsletters: list[int] = _field(factory=AbsentList)
    """Numbers of the newsletters still in draft; may be null."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "campaigns", fields.campaigns)
        put_list(out, "sent_newsletters", fields.sent_newsletters)
        put_list(out, "draft_newsletters", fields.draft_newsletters)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(SegmentOrSenderUsage.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = SegmentOrSenderUsage) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (_campaigns, _sent_newsletters, _draft_newsletters) = d.values()
    made.campaigns = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _campaigns]
        if class_of(_campaigns) is list
        else other_list(_campaigns)
    )
    made.sent_newsletters = (
        [
            item if item is UNSET or item is None or class_of(item) is int else integer(item)
            for item in _sent_newsletters
        ]
        if class_of(_sent_newsletters) is list
        else other_list(_sent_newsletters)
    )
    made.draft_newsletters = (
        [
            item if item is UNSET or item is None or class_of(item) is int else integer(item)
            for item in _draft_newsletters
        ]
        if class_of(_draft_newsletters) is list
        else other_list(_draft_newsletters)
    )
    return made
