"""Get an action of a campaign: `GET /v1/campaigns/{campaign_id}/actions/{action_id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.campaign_action_response import CampaignActionResponse
from ...models.campaign_action_response import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["campaigns.get_action"]


def _request(campaign_id: int, action_id: int) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("campaign_id", campaign_id, "number"), ("action_id", action_id, "number")))


def sync(campaign_id: int, action_id: int, *, client: SyncClient) -> CampaignActionResponse:
    """Get an action of a campaign. Raises for every response but the documented success."""
    return client._execute(_request(campaign_id=campaign_id, action_id=action_id), _decode)


def sync_detailed(campaign_id: int, action_id: int, *, client: SyncClient) -> Response[CampaignActionResponse]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(campaign_id=campaign_id, action_id=action_id), _decode)


async def asyncio(campaign_id: int, action_id: int, *, client: AsyncClient) -> CampaignActionResponse:
    """Get an action of a campaign. Raises for every response but the documented success."""
    return await client._execute(_request(campaign_id=campaign_id, action_id=action_id), _decode)


async def asyncio_detailed(
    campaign_id: int, action_id: int, *, client: AsyncClient
) -> Response[CampaignActionResponse]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(campaign_id=campaign_id, action_id=action_id), _decode)
