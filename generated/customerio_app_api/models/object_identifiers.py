from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class ObjectIdentifiers(Model):
    """The identifiers of one object."""

    __slots__ = ("cio_object_id", "object_id")

    FIELDS: ClassVar[dict[str, str]] = {"cio_object_id": "cio_object_id", "object_id": "object_id"}

    cio_object_id: str
    """Id that Customer.io gave the object; it never changes."""

    object_id: str
    """The workspace's own id of the object, unique within its type."""

    def __init__(self, *, cio_object_id: str, object_id: str) -> None:
        self._extra = None
        self.cio_object_id = cio_object_id
        self.object_id = object_id

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.cio_object_id) is not UNSET:
            out["cio_object_id"] = v
        if (v := fields.object_id) is not UNSET:
            out["object_id"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ObjectIdentifiers.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ObjectIdentifiers) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.cio_object_id, made.object_id) = d.values()
    return made
