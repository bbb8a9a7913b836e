from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionEventData(Model):
    """Whose subscription changed.

    Args:
        email_address: Email address of the person; null where there is none.
        identifiers: Whose subscription changed.
        customer_id: Id of the person. Deprecated: read `identifiers`.
    """

    email_address: str | None
    """Email address of the person; null where there is none."""
    identifiers: ReportingWebhookIdentifiers | None = None
    """Whose subscription changed."""
    customer_id: str | None = None
    """Id of the person. Deprecated: read `identifiers`."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = SubscriptionEventData) -> SubscriptionEventData:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 3, _SHAPES)
    (_email_address, _identifiers, _customer_id) = d.values()
    if not (
        (class_of(_email_address) is str or _email_address is None)
        and (class_of(_identifiers) is dict or _identifiers is None)
        and (class_of(_customer_id) is str or _customer_id is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.email_address = _email_address
    made.identifiers = None if _identifiers is None else _ReportingWebhookIdentifiers(_identifiers, notes)
    made.customer_id = _customer_id
    return made  # type: ignore[no-any-return]


from .reporting_webhook_identifiers import ReportingWebhookIdentifiers
from .reporting_webhook_identifiers import read as _ReportingWebhookIdentifiers

_SHAPES: Shapes = {}
_ABSENT = describe(
    SubscriptionEventData,
    {"email_address": TEXT, "identifiers": Object(_ReportingWebhookIdentifiers), "customer_id": TEXT},
    read,
)
