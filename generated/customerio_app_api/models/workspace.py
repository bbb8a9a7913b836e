from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class Workspace(Model):
    """A workspace with its counts, which are cached and may be up to two hours old."""

    __slots__ = ("id", "name", "messages_sent", "billable_messages_sent", "people", "object_types", "objects")

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

    name: str
    """Name of the workspace."""

    messages_sent: int
    """Messages sent in the current billing period."""

    billable_messages_sent: int
    """Billed messages sent in the current billing period."""

    people: int
    """Number of people."""

    object_types: int
    """Number of object types."""

    objects: int
    """Number of objects."""

    def __init__(
        self,
        *,
        id: int,
        name: str,
        messages_sent: int,
        billable_messages_sent: int,
        people: int,
        object_types: int,
        objects: int,
    ) -> None:
        self._extra = None
        self.id = id
        self.name = name
        self.messages_sent = messages_sent
        self.billable_messages_sent = billable_messages_sent
        self.people = people
        self.object_types = object_types
        self.objects = objects

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
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(Workspace.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = Workspace) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 7 else take_unknown(d, 7)
    (_id, made.name, _messages_sent, _billable_messages_sent, _people, _object_types, _objects) = d.values()
    made.id = _id if _id is UNSET or _id is None or class_of(_id) is int else integer(_id)
    made.messages_sent = (
        _messages_sent
        if _messages_sent is UNSET or _messages_sent is None or class_of(_messages_sent) is int
        else integer(_messages_sent)
    )
    made.billable_messages_sent = (
        _billable_messages_sent
        if _billable_messages_sent is UNSET
        or _billable_messages_sent is None
        or class_of(_billable_messages_sent) is int
        else integer(_billable_messages_sent)
    )
    made.people = _people if _people is UNSET or _people is None or class_of(_people) is int else integer(_people)
    made.object_types = (
        _object_types
        if _object_types is UNSET or _object_types is None or class_of(_object_types) is int
        else integer(_object_types)
    )
    made.objects = _objects if _objects is UNSET or _objects is None or class_of(_objects) is int else integer(_objects)
    return made
