"""The operations of `activities`, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ..rules import Limits, ParameterRules
from . import Operation, Paging

OPERATIONS: Mapping[str, Operation] = MappingProxyType(
    {
        "activities.list": Operation(
            "activities.list",
            "GET",
            "/v1/activities",
            "List activities in the workspace",
            "listActivities",
            "https://docs.customer.io/integrations/api/app/#operation/listActivities",
            ("general",),
            "safe",
            True,
            paging=Paging("cursor", ("activities",), "start", "limit", next="next"),
            query_rules={
                "customer_id": ParameterRules(Limits(least_characters=1)),
                "limit": ParameterRules(Limits(least=1)),
            },
        )
    }
)
