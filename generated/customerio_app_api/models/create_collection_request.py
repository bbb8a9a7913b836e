from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, Unset, as_object, check_choice, encode, other_list

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class CreateCollectionRequest(Model):
    """A new collection. Give exactly one of `data` and `url`."""

    FIELDS: ClassVar[dict[str, str]] = {"name": "name", "data": "data", "url": "url"}

    name: str
    """Name of the collection; Liquid refers to it by this name."""

    data: list[dict[str, Any]] = _field(factory=AbsentList)
    """The rows; at most 10 KB each and 10 MB together."""

    url: str | Unset = UNSET
    """URL of a CSV or JSON file with the rows. Its `Content-Type` header decides how it is read, else the file's
    extension; without either it is read as JSON.
    """

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.data) or v.__class__ is list:
            out["data"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["data"] = None
        if (v := fields.url) is not UNSET:
            out["url"] = v
        check_choice("CreateCollectionRequest", out, ("data", "url"), True)
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
        self.name = pop("name", UNSET)
        self.data = v if (v := pop("data", UNSET)).__class__ is list else other_list(v)
        self.url = pop("url", UNSET)
        self._extra = d or None
        return self
