"""The operations of `info`, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from . import Operation

OPERATIONS: Mapping[str, Operation] = MappingProxyType(
    {
        "info.list_ip_addresses": Operation(
            "info.list_ip_addresses",
            "GET",
            "/v1/info/ip_addresses",
            "List Customer.io\u0027s IP addresses",
            "getCioAllowlist",
            "https://docs.customer.io/integrations/api/app/#operation/getCioAllowlist",
            ("general",),
            "safe",
            True,
        )
    }
)
