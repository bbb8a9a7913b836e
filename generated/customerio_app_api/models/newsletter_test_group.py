from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, Unset, as_object, encode, integer, other_list

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class NewsletterTestGroup(Model):
    """One group of a newsletter's A/B test."""

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "label": "label",
        "winner": "winner",
        "content_ids": "content_ids",
    }

    id: int
    """Number of the group; the paths take it as text."""

    name: str | Unset = UNSET
    """Name of the group."""

    label: str | Unset = UNSET
    """Label of the group, such as `A`."""

    winner: bool | Unset = UNSET
    """Whether the group has won the test."""

    content_ids: list[str] = _field(factory=AbsentList)
    """Ids of the group's contents, one for each language; text of digits here, numbers everywhere else."""

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
        if (v := fields.content_ids) or v.__class__ is list:
            out["content_ids"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["content_ids"] = None
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
        self.id = v if (v := pop("id", UNSET)).__class__ is int else integer(v)
        self.name = pop("name", UNSET)
        self.label = pop("label", UNSET)
        self.winner = pop("winner", UNSET)
        self.content_ids = v if (v := pop("content_ids", UNSET)).__class__ is list else other_list(v)
        self._extra = d or None
        return self
