from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.person_optouts_list import PersonOptoutsList
    from ...types import Response


class RawOptouts:
    """Who opted out of which SMS or WhatsApp sender."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(
        self, *, from_: str | None = None, start: str | None = None, limit: int | None = None
    ) -> Response[PersonOptoutsList]:
        """List opt-outs in the workspace: `optouts.list` with its response."""
        from ...api.optouts import get_optouts

        return get_optouts.sync_detailed(client=self._client, from_=from_, start=start, limit=limit)


class AsyncRawOptouts:
    """Who opted out of which SMS or WhatsApp sender."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self, *, from_: str | None = None, start: str | None = None, limit: int | None = None
    ) -> Response[PersonOptoutsList]:
        """List opt-outs in the workspace: `optouts.list` with its response."""
        from ...api.optouts import get_optouts

        return await get_optouts.asyncio_detailed(client=self._client, from_=from_, start=start, limit=limit)
