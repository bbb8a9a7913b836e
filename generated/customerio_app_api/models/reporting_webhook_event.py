from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias

from ..fields import Notes, form_of

if TYPE_CHECKING:
    from .customer_cio_subscription_preferences_changed_event import CustomerCioSubscriptionPreferencesChangedEvent
    from .customer_subscribed_event import CustomerSubscribedEvent
    from .customer_unsubscribed_event import CustomerUnsubscribedEvent
    from .email_attempted_event import EmailAttemptedEvent
    from .email_bounced_event import EmailBouncedEvent
    from .email_clicked_event import EmailClickedEvent
    from .email_converted_event import EmailConvertedEvent
    from .email_delivered_event import EmailDeliveredEvent
    from .email_drafted_event import EmailDraftedEvent
    from .email_dropped_event import EmailDroppedEvent
    from .email_failed_event import EmailFailedEvent
    from .email_opened_event import EmailOpenedEvent
    from .email_sent_event import EmailSentEvent
    from .email_spammed_event import EmailSpammedEvent
    from .email_undeliverable_event import EmailUndeliverableEvent
    from .email_unsubscribed_event import EmailUnsubscribedEvent
    from .in_app_attempted_event import InAppAttemptedEvent
    from .in_app_clicked_event import InAppClickedEvent
    from .in_app_converted_event import InAppConvertedEvent
    from .in_app_drafted_event import InAppDraftedEvent
    from .in_app_failed_event import InAppFailedEvent
    from .in_app_opened_event import InAppOpenedEvent
    from .in_app_sent_event import InAppSentEvent
    from .in_app_undeliverable_event import InAppUndeliverableEvent
    from .push_attempted_event import PushAttemptedEvent
    from .push_bounced_event import PushBouncedEvent
    from .push_clicked_event import PushClickedEvent
    from .push_converted_event import PushConvertedEvent
    from .push_delivered_event import PushDeliveredEvent
    from .push_drafted_event import PushDraftedEvent
    from .push_dropped_event import PushDroppedEvent
    from .push_failed_event import PushFailedEvent
    from .push_opened_event import PushOpenedEvent
    from .push_sent_event import PushSentEvent
    from .push_undeliverable_event import PushUndeliverableEvent
    from .slack_attempted_event import SlackAttemptedEvent
    from .slack_clicked_event import SlackClickedEvent
    from .slack_drafted_event import SlackDraftedEvent
    from .slack_failed_event import SlackFailedEvent
    from .slack_sent_event import SlackSentEvent
    from .slack_undeliverable_event import SlackUndeliverableEvent
    from .sms_attempted_event import SmsAttemptedEvent
    from .sms_bounced_event import SmsBouncedEvent
    from .sms_clicked_event import SmsClickedEvent
    from .sms_converted_event import SmsConvertedEvent
    from .sms_delivered_event import SmsDeliveredEvent
    from .sms_drafted_event import SmsDraftedEvent
    from .sms_failed_event import SmsFailedEvent
    from .sms_replied_event import SmsRepliedEvent
    from .sms_sent_event import SmsSentEvent
    from .sms_undeliverable_event import SmsUndeliverableEvent
    from .unknown_reporting_webhook_event import UnknownReportingWebhookEvent
    from .webhook_attempted_event import WebhookAttemptedEvent
    from .webhook_clicked_event import WebhookClickedEvent
    from .webhook_drafted_event import WebhookDraftedEvent
    from .webhook_failed_event import WebhookFailedEvent
    from .webhook_sent_event import WebhookSentEvent
    from .webhook_undeliverable_event import WebhookUndeliverableEvent
    from .whatsapp_attempted_event import WhatsappAttemptedEvent
    from .whatsapp_bounced_event import WhatsappBouncedEvent
    from .whatsapp_clicked_event import WhatsappClickedEvent
    from .whatsapp_converted_event import WhatsappConvertedEvent
    from .whatsapp_delivered_event import WhatsappDeliveredEvent
    from .whatsapp_drafted_event import WhatsappDraftedEvent
    from .whatsapp_dropped_event import WhatsappDroppedEvent
    from .whatsapp_failed_event import WhatsappFailedEvent
    from .whatsapp_opened_event import WhatsappOpenedEvent
    from .whatsapp_replied_event import WhatsappRepliedEvent
    from .whatsapp_sent_event import WhatsappSentEvent
    from .whatsapp_undeliverable_event import WhatsappUndeliverableEvent

    ReportingWebhookEvent: TypeAlias = (
        EmailDraftedEvent
        | EmailAttemptedEvent
        | EmailSentEvent
        | EmailDeliveredEvent
        | EmailOpenedEvent
        | EmailClickedEvent
        | EmailConvertedEvent
        | EmailUnsubscribedEvent
        | EmailBouncedEvent
        | EmailDroppedEvent
        | EmailSpammedEvent
        | EmailFailedEvent
        | EmailUndeliverableEvent
        | PushAttemptedEvent
        | PushDraftedEvent
        | PushDeliveredEvent
        | PushSentEvent
        | PushOpenedEvent
        | PushClickedEvent
        | PushConvertedEvent
        | PushBouncedEvent
        | PushDroppedEvent
        | PushFailedEvent
        | PushUndeliverableEvent
        | InAppDraftedEvent
        | InAppAttemptedEvent
        | InAppSentEvent
        | InAppOpenedEvent
        | InAppClickedEvent
        | InAppConvertedEvent
        | InAppFailedEvent
        | InAppUndeliverableEvent
        | SmsDraftedEvent
        | SmsAttemptedEvent
        | SmsSentEvent
        | SmsDeliveredEvent
        | SmsClickedEvent
        | SmsConvertedEvent
        | SmsBouncedEvent
        | SmsFailedEvent
        | SmsUndeliverableEvent
        | SmsRepliedEvent
        | SlackDraftedEvent
        | SlackAttemptedEvent
        | SlackSentEvent
        | SlackClickedEvent
        | SlackFailedEvent
        | SlackUndeliverableEvent
        | WebhookDraftedEvent
        | WebhookAttemptedEvent
        | WebhookSentEvent
        | WebhookClickedEvent
        | WebhookFailedEvent
        | WebhookUndeliverableEvent
        | WhatsappDraftedEvent
        | WhatsappAttemptedEvent
        | WhatsappSentEvent
        | WhatsappDeliveredEvent
        | WhatsappOpenedEvent
        | WhatsappClickedEvent
        | WhatsappConvertedEvent
        | WhatsappBouncedEvent
        | WhatsappDroppedEvent
        | WhatsappFailedEvent
        | WhatsappUndeliverableEvent
        | WhatsappRepliedEvent
        | CustomerSubscribedEvent
        | CustomerUnsubscribedEvent
        | CustomerCioSubscriptionPreferencesChangedEvent
        | UnknownReportingWebhookEvent
    )
    """An event that a reporting webhook posts. `object_type` and `metric` say which; those that are not published are kept
    whole.
    """


