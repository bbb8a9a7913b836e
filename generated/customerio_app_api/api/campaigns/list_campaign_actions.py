"""List the actions of a campaign: `GET /v1/campaigns/{campaign_id}/actions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec
from ...models.campaign_action_list import CampaignActionList
from ...models.campaign_action_list import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["campaigns.list_actions"]


def _request(campaign_id: int, *, start: str | None = None) -> RequestSpec:
    return RequestSpec(OPERATION, path=(("campaign_id", campaign_id, "number"),), query=(("start", start, "text"),))


def sync(campaign_id: int, *, client: SyncClient, start: str | None = None) -> CampaignActionList:
    """List the actions of a campaign. Raises for every response but the documented success."""
    return client._execute(_request(campaign_id=campaign_id, start=start), _decode)


def sync_detailed(campaign_id: int, *, client: SyncClient, start: str | None = None) -> Response[CampaignActionList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(_request(campaign_id=campaign_id, start=start), _decode)


async def asyncio(campaign_id: int, *, client: AsyncClient, start: str | None = None) -> CampaignActionList:
    """List the actions of a campaign. Raises for every response but the documented success."""
    return await client._execute(_request(campaign_id=campaign_id, start=start), _decode)


async def asyncio_detailed(
    campaign_id: int, *, client: AsyncClient, start: str | None = None
) -> Response[CampaignActionList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(_request(campaign_id=campaign_id, start=start), _decode)
