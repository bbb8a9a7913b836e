from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, Unset, as_object, encode, other_list

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class BroadcastErrorList(Model):
    """A page of reasons why a trigger was refused."""

    FIELDS: ClassVar[dict[str, str]] = {"errors": "errors", "next": "next"}

    errors: list[str] = _field(factory=AbsentList)
    """The errors, each as `line <number>: <text>`; null or empty when there are none."""

    next: int | str | None | Unset = UNSET
    """Where the next page starts: a number (an offset), although `start` of the query is text. Empty, null or missing on
    the last page.
    """

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.errors) or v.__class__ is list:
            out["errors"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["errors"] = None
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
        self.errors = v if (v := pop("errors", UNSET)).__class__ is list else other_list(v)
        self.next = pop("next", UNSET)
        self._extra = d or None
        return self