def member(value: Mapping[str, Any]) -> Any:
    """The class for an event: the one that its `object_type` and `metric` name, else the fallback."""
    tags = tuple(tag if isinstance(tag := value.get(name), str) else None for name in ("object_type", "metric"))
    module, name = _ONLY.get(tags) or _strictest(_SEVERAL.get(tags, ()), value)
    return _class(module, name)


def _strictest(candidates: tuple[tuple[str, str, tuple[str, ...]], ...], value: Mapping[str, Any]) -> tuple[str, str]:
    """The first whose data is there; where none is, the first."""
    data = value.get("data")
    if not candidates:
        return "unknown_reporting_webhook_event", "UnknownReportingWebhookEvent"
    if isinstance(data, dict):
        for module, name, needs in candidates:
            if all(need in data for need in needs):
                return module, name
    return candidates[0][:2]


@cache
def _class(module: str, name: str) -> Any:
    return getattr(import_module(f".{module}", __package__), name)


def read(src_dict: Mapping[str, Any], notes: Notes) -> Any:
    """Reads an object as the event that it is."""
    return member(src_dict)._reader(src_dict, notes)


def __getattr__(name: str) -> Any:
    if name != "ReportingWebhookEvent":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    union = fallback = _class("unknown_reporting_webhook_event", "UnknownReportingWebhookEvent")
    form_of(read, fallback)
    for module, one, *_ in [*_ONLY.values(), *(one for several in _SEVERAL.values() for one in several)]:
        event = _class(module, one)
        form_of(read, event)
        union |= event
    return union


