"""From JSON data to the typed event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from customerio_app_api.models.reporting_webhook_event import member

if TYPE_CHECKING:
    from customerio_app_api.models.reporting_webhook_event import ReportingWebhookEvent


def decode_event(data: dict[str, Any]) -> ReportingWebhookEvent:
    """The event as the class that its names say, whatever else is odd in it."""
    kind = member(data)
    try:
        event: ReportingWebhookEvent = kind.from_dict(data)
    except (TypeError, ValueError, AttributeError):
        event = _piece_by_piece(kind, data)
    return event


def _piece_by_piece(kind: Any, data: dict[str, Any]) -> Any:
    """An event with a value that its model does not take: that value is kept among the additional properties."""
    event = kind.from_dict({})
    for name, value in data.items():
        try:
            part = kind.from_dict({name: value})
        except (TypeError, ValueError, AttributeError):
            part = None
        attribute = kind.FIELDS.get(name)
        if part is None or attribute is None:
            event.additional_properties[name] = value
        else:
            setattr(event, attribute, getattr(part, attribute))
    return event
