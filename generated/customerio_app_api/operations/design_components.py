"""The operations of `design_components`, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ..rules import Limits, ParameterRules
from . import Operation, Paging

OPERATIONS: Mapping[str, Operation] = MappingProxyType(
    {
        "design_components.list": Operation(
            "design_components.list",
            "GET",
            "/v1/design_studio/components",
            "List the components of Design Studio",
            "listComponents",
            "https://docs.customer.io/integrations/api/app/#operation/listComponents",
            ("general",),
            "safe",
            True,
            paging=Paging(
                "page",
                ("components", "folders"),
                "page",
                "limit",
                first=1,
                size="meta.pagination.limit",
                total="meta.pagination.total",
            ),
            timestamps=("created_before", "created_after", "updated_before", "updated_after"),
            query_rules={"page": ParameterRules(Limits(least=1)), "limit": ParameterRules(Limits(least=1))},
        ),
        "design_components.create": Operation(
            "design_components.create",
            "POST",
            "/v1/design_studio/components",
            "Create a component",
            "createComponent",
            "https://docs.customer.io/integrations/api/app/#operation/createComponent",
            ("general",),
            "unsafe",
            False,
        ),
        "design_components.get": Operation(
            "design_components.get",
            "GET",
            "/v1/design_studio/components/{id}",
            "Get a component",
            "getComponent",
            "https://docs.customer.io/integrations/api/app/#operation/getComponent",
            ("general",),
            "safe",
            True,
        ),
        "design_components.update": Operation(
            "design_components.update",
            "PUT",
            "/v1/design_studio/components/{id}",
            "Update a component",
            "updateComponent",
            "https://docs.customer.io/integrations/api/app/#operation/updateComponent",
            ("general",),
            "safe",
            False,
        ),
        "design_components.delete": Operation(
            "design_components.delete",
            "DELETE",
            "/v1/design_studio/components/{id}",
            "Delete a component",
            "deleteComponent",
            "https://docs.customer.io/integrations/api/app/#operation/deleteComponent",
            ("general",),
            "safe",
            False,
        ),
    }
)
