"""The operations of `campaigns`, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ..rules import Limits, ParameterRules
from . import Operation, Paging, Window

OPERATIONS: Mapping[str, Operation] = MappingProxyType(
    {
        "campaigns.list": Operation(
            "campaigns.list",
            "GET",
            "/v1/campaigns",
            "List the campaigns",
            "listCampaigns",
            "https://docs.customer.io/integrations/api/app/#operation/listCampaigns",
            ("general",),
            "safe",
            True,
        ),
        "campaigns.get": Operation(
            "campaigns.get",
            "GET",
            "/v1/campaigns/{campaign_id}",
            "Get a campaign",
            "getCampaigns",
            "https://docs.customer.io/integrations/api/app/#operation/getCampaigns",
            ("general",),
            "safe",
            True,
        ),
        "campaigns.list_actions": Operation(
            "campaigns.list_actions",
            "GET",
            "/v1/campaigns/{campaign_id}/actions",
            "List the actions of a campaign",
            "listCampaignActions",
            "https://docs.customer.io/integrations/api/app/#operation/listCampaignActions",
            ("general",),
            "safe",
            True,
            paging=Paging("cursor", ("actions",), "start", "limit", next="next"),
        ),
        "campaigns.get_action": Operation(
            "campaigns.get_action",
            "GET",
            "/v1/campaigns/{campaign_id}/actions/{action_id}",
            "Get an action of a campaign",
            "getCampaignAction",
            "https://docs.customer.io/integrations/api/app/#operation/getCampaignAction",
            ("general",),
            "safe",
            True,
        ),
        "campaigns.update_action": Operation(
            "campaigns.update_action",
            "PUT",
            "/v1/campaigns/{campaign_id}/actions/{action_id}",
            "Change an action of a campaign",
            "updateCampaignAction",
            "https://docs.customer.io/integrations/api/app/#operation/updateCampaignAction",
            ("general",),
            "safe",
            False,
        ),
        "campaigns.get_action_translation": Operation(
            "campaigns.get_action_translation",
            "GET",
            "/v1/campaigns/{campaign_id}/actions/{action_id}/language/{language}",
            "Get a translation of a campaign message",
            "getCampaignActionTranslation",
            "https://docs.customer.io/integrations/api/app/#operation/getCampaignActionTranslation",
            ("general",),
            "safe",
            True,
        ),
        "campaigns.update_action_translation": Operation(
            "campaigns.update_action_translation",
            "PUT",
            "/v1/campaigns/{campaign_id}/actions/{action_id}/language/{language}",
            "Change a translation of a campaign message",
            "updateCampaignActionTranslation",
            "https://docs.customer.io/integrations/api/app/#operation/updateCampaignActionTranslation",
            ("general",),
            "safe",
            False,
        ),
        "campaigns.get_action_metrics": Operation(
            "campaigns.get_action_metrics",
            "GET",
            "/v1/campaigns/{campaign_id}/actions/{action_id}/metrics",
            "Get the metrics of a campaign action",
            "campaignActionMetrics",
            "https://docs.customer.io/integrations/api/app/#operation/campaignActionMetrics",
            ("general",),
            "safe",
            True,
            timestamps=("start", "end"),
            query_rules={
                "res": ParameterRules(implies={"version": 2}, requires=("start", "end")),
                "start": ParameterRules(implies={"version": 2}, requires=("res", "end"), zone="tz"),
                "end": ParameterRules(
                    implies={"version": 2}, requires=("res", "start"), zone="tz", seconds_after={"start": 315576000}
                ),
                "tz": ParameterRules(implies={"version": 2}),
                "period": ParameterRules(implies={"version": 1}),
                "steps": ParameterRules(
                    Limits(least=0, most=121),
                    implies={"version": 1},
                    most_by=("period", {"hours": 24, "days": 45, "weeks": 12, "months": 121}, 45),
                ),
            },
        ),
        "campaigns.get_action_link_metrics": Operation(
            "campaigns.get_action_link_metrics",
            "GET",
            "/v1/campaigns/{campaign_id}/actions/{action_id}/metrics/links",
            "Get the link clicks of a campaign action",
            "campaignActionLinks",
            "https://docs.customer.io/integrations/api/app/#operation/campaignActionLinks",
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
        "campaigns.get_journey_metrics": Operation(
            "campaigns.get_journey_metrics",
            "GET",
            "/v1/campaigns/{campaign_id}/journey_metrics",
            "Get the journey metrics of a campaign",
            "campaignJourneyMetrics",
            "https://docs.customer.io/integrations/api/app/#operation/campaignJourneyMetrics",
            ("general",),
            "safe",
            True,
            timestamps=("start", "end"),
            query_rules={
                "start": ParameterRules(required=True),
                "end": ParameterRules(required=True),
                "resolution": ParameterRules(required=True),
            },
        ),
        "campaigns.list_messages": Operation(
            "campaigns.list_messages",
            "GET",
            "/v1/campaigns/{campaign_id}/messages",
            "List the messages sent by a campaign",
            "getCampaignMessages",
            "https://docs.customer.io/integrations/api/app/#operation/getCampaignMessages",
            ("general",),
            "safe",
            True,
            paging=Paging(
                "cursor", ("messages",), "start", "limit", next="next", window=Window("start_ts", "end_ts", 12)
            ),
            timestamps=("start_ts", "end_ts"),
            query_rules={"limit": ParameterRules(Limits(least=1))},
        ),
        "campaigns.get_metrics": Operation(
            "campaigns.get_metrics",
            "GET",
            "/v1/campaigns/{campaign_id}/metrics",
            "Get the metrics of a campaign",
            "campaignMetrics",
            "https://docs.customer.io/integrations/api/app/#operation/campaignMetrics",
            ("general",),
            "safe",
            True,
            timestamps=("start", "end"),
            query_rules={
                "res": ParameterRules(implies={"version": 2}, requires=("start", "end")),
                "start": ParameterRules(implies={"version": 2}, requires=("res", "end"), zone="tz"),
                "end": ParameterRules(
                    implies={"version": 2}, requires=("res", "start"), zone="tz", seconds_after={"start": 315576000}
                ),
                "tz": ParameterRules(implies={"version": 2}),
                "period": ParameterRules(implies={"version": 1}),
                "steps": ParameterRules(
                    Limits(least=0, most=121),
                    implies={"version": 1},
                    most_by=("period", {"hours": 24, "days": 45, "weeks": 12, "months": 121}, 45),
                ),
            },
        ),
        "campaigns.get_link_metrics": Operation(
            "campaigns.get_link_metrics",
            "GET",
            "/v1/campaigns/{campaign_id}/metrics/links",
            "Get the link clicks of a campaign",
            "campaignLinkMetrics",
            "https://docs.customer.io/integrations/api/app/#operation/campaignLinkMetrics",
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
