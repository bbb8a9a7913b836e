from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ReportingWebhookIdentifiers(Model):
    """Identifiers of the person that an event is about.

    Args:
        id: The workspace's own id of the person; null where there is none.
        email: Email address; null where there is none.
        cio_id: Customer.io's own id of the person.
    """

    id: str | None
    """The workspace's own id of the person; null where there is none."""
    email: str | None = None
    """Email address; null where there is none."""
    cio_id: str | None = None
    """Customer.io's own id of the person."""


read = ModelReader(ReportingWebhookIdentifiers)


describe(ReportingWebhookIdentifiers, {"id": TEXT, "email": TEXT, "cio_id": TEXT}, read)
