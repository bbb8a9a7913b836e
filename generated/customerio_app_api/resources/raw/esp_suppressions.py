from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.suppression_list import SuppressionList
    from ...models.suppression_page import SuppressionPage
    from ...models.suppression_type import SuppressionType
    from ...types import Response


class RawEspSuppressions:
    """Addresses that the email service provider refuses to deliver to."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list_by_domain(
        self,
        domain_name: str,
        suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
        *,
        limit: int | None = None,
        start: str | None = None,
        email: str | None = None,
    ) -> Response[SuppressionPage]:
        """List suppressed addresses of one sending domain: `esp_suppressions.list_by_domain` with its response."""
        from ...api.esp_suppressions import get_domain_suppressions_by_type

        return get_domain_suppressions_by_type.sync_detailed(
            domain_name=domain_name,
            suppression_type=suppression_type,
            client=self._client,
            limit=limit,
            start=start,
            email=email,
        )

    def find(self, email_address: str) -> Response[SuppressionList]:
        """Look up a suppressed address: `esp_suppressions.find` with its response."""
        from ...api.esp_suppressions import get_suppression

        return get_suppression.sync_detailed(email_address=email_address, client=self._client)

    def list(
        self,
        suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
        *,
        limit: int | None = None,
        offset: int | None = None,
        domain: str | None = None,
    ) -> Response[SuppressionList]:
        """List suppressed addresses by reason: `esp_suppressions.list` with its response."""
        from ...api.esp_suppressions import get_suppression_by_type

        return get_suppression_by_type.sync_detailed(
            suppression_type=suppression_type, client=self._client, limit=limit, offset=offset, domain=domain
        )

    def create(
        self,
        suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
        email_address: str,
    ) -> Response[Any]:
        """Suppress an address at the email provider: `esp_suppressions.create` with its response."""
        from ...api.esp_suppressions import post_suppression

        return post_suppression.sync_detailed(
            suppression_type=suppression_type, email_address=email_address, client=self._client
        )

    def delete(
        self,
        suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
        email_address: str,
    ) -> Response[None]:
        """Lift the suppression of an address: `esp_suppressions.delete` with its response."""
        from ...api.esp_suppressions import delete_suppression

        return delete_suppression.sync_detailed(
            suppression_type=suppression_type, email_address=email_address, client=self._client
        )


class AsyncRawEspSuppressions:
    """Addresses that the email service provider refuses to deliver to."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_by_domain(
        self,
        domain_name: str,
        suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
        *,
        limit: int | None = None,
        start: str | None = None,
        email: str | None = None,
    ) -> Response[SuppressionPage]:
        """List suppressed addresses of one sending domain: `esp_suppressions.list_by_domain` with its response."""
        from ...api.esp_suppressions import get_domain_suppressions_by_type

        return await get_domain_suppressions_by_type.asyncio_detailed(
            domain_name=domain_name,
            suppression_type=suppression_type,
            client=self._client,
            limit=limit,
            start=start,
            email=email,
        )

    async def find(self, email_address: str) -> Response[SuppressionList]:
        """Look up a suppressed address: `esp_suppressions.find` with its response."""
        from ...api.esp_suppressions import get_suppression

        return await get_suppression.asyncio_detailed(email_address=email_address, client=self._client)

    async def list(
        self,
        suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
        *,
        limit: int | None = None,
        offset: int | None = None,
        domain: str | None = None,
    ) -> Response[SuppressionList]:
        """List suppressed addresses by reason: `esp_suppressions.list` with its response."""
        from ...api.esp_suppressions import get_suppression_by_type

        return await get_suppression_by_type.asyncio_detailed(
            suppression_type=suppression_type, client=self._client, limit=limit, offset=offset, domain=domain
        )

    async def create(
        self,
        suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
        email_address: str,
    ) -> Response[Any]:
        """Suppress an address at the email provider: `esp_suppressions.create` with its response."""
        from ...api.esp_suppressions import post_suppression

        return await post_suppression.asyncio_detailed(
            suppression_type=suppression_type, email_address=email_address, client=self._client
        )

    async def delete(
        self,
        suppression_type: SuppressionType | Literal["blocks", "bounces", "spam_reports", "invalid_emails"],
        email_address: str,
    ) -> Response[None]:
        """Lift the suppression of an address: `esp_suppressions.delete` with its response."""
        from ...api.esp_suppressions import delete_suppression

        return await delete_suppression.asyncio_detailed(
            suppression_type=suppression_type, email_address=email_address, client=self._client
        )
