from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, Object, describe
from ..types import Model


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


read = ModelReader(SubscriptionEventData)

from .reporting_webhook_identifiers import ReportingWebhookIdentifiers
from .reporting_webhook_identifiers import read as _ReportingWebhookIdentifiers

describe(
    SubscriptionEventData,
    {"email_address": TEXT, "identifiers": Object(_ReportingWebhookIdentifiers), "customer_id": TEXT},
    read,
)
