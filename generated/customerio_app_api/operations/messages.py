"""The operations of `messages`, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ..rules import Limits, ParameterRules
from . import Operation, Paging, Window

OPERATIONS: Mapping[str, Operation] = MappingProxyType(
    {
        "messages.list": Operation(
            "messages.list",
            "GET",
            "/v1/messages",
            "List messages",
            "listMessages",
            "https://docs.customer.io/integrations/api/app/#operation/listMessages",
            ("general",),
            "safe",
            True,
            paging=Paging(
                "cursor", ("messages",), "start", "limit", next="next", window=Window("start_ts", "end_ts", 6)
            ),
            timestamps=("start_ts", "end_ts"),
            query_rules={"limit": ParameterRules(Limits(least=1))},
        ),
        "messages.get": Operation(
            "messages.get",
            "GET",
            "/v1/messages/{message_id}",
            "Get a message",
            "getMessage",
            "https://docs.customer.io/integrations/api/app/#operation/getMessage",
            ("general",),
            "safe",
            True,
        ),
        "messages.get_archived": Operation(
            "messages.get_archived",
            "GET",
            "/v1/messages/{message_id}/archived_message",
            "Get a message as it was sent",
            "getArchivedMessage",
            "https://docs.customer.io/integrations/api/app/#operation/getArchivedMessage",
            ("general", "archived_messages"),
            "safe",
            True,
        ),
    }
)
