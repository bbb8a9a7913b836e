from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, Unset, as_object, encode, other_list

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class CampaignActionList(Model):
    """A page of the actions of a campaign, at most 10."""

    FIELDS: ClassVar[dict[str, str]] = {"actions": "actions", "next": "next"}

    actions: list[CampaignAction] = _field(factory=AbsentList)
    """The messages and webhooks, language variants included; null or empty when there are none."""

    next: str | None | Unset = UNSET
    """Cursor of the next page, for `start`; empty, null or missing on the last page."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.actions) or v.__class__ is list:
            out["actions"] = [encode(item) for item in v]
        elif v.__class__ is NullList or v is None:
            out["actions"] = None
        if (v := fields.next) is not UNSET:
            out["next"] = v
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
        self.actions = (
            [_CampaignAction(item) for item in v] if (v := pop("actions", UNSET)).__class__ is list else other_list(v)
        )
        self.next = pop("next", UNSET)
        self._extra = d or None
        return self


from .campaign_action import CampaignAction
from .campaign_action import read as _CampaignAction