_ONLY: dict[tuple[str | None, ...], tuple[str, str]] = {
    ("email", "drafted"): ("email_drafted_event", "EmailDraftedEvent"),
    ("email", "attempted"): ("email_attempted_event", "EmailAttemptedEvent"),
    ("email", "sent"): ("email_sent_event", "EmailSentEvent"),
    ("email", "delivered"): ("email_delivered_event", "EmailDeliveredEvent"),
    ("email", "opened"): ("email_opened_event", "EmailOpenedEvent"),
    ("email", "clicked"): ("email_clicked_event", "EmailClickedEvent"),
    ("email", "converted"): ("email_converted_event", "EmailConvertedEvent"),
    ("email", "bounced"): ("email_bounced_event", "EmailBouncedEvent"),
    ("email", "dropped"): ("email_dropped_event", "EmailDroppedEvent"),
    ("email", "spammed"): ("email_spammed_event", "EmailSpammedEvent"),
    ("email", "failed"): ("email_failed_event", "EmailFailedEvent"),
    ("email", "undeliverable"): ("email_undeliverable_event", "EmailUndeliverableEvent"),
    ("push", "drafted"): ("push_drafted_event", "PushDraftedEvent"),
    ("push", "delivered"): ("push_delivered_event", "PushDeliveredEvent"),
    ("push", "sent"): ("push_sent_event", "PushSentEvent"),
    ("push", "opened"): ("push_opened_event", "PushOpenedEvent"),
    ("push", "clicked"): ("push_clicked_event", "PushClickedEvent"),
    ("push", "converted"): ("push_converted_event", "PushConvertedEvent"),
    ("push", "bounced"): ("push_bounced_event", "PushBouncedEvent"),
    ("push", "dropped"): ("push_dropped_event", "PushDroppedEvent"),
    ("push", "failed"): ("push_failed_event", "PushFailedEvent"),
    ("push", "undeliverable"): ("push_undeliverable_event", "PushUndeliverableEvent"),
    ("in_app", "drafted"): ("in_app_drafted_event", "InAppDraftedEvent"),
    ("in_app", "attempted"): ("in_app_attempted_event", "InAppAttemptedEvent"),
    ("in_app", "sent"): ("in_app_sent_event", "InAppSentEvent"),
    ("in_app", "opened"): ("in_app_opened_event", "InAppOpenedEvent"),
    ("in_app", "clicked"): ("in_app_clicked_event", "InAppClickedEvent"),
    ("in_app", "converted"): ("in_app_converted_event", "InAppConvertedEvent"),
    ("in_app", "failed"): ("in_app_failed_event", "InAppFailedEvent"),
    ("in_app", "undeliverable"): ("in_app_undeliverable_event", "InAppUndeliverableEvent"),
    ("sms", "drafted"): ("sms_drafted_event", "SmsDraftedEvent"),
    ("sms", "attempted"): ("sms_attempted_event", "SmsAttemptedEvent"),
    ("sms", "sent"): ("sms_sent_event", "SmsSentEvent"),
    ("sms", "delivered"): ("sms_delivered_event", "SmsDeliveredEvent"),
    ("sms", "clicked"): ("sms_clicked_event", "SmsClickedEvent"),
    ("sms", "converted"): ("sms_converted_event", "SmsConvertedEvent"),
    ("sms", "bounced"): ("sms_bounced_event", "SmsBouncedEvent"),
    ("sms", "failed"): ("sms_failed_event", "SmsFailedEvent"),
    ("sms", "undeliverable"): ("sms_undeliverable_event", "SmsUndeliverableEvent"),
    ("sms", "replied"): ("sms_replied_event", "SmsRepliedEvent"),
    ("slack", "drafted"): ("slack_drafted_event", "SlackDraftedEvent"),
    ("slack", "attempted"): ("slack_attempted_event", "SlackAttemptedEvent"),
    ("slack", "sent"): ("slack_sent_event", "SlackSentEvent"),
    ("slack", "clicked"): ("slack_clicked_event", "SlackClickedEvent"),
    ("slack", "failed"): ("slack_failed_event", "SlackFailedEvent"),
    ("slack", "undeliverable"): ("slack_undeliverable_event", "SlackUndeliverableEvent"),
    ("webhook", "drafted"): ("webhook_drafted_event", "WebhookDraftedEvent"),
    ("webhook", "attempted"): ("webhook_attempted_event", "WebhookAttemptedEvent"),
    ("webhook", "sent"): ("webhook_sent_event", "WebhookSentEvent"),
    ("webhook", "clicked"): ("webhook_clicked_event", "WebhookClickedEvent"),
    ("webhook", "failed"): ("webhook_failed_event", "WebhookFailedEvent"),
    ("webhook", "undeliverable"): ("webhook_undeliverable_event", "WebhookUndeliverableEvent"),
    ("whatsapp", "drafted"): ("whatsapp_drafted_event", "WhatsappDraftedEvent"),
    ("whatsapp", "attempted"): ("whatsapp_attempted_event", "WhatsappAttemptedEvent"),
    ("whatsapp", "sent"): ("whatsapp_sent_event", "WhatsappSentEvent"),
    ("whatsapp", "delivered"): ("whatsapp_delivered_event", "WhatsappDeliveredEvent"),
    ("whatsapp", "opened"): ("whatsapp_opened_event", "WhatsappOpenedEvent"),
    ("whatsapp", "clicked"): ("whatsapp_clicked_event", "WhatsappClickedEvent"),
    ("whatsapp", "converted"): ("whatsapp_converted_event", "WhatsappConvertedEvent"),
    ("whatsapp", "bounced"): ("whatsapp_bounced_event", "WhatsappBouncedEvent"),
    ("whatsapp", "dropped"): ("whatsapp_dropped_event", "WhatsappDroppedEvent"),
    ("whatsapp", "failed"): ("whatsapp_failed_event", "WhatsappFailedEvent"),
    ("whatsapp", "undeliverable"): ("whatsapp_undeliverable_event", "WhatsappUndeliverableEvent"),
    ("whatsapp", "replied"): ("whatsapp_replied_event", "WhatsappRepliedEvent"),
    ("customer", "subscribed"): ("customer_subscribed_event", "CustomerSubscribedEvent"),
    ("email", "subscribed"): ("customer_subscribed_event", "CustomerSubscribedEvent"),
    ("push", "subscribed"): ("customer_subscribed_event", "CustomerSubscribedEvent"),
    ("in_app", "subscribed"): ("customer_subscribed_event", "CustomerSubscribedEvent"),
    ("sms", "subscribed"): ("customer_subscribed_event", "CustomerSubscribedEvent"),
    ("whatsapp", "subscribed"): ("customer_subscribed_event", "CustomerSubscribedEvent"),
    ("slack", "subscribed"): ("customer_subscribed_event", "CustomerSubscribedEvent"),
    ("webhook", "subscribed"): ("customer_subscribed_event", "CustomerSubscribedEvent"),
    (None, "subscribed"): ("customer_subscribed_event", "CustomerSubscribedEvent"),
    ("customer", "unsubscribed"): ("customer_unsubscribed_event", "CustomerUnsubscribedEvent"),
    ("push", "unsubscribed"): ("customer_unsubscribed_event", "CustomerUnsubscribedEvent"),
    ("in_app", "unsubscribed"): ("customer_unsubscribed_event", "CustomerUnsubscribedEvent"),
    ("sms", "unsubscribed"): ("customer_unsubscribed_event", "CustomerUnsubscribedEvent"),
    ("whatsapp", "unsubscribed"): ("customer_unsubscribed_event", "CustomerUnsubscribedEvent"),
    ("slack", "unsubscribed"): ("customer_unsubscribed_event", "CustomerUnsubscribedEvent"),
    ("webhook", "unsubscribed"): ("customer_unsubscribed_event", "CustomerUnsubscribedEvent"),
    (None, "unsubscribed"): ("customer_unsubscribed_event", "CustomerUnsubscribedEvent"),
    ("customer", "cio_subscription_preferences_changed"): (
        "customer_cio_subscription_preferences_changed_event",
        "CustomerCioSubscriptionPreferencesChangedEvent",
    ),
    ("email", "cio_subscription_preferences_changed"): (
        "customer_cio_subscription_preferences_changed_event",
        "CustomerCioSubscriptionPreferencesChangedEvent",
    ),
    ("push", "cio_subscription_preferences_changed"): (
        "customer_cio_subscription_preferences_changed_event",
        "CustomerCioSubscriptionPreferencesChangedEvent",
    ),
    ("in_app", "cio_subscription_preferences_changed"): (
        "customer_cio_subscription_preferences_changed_event",
        "CustomerCioSubscriptionPreferencesChangedEvent",
    ),
    ("sms", "cio_subscription_preferences_changed"): (
        "customer_cio_subscription_preferences_changed_event",
        "CustomerCioSubscriptionPreferencesChangedEvent",
    ),
    ("whatsapp", "cio_subscription_preferences_changed"): (
        "customer_cio_subscription_preferences_changed_event",
        "CustomerCioSubscriptionPreferencesChangedEvent",
    ),
    ("slack", "cio_subscription_preferences_changed"): (
        "customer_cio_subscription_preferences_changed_event",
        "CustomerCioSubscriptionPreferencesChangedEvent",
    ),
    ("webhook", "cio_subscription_preferences_changed"): (
        "customer_cio_subscription_preferences_changed_event",
        "CustomerCioSubscriptionPreferencesChangedEvent",
    ),
    (None, "cio_subscription_preferences_changed"): (
        "customer_cio_subscription_preferences_changed_event",
        "CustomerCioSubscriptionPreferencesChangedEvent",
    ),
}
#: Events with the same tags, the strictest first, with the fields of their data that tell them apart.
_SEVERAL: dict[tuple[str | None, ...], tuple[tuple[str, str, tuple[str, ...]], ...]] = {
    ("email", "unsubscribed"): (
        ("email_unsubscribed_event", "EmailUnsubscribedEvent", ("delivery_id", "identifiers", "recipient", "subject")),
        ("customer_unsubscribed_event", "CustomerUnsubscribedEvent", ("email_address",)),
    ),
    ("push", "attempted"): (
        ("push_attempted_event", "PushAttemptedEvent", ("failure_message",)),
        ("push_drafted_event", "PushDraftedEvent", ()),
    ),
}
