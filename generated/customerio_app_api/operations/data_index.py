"""The operations of `data_index`, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from . import Operation

OPERATIONS: Mapping[str, Operation] = MappingProxyType(
    {
        "data_index.upsert_attributes": Operation(
            "data_index.upsert_attributes",
            "POST",
            "/v1/data_index/attributes",
            "Describe attributes in the data index",
            "updateAttributeMetadata",
            "https://docs.customer.io/integrations/api/app/#operation/updateAttributeMetadata",
            ("general",),
            "unsafe",
            False,
        ),
        "data_index.upsert_events": Operation(
            "data_index.upsert_events",
            "POST",
            "/v1/data_index/events",
            "Describe events in the data index",
            "updateEventMetadata",
            "https://docs.customer.io/integrations/api/app/#operation/updateEventMetadata",
            ("general",),
            "unsafe",
            False,
        ),
    }
)
