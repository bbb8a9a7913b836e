from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class CampaignTemplateRef(Model):
    """Reference to a message template of a campaign."""

    __slots__ = ("type", "id")

    FIELDS: ClassVar[dict[str, str]] = {"type": "type", "id": "id"}

    type: CampaignTemplateType
    """Channel of the template."""

    id: int
    """Number of the template."""

    def __init__(self, *, type: CampaignTemplateType, id: int) -> None:
        self._extra = None
        self.type = type
        self.id = id

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
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(CampaignTemplateRef.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = CampaignTemplateRef) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_type, _id) = d.values()
    made.type = _CampaignTemplateType[_type]
    made.id = _id if _id is UNSET or _id is None or class_of(_id) is int else integer(_id)
    return made


from .campaign_template_type import LOOKUP as _CampaignTemplateType
from .campaign_template_type import CampaignTemplateType
