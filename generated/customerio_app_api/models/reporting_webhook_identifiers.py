from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class ReportingWebhookIdentifiers(Model):
    """Identifiers of the person that an event is about."""

    __slots__ = ("id", "email", "cio_id")

    FIELDS: ClassVar[dict[str, str]] = {"id": "id", "email": "email", "cio_id": "cio_id"}

    id: str | None
    """The workspace's own id of the person; null where there is none."""

    email: str | None | Unset
    """Email address; null where there is none."""

    cio_id: str | Unset
    """Customer.io's own id of the person."""

    def __init__(self, *, id: str | None, email: str | None | Unset = UNSET, cio_id: str | Unset = UNSET) -> None:
        self._extra = None
        self.id = id
        self.email = email
        self.cio_id = cio_id

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.email) is not UNSET:
            out["email"] = v
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


_ABSENT: dict[str, Any] = dict.fromkeys(ReportingWebhookIdentifiers.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ReportingWebhookIdentifiers) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.id, made.email, made.cio_id) = d.values()
    return made
