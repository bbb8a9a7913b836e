from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, TEXT, Notes, Object, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.email_address, _identifiers, made.customer_id) = d.values()
    if not (
        (made.email_address is None or class_of(made.email_address) is str)
        and (_identifiers is None or class_of(_identifiers) is dict)
        and (made.customer_id is None or class_of(made.customer_id) is str)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.identifiers = None if _identifiers is None else _ReportingWebhookIdentifiers(_identifiers, notes)
    return made  # type: ignore[no-any-return]


from .reporting_webhook_identifiers import ReportingWebhookIdentifiers
from .reporting_webhook_identifiers import read as _ReportingWebhookIdentifiers

_ABSENT, _ALL = describe(
    SubscriptionEventData,
    {"email_address": TEXT, "identifiers": Object(_ReportingWebhookIdentifiers), "customer_id": TEXT},
    read,
)
