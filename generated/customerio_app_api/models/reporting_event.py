from __future__ import annotations

from enum import StrEnum

from ..fields import EnumLookup, unknown_member


class ReportingEvent(StrEnum):
    """An event that a reporting webhook can report, as `<subject>_<what happened>`. The subject is `customer` for changes
    of subscription, else the kind of message: `email`, `in_app`, `push`, `slack`, `sms`, `whatsapp` or `webhook`.
    Values that are not listed are kept as they come.
    """

    CUSTOMER_SUBSCRIBED = "customer_subscribed"
    CUSTOMER_UNSUBSCRIBED = "customer_unsubscribed"
    CUSTOMER_SUBSCRIPTION_PREFERENCES_CHANGED = "customer_subscription_preferences_changed"
    EMAIL_DRAFTED = "email_drafted"
    EMAIL_ATTEMPTED = "email_attempted"
    EMAIL_SENT = "email_sent"
    EMAIL_DELIVERED = "email_delivered"
    EMAIL_OPENED = "email_opened"
    EMAIL_CLICKED = "email_clicked"
    EMAIL_CONVERTED = "email_converted"
    EMAIL_BOUNCED = "email_bounced"
    EMAIL_DROPPED = "email_dropped"
    EMAIL_DEFERRED = "email_deferred"
    EMAIL_SPAMMED = "email_spammed"
    EMAIL_FAILED = "email_failed"
    EMAIL_UNSUBSCRIBED = "email_unsubscribed"
    EMAIL_UNDELIVERABLE = "email_undeliverable"
    IN_APP_DRAFTED = "in_app_drafted"
    IN_APP_ATTEMPTED = "in_app_attempted"
    IN_APP_SENT = "in_app_sent"
    IN_APP_OPENED = "in_app_opened"
    IN_APP_CLICKED = "in_app_clicked"
    IN_APP_CONVERTED = "in_app_converted"
    IN_APP_FAILED = "in_app_failed"
    IN_APP_UNDELIVERABLE = "in_app_undeliverable"
    PUSH_DRAFTED = "push_drafted"
    PUSH_ATTEMPTED = "push_attempted"
    PUSH_SENT = "push_sent"
    PUSH_DELIVERED = "push_delivered"
    PUSH_OPENED = "push_opened"
    PUSH_CLICKED = "push_clicked"
    PUSH_CONVERTED = "push_converted"
    PUSH_BOUNCED = "push_bounced"
    PUSH_DROPPED = "push_dropped"
    PUSH_FAILED = "push_failed"
    PUSH_UNDELIVERABLE = "push_undeliverable"
    SLACK_DRAFTED = "slack_drafted"
    SLACK_ATTEMPTED = "slack_attempted"
    SLACK_SENT = "slack_sent"
    SLACK_CLICKED = "slack_clicked"
    SLACK_CONVERTED = "slack_converted"
    SLACK_FAILED = "slack_failed"
    SMS_DRAFTED = "sms_drafted"
    SMS_ATTEMPTED = "sms_attempted"
    SMS_SENT = "sms_sent"
    SMS_DELIVERED = "sms_delivered"
    SMS_CLICKED = "sms_clicked"
    SMS_CONVERTED = "sms_converted"
    SMS_BOUNCED = "sms_bounced"
    SMS_DROPPED = "sms_dropped"
    SMS_FAILED = "sms_failed"
    SMS_UNDELIVERABLE = "sms_undeliverable"
    SMS_REPLIED = "sms_replied"
    WHATSAPP_DRAFTED = "whatsapp_drafted"
    WHATSAPP_ATTEMPTED = "whatsapp_attempted"
    WHATSAPP_SENT = "whatsapp_sent"
    WHATSAPP_DELIVERED = "whatsapp_delivered"
    WHATSAPP_OPENED = "whatsapp_opened"
    WHATSAPP_CLICKED = "whatsapp_clicked"
    WHATSAPP_CONVERTED = "whatsapp_converted"
    WHATSAPP_BOUNCED = "whatsapp_bounced"
    WHATSAPP_DROPPED = "whatsapp_dropped"
    WHATSAPP_FAILED = "whatsapp_failed"
    WHATSAPP_UNDELIVERABLE = "whatsapp_undeliverable"
    WHATSAPP_REPLIED = "whatsapp_replied"
    WEBHOOK_DRAFTED = "webhook_drafted"
    WEBHOOK_ATTEMPTED = "webhook_attempted"
    WEBHOOK_SENT = "webhook_sent"
    WEBHOOK_CLICKED = "webhook_clicked"
    WEBHOOK_CONVERTED = "webhook_converted"
    WEBHOOK_FAILED = "webhook_failed"
    WEBHOOK_UNDELIVERABLE = "webhook_undeliverable"

    @classmethod
    def _missing_(cls, value: object) -> ReportingEvent | None:
        return unknown_member(cls, value)


LOOKUP = EnumLookup(ReportingEvent)
