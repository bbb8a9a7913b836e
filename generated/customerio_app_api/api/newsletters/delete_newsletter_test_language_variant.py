"""Delete a translation of a newsletter test group: `DELETE
/v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import RequestSpec, nothing
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...types import Response

OPERATION = OPERATIONS["newsletters.delete_test_translation"]
_decode = nothing


def _request(newsletter_id: int, test_group_id: str | int, language: str) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        path=(
            ("newsletter_id", newsletter_id, "number"),
            ("test_group_id", test_group_id, "text"),
            ("language", language, "text_or_empty"),
        ),
        no_content=True,
    )


def sync(newsletter_id: int, test_group_id: str | int, language: str, *, client: SyncClient) -> None:
    """Delete a translation of a newsletter test group. Raises for every response but the documented success."""
    client._execute(_request(newsletter_id=newsletter_id, test_group_id=test_group_id, language=language), _decode)


def sync_detailed(newsletter_id: int, test_group_id: str | int, language: str, *, client: SyncClient) -> Response[None]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(
        _request(newsletter_id=newsletter_id, test_group_id=test_group_id, language=language), _decode
    )


async def asyncio(newsletter_id: int, test_group_id: str | int, language: str, *, client: AsyncClient) -> None:
    """Delete a translation of a newsletter test group. Raises for every response but the documented success."""
    await client._execute(
        _request(newsletter_id=newsletter_id, test_group_id=test_group_id, language=language), _decode
    )


async def asyncio_detailed(
    newsletter_id: int, test_group_id: str | int, language: str, *, client: AsyncClient
) -> Response[None]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(
        _request(newsletter_id=newsletter_id, test_group_id=test_group_id, language=language), _decode
    )
