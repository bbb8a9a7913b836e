"""The operations of `design_folders`, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ..rules import Limits, ParameterRules
from . import Operation, Paging

OPERATIONS: Mapping[str, Operation] = MappingProxyType(
    {
        "design_folders.list": Operation(
            "design_folders.list",
            "GET",
            "/v1/design_studio/folders",
            "List the folders of Design Studio",
            "listFolders",
            "https://docs.customer.io/integrations/api/app/#operation/listFolders",
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
            timestamps=("created_before", "created_after", "updated_before", "updated_after"),
            query_rules={"page": ParameterRules(Limits(least=1)), "limit": ParameterRules(Limits(least=1))},
        ),
        "design_folders.create": Operation(
            "design_folders.create",
            "POST",
            "/v1/design_studio/folders",
            "Create a folder in Design Studio",
            "createFolder",
            "https://docs.customer.io/integrations/api/app/#operation/createFolder",
            ("general",),
            "unsafe",
            False,
        ),
        "design_folders.get": Operation(
            "design_folders.get",
            "GET",
            "/v1/design_studio/folders/{id}",
            "Get a folder of Design Studio",
            "getFolder",
            "https://docs.customer.io/integrations/api/app/#operation/getFolder",
            ("general",),
            "safe",
            True,
        ),
        "design_folders.update": Operation(
            "design_folders.update",
            "PUT",
            "/v1/design_studio/folders/{id}",
            "Rename or move a folder of Design Studio",
            "updateFolder",
            "https://docs.customer.io/integrations/api/app/#operation/updateFolder",
            ("general",),
            "safe",
            False,
        ),
        "design_folders.delete": Operation(
            "design_folders.delete",
            "DELETE",
            "/v1/design_studio/folders/{id}",
            "Delete a folder of Design Studio and its files",
            "deleteFolder",
            "https://docs.customer.io/integrations/api/app/#operation/deleteFolder",
            ("general",),
            "safe",
            False,
        ),
    }
)
