"""The operations of `subscription_center`, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from . import Operation

OPERATIONS: Mapping[str, Operation] = MappingProxyType(
    {
        "subscription_center.create_token": Operation(
            "subscription_center.create_token",
            "GET",
            "/v1/subscription_center/{customer_id}/token",
            "Create a subscription center link for a person",
            "getSubscriptionCenterToken",
            "https://docs.customer.io/integrations/api/app/#operation/getSubscriptionCenterToken",
            ("general",),
            "safe",
            True,
        ),
        "subscription_center.list_channels": Operation(
            "subscription_center.list_channels",
            "GET",
            "/v1/subscription_channels",
            "List subscription channels",
            "getChannels",
            "https://docs.customer.io/integrations/api/app/#operation/getChannels",
            ("general",),
            "safe",
            True,
        ),
        "subscription_center.list_topics": Operation(
            "subscription_center.list_topics",
            "GET",
            "/v1/subscription_topics",
            "List subscription topics",
            "getTopics",
            "https://docs.customer.io/integrations/api/app/#operation/getTopics",
            ("general",),
            "safe",
            True,
        ),
    }
)
