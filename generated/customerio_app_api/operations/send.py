"""The operations of `send`, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from . import Operation

OPERATIONS: Mapping[str, Operation] = MappingProxyType(
    {
        "send.email": Operation(
            "send.email",
            "POST",
            "/v1/send/email",
            "Send a transactional email",
            "sendEmail",
            "https://docs.customer.io/integrations/api/app/#operation/sendEmail",
            ("transactional",),
            "unsafe",
            False,
            service_accounts=True,
            body_limit=(1000000, ("attachments",)),
        ),
        "send.in_app": Operation(
            "send.in_app",
            "POST",
            "/v1/send/in_app",
            "Send a transactional in-app message",
            "sendInApp",
            "https://docs.customer.io/integrations/api/app/#operation/sendInApp",
            ("transactional",),
            "unsafe",
            False,
            service_accounts=True,
            body_limit=(1000000, ()),
        ),
        "send.inbox_message": Operation(
            "send.inbox_message",
            "POST",
            "/v1/send/inbox_message",
            "Send a transactional inbox message",
            "sendInboxMessage",
            "https://docs.customer.io/integrations/api/app/#operation/sendInboxMessage",
            ("transactional",),
            "unsafe",
            False,
            service_accounts=True,
            body_limit=(1000000, ()),
        ),
        "send.push": Operation(
            "send.push",
            "POST",
            "/v1/send/push",
            "Send a transactional push notification",
            "sendPush",
            "https://docs.customer.io/integrations/api/app/#operation/sendPush",
            ("transactional",),
            "unsafe",
            False,
            service_accounts=True,
            body_limit=(1000000, ()),
        ),
        "send.sms": Operation(
            "send.sms",
            "POST",
            "/v1/send/sms",
            "Send a transactional SMS",
            "sendSMS",
            "https://docs.customer.io/integrations/api/app/#operation/sendSMS",
            ("transactional",),
            "unsafe",
            False,
            service_accounts=True,
            body_limit=(1000000, ()),
        ),
        "send.whatsapp": Operation(
            "send.whatsapp",
            "POST",
            "/v1/send/whatsapp",
            "Send a transactional WhatsApp message",
            "sendWhatsApp",
            "https://docs.customer.io/integrations/api/app/#operation/sendWhatsApp",
            ("transactional",),
            "unsafe",
            False,
            service_accounts=True,
            body_limit=(1000000, ()),
        ),
    }
)
