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
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class CampaignActionList(Model):
    """A page of the actions of a campaign, at most 10."""

    __slots__ = ("actions", "next")

    FIELDS: ClassVar[dict[str, str]] = {"actions": "actions", "next": "next"}

    actions: list[CampaignAction]
    """The messages and webhooks, language variants included; null or empty when there are none."""

    next: str | None | Unset
    """Cursor of the next page, for `start`; empty, null or missing on the last page."""

    def __init__(self, *, actions: list[CampaignAction] = ABSENT_LIST, next: str | None | Unset = UNSET) -> None:
        self._extra = None
        self.actions = AbsentList() if actions is ABSENT_LIST else actions
        self.next = next

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "actions", fields.actions)
        if (v := fields.next) is not UNSET:
            out["next"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(CampaignActionList.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = CampaignActionList) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_actions, made.next) = d.values()
    made.actions = [_CampaignAction(item) for item in _actions] if class_of(_actions) is list else other_list(_actions)
    return made


from .campaign_action import CampaignAction
from .campaign_action import read as _CampaignAction
