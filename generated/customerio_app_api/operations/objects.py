"""The operations of `objects`, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ..rules import Limits, ParameterRules
from . import Operation, Paging

OPERATIONS: Mapping[str, Operation] = MappingProxyType(
    {
        "objects.list_types": Operation(
            "objects.list_types",
            "GET",
            "/v1/object_types",
            "List object types",
            "getObjectTypes",
            "https://docs.customer.io/integrations/api/app/#operation/getObjectTypes",
            ("general",),
            "safe",
            True,
        ),
        "objects.search": Operation(
            "objects.search",
            "POST",
            "/v1/objects",
            "Search objects by attribute",
            "getObjectsFilter",
            "https://docs.customer.io/integrations/api/app/#operation/getObjectsFilter",
            ("general",),
            "safe",
            True,
            paging=Paging("cursor", ("identifiers", "ids"), "start", "limit", next="next"),
            query_rules={"limit": ParameterRules(Limits(least=1))},
        ),
        "objects.get_attributes": Operation(
            "objects.get_attributes",
            "GET",
            "/v1/objects/{object_type_id}/{object_id}/attributes",
            "Get an object\u0027s attributes",
            "getObjectAttributes",
            "https://docs.customer.io/integrations/api/app/#operation/getObjectAttributes",
            ("general",),
            "safe",
            True,
        ),
        "objects.list_relationships": Operation(
            "objects.list_relationships",
            "GET",
            "/v1/objects/{object_type_id}/{object_id}/relationships",
            "List the people related to an object",
            "getObjectRelationships",
            "https://docs.customer.io/integrations/api/app/#operation/getObjectRelationships",
            ("general",),
            "safe",
            True,
            paging=Paging("cursor", ("cio_relationships",), "start", "limit", next="next"),
            query_rules={"limit": ParameterRules(Limits(least=1))},
        ),
    }
)
