from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.create_segment_request import CreateSegmentRequest
    from ...models.segment_customer_count import SegmentCustomerCount
    from ...models.segment_dependencies import SegmentDependencies
    from ...models.segment_list import SegmentList
    from ...models.segment_membership import SegmentMembership
    from ...models.segment_response import SegmentResponse
    from ...types import Response


class RawSegments:
    """Groups of people."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(self) -> Response[SegmentList]:
        """List segments: `segments.list` with its response."""
        from ...api.segments import list_segments

        return list_segments.sync_detailed(client=self._client)

    def create(self, body: CreateSegmentRequest | Mapping[str, Any]) -> Response[SegmentResponse]:
        """Create a manual segment: `segments.create` with its response."""
        from ...api.segments import create_man_segment

        return create_man_segment.sync_detailed(client=self._client, body=body)

    def get(self, segment_id: int) -> Response[SegmentResponse]:
        """Get a segment: `segments.get` with its response."""
        from ...api.segments import get_segment

        return get_segment.sync_detailed(segment_id=segment_id, client=self._client)

    def delete(self, segment_id: int) -> Response[None]:
        """Delete a manual segment: `segments.delete` with its response."""
        from ...api.segments import delete_man_segment

        return delete_man_segment.sync_detailed(segment_id=segment_id, client=self._client)

    def get_customer_count(self, segment_id: int) -> Response[SegmentCustomerCount]:
        """Count the people in a segment: `segments.get_customer_count` with its response."""
        from ...api.segments import get_segment_count

        return get_segment_count.sync_detailed(segment_id=segment_id, client=self._client)

    def list_members(
        self, segment_id: int, *, start: str | None = None, limit: int | None = None
    ) -> Response[SegmentMembership]:
        """List the people in a segment: `segments.list_members` with its response."""
        from ...api.segments import get_segment_membership

        return get_segment_membership.sync_detailed(
            segment_id=segment_id, client=self._client, start=start, limit=limit
        )

    def get_dependencies(self, segment_id: int) -> Response[SegmentDependencies]:
        """List what uses a segment: `segments.get_dependencies` with its response."""
        from ...api.segments import get_segment_dependencies

        return get_segment_dependencies.sync_detailed(segment_id=segment_id, client=self._client)


class AsyncRawSegments:
    """Groups of people."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self) -> Response[SegmentList]:
        """List segments: `segments.list` with its response."""
        from ...api.segments import list_segments

        return await list_segments.asyncio_detailed(client=self._client)

    async def create(self, body: CreateSegmentRequest | Mapping[str, Any]) -> Response[SegmentResponse]:
        """Create a manual segment: `segments.create` with its response."""
        from ...api.segments import create_man_segment

        return await create_man_segment.asyncio_detailed(client=self._client, body=body)

    async def get(self, segment_id: int) -> Response[SegmentResponse]:
        """Get a segment: `segments.get` with its response."""
        from ...api.segments import get_segment

        return await get_segment.asyncio_detailed(segment_id=segment_id, client=self._client)

    async def delete(self, segment_id: int) -> Response[None]:
        """Delete a manual segment: `segments.delete` with its response."""
        from ...api.segments import delete_man_segment

        return await delete_man_segment.asyncio_detailed(segment_id=segment_id, client=self._client)

    async def get_customer_count(self, segment_id: int) -> Response[SegmentCustomerCount]:
        """Count the people in a segment: `segments.get_customer_count` with its response."""
        from ...api.segments import get_segment_count

        return await get_segment_count.asyncio_detailed(segment_id=segment_id, client=self._client)

    async def list_members(
        self, segment_id: int, *, start: str | None = None, limit: int | None = None
    ) -> Response[SegmentMembership]:
        """List the people in a segment: `segments.list_members` with its response."""
        from ...api.segments import get_segment_membership

        return await get_segment_membership.asyncio_detailed(
            segment_id=segment_id, client=self._client, start=start, limit=limit
        )

    async def get_dependencies(self, segment_id: int) -> Response[SegmentDependencies]:
        """List what uses a segment: `segments.get_dependencies` with its response."""
        from ...api.segments import get_segment_dependencies

        return await get_segment_dependencies.asyncio_detailed(segment_id=segment_id, client=self._client)
