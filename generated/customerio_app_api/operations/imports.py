"""The operations of `imports`, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from . import Operation

OPERATIONS: Mapping[str, Operation] = MappingProxyType(
    {
        "imports.create": Operation(
            "imports.create",
            "POST",
            "/v1/imports",
            "Start an import from a CSV file",
            "import",
            "https://docs.customer.io/integrations/api/app/#operation/import",
            ("general",),
            "unsafe",
            False,
        ),
        "imports.get": Operation(
            "imports.get",
            "GET",
            "/v1/imports/{import_id}",
            "Look up an import",
            "getImport",
            "https://docs.customer.io/integrations/api/app/#operation/getImport",
            ("general",),
            "safe",
            True,
        ),
    }
)
