"""List the emails of Design Studio: `GET /v1/design_studio/emails`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...client import RequestSpec
from ...models.design_email_list import DesignEmailList
from ...models.design_email_list import read as _decode
from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from ...models.design_sort_key import DesignSortKey
    from ...models.sort_order import SortOrder
    from ...models.true_false_any import TrueFalseAny
    from ...types import Response, Time

OPERATION = OPERATIONS["design_emails.list"]


def _request(
    *,
    page: int | None = None,
    limit: int | None = None,
    parent_folder_id: str | None = None,
    direct_descendants_only: bool | None = None,
    sort_by: DesignSortKey | Literal["created", "updated", "name"] | None = None,
    sort_order: SortOrder | Literal["asc", "desc"] | None = None,
    created_before: Time | None = None,
    created_after: Time | None = None,
    updated_before: Time | None = None,
    updated_after: Time | None = None,
    is_template: TrueFalseAny | Literal["true", "false", "any"] | None = None,
    has_translations: TrueFalseAny | Literal["true", "false", "any"] | None = None,
    is_linked: TrueFalseAny | Literal["true", "false", "any"] | None = None,
) -> RequestSpec:
    return RequestSpec(
        OPERATION,
        query=(
            ("page", page, "number"),
            ("limit", limit, "number"),
            ("parent_folder_id", parent_folder_id, "text"),
            ("direct_descendants_only", direct_descendants_only, "boolean"),
            ("sort_by", sort_by, "text"),
            ("sort_order", sort_order, "text"),
            ("created_before", created_before, "time"),
            ("created_after", created_after, "time"),
            ("updated_before", updated_before, "time"),
            ("updated_after", updated_after, "time"),
            ("is_template", is_template, "text"),
            ("has_translations", has_translations, "text"),
            ("is_linked", is_linked, "text"),
        ),
    )


def sync(
    *,
    client: SyncClient,
    page: int | None = None,
    limit: int | None = None,
    parent_folder_id: str | None = None,
    direct_descendants_only: bool | None = None,
    sort_by: DesignSortKey | Literal["created", "updated", "name"] | None = None,
    sort_order: SortOrder | Literal["asc", "desc"] | None = None,
    created_before: Time | None = None,
    created_after: Time | None = None,
    updated_before: Time | None = None,
    updated_after: Time | None = None,
    is_template: TrueFalseAny | Literal["true", "false", "any"] | None = None,
    has_translations: TrueFalseAny | Literal["true", "false", "any"] | None = None,
    is_linked: TrueFalseAny | Literal["true", "false", "any"] | None = None,
) -> DesignEmailList:
    """List the emails of Design Studio. Raises for every response but the documented success."""
    return client._execute(
        _request(
            page=page,
            limit=limit,
            parent_folder_id=parent_folder_id,
            direct_descendants_only=direct_descendants_only,
            sort_by=sort_by,
            sort_order=sort_order,
            created_before=created_before,
            created_after=created_after,
            updated_before=updated_before,
            updated_after=updated_after,
            is_template=is_template,
            has_translations=has_translations,
            is_linked=is_linked,
        ),
        _decode,
    )


def sync_detailed(
    *,
    client: SyncClient,
    page: int | None = None,
    limit: int | None = None,
    parent_folder_id: str | None = None,
    direct_descendants_only: bool | None = None,
    sort_by: DesignSortKey | Literal["created", "updated", "name"] | None = None,
    sort_order: SortOrder | Literal["asc", "desc"] | None = None,
    created_before: Time | None = None,
    created_after: Time | None = None,
    updated_before: Time | None = None,
    updated_after: Time | None = None,
    is_template: TrueFalseAny | Literal["true", "false", "any"] | None = None,
    has_translations: TrueFalseAny | Literal["true", "false", "any"] | None = None,
    is_linked: TrueFalseAny | Literal["true", "false", "any"] | None = None,
) -> Response[DesignEmailList]:
    """The same with status, headers and raw body."""
    return client._execute_detailed(
        _request(
            page=page,
            limit=limit,
            parent_folder_id=parent_folder_id,
            direct_descendants_only=direct_descendants_only,
            sort_by=sort_by,
            sort_order=sort_order,
            created_before=created_before,
            created_after=created_after,
            updated_before=updated_before,
            updated_after=updated_after,
            is_template=is_template,
            has_translations=has_translations,
            is_linked=is_linked,
        ),
        _decode,
    )


async def asyncio(
    *,
    client: AsyncClient,
    page: int | None = None,
    limit: int | None = None,
    parent_folder_id: str | None = None,
    direct_descendants_only: bool | None = None,
    sort_by: DesignSortKey | Literal["created", "updated", "name"] | None = None,
    sort_order: SortOrder | Literal["asc", "desc"] | None = None,
    created_before: Time | None = None,
    created_after: Time | None = None,
    updated_before: Time | None = None,
    updated_after: Time | None = None,
    is_template: TrueFalseAny | Literal["true", "false", "any"] | None = None,
    has_translations: TrueFalseAny | Literal["true", "false", "any"] | None = None,
    is_linked: TrueFalseAny | Literal["true", "false", "any"] | None = None,
) -> DesignEmailList:
    """List the emails of Design Studio. Raises for every response but the documented success."""
    return await client._execute(
        _request(
            page=page,
            limit=limit,
            parent_folder_id=parent_folder_id,
            direct_descendants_only=direct_descendants_only,
            sort_by=sort_by,
            sort_order=sort_order,
            created_before=created_before,
            created_after=created_after,
            updated_before=updated_before,
            updated_after=updated_after,
            is_template=is_template,
            has_translations=has_translations,
            is_linked=is_linked,
        ),
        _decode,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    page: int | None = None,
    limit: int | None = None,
    parent_folder_id: str | None = None,
    direct_descendants_only: bool | None = None,
    sort_by: DesignSortKey | Literal["created", "updated", "name"] | None = None,
    sort_order: SortOrder | Literal["asc", "desc"] | None = None,
    created_before: Time | None = None,
    created_after: Time | None = None,
    updated_before: Time | None = None,
    updated_after: Time | None = None,
    is_template: TrueFalseAny | Literal["true", "false", "any"] | None = None,
    has_translations: TrueFalseAny | Literal["true", "false", "any"] | None = None,
    is_linked: TrueFalseAny | Literal["true", "false", "any"] | None = None,
) -> Response[DesignEmailList]:
    """The same with status, headers and raw body."""
    return await client._execute_detailed(
        _request(
            page=page,
            limit=limit,
            parent_folder_id=parent_folder_id,
            direct_descendants_only=direct_descendants_only,
            sort_by=sort_by,
            sort_order=sort_order,
            created_before=created_before,
            created_after=created_after,
            updated_before=updated_before,
            updated_after=updated_after,
            is_template=is_template,
            has_translations=has_translations,
            is_linked=is_linked,
        ),
        _decode,
    )
