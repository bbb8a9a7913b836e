from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..client import AsyncClient, SyncClient
    from ..models.workspace_list import WorkspaceList


class Workspaces:
    """The workspaces of the account."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(self) -> WorkspaceList:
        """List workspaces.

        Lists the account's workspaces with counts of messages, people and objects. The counts are cached and may be up
        to two hours old. The message counts cover the current billing period only.

        `GET /v1/workspaces`

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listWorkspaces
        """
        from ..api.workspaces import list_workspaces

        return list_workspaces.sync(client=self._client)


class AsyncWorkspaces:
    """The workspaces of the account."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> WorkspaceList:
        """List workspaces.

        Lists the account's workspaces with counts of messages, people and objects. The counts are cached and may be up
        to two hours old. The message counts cover the current billing period only.

        `GET /v1/workspaces`

        Raises:
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listWorkspaces
        """
        from ..api.workspaces import list_workspaces

        return await list_workspaces.asyncio(client=self._client)
