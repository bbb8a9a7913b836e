"""The operations of `sender_identities`, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ..rules import Limits, ParameterRules
from . import Operation, Paging

OPERATIONS: Mapping[str, Operation] = MappingProxyType(
    {
        "sender_identities.list": Operation(
            "sender_identities.list",
            "GET",
            "/v1/sender_identities",
            "List sender identities",
            "listSenders",
            "https://docs.customer.io/integrations/api/app/#operation/listSenders",
            ("general",),
            "safe",
            True,
            paging=Paging("cursor", ("sender_identities",), "start", "limit", next="next"),
            query_rules={"limit": ParameterRules(Limits(least=1))},
        ),
        "sender_identities.get": Operation(
            "sender_identities.get",
            "GET",
            "/v1/sender_identities/{sender_id}",
            "Get a sender identity",
            "getSender",
            "https://docs.customer.io/integrations/api/app/#operation/getSender",
            ("general",),
            "safe",
            True,
        ),
        "sender_identities.get_usage": Operation(
            "sender_identities.get_usage",
            "GET",
            "/v1/sender_identities/{sender_id}/used_by",
            "List what uses a sender identity",
            "getSenderUsage",
            "https://docs.customer.io/integrations/api/app/#operation/getSenderUsage",
            ("general",),
            "safe",
            True,
        ),
    }
)
