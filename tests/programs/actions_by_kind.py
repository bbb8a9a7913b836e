"""What a campaign sends: each kind of action is a class of its own, told apart with `match` or `isinstance`."""

from __future__ import annotations

from customerio_app import AppClient
from customerio_app.models import (
    CampaignAction,
    CampaignMessageAction,
    CampaignSmsAction,
    CampaignWebhookAction,
    CampaignWhatsappAction,
    SegmentCampaign,
    UnknownCampaignAction,
)


def describe(action: CampaignAction) -> str:
    match action:
        case CampaignMessageAction(type="email", subject=str(subject)):
            return f"email {subject.upper()}"
        case CampaignMessageAction():
            return f"{action.type} {action.name}"
        case CampaignSmsAction(body=body) | CampaignWhatsappAction(body=body):
            return f"text of {len(body)} characters"
        case CampaignWebhookAction():
            return f"webhook {action.method or 'POST'} {action.url or ''}"
        case UnknownCampaignAction():
            return f"{action.type or 'unknown'} {action.id}"


def main(campaign_id: int) -> list[str]:
    with AppClient() as cio:
        campaign = cio.campaigns.get(campaign_id).campaign
        if isinstance(campaign, SegmentCampaign):
            print(f"segments {campaign.trigger_segment_ids}, for {', '.join(campaign.tags)}")
        print(f"{campaign.name}: {campaign.state}, {len(campaign.actions)} actions")
        return [describe(action) for action in cio.campaigns.iter_actions(campaign_id)]
