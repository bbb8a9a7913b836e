from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, SyncClient
    from ...models.create_design_email_request import CreateDesignEmailRequest
    from ...models.create_email_translation_request import CreateEmailTranslationRequest
    from ...models.design_email_list import DesignEmailList
    from ...models.design_email_response import DesignEmailResponse
    from ...models.design_sort_key import DesignSortKey
    from ...models.email_link import EmailLink
    from ...models.email_translation_list import EmailTranslationList
    from ...models.email_translation_response import EmailTranslationResponse
    from ...models.link_email_request import LinkEmailRequest
    from ...models.publish_receipt import PublishReceipt
    from ...models.publish_status import PublishStatus
    from ...models.sort_order import SortOrder
    from ...models.true_false_any import TrueFalseAny
    from ...models.unpublished_changes import UnpublishedChanges
    from ...models.update_design_email_request import UpdateDesignEmailRequest
    from ...models.update_email_translation_request import UpdateEmailTranslationRequest
    from ...types import Response, Time


class RawDesignEmails:
    """Emails made in Design Studio, their translations, links and publishing."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(
        self,
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
    ) -> Response[DesignEmailList]:
        """List the emails of Design Studio: `design_emails.list` with its response."""
        from ...api.design_emails import list_emails

        return list_emails.sync_detailed(
            client=self._client,
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
        )

    def create(self, body: CreateDesignEmailRequest | Mapping[str, Any]) -> Response[DesignEmailResponse]:
        """Create an email: `design_emails.create` with its response."""
        from ...api.design_emails import create_email

        return create_email.sync_detailed(client=self._client, body=body)

    def get(self, id: str) -> Response[DesignEmailResponse]:
        """Get an email in its default language: `design_emails.get` with its response."""
        from ...api.design_emails import get_email

        return get_email.sync_detailed(id=id, client=self._client)

    def update(self, id: str, body: UpdateDesignEmailRequest | Mapping[str, Any]) -> Response[None]:
        """Update an email: `design_emails.update` with its response."""
        from ...api.design_emails import update_email

        return update_email.sync_detailed(id=id, client=self._client, body=body)

    def delete(self, id: str) -> Response[None]:
        """Delete an email and its translations: `design_emails.delete` with its response."""
        from ...api.design_emails import delete_email

        return delete_email.sync_detailed(id=id, client=self._client)

    def list_translations(self, id: str) -> Response[EmailTranslationList]:
        """List the translations of an email: `design_emails.list_translations` with its response."""
        from ...api.design_emails import list_email_translations

        return list_email_translations.sync_detailed(id=id, client=self._client)

    def create_translation(
        self, id: str, body: CreateEmailTranslationRequest | Mapping[str, Any]
    ) -> Response[EmailTranslationResponse]:
        """Add a translation to an email: `design_emails.create_translation` with its response."""
        from ...api.design_emails import create_email_translation

        return create_email_translation.sync_detailed(id=id, client=self._client, body=body)

    def get_translation(self, id: str, language: str) -> Response[EmailTranslationResponse]:
        """Get a translation of an email: `design_emails.get_translation` with its response."""
        from ...api.design_emails import get_email_translation

        return get_email_translation.sync_detailed(id=id, language=language, client=self._client)

    def update_translation(
        self, id: str, language: str, body: UpdateEmailTranslationRequest | Mapping[str, Any]
    ) -> Response[None]:
        """Update a translation of an email: `design_emails.update_translation` with its response."""
        from ...api.design_emails import update_email_translation

        return update_email_translation.sync_detailed(id=id, language=language, client=self._client, body=body)

    def delete_translation(self, id: str, language: str) -> Response[None]:
        """Delete a translation of an email: `design_emails.delete_translation` with its response."""
        from ...api.design_emails import delete_email_translation

        return delete_email_translation.sync_detailed(id=id, language=language, client=self._client)

    def link(self, id: str, body: LinkEmailRequest | Mapping[str, Any]) -> Response[EmailLink]:
        """Link an email to a workflow: `design_emails.link` with its response."""
        from ...api.design_emails import link_email

        return link_email.sync_detailed(id=id, client=self._client, body=body)

    def publish(self, id: str) -> Response[PublishReceipt]:
        """Publish an email to its workflow: `design_emails.publish` with its response."""
        from ...api.design_emails import publish_email

        return publish_email.sync_detailed(id=id, client=self._client)

    def get_publish_status(self, id: str, *, publish_id: str) -> Response[PublishStatus]:
        """Get the state of a publish: `design_emails.get_publish_status` with its response."""
        from ...api.design_emails import get_publish_status

        return get_publish_status.sync_detailed(id=id, client=self._client, publish_id=publish_id)

    def check_unpublished_changes(self, id: str) -> Response[UnpublishedChanges]:
        """Check an email for unpublished changes: `design_emails.check_unpublished_changes` with its response."""
        from ...api.design_emails import check_unpublished_changes

        return check_unpublished_changes.sync_detailed(id=id, client=self._client)


class AsyncRawDesignEmails:
    """Emails made in Design Studio, their translations, links and publishing."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
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
    ) -> Response[DesignEmailList]:
        """List the emails of Design Studio: `design_emails.list` with its response."""
        from ...api.design_emails import list_emails

        return await list_emails.asyncio_detailed(
            client=self._client,
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
        )

    async def create(self, body: CreateDesignEmailRequest | Mapping[str, Any]) -> Response[DesignEmailResponse]:
        """Create an email: `design_emails.create` with its response."""
        from ...api.design_emails import create_email

        return await create_email.asyncio_detailed(client=self._client, body=body)

    async def get(self, id: str) -> Response[DesignEmailResponse]:
        """Get an email in its default language: `design_emails.get` with its response."""
        from ...api.design_emails import get_email

        return await get_email.asyncio_detailed(id=id, client=self._client)

    async def update(self, id: str, body: UpdateDesignEmailRequest | Mapping[str, Any]) -> Response[None]:
        """Update an email: `design_emails.update` with its response."""
        from ...api.design_emails import update_email

        return await update_email.asyncio_detailed(id=id, client=self._client, body=body)

    async def delete(self, id: str) -> Response[None]:
        """Delete an email and its translations: `design_emails.delete` with its response."""
        from ...api.design_emails import delete_email

        return await delete_email.asyncio_detailed(id=id, client=self._client)

    async def list_translations(self, id: str) -> Response[EmailTranslationList]:
        """List the translations of an email: `design_emails.list_translations` with its response."""
        from ...api.design_emails import list_email_translations

        return await list_email_translations.asyncio_detailed(id=id, client=self._client)

    async def create_translation(
        self, id: str, body: CreateEmailTranslationRequest | Mapping[str, Any]
    ) -> Response[EmailTranslationResponse]:
        """Add a translation to an email: `design_emails.create_translation` with its response."""
        from ...api.design_emails import create_email_translation

        return await create_email_translation.asyncio_detailed(id=id, client=self._client, body=body)

    async def get_translation(self, id: str, language: str) -> Response[EmailTranslationResponse]:
        """Get a translation of an email: `design_emails.get_translation` with its response."""
        from ...api.design_emails import get_email_translation

        return await get_email_translation.asyncio_detailed(id=id, language=language, client=self._client)

    async def update_translation(
        self, id: str, language: str, body: UpdateEmailTranslationRequest | Mapping[str, Any]
    ) -> Response[None]:
        """Update a translation of an email: `design_emails.update_translation` with its response."""
        from ...api.design_emails import update_email_translation

        return await update_email_translation.asyncio_detailed(id=id, language=language, client=self._client, body=body)

    async def delete_translation(self, id: str, language: str) -> Response[None]:
        """Delete a translation of an email: `design_emails.delete_translation` with its response."""
        from ...api.design_emails import delete_email_translation

        return await delete_email_translation.asyncio_detailed(id=id, language=language, client=self._client)

    async def link(self, id: str, body: LinkEmailRequest | Mapping[str, Any]) -> Response[EmailLink]:
        """Link an email to a workflow: `design_emails.link` with its response."""
        from ...api.design_emails import link_email

        return await link_email.asyncio_detailed(id=id, client=self._client, body=body)

    async def publish(self, id: str) -> Response[PublishReceipt]:
        """Publish an email to its workflow: `design_emails.publish` with its response."""
        from ...api.design_emails import publish_email

        return await publish_email.asyncio_detailed(id=id, client=self._client)

    async def get_publish_status(self, id: str, *, publish_id: str) -> Response[PublishStatus]:
        """Get the state of a publish: `design_emails.get_publish_status` with its response."""
        from ...api.design_emails import get_publish_status

        return await get_publish_status.asyncio_detailed(id=id, client=self._client, publish_id=publish_id)

    async def check_unpublished_changes(self, id: str) -> Response[UnpublishedChanges]:
        """Check an email for unpublished changes: `design_emails.check_unpublished_changes` with its response."""
        from ...api.design_emails import check_unpublished_changes

        return await check_unpublished_changes.asyncio_detailed(id=id, client=self._client)
