from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, integer

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class Workspace(Model):
    """A workspace with its counts, which are cached and may be up to two hours old."""

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "messages_sent": "messages_sent",
        "billable_messages_sent": "billable_messages_sent",
        "people": "people",
        "object_types": "object_types",
        "objects": "objects",
    }

    id: int
    """Number of the workspace."""

    name: str | Unset = UNSET
    """Name of the workspace."""

    messages_sent: int | Unset = UNSET
    """Messages sent in the current billing period."""

    billable_messages_sent: int | Unset = UNSET
    """Billed messages sent in the current billing period."""

    people: int | Unset = UNSET
    """Number of people."""

    object_types: int | Unset = UNSET
    """Number of object types."""

    objects: int | Unset = UNSET
    """Number of objects."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.messages_sent) is not UNSET:
            out["messages_sent"] = v
        if (v := fields.billable_messages_sent) is not UNSET:
            out["billable_messages_sent"] = v
        if (v := fields.people) is not UNSET:
            out["people"] = v
        if (v := fields.object_types) is not UNSET:
            out["object_types"] = v
        if (v := fields.objects) is not UNSET:
            out["objects"] = v
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
        self.messages_sent = v if (v := pop("messages_sent", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.billable_messages_sent = (
            v if (v := pop("billable_messages_sent", UNSET)).__class__ is int or v is UNSET else integer(v)
        )
        self.people = v if (v := pop("people", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.object_types = v if (v := pop("object_types", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.objects = v if (v := pop("objects", UNSET)).__class__ is int or v is UNSET else integer(v)
        self._extra = d or None
        return self
