"""The operations of `snippets`, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from . import Operation

OPERATIONS: Mapping[str, Operation] = MappingProxyType(
    {
        "snippets.list": Operation(
            "snippets.list",
            "GET",
            "/v1/snippets",
            "List snippets",
            "listSnippets",
            "https://docs.customer.io/integrations/api/app/#operation/listSnippets",
            ("general",),
            "safe",
            True,
        ),
        "snippets.upsert": Operation(
            "snippets.upsert",
            "PUT",
            "/v1/snippets",
            "Create or overwrite a snippet",
            "updateSnippets",
            "https://docs.customer.io/integrations/api/app/#operation/updateSnippets",
            ("general",),
            "safe",
            False,
        ),
        "snippets.create": Operation(
            "snippets.create",
            "POST",
            "/v1/snippets",
            "Create a snippet",
            "createSnippet",
            "https://docs.customer.io/integrations/api/app/#operation/createSnippet",
            ("general",),
            "unsafe",
            False,
        ),
        "snippets.delete": Operation(
            "snippets.delete",
            "DELETE",
            "/v1/snippets/{snippet_name}",
            "Delete a snippet",
            "deleteSnippet",
            "https://docs.customer.io/integrations/api/app/#operation/deleteSnippet",
            ("general",),
            "safe",
            False,
        ),
    }
)
