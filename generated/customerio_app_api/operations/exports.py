"""The operations of `exports`, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from . import Operation

OPERATIONS: Mapping[str, Operation] = MappingProxyType(
    {
        "exports.list": Operation(
            "exports.list",
            "GET",
            "/v1/exports",
            "List exports",
            "listExports",
            "https://docs.customer.io/integrations/api/app/#operation/listExports",
            ("general",),
            "safe",
            True,
        ),
        "exports.create_customers": Operation(
            "exports.create_customers",
            "POST",
            "/v1/exports/customers",
            "Start an export of people",
            "exportPeopleData",
            "https://docs.customer.io/integrations/api/app/#operation/exportPeopleData",
            ("general",),
            "unsafe",
            False,
        ),
        "exports.create_deliveries": Operation(
            "exports.create_deliveries",
            "POST",
            "/v1/exports/deliveries",
            "Start an export of deliveries",
            "exportDeliveriesData",
            "https://docs.customer.io/integrations/api/app/#operation/exportDeliveriesData",
            ("general",),
            "unsafe",
            False,
        ),
        "exports.get": Operation(
            "exports.get",
            "GET",
            "/v1/exports/{export_id}",
            "Look up an export",
            "getExport",
            "https://docs.customer.io/integrations/api/app/#operation/getExport",
            ("general",),
            "safe",
            True,
        ),
        "exports.get_download_link": Operation(
            "exports.get_download_link",
            "GET",
            "/v1/exports/{export_id}/download",
            "Get the download link of an export",
            "downloadExport",
            "https://docs.customer.io/integrations/api/app/#operation/downloadExport",
            ("general",),
            "safe",
            True,
        ),
    }
)
