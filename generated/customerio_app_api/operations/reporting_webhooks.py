"""The operations of `reporting_webhooks`, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from . import Operation

OPERATIONS: Mapping[str, Operation] = MappingProxyType(
    {
        "reporting_webhooks.list": Operation(
            "reporting_webhooks.list",
            "GET",
            "/v1/reporting_webhooks",
            "List reporting webhooks",
            "listWebhooks",
            "https://docs.customer.io/integrations/api/app/#operation/listWebhooks",
            ("general",),
            "safe",
            True,
        ),
        "reporting_webhooks.create": Operation(
            "reporting_webhooks.create",
            "POST",
            "/v1/reporting_webhooks",
            "Create a reporting webhook",
            "createWebhook",
            "https://docs.customer.io/integrations/api/app/#operation/createWebhook",
            ("general",),
            "unsafe",
            False,
        ),
        "reporting_webhooks.get": Operation(
            "reporting_webhooks.get",
            "GET",
            "/v1/reporting_webhooks/{webhook_id}",
            "Look up a reporting webhook",
            "getWebhook",
            "https://docs.customer.io/integrations/api/app/#operation/getWebhook",
            ("general",),
            "safe",
            True,
        ),
        "reporting_webhooks.update": Operation(
            "reporting_webhooks.update",
            "PUT",
            "/v1/reporting_webhooks/{webhook_id}",
            "Change a reporting webhook",
            "updateWebhook",
            "https://docs.customer.io/integrations/api/app/#operation/updateWebhook",
            ("general",),
            "safe",
            False,
        ),
        "reporting_webhooks.delete": Operation(
            "reporting_webhooks.delete",
            "DELETE",
            "/v1/reporting_webhooks/{webhook_id}",
            "Delete a reporting webhook",
            "deleteWebhook",
            "https://docs.customer.io/integrations/api/app/#operation/deleteWebhook",
            ("general",),
            "safe",
            False,
        ),
    }
)
