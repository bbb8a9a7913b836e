from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class SubscriptionEventData(Model):
    """Whose subscription changed."""

    __slots__ = ("identifiers", "customer_id", "email_address")

    FIELDS: ClassVar[dict[str, str]] = {
        "identifiers": "identifiers",
        "customer_id": "customer_id",
        "email_address": "email_address",
    }

    identifiers: ReportingWebhookIdentifiers | Unset
    """Whose subscription changed."""

    customer_id: str | Unset
    """Id of the person. Deprecated: read `identifiers`."""

    email_address: str | None
    """Email address of the person; null where there is none."""

    def __init__(
        self,
        *,
        identifiers: ReportingWebhookIdentifiers | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        email_address: str | None,
    ) -> None:
        self._extra = None
        self.identifiers = identifiers
        self.customer_id = customer_id
        self.email_address = email_address

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.identifiers) is not UNSET:
            out["identifiers"] = encode(v)
        if (v := fields.customer_id) is not UNSET:
            out["customer_id"] = v
        if (v := fields.email_address) is not UNSET:
            out["email_address"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(SubscriptionEventData.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = SubscriptionEventData) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (_identifiers, made.customer_id, made.email_address) = d.values()
    made.identifiers = (
        _ReportingWebhookIdentifiers(_identifiers)
        if class_of(_identifiers) is dict
        else other_object(_identifiers, _ReportingWebhookIdentifiers)
    )
    return made


from .reporting_webhook_identifiers import ReportingWebhookIdentifiers
from .reporting_webhook_identifiers import read as _ReportingWebhookIdentifiers
