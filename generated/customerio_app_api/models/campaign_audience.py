from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class CampaignAudience(Model):
    """Which people around an object a campaign is for. The vendor does not publish what its values mean."""

    __slots__ = ("type", "person_filters", "relationship_filters")

    FIELDS: ClassVar[dict[str, str]] = {
        "type": "type",
        "person_filters": "person_filters",
        "relationship_filters": "relationship_filters",
    }

    type: int | Unset
    """Kind of the audience, as a number."""

    person_filters: Any
    """Conditions on the person; any JSON."""

    relationship_filters: Any
    """Conditions on the relationship; any JSON."""

    def __init__(
        self, *, type: int | Unset = UNSET, person_filters: Any = UNSET, relationship_filters: Any = UNSET
    ) -> None:
        self._extra = None
        self.type = type
        self.person_filters = person_filters
        self.relationship_filters = relationship_filters

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.type) is not UNSET:
            out["type"] = v
        if (v := fields.person_filters) is not UNSET:
            out["person_filters"] = encode(v)
        if (v := fields.relationship_filters) is not UNSET:
            out["relationship_filters"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(CampaignAudience.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = CampaignAudience) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (_type, made.person_filters, made.relationship_filters) = d.values()
    made.type = _type if _type is UNSET or _type is None or class_of(_type) is int else integer(_type)
    return made
