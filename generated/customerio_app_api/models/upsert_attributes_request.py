from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, NullList, as_object, encode, other_list

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class UpsertAttributesRequest(Model):
    """Attributes to describe in the data index."""

    FIELDS: ClassVar[dict[str, str]] = {"attributes": "attributes"}

    attributes: list[AttributeMetadataUpdate]
    """The attributes, each with what is to be stored for it."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.attributes) or v.__class__ is list:
            out["attributes"] = [encode(item) for item in v]
        elif v.__class__ is NullList or v is None:
            out["attributes"] = None
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
        self.attributes = (
            [AttributeMetadataUpdate.from_dict(item) for item in v]
            if (v := pop("attributes", UNSET)).__class__ is list
            else other_list(v)
        )
        self._extra = d or None
        return self


from .attribute_metadata_update import AttributeMetadataUpdate
