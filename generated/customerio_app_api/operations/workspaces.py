"""The operations of `workspaces`, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from . import Operation

OPERATIONS: Mapping[str, Operation] = MappingProxyType(
    {
        "workspaces.list": Operation(
            "workspaces.list",
            "GET",
            "/v1/workspaces",
            "List workspaces",
            "listWorkspaces",
            "https://docs.customer.io/integrations/api/app/#operation/listWorkspaces",
            ("general",),
            "safe",
            True,
        )
    }
)
