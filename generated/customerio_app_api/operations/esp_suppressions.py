"""The operations of `esp_suppressions`, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ..rules import Limits, ParameterRules
from . import Operation, Paging

OPERATIONS: Mapping[str, Operation] = MappingProxyType(
    {
        "esp_suppressions.list_by_domain": Operation(
            "esp_suppressions.list_by_domain",
            "GET",
            "/v1/esp/domains/{domain_name}/suppression/{suppression_type}",
            "List suppressed addresses of one sending domain",
            "getDomainSuppressionsByType",
            "https://docs.customer.io/integrations/api/app/#operation/getDomainSuppressionsByType",
            ("general",),
            "safe",
            True,
            paging=Paging("cursor", ("suppressions",), "start", "limit", next="next", largest=1000),
            query_rules={"limit": ParameterRules(Limits(least=1, most=1000))},
        ),
        "esp_suppressions.find": Operation(
            "esp_suppressions.find",
            "GET",
            "/v1/esp/search_suppression/{email_address}",
            "Look up a suppressed address",
            "getSuppression",
            "https://docs.customer.io/integrations/api/app/#operation/getSuppression",
            ("general",),
            "safe",
            True,
        ),
        "esp_suppressions.list": Operation(
            "esp_suppressions.list",
            "GET",
            "/v1/esp/suppression/{suppression_type}",
            "List suppressed addresses by reason",
            "getSuppressionByType",
            "https://docs.customer.io/integrations/api/app/#operation/getSuppressionByType",
            ("general",),
            "safe",
            True,
            paging=Paging("offset", ("suppressions",), "offset", "limit", first=0, largest=1000),
            query_rules={"limit": ParameterRules(Limits(least=1, most=1000))},
        ),
        "esp_suppressions.create": Operation(
            "esp_suppressions.create",
            "POST",
            "/v1/esp/suppression/{suppression_type}/{email_address}",
            "Suppress an address at the email provider",
            "postSuppression",
            "https://docs.customer.io/integrations/api/app/#operation/postSuppression",
            ("general",),
            "unsafe",
            False,
        ),
        "esp_suppressions.delete": Operation(
            "esp_suppressions.delete",
            "DELETE",
            "/v1/esp/suppression/{suppression_type}/{email_address}",
            "Lift the suppression of an address",
            "deleteSuppression",
            "https://docs.customer.io/integrations/api/app/#operation/deleteSuppression",
            ("general",),
            "safe",
            False,
        ),
    }
)
