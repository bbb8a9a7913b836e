from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class SubscriptionTopic(Model):
    """A topic that people can subscribe to or leave."""

    __slots__ = ("name", "description", "subscribed_by_default", "id", "identifier")

    FIELDS: ClassVar[dict[str, str]] = {
        "name": "name",
        "description": "description",
        "subscribed_by_default": "subscribed_by_default",
        "id": "id",
        "identifier": "identifier",
    }

    name: str
    """Name that people see."""

    description: str | Unset
    """Explanation that people see."""

    subscribed_by_default: bool
    """Whether people are subscribed until they say otherwise."""

    id: int
    """Number of the topic; counts up from 1."""

    identifier: str
    """Name of the topic in data, `topic_<id>`."""

    def __init__(
        self, *, name: str, description: str | Unset = UNSET, subscribed_by_default: bool, id: int, identifier: str
    ) -> None:
        self._extra = None
        self.name = name
        self.description = description
        self.subscribed_by_default = subscribed_by_default
        self.id = id
        self.identifier = identifier

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.description) is not UNSET:
            out["description"] = v
        if (v := fields.subscribed_by_default) is not UNSET:
            out["subscribed_by_default"] = v
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.identifier) is not UNSET:
            out["identifier"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(SubscriptionTopic.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = SubscriptionTopic) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 5 else take_unknown(d, 5)
    (made.name, made.description, made.subscribed_by_default, _id, made.identifier) = d.values()
    made.id = _id if _id is UNSET or _id is None or class_of(_id) is int else integer(_id)
    return made
