"""The operations of `transactional`, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ..rules import Limits, ParameterRules
from . import Operation, Paging, Window

OPERATIONS: Mapping[str, Operation] = MappingProxyType(
    {
        "transactional.list": Operation(
            "transactional.list",
            "GET",
            "/v1/transactional",
            "List the transactional messages",
            "listTransactional",
            "https://docs.customer.io/integrations/api/app/#operation/listTransactional",
            ("general",),
            "safe",
            True,
        ),
        "transactional.get": Operation(
            "transactional.get",
            "GET",
            "/v1/transactional/{transactional_id}",
            "Get a transactional message",
            "getTransactional",
            "https://docs.customer.io/integrations/api/app/#operation/getTransactional",
            ("general",),
            "safe",
            True,
        ),
        "transactional.update_content": Operation(
            "transactional.update_content",
            "PUT",
            "/v1/transactional/{transactional_id}/content/{content_id}",
            "Replace the content of a transactional message",
            "updateTransactional",
            "https://docs.customer.io/integrations/api/app/#operation/updateTransactional",
            ("general",),
            "safe",
            False,
        ),
        "transactional.list_variants": Operation(
            "transactional.list_variants",
            "GET",
            "/v1/transactional/{transactional_id}/contents",
            "List the variants of a transactional message",
            "listTransactionalVariants",
            "https://docs.customer.io/integrations/api/app/#operation/listTransactionalVariants",
            ("general",),
            "safe",
            True,
        ),
        "transactional.get_variant": Operation(
            "transactional.get_variant",
            "GET",
            "/v1/transactional/{transactional_id}/contents/{content_id}",
            "Get a variant of a transactional message",
            "getTransactionalTranslationById",
            "https://docs.customer.io/integrations/api/app/#operation/getTransactionalTranslationById",
            ("general",),
            "safe",
            True,
        ),
        "transactional.get_translation": Operation(
            "transactional.get_translation",
            "GET",
            "/v1/transactional/{transactional_id}/language/{language}",
            "Get a translation of a transactional message",
            "getTransactionalVariant",
            "https://docs.customer.io/integrations/api/app/#operation/getTransactionalVariant",
            ("general",),
            "safe",
            True,
        ),
        "transactional.update_translation": Operation(
            "transactional.update_translation",
            "PUT",
            "/v1/transactional/{transactional_id}/language/{language}",
            "Replace a translation of a transactional message",
            "updateTransactionalVariant",
            "https://docs.customer.io/integrations/api/app/#operation/updateTransactionalVariant",
            ("general",),
            "safe",
            False,
        ),
        "transactional.list_messages": Operation(
            "transactional.list_messages",
            "GET",
            "/v1/transactional/{transactional_id}/messages",
            "List the sends of a transactional message",
            "transactionalMessages",
            "https://docs.customer.io/integrations/api/app/#operation/transactionalMessages",
            ("general",),
            "safe",
            True,
            paging=Paging(
                "cursor", ("messages",), "start", "limit", next="next", window=Window("start_ts", "end_ts", 12)
            ),
            timestamps=("start_ts", "end_ts"),
            query_rules={"limit": ParameterRules(Limits(least=1))},
        ),
        "transactional.get_metrics": Operation(
            "transactional.get_metrics",
            "GET",
            "/v1/transactional/{transactional_id}/metrics",
            "Get the metrics of a transactional message",
            "transactionalMetrics",
            "https://docs.customer.io/integrations/api/app/#operation/transactionalMetrics",
            ("general",),
            "safe",
            True,
            query_rules={
                "steps": ParameterRules(
                    Limits(least=0, most=121),
                    most_by=("period", {"hours": 24, "days": 45, "weeks": 12, "months": 121}, 45),
                )
            },
        ),
        "transactional.get_link_metrics": Operation(
            "transactional.get_link_metrics",
            "GET",
            "/v1/transactional/{transactional_id}/metrics/links",
            "Get the link clicks of a transactional message",
            "transactionalLinks",
            "https://docs.customer.io/integrations/api/app/#operation/transactionalLinks",
            ("general",),
            "safe",
            True,
            query_rules={
                "steps": ParameterRules(
                    Limits(least=0, most=121),
                    most_by=("period", {"hours": 24, "days": 45, "weeks": 12, "months": 121}, 45),
                )
            },
        ),
    }
)
