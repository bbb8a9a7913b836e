from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, encode, new_object, only_integers, take_unknown, to_integers

if TYPE_CHECKING:
    from typing import Self


class CustomerTimestamps(Model):
    """When each attribute was last set, in Unix seconds, by attribute name; any other attribute may be a key too."""

    __slots__ = (
        "cio_id",
        "last_emailed",
        "email",
        "id",
        "unsubscribed",
        "cio_subscription_preferences_computed",
        "cio_subscription_preferences",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "cio_id": "cio_id",
        "_last_emailed": "last_emailed",
        "email": "email",
        "id": "id",
        "unsubscribed": "unsubscribed",
        "_cio_subscription_preferences_computed": "cio_subscription_preferences_computed",
        "cio_subscription_preferences": "cio_subscription_preferences",
    }

    cio_id: int | Unset
    """When `cio_id` was set, in Unix seconds."""

    last_emailed: int | Unset
    """When the person was last sent an email, in Unix seconds."""

    email: int | Unset
    """When `email` was last set, in Unix seconds."""

    id: int | Unset
    """When `id` was last set, in Unix seconds."""

    unsubscribed: int | Unset
    """When `unsubscribed` was last set, in Unix seconds."""

    cio_subscription_preferences_computed: int | Unset
    """When the computed preferences were last set, in Unix seconds."""

    cio_subscription_preferences: int | Unset
    """When the subscription preferences were last set, in Unix seconds."""

    def __init__(
        self,
        *,
        cio_id: int | Unset = UNSET,
        last_emailed: int | Unset = UNSET,
        email: int | Unset = UNSET,
        id: int | Unset = UNSET,
        unsubscribed: int | Unset = UNSET,
        cio_subscription_preferences_computed: int | Unset = UNSET,
        cio_subscription_preferences: int | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.cio_id = cio_id
        self.last_emailed = last_emailed
        self.email = email
        self.id = id
        self.unsubscribed = unsubscribed
        self.cio_subscription_preferences_computed = cio_subscription_preferences_computed
        self.cio_subscription_preferences = cio_subscription_preferences

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.cio_id) is not UNSET:
            out["cio_id"] = v
        if (v := fields.last_emailed) is not UNSET:
            out["_last_emailed"] = v
        if (v := fields.email) is not UNSET:
            out["email"] = v
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.unsubscribed) is not UNSET:
            out["unsubscribed"] = v
        if (v := fields.cio_subscription_preferences_computed) is not UNSET:
            out["_cio_subscription_preferences_computed"] = v
        if (v := fields.cio_subscription_preferences) is not UNSET:
            out["cio_subscription_preferences"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(CustomerTimestamps.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = CustomerTimestamps) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    if not only_integers(src_dict):
        to_integers(d, _ABSENT)
    made = new_object(cls)
    made._extra = None if len(d) == 7 else take_unknown(d, 7)
    (
        made.cio_id,
        made.last_emailed,
        made.email,
        made.id,
        made.unsubscribed,
        made.cio_subscription_preferences_computed,
        made.cio_subscription_preferences,
    ) = d.values()
    return made
