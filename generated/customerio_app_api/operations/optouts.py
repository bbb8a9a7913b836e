"""The operations of `optouts`, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ..rules import Limits, ParameterRules
from . import Operation, Paging

OPERATIONS: Mapping[str, Operation] = MappingProxyType(
    {
        "optouts.list": Operation(
            "optouts.list",
            "GET",
            "/v1/optouts",
            "List opt-outs in the workspace",
            "getOptouts",
            "https://docs.customer.io/integrations/api/app/#operation/getOptouts",
            ("general",),
            "safe",
            True,
            paging=Paging("cursor", ("optouts",), "start", "limit", next="next"),
            query_rules={"limit": ParameterRules(Limits(least=1))},
        )
    }
)
