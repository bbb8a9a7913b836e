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
    integer,
    new_object,
    other_list,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class NewsletterTestGroup(Model):
    """One group of a newsletter's A/B test."""

    __slots__ = ("id", "name", "label", "winner", "content_ids")

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "label": "label",
        "winner": "winner",
        "content_ids": "content_ids",
    }

    id: int
    """Number of the group; the paths take it as text."""

    name: str | Unset
    """Name of the group."""

    label: str
    """Label of the group, such as `A`."""

    winner: bool
    """Whether the group has won the test."""

    content_ids: list[str]
    """Ids of the group's contents, one for each language; text of digits here, numbers everywhere else."""

    def __init__(
        self, *, id: int, name: str | Unset = UNSET, label: str, winner: bool, content_ids: list[str] = ABSENT_LIST
    ) -> None:
        self._extra = None
        self.id = id
        self.name = name
        self.label = label
        self.winner = winner
        self.content_ids = AbsentList() if content_ids is ABSENT_LIST else content_ids

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.label) is not UNSET:
            out["label"] = v
        if (v := fields.winner) is not UNSET:
            out["winner"] = v
        put_list(out, "content_ids", fields.content_ids)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(NewsletterTestGroup.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = NewsletterTestGroup) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 5 else take_unknown(d, 5)
    (_id, made.name, made.label, made.winner, _content_ids) = d.values()
    made.id = _id if _id is UNSET or _id is None or class_of(_id) is int else integer(_id)
    made.content_ids = _content_ids if class_of(_content_ids) is list else other_list(_content_ids)
    return made
