from __future__ import annotations

from attr import define

from ..fields import BOOLEAN, INTEGER, TEXT, Array, Choice, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ReportingWebhook(Model):
    """A webhook that reports message and subscription events to a URL.

    Args:
        name: Name of the webhook.
        id: Number of the webhook.
        type: Kind of webhook.
        endpoint: URL that receives the events.
        disabled: `true` if no events are sent.
        full_resolution: `true` if every open and click is reported, `false` if only the unique ones are.
        with_content: `true` if the events that end in `_sent` carry the message body.
        events: The reported events; null if there are none.
    """

    name: str
    """Name of the webhook."""
    id: int
    """Number of the webhook."""
    type: ReportingWebhookType
    """Kind of webhook."""
    endpoint: str
    """URL that receives the events."""
    disabled: bool
    """`true` if no events are sent."""
    full_resolution: bool
    """`true` if every open and click is reported, `false` if only the unique ones are."""
    with_content: bool
    """`true` if the events that end in `_sent` carry the message body."""
    events: list[ReportingEvent]
    """The reported events; null if there are none."""


read = ModelReader(ReportingWebhook)

from .reporting_event import LOOKUP as _ReportingEvent
from .reporting_event import ReportingEvent
from .reporting_webhook_type import LOOKUP as _ReportingWebhookType
from .reporting_webhook_type import ReportingWebhookType

describe(
    ReportingWebhook,
    {
        "name": TEXT,
        "id": INTEGER,
        "type": Choice(_ReportingWebhookType),
        "endpoint": TEXT,
        "disabled": BOOLEAN,
        "full_resolution": BOOLEAN,
        "with_content": BOOLEAN,
        "events": Array(Choice(_ReportingEvent)),
    },
    read,
)
