from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.segment_or_sender_usage import SegmentOrSenderUsage
    from ...models.sender_identity_list import SenderIdentityList
    from ...models.sender_identity_response import SenderIdentityResponse
    from ...models.sort_order import SortOrder
    from ...types import Response


class RawSenderIdentities:
    """The names, addresses and numbers that messages come from."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        start: str | None = None,
        limit: int | None = None,
        sort: SortOrder | Literal["asc", "desc"] | None = None,
        hidden: bool | None = None,
    ) -> Response[SenderIdentityList]:
        """List sender identities: `sender_identities.list` with its response."""
        from ...api.sender_identities import list_senders

        return list_senders.sync_detailed(client=self._client, start=start, limit=limit, sort=sort, hidden=hidden)

    def get(self, sender_id: int) -> Response[SenderIdentityResponse]:
        """Get a sender identity: `sender_identities.get` with its response."""
        from ...api.sender_identities import get_sender

        return get_sender.sync_detailed(sender_id=sender_id, client=self._client)

    def get_usage(self, sender_id: int) -> Response[SegmentOrSenderUsage]:
        """List what uses a sender identity: `sender_identities.get_usage` with its response."""
        from ...api.sender_identities import get_sender_usage

        return get_sender_usage.sync_detailed(sender_id=sender_id, client=self._client)


class AsyncRawSenderIdentities:
    """The names, addresses and numbers that messages come from."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        start: str | None = None,
        limit: int | None = None,
        sort: SortOrder | Literal["asc", "desc"] | None = None,
        hidden: bool | None = None,
    ) -> Response[SenderIdentityList]:
        """List sender identities: `sender_identities.list` with its response."""
        from ...api.sender_identities import list_senders

        return await list_senders.asyncio_detailed(
            client=self._client, start=start, limit=limit, sort=sort, hidden=hidden
        )

    async def get(self, sender_id: int) -> Response[SenderIdentityResponse]:
        """Get a sender identity: `sender_identities.get` with its response."""
        from ...api.sender_identities import get_sender

        return await get_sender.asyncio_detailed(sender_id=sender_id, client=self._client)

    async def get_usage(self, sender_id: int) -> Response[SegmentOrSenderUsage]:
        """List what uses a sender identity: `sender_identities.get_usage` with its response."""
        from ...api.sender_identities import get_sender_usage

        return await get_sender_usage.asyncio_detailed(sender_id=sender_id, client=self._client)
