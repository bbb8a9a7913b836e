from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class ObjectRelationshipIdentifiers(Model):
    """The identifiers of a person related to an object."""

    __slots__ = ("cio_id", "id", "email")

    FIELDS: ClassVar[dict[str, str]] = {"cio_id": "cio_id", "id": "id", "email": "email"}

    cio_id: str
    """Id that Customer.io gave the person."""

    id: str | None | Unset
    """The workspace's own id of the person; null where there is none."""

    email: str | None | Unset
    """Email address; null where there is none."""

    def __init__(self, *, cio_id: str, id: str | None | Unset = UNSET, email: str | None | Unset = UNSET) -> None:
        self._extra = None
        self.cio_id = cio_id
        self.id = id
        self.email = email

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.cio_id) is not UNSET:
            out["cio_id"] = v
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.email) is not UNSET:
            out["email"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ObjectRelationshipIdentifiers.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ObjectRelationshipIdentifiers) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.cio_id, made.id, made.email) = d.values()
    return made
