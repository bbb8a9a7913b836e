from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class CustomerIdentifiers(Model):
    """The identifiers of one person. Every person has a `cio_id`; the others may be null, depending on how the workspace
    identifies people.
    """

    __slots__ = ("email", "id", "cio_id")

    FIELDS: ClassVar[dict[str, str]] = {"email": "email", "id": "id", "cio_id": "cio_id"}

    email: str | None | Unset
    """Email address; missing where the workspace does not identify people by email, null where there is none."""

    id: str | None
    """The workspace's own id of the person; null where there is none."""

    cio_id: str | None
    """Id that Customer.io gave the person; it never changes. Not published as null, but accepted as such."""

    def __init__(self, *, email: str | None | Unset = UNSET, id: str | None, cio_id: str | None) -> None:
        self._extra = None
        self.email = email
        self.id = id
        self.cio_id = cio_id

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.email) is not UNSET:
            out["email"] = v
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.cio_id) is not UNSET:
            out["cio_id"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(CustomerIdentifiers.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = CustomerIdentifiers) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.email, made.id, made.cio_id) = d.values()
    return made
