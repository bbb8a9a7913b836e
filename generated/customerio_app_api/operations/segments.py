"""The operations of `segments`, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ..rules import Limits, ParameterRules
from . import Operation, Paging

OPERATIONS: Mapping[str, Operation] = MappingProxyType(
    {
        "segments.list": Operation(
            "segments.list",
            "GET",
            "/v1/segments",
            "List segments",
            "listSegments",
            "https://docs.customer.io/integrations/api/app/#operation/listSegments",
            ("general",),
            "safe",
            True,
        ),
        "segments.create": Operation(
            "segments.create",
            "POST",
            "/v1/segments",
            "Create a manual segment",
            "createManSegment",
            "https://docs.customer.io/integrations/api/app/#operation/createManSegment",
            ("general",),
            "unsafe",
            False,
        ),
        "segments.get": Operation(
            "segments.get",
            "GET",
            "/v1/segments/{segment_id}",
            "Get a segment",
            "getSegment",
            "https://docs.customer.io/integrations/api/app/#operation/getSegment",
            ("general",),
            "safe",
            True,
        ),
        "segments.delete": Operation(
            "segments.delete",
            "DELETE",
            "/v1/segments/{segment_id}",
            "Delete a manual segment",
            "deleteManSegment",
            "https://docs.customer.io/integrations/api/app/#operation/deleteManSegment",
            ("general",),
            "safe",
            False,
        ),
        "segments.get_customer_count": Operation(
            "segments.get_customer_count",
            "GET",
            "/v1/segments/{segment_id}/customer_count",
            "Count the people in a segment",
            "getSegmentCount",
            "https://docs.customer.io/integrations/api/app/#operation/getSegmentCount",
            ("general",),
            "safe",
            True,
        ),
        "segments.list_members": Operation(
            "segments.list_members",
            "GET",
            "/v1/segments/{segment_id}/membership",
            "List the people in a segment",
            "getSegmentMembership",
            "https://docs.customer.io/integrations/api/app/#operation/getSegmentMembership",
            ("general",),
            "safe",
            True,
            paging=Paging("cursor", ("identifiers", "ids"), "start", "limit", next="next"),
            query_rules={"limit": ParameterRules(Limits(least=1))},
        ),
        "segments.get_dependencies": Operation(
            "segments.get_dependencies",
            "GET",
            "/v1/segments/{segment_id}/used_by",
            "List what uses a segment",
            "getSegmentDependencies",
            "https://docs.customer.io/integrations/api/app/#operation/getSegmentDependencies",
            ("general",),
            "safe",
            True,
        ),
    }
)
