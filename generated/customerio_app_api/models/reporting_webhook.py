from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import (
    BOOLEAN,
    INTEGER,
    TEXT,
    Array,
    Choice,
    Notes,
    Shapes,
    came,
    describe,
    each_is,
    new_object,
    read_carefully,
)
from ..types import UNSET, Model, NoList, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = ReportingWebhook) -> ReportingWebhook:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 8, _SHAPES)
    (_name, _id, _type, _endpoint, _disabled, _full_resolution, _with_content, _events) = d.values()
    if not (
        (class_of(_name) is str or _name is None)
        and (class_of(_id) is int or _id is None)
        and (class_of(_type) is str or _type is None)
        and (class_of(_endpoint) is str or _endpoint is None)
        and (class_of(_disabled) is bool or _disabled is None)
        and (class_of(_full_resolution) is bool or _full_resolution is None)
        and (class_of(_with_content) is bool or _with_content is None)
        and (_events is UNSET or _events is None or class_of(_events) is list and each_is(_events, str))
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.name = _name
    made.id = _id
    made.type = _ReportingWebhookType[_type]
    made.endpoint = _endpoint
    made.disabled = _disabled
    made.full_resolution = _full_resolution
    made.with_content = _with_content
    made.events = (
        [_ReportingEvent[item] for item in _events]
        if _events
        else NoList()
        if _events is UNSET or _events is None
        else _events
    )
    return made  # type: ignore[no-any-return]


from .reporting_event import LOOKUP as _ReportingEvent
from .reporting_event import ReportingEvent
from .reporting_webhook_type import LOOKUP as _ReportingWebhookType
from .reporting_webhook_type import ReportingWebhookType

_SHAPES: Shapes = {}
_ABSENT = describe(
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
