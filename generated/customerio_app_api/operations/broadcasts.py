"""The operations of `broadcasts`, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ..rules import Limits, ParameterRules
from . import Operation, Paging, Window

OPERATIONS: Mapping[str, Operation] = MappingProxyType(
    {
        "broadcasts.list": Operation(
            "broadcasts.list",
            "GET",
            "/v1/broadcasts",
            "List the API-triggered broadcasts",
            "listBroadcasts",
            "https://docs.customer.io/integrations/api/app/#operation/listBroadcasts",
            ("general",),
            "safe",
            True,
        ),
        "broadcasts.get": Operation(
            "broadcasts.get",
            "GET",
            "/v1/broadcasts/{broadcast_id}",
            "Get a broadcast",
            "getBroadcast",
            "https://docs.customer.io/integrations/api/app/#operation/getBroadcast",
            ("general",),
            "safe",
            True,
        ),
        "broadcasts.list_actions": Operation(
            "broadcasts.list_actions",
            "GET",
            "/v1/broadcasts/{broadcast_id}/actions",
            "List the actions of a broadcast",
            "broadcastActions",
            "https://docs.customer.io/integrations/api/app/#operation/broadcastActions",
            ("general",),
            "safe",
            True,
        ),
        "broadcasts.get_action": Operation(
            "broadcasts.get_action",
            "GET",
            "/v1/broadcasts/{broadcast_id}/actions/{action_id}",
            "Get an action of a broadcast",
            "getBroadcastAction",
            "https://docs.customer.io/integrations/api/app/#operation/getBroadcastAction",
            ("general",),
            "safe",
            True,
        ),
        "broadcasts.update_action": Operation(
            "broadcasts.update_action",
            "PUT",
            "/v1/broadcasts/{broadcast_id}/actions/{action_id}",
            "Change an action of a broadcast",
            "updateBroadcastAction",
            "https://docs.customer.io/integrations/api/app/#operation/updateBroadcastAction",
            ("general",),
            "safe",
            False,
        ),
        "broadcasts.get_action_translation": Operation(
            "broadcasts.get_action_translation",
            "GET",
            "/v1/broadcasts/{broadcast_id}/actions/{action_id}/language/{language}",
            "Get a translation of a broadcast message",
            "getBroadcastActionLanguage",
            "https://docs.customer.io/integrations/api/app/#operation/getBroadcastActionLanguage",
            ("general",),
            "safe",
            True,
        ),
        "broadcasts.update_action_translation": Operation(
            "broadcasts.update_action_translation",
            "PUT",
            "/v1/broadcasts/{broadcast_id}/actions/{action_id}/language/{language}",
            "Change a translation of a broadcast message",
            "updateBroadcastActionLanguage",
            "https://docs.customer.io/integrations/api/app/#operation/updateBroadcastActionLanguage",
            ("general",),
            "safe",
            False,
        ),
        "broadcasts.get_action_metrics": Operation(
            "broadcasts.get_action_metrics",
            "GET",
            "/v1/broadcasts/{broadcast_id}/actions/{action_id}/metrics",
            "Get the metrics of a broadcast action",
            "broadcastActionMetrics",
            "https://docs.customer.io/integrations/api/app/#operation/broadcastActionMetrics",
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
        "broadcasts.get_action_link_metrics": Operation(
            "broadcasts.get_action_link_metrics",
            "GET",
            "/v1/broadcasts/{broadcast_id}/actions/{action_id}/metrics/links",
            "Get the link clicks of a broadcast action",
            "broadcastActionLinks",
            "https://docs.customer.io/integrations/api/app/#operation/broadcastActionLinks",
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
        "broadcasts.list_messages": Operation(
            "broadcasts.list_messages",
            "GET",
            "/v1/broadcasts/{broadcast_id}/messages",
            "List the messages sent by a broadcast",
            "broadcastMessages",
            "https://docs.customer.io/integrations/api/app/#operation/broadcastMessages",
            ("general",),
            "safe",
            True,
            paging=Paging(
                "cursor", ("messages",), "start", "limit", next="next", window=Window("start_ts", "end_ts", 12)
            ),
            timestamps=("start_ts", "end_ts"),
            query_rules={"limit": ParameterRules(Limits(least=1))},
        ),
        "broadcasts.get_metrics": Operation(
            "broadcasts.get_metrics",
            "GET",
            "/v1/broadcasts/{broadcast_id}/metrics",
            "Get the metrics of a broadcast",
            "broadcastMetrics",
            "https://docs.customer.io/integrations/api/app/#operation/broadcastMetrics",
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
        "broadcasts.get_link_metrics": Operation(
            "broadcasts.get_link_metrics",
            "GET",
            "/v1/broadcasts/{broadcast_id}/metrics/links",
            "Get the link clicks of a broadcast",
            "broadcastLinks",
            "https://docs.customer.io/integrations/api/app/#operation/broadcastLinks",
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
        "broadcasts.list_triggers": Operation(
            "broadcasts.list_triggers",
            "GET",
            "/v1/broadcasts/{broadcast_id}/triggers",
            "List the triggers of a broadcast",
            "listBroadcastTriggers",
            "https://docs.customer.io/integrations/api/app/#operation/listBroadcastTriggers",
            ("general",),
            "safe",
            True,
        ),
        "broadcasts.trigger": Operation(
            "broadcasts.trigger",
            "POST",
            "/v1/campaigns/{broadcast_id}/triggers",
            "Trigger a broadcast",
            "triggerBroadcast",
            "https://docs.customer.io/integrations/api/app/#operation/triggerBroadcast",
            ("broadcast_trigger",),
            "unsafe",
            False,
            body_limit=(25000000, ()),
        ),
        "broadcasts.get_trigger": Operation(
            "broadcasts.get_trigger",
            "GET",
            "/v1/campaigns/{broadcast_id}/triggers/{trigger_id}",
            "Get the status of a broadcast trigger",
            "broadcastStatus",
            "https://docs.customer.io/integrations/api/app/#operation/broadcastStatus",
            ("general",),
            "safe",
            True,
        ),
        "broadcasts.list_trigger_errors": Operation(
            "broadcasts.list_trigger_errors",
            "GET",
            "/v1/campaigns/{broadcast_id}/triggers/{trigger_id}/errors",
            "List the errors of a broadcast trigger",
            "broadcastErrors",
            "https://docs.customer.io/integrations/api/app/#operation/broadcastErrors",
            ("general",),
            "safe",
            True,
            paging=Paging("cursor", ("errors",), "start", "limit", next="next"),
            query_rules={"limit": ParameterRules(Limits(least=1))},
        ),
    }
)
