from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, as_object, encode, other_list

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
        if (v := fields.campaigns) or v.__class__ is list:
            out["campaigns"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["campaigns"] = None
        if (v := fields.sent_newsletters) or v.__class__ is list:
            out["sent_newsletters"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["sent_newsletters"] = None
        if (v := fields.draft_newsletters) or v.__class__ is list:
            out["draft_newsletters"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["draft_newsletters"] = None
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.campaigns = v if (v := pop("campaigns", UNSET)).__class__ is list else other_list(v)
        self.sent_newsletters = v if (v := pop("sent_newsletters", UNSET)).__class__ is list else other_list(v)
        self.draft_newsletters = v if (v := pop("draft_newsletters", UNSET)).__class__ is list else other_list(v)
        self._extra = d or None
        return self
