from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class PersonSubscriptionTopic(Model):
    """A subscription topic and whether the person receives it."""

    __slots__ = ("id", "subscribed", "name", "description")

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "subscribed": "subscribed",
        "name": "name",
        "description": "description",
    }

    id: str
    """Id of the topic; text here, a number in the list of topics."""

    subscribed: bool
    """Whether the person is subscribed to the topic."""

    name: str
    """Name of the topic, in the requested language."""

    description: str | Unset
    """Description of the topic, in the requested language."""

    def __init__(self, *, id: str, subscribed: bool, name: str, description: str | Unset = UNSET) -> None:
        self._extra = None
        self.id = id
        self.subscribed = subscribed
        self.name = name
        self.description = description

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.subscribed) is not UNSET:
            out["subscribed"] = v
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.description) is not UNSET:
            out["description"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(PersonSubscriptionTopic.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = PersonSubscriptionTopic) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 4 else take_unknown(d, 4)
    (made.id, made.subscribed, made.name, made.description) = d.values()
    return made
