"""Change an action of a campaign: `PUT /v1/campaigns/{campaign_id}/actions/{action_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...fields import Object
from ...models.campaign_action_response import CampaignActionResponse
from ...models.campaign_action_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.campaign_action_update import CampaignActionUpdate
    from ...types import Response

OPERATION = OPERATIONS["campaigns.update_action"]


def _request(campaign_id: int, action_id: int, *, body: CampaignActionUpdate) -> RequestSpec:
    from ...models.campaign_action_update import read as _CampaignActionUpdate

    return RequestSpec(
        OPERATION,
        path=(("campaign_id", campaign_id, "number"), ("action_id", action_id, "number")),
        body=body,
        body_kind=Object(_CampaignActionUpdate),
        body_name="CampaignActionUpdate",
    )


def sync(campaign_id: int, action_id: int, *, client: SyncClient, body: CampaignActionUpdate) -> CampaignActionResponse:
    """Change an action of a campaign. Raises for every response but the documented success."""
    return client._execute(_request(campaign_id=campaign_id, action_id=action_id, body=body), _decode)


def sync_detailed(
    campaign_id: int, action_id: int, *, client: SyncClient, body: CampaignActionUpdate
) -> Response[CampaignActionResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(campaign_id=campaign_id, action_id=action_id, body=body), _decode)


async def asyncio(
    campaign_id: int, action_id: int, *, client: AsyncClient, body: CampaignActionUpdate
) -> CampaignActionResponse:
    """Change an action of a campaign. Raises for every response but the documented success."""
    return await client._execute(_request(campaign_id=campaign_id, action_id=action_id, body=body), _decode)


async def asyncio_detailed(
    campaign_id: int, action_id: int, *, client: AsyncClient, body: CampaignActionUpdate
) -> Response[CampaignActionResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(campaign_id=campaign_id, action_id=action_id, body=body), _decode)
