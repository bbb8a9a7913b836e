"""The operations of `collections`, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from . import Operation

OPERATIONS: Mapping[str, Operation] = MappingProxyType(
    {
        "collections.list": Operation(
            "collections.list",
            "GET",
            "/v1/collections",
            "List collections",
            "getCollections",
            "https://docs.customer.io/integrations/api/app/#operation/getCollections",
            ("general",),
            "safe",
            True,
        ),
        "collections.create": Operation(
            "collections.create",
            "POST",
            "/v1/collections",
            "Create a collection",
            "addCollection",
            "https://docs.customer.io/integrations/api/app/#operation/addCollection",
            ("general",),
            "unsafe",
            False,
        ),
        "collections.get": Operation(
            "collections.get",
            "GET",
            "/v1/collections/{collection_id}",
            "Look up a collection",
            "getCollection",
            "https://docs.customer.io/integrations/api/app/#operation/getCollection",
            ("general",),
            "safe",
            True,
        ),
        "collections.update": Operation(
            "collections.update",
            "PUT",
            "/v1/collections/{collection_id}",
            "Rename a collection or replace its rows",
            "updateCollection",
            "https://docs.customer.io/integrations/api/app/#operation/updateCollection",
            ("general",),
            "safe",
            False,
        ),
        "collections.delete": Operation(
            "collections.delete",
            "DELETE",
            "/v1/collections/{collection_id}",
            "Delete a collection",
            "deleteCollection",
            "https://docs.customer.io/integrations/api/app/#operation/deleteCollection",
            ("general",),
            "safe",
            False,
        ),
        "collections.get_content": Operation(
            "collections.get_content",
            "GET",
            "/v1/collections/{collection_id}/content",
            "Get the contents of a collection",
            "getCollectionContents",
            "https://docs.customer.io/integrations/api/app/#operation/getCollectionContents",
            ("general",),
            "safe",
            True,
        ),
        "collections.replace_content": Operation(
            "collections.replace_content",
            "PUT",
            "/v1/collections/{collection_id}/content",
            "Replace the contents of a collection",
            "updateCollectionContents",
            "https://docs.customer.io/integrations/api/app/#operation/updateCollectionContents",
            ("general",),
            "safe",
            False,
            body_limit=(10000000, ()),
        ),
    }
)
