from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class Suppression(Model):
    """An address that the email provider suppresses."""

    __slots__ = ("created", "email", "reason", "status")

    FIELDS: ClassVar[dict[str, str]] = {"created": "created", "email": "email", "reason": "reason", "status": "status"}

    created: int
    """When it was suppressed, Unix seconds."""

    email: str
    """The address."""

    reason: str | Unset
    """Why it was suppressed, in the provider's words."""

    status: str | Unset
    """Status the provider recorded, as text."""

    def __init__(self, *, created: int, email: str, reason: str | Unset = UNSET, status: str | Unset = UNSET) -> None:
        self._extra = None
        self.created = created
        self.email = email
        self.reason = reason
        self.status = status

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.created) is not UNSET:
            out["created"] = v
        if (v := fields.email) is not UNSET:
            out["email"] = v
        if (v := fields.reason) is not UNSET:
            out["reason"] = v
        if (v := fields.status) is not UNSET:
            out["status"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(Suppression.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = Suppression) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 4 else take_unknown(d, 4)
    (_created, made.email, made.reason, made.status) = d.values()
    made.created = _created if _created is UNSET or _created is None or class_of(_created) is int else integer(_created)
    return made
