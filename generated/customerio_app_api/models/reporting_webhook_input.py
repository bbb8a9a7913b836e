from __future__ import annotations

from attr import define

from ..fields import BOOLEAN, TEXT, Array, Choice, ModelReader, describe
from ..rules import Rules
from ..types import ListOf, Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ReportingWebhookInput(Model):
    """Settings of a reporting webhook.

    Args:
        name: Name of the webhook.
        endpoint: URL that receives the events.
        events: Events to report.
        disabled: `true` stops the sending of events.
        full_resolution: `true` reports every open and click, `false` only the unique ones.
        with_content: `true` adds the message body to the events that end in `_sent`.
    """

    name: str
    """Name of the webhook."""
    endpoint: str
    """URL that receives the events."""
    events: ListOf[ReportingEvent | str]
    """Events to report."""
    disabled: bool | None = None
    """`true` stops the sending of events."""
    full_resolution: bool | None = None
    """`true` reports every open and click, `false` only the unique ones."""
    with_content: bool | None = None
    """`true` adds the message body to the events that end in `_sent`."""


read = ModelReader(ReportingWebhookInput)

from .reporting_event import LOOKUP as _ReportingEvent
from .reporting_event import ReportingEvent

describe(
    ReportingWebhookInput,
    {
        "name": TEXT,
        "endpoint": TEXT,
        "events": Array(Choice(_ReportingEvent)),
        "disabled": BOOLEAN,
        "full_resolution": BOOLEAN,
        "with_content": BOOLEAN,
    },
    read,
    Rules(required=("name", "endpoint", "events")),
)
