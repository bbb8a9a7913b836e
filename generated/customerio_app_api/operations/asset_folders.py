"""The operations of `asset_folders`, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ..rules import Limits, ParameterRules
from . import Operation, Paging

OPERATIONS: Mapping[str, Operation] = MappingProxyType(
    {
        "asset_folders.list": Operation(
            "asset_folders.list",
            "GET",
            "/v1/assets/folders",
            "List the folders of file assets",
            "listAssetFolders",
            "https://docs.customer.io/integrations/api/app/#operation/listAssetFolders",
            ("general",),
            "safe",
            True,
            paging=Paging(
                "page",
                ("folders",),
                "page",
                "limit",
                first=1,
                size="meta.pagination.limit",
                total="meta.pagination.total",
            ),
            query_rules={"page": ParameterRules(Limits(least=1)), "limit": ParameterRules(Limits(least=1))},
        ),
        "asset_folders.create": Operation(
            "asset_folders.create",
            "POST",
            "/v1/assets/folders",
            "Create a folder for file assets",
            "createAssetFolder",
            "https://docs.customer.io/integrations/api/app/#operation/createAssetFolder",
            ("general",),
            "unsafe",
            False,
        ),
        "asset_folders.get": Operation(
            "asset_folders.get",
            "GET",
            "/v1/assets/folders/{id}",
            "Get a folder of file assets",
            "getAssetFolder",
            "https://docs.customer.io/integrations/api/app/#operation/getAssetFolder",
            ("general",),
            "safe",
            True,
        ),
        "asset_folders.update": Operation(
            "asset_folders.update",
            "PUT",
            "/v1/assets/folders/{id}",
            "Rename or move a folder of file assets",
            "updateAssetFolder",
            "https://docs.customer.io/integrations/api/app/#operation/updateAssetFolder",
            ("general",),
            "safe",
            False,
        ),
        "asset_folders.delete": Operation(
            "asset_folders.delete",
            "DELETE",
            "/v1/assets/folders/{id}",
            "Delete a folder of file assets",
            "deleteAssetFolder",
            "https://docs.customer.io/integrations/api/app/#operation/deleteAssetFolder",
            ("general",),
            "safe",
            False,
        ),
    }
)
