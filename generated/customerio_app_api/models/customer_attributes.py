from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class CustomerAttributes(Model):
    """A person's attributes by name: the ones below, and any other that the workspace has set, with any JSON value."""

    __slots__ = ("id", "email", "cio_id", "cio_subscription_preferences", "cio_subscription_preferences_computed")

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "email": "email",
        "cio_id": "cio_id",
        "cio_subscription_preferences": "cio_subscription_preferences",
        "_cio_subscription_preferences_computed": "cio_subscription_preferences_computed",
    }

    id: str | None | Unset
    """The workspace's own id of the person; may be null."""

    email: str | None | Unset
    """Email address; may be null."""

    cio_id: str | Unset
    """Id that Customer.io gave the person."""

    cio_subscription_preferences: str | Unset
    """The person's own choices of topics, as JSON in a text."""

    cio_subscription_preferences_computed: str | Unset
    """The choices that are in force, worked out by Customer.io, as JSON in a text."""

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        cio_id: str | Unset = UNSET,
        cio_subscription_preferences: str | Unset = UNSET,
        cio_subscription_preferences_computed: str | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.id = id
        self.email = email
        self.cio_id = cio_id
        self.cio_subscription_preferences = cio_subscription_preferences
        self.cio_subscription_preferences_computed = cio_subscription_preferences_computed

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
        if (v := fields.cio_subscription_preferences) is not UNSET:
            out["cio_subscription_preferences"] = v
        if (v := fields.cio_subscription_preferences_computed) is not UNSET:
            out["_cio_subscription_preferences_computed"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(CustomerAttributes.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = CustomerAttributes) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 5 else take_unknown(d, 5)
    (
        made.id,
        made.email,
        made.cio_id,
        made.cio_subscription_preferences,
        made.cio_subscription_preferences_computed,
    ) = d.values()
    return made
