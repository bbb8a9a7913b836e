from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, integer

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class CampaignAudience(Model):
    """Which people around an object a campaign is for. The vendor does not publish what its values mean."""

    FIELDS: ClassVar[dict[str, str]] = {
        "type": "type",
        "person_filters": "person_filters",
        "relationship_filters": "relationship_filters",
    }

    type: int | Unset = UNSET
    """Kind of the audience, as a number."""

    person_filters: Any = UNSET
    """Conditions on the person; any JSON."""

    relationship_filters: Any = UNSET
    """Conditions on the relationship; any JSON."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.type) is not UNSET:
            out["type"] = v
        if (v := fields.person_filters) is not UNSET:
            out["person_filters"] = v
        if (v := fields.relationship_filters) is not UNSET:
            out["relationship_filters"] = v
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
        self.type = v if (v := pop("type", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.person_filters = pop("person_filters", UNSET)
        self.relationship_filters = pop("relationship_filters", UNSET)
        self._extra = d or None
        return self
