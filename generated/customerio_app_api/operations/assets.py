"""The operations of `assets`, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ..rules import Limits, ParameterRules
from . import Operation, Paging

OPERATIONS: Mapping[str, Operation] = MappingProxyType(
    {
        "assets.list": Operation(
            "assets.list",
            "GET",
            "/v1/assets",
            "List the file assets",
            "listAssets",
            "https://docs.customer.io/integrations/api/app/#operation/listAssets",
            ("general",),
            "safe",
            True,
            paging=Paging(
                "page",
                ("assets",),
                "page",
                "limit",
                first=1,
                size="meta.pagination.limit",
                total="meta.pagination.total",
            ),
            query_rules={"page": ParameterRules(Limits(least=1)), "limit": ParameterRules(Limits(least=1))},
        ),
        "assets.upload": Operation(
            "assets.upload",
            "POST",
            "/v1/assets/files",
            "Upload a file asset",
            "createAsset",
            "https://docs.customer.io/integrations/api/app/#operation/createAsset",
            ("general",),
            "unsafe",
            False,
        ),
        "assets.get": Operation(
            "assets.get",
            "GET",
            "/v1/assets/files/{id}",
            "Get a file asset",
            "getAsset",
            "https://docs.customer.io/integrations/api/app/#operation/getAsset",
            ("general",),
            "safe",
            True,
        ),
        "assets.update": Operation(
            "assets.update",
            "PUT",
            "/v1/assets/files/{id}",
            "Rename or move a file asset",
            "updateAsset",
            "https://docs.customer.io/integrations/api/app/#operation/updateAsset",
            ("general",),
            "safe",
            False,
        ),
        "assets.delete": Operation(
            "assets.delete",
            "DELETE",
            "/v1/assets/files/{id}",
            "Delete a file asset",
            "deleteAsset",
            "https://docs.customer.io/integrations/api/app/#operation/deleteAsset",
            ("general",),
            "safe",
            False,
        ),
    }
)
