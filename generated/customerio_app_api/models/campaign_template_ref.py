from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class CampaignTemplateRef(Model):
    """Reference to a message template of a campaign."""

    FIELDS: ClassVar[dict[str, str]] = {"type": "type", "id": "id"}

    type: CampaignTemplateType | Unset = UNSET
    """Channel of the template."""

    id: int | Unset = UNSET
    """Number of the template."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.type) is not UNSET:
            out["type"] = encode(v)
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        d = {**_ABSENT, **src_dict}
        self = new_object(cls)
        # Untyped, as in to_dict().
        fields: Any = self
        fields._extra = None if len(d) == 2 else take_unknown(d, 2)
        (_type, _id) = d.values()
        fields.type = _CampaignTemplateType[_type]
        fields.id = _id if _id is UNSET or _id is None or class_of(_id) is int else integer(_id)
        return self


_ABSENT: dict[str, Any] = dict.fromkeys(CampaignTemplateRef.FIELDS, UNSET)

from .campaign_template_type import LOOKUP as _CampaignTemplateType
from .campaign_template_type import CampaignTemplateType
