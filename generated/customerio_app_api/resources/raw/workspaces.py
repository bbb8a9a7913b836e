from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.workspace_list import WorkspaceList
    from ...types import Response


class RawWorkspaces:
    """The workspaces of the account."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(self) -> Response[WorkspaceList]:
        """List workspaces: `workspaces.list` with its response."""
        from ...api.workspaces import list_workspaces

        return list_workspaces.sync_detailed(client=self._client)


class AsyncRawWorkspaces:
    """The workspaces of the account."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> Response[WorkspaceList]:
        """List workspaces: `workspaces.list` with its response."""
        from ...api.workspaces import list_workspaces

        return await list_workspaces.asyncio_detailed(client=self._client)
