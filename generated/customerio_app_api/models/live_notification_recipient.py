from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, check_choice, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class LiveNotificationRecipient(Model):
    """Names one person. Give exactly one of `id`, `email`, `phone` and `internal`. Anonymous people cannot be addressed."""

    __slots__ = ("id", "email", "phone", "internal")

    FIELDS: ClassVar[dict[str, str]] = {"id": "id", "email": "email", "phone": "phone", "internal": "internal"}

    id: str | int | Unset
    """Your own id of the person."""

    email: str | Unset
    """Email address of the person."""

    phone: str | Unset
    """Phone number of the person."""

    internal: str | Unset
    """Customer.io's own id of the person, with `cio_` in front."""

    def __init__(
        self,
        *,
        id: str | int | Unset = UNSET,
        email: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        internal: str | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.id = id
        self.email = email
        self.phone = phone
        self.internal = internal

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = encode(v)
        if (v := fields.email) is not UNSET:
            out["email"] = v
        if (v := fields.phone) is not UNSET:
            out["phone"] = v
        if (v := fields.internal) is not UNSET:
            out["internal"] = v
        check_choice("LiveNotificationRecipient", out, ("id", "email", "phone", "internal"), True)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(LiveNotificationRecipient.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = LiveNotificationRecipient) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 4 else take_unknown(d, 4)
    (made.id, made.email, made.phone, made.internal) = d.values()
    return made
