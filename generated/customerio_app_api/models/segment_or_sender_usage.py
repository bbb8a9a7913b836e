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
    integer,
    new_object,
    other_list,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class SegmentOrSenderUsage(Model):
    """Ids of the campaigns and newsletters that use a segment or a sender."""

    __slots__ = ("campaigns", "sent_newsletters", "draft_newsletters")

    FIELDS: ClassVar[dict[str, str]] = {
        "campaigns": "campaigns",
        "sent_newsletters": "sent_newsletters",
        "draft_newsletters": "draft_newsletters",
    }

    campaigns: list[int]
    """Numbers of the campaigns; may be null."""

    sent_newsletters: list[int]
    """Numbers of the newsletters already sent; may be null."""

    draft_newsletters: list[int]
    """Numbers of the newsletters still in draft; may be null."""

    def __init__(
        self,
        *,
        campaigns: list[int] = ABSENT_LIST,
        sent_newsletters: list[int] = ABSENT_LIST,
        draft_newsletters: list[int] = ABSENT_LIST,
    ) -> None:
        self._extra = None
        self.campaigns = AbsentList() if campaigns is ABSENT_LIST else campaigns
        self.sent_newsletters = AbsentList() if sent_newsletters is ABSENT_LIST else sent_newsletters
        self.draft_newsletters = AbsentList() if draft_newsletters is ABSENT_LIST else draft_newsletters

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
