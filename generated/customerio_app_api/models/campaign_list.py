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
    new_object,
    other_list,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class CampaignList(Model):
    """All campaigns of the workspace."""

    __slots__ = ("campaigns",)

    FIELDS: ClassVar[dict[str, str]] = {"campaigns": "campaigns"}

    campaigns: list[Campaign]
    """The campaigns; null or empty when there are none."""

    def __init__(self, *, campaigns: list[Campaign] = ABSENT_LIST) -> None:
        self._extra = None
        self.campaigns = AbsentList() if campaigns is ABSENT_LIST else campaigns

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "campaigns", fields.campaigns)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(CampaignList.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = CampaignList) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _campaigns = d["campaigns"]
    made.campaigns = (
        [_Campaign(item) for item in _campaigns] if class_of(_campaigns) is list else other_list(_campaigns)
    )
    return made


from .campaign import Campaign
from .campaign import read as _Campaign
