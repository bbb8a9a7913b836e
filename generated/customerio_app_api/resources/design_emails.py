from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..client import AsyncClient, SyncClient
    from ..models.create_design_email_request import CreateDesignEmailRequest
    from ..models.create_email_translation_request import CreateEmailTranslationRequest
    from ..models.design_email_list import DesignEmailList
    from ..models.design_email_response import DesignEmailResponse
    from ..models.design_sort_key import DesignSortKey
    from ..models.email_link import EmailLink
    from ..models.email_summary import EmailSummary
    from ..models.email_translation_list import EmailTranslationList
    from ..models.email_translation_response import EmailTranslationResponse
    from ..models.link_email_request import LinkEmailRequest
    from ..models.publish_receipt import PublishReceipt
    from ..models.publish_status import PublishStatus
    from ..models.sort_order import SortOrder
    from ..models.true_false_any import TrueFalseAny
    from ..models.unpublished_changes import UnpublishedChanges
    from ..models.update_design_email_request import UpdateDesignEmailRequest
    from ..models.update_email_translation_request import UpdateEmailTranslationRequest
    from ..pages import AsyncCountedPages, CountedPages
    from ..types import Time


class DesignEmails:
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
    ) -> DesignEmailList:
        """List the emails of Design Studio.

        Returns one page of emails, without content, and the folders that hold them. Pages are numbered; there is no
        cursor. Without `parent_folder_id` the list starts at the root; add `direct_descendants_only=true` to get only
        what lies in the root itself. A `parent_folder_id` that does not exist is answered with an error, not with an
        empty list.

        `GET /v1/design_studio/emails`

        Args:
            page: Number of the page, from 1.
            limit: How many items a page holds at the most.
            parent_folder_id: UUID of a folder, which must exist. Left out: the root.
            direct_descendants_only: True lists only what lies directly in the folder, false the whole tree below it.
            sort_by: What to sort by.
            sort_order: Ascending or descending.
            created_before: Only what was created before this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            created_after: Only what was created after this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            updated_before: Only what was changed before this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            updated_after: Only what was changed after this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            is_template: Filter on templates; the text `true`, `false` or `any`, not a boolean.
            has_translations: Filter on emails in several languages; the text `true`, `false` or `any`, not a boolean.
            is_linked: Filter on emails that a workflow, such as a campaign or a broadcast, uses; the text `true`,
                `false` or `any`, not a boolean.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listEmails
        """
        from ..api.design_emails import list_emails

        return list_emails.sync(
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

    def iter(
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
        prefetch: int = 0,
    ) -> CountedPages[EmailSummary, DesignEmailList]:
        """List the emails of Design Studio, over all pages.

        Yields the items of `emails` and fetches pages as they are needed. `limit` is the size of a page where there is
        one; `page` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            page: Number of the page, from 1.
            limit: How many items a page holds at the most.
            parent_folder_id: UUID of a folder, which must exist. Left out: the root.
            direct_descendants_only: True lists only what lies directly in the folder, false the whole tree below it.
            sort_by: What to sort by.
            sort_order: Ascending or descending.
            created_before: Only what was created before this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            created_after: Only what was created after this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            updated_before: Only what was changed before this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            updated_after: Only what was changed after this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            is_template: Filter on templates; the text `true`, `false` or `any`, not a boolean.
            has_translations: Filter on emails in several languages; the text `true`, `false` or `any`, not a boolean.
            is_linked: Filter on emails that a workflow, such as a campaign or a broadcast, uses; the text `true`,
                `false` or `any`, not a boolean.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/listEmails
        """
        from ..api.design_emails import list_emails

        arguments: dict[str, Any] = {
            "page": page,
            "limit": limit,
            "parent_folder_id": parent_folder_id,
            "direct_descendants_only": direct_descendants_only,
            "sort_by": sort_by,
            "sort_order": sort_order,
            "created_before": created_before,
            "created_after": created_after,
            "updated_before": updated_before,
            "updated_after": updated_after,
            "is_template": is_template,
            "has_translations": has_translations,
            "is_linked": is_linked,
        }
        return self._client._paginate(list_emails.OPERATION, list_emails.sync, arguments, prefetch=prefetch)

    def create(self, body: CreateDesignEmailRequest | Mapping[str, Any]) -> DesignEmailResponse:
        """Create an email.

        Creates an email in its default language. An incomplete envelope is accepted as long as the email is not linked
        to a workflow. `from_id` and `reply_to_id` must name existing sender identities. The email lands at the root
        unless a parent folder is given. Nothing is sent: link the email to a workflow and publish it first.

        `POST /v1/design_studio/emails`

        Args:
            body: The new email; only `name` is required.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/createEmail
        """
        from ..api.design_emails import create_email

        return create_email.sync(client=self._client, body=body)

    def get(self, id: str) -> DesignEmailResponse:
        """Get an email in its default language.

        Returns an email with content, envelope and transformers, in its default language only. Other languages come
        from `design_emails.list_translations` and `design_emails.get_translation`.

        `GET /v1/design_studio/emails/{id}`

        Args:
            id: UUID of the email; for an email in several languages, that of its default language.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getEmail
        """
        from ..api.design_emails import get_email

        return get_email.sync(id=id, client=self._client)

    def update(self, id: str, body: UpdateDesignEmailRequest | Mapping[str, Any]) -> None:
        """Update an email.

        Changes the fields that are sent and leaves the rest. The change is not published: a linked email goes out as
        before until `design_emails.publish` is called. The vendor does not say whether `content`, `envelope` and
        `transformers` are merged field by field, so send those objects complete. The response has no body.

        `PUT /v1/design_studio/emails/{id}`

        Args:
            id: UUID of the email; for an email in several languages, that of its default language.
            body: Fields to change.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/updateEmail
        """
        from ..api.design_emails import update_email

        update_email.sync(id=id, client=self._client, body=body)

    def delete(self, id: str) -> None:
        """Delete an email and its translations.

        Removes an email together with all its translations. Refused with 409 while the email is linked to a workflow.
        The response has no body.

        `DELETE /v1/design_studio/emails/{id}`

        Args:
            id: UUID of the email; for an email in several languages, that of its default language.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            ConflictError: The thing is in a state that forbids this: the name is taken, it is linked, or it is in use.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/deleteEmail
        """
        from ..api.design_emails import delete_email

        delete_email.sync(id=id, client=self._client)

    def list_translations(self, id: str) -> EmailTranslationList:
        """List the translations of an email.

        Returns all translations of an email at once, with content; the list is not paged. `language_group_id` of every
        item is the `id` that was asked for. An email without translations may give an empty list or null.

        `GET /v1/design_studio/emails/{id}/languages`

        Args:
            id: UUID of the email; for an email in several languages, that of its default language.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listEmailTranslations
        """
        from ..api.design_emails import list_email_translations

        return list_email_translations.sync(id=id, client=self._client)

    def create_translation(
        self, id: str, body: CreateEmailTranslationRequest | Mapping[str, Any]
    ) -> EmailTranslationResponse:
        """Add a translation to an email.

        Adds a language to an email. Whichever of `content`, `envelope` and `transformers` is left out is copied from
        the default-language email. `from_id` and `reply_to_id` must name existing sender identities. 409 means a
        conflict with what is stored. The translation goes out only after `design_emails.publish`.

        `POST /v1/design_studio/emails/{id}/languages`

        Args:
            id: UUID of the email; for an email in several languages, that of its default language.
            body: Language of the translation and the parts that differ from the default-language email.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            ConflictError: The thing is in a state that forbids this: the name is taken, it is linked, or it is in use.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/createEmailTranslation
        """
        from ..api.design_emails import create_email_translation

        return create_email_translation.sync(id=id, client=self._client, body=body)

    def get_translation(self, id: str, language: str) -> EmailTranslationResponse:
        """Get a translation of an email.

        Returns one language of an email with content, envelope and transformers.

        `GET /v1/design_studio/emails/{id}/languages/{language}`

        Args:
            id: UUID of the default-language email.
            language: Language code of the translation.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getEmailTranslation
        """
        from ..api.design_emails import get_email_translation

        return get_email_translation.sync(id=id, language=language, client=self._client)

    def update_translation(
        self, id: str, language: str, body: UpdateEmailTranslationRequest | Mapping[str, Any]
    ) -> None:
        """Update a translation of an email.

        Changes the fields that are sent and leaves the rest. The change is not published: a linked email goes out as
        before until `design_emails.publish` is called. The vendor does not say whether `content`, `envelope` and
        `transformers` are merged field by field, so send those objects complete. The response has no body.

        `PUT /v1/design_studio/emails/{id}/languages/{language}`

        Args:
            id: UUID of the default-language email.
            language: Language code of the translation.
            body: Fields to change.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/updateEmailTranslation
        """
        from ..api.design_emails import update_email_translation

        update_email_translation.sync(id=id, language=language, client=self._client, body=body)

    def delete_translation(self, id: str, language: str) -> None:
        """Delete a translation of an email.

        Removes one language of an email. Refused with 409 while the email is linked to a workflow. The response has no
        body.

        `DELETE /v1/design_studio/emails/{id}/languages/{language}`

        Args:
            id: UUID of the default-language email.
            language: Language code of the translation.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            ConflictError: The thing is in a state that forbids this: the name is taken, it is linked, or it is in use.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/deleteEmailTranslation
        """
        from ..api.design_emails import delete_email_translation

        delete_email_translation.sync(id=id, language=language, client=self._client)

    def link(self, id: str, body: LinkEmailRequest | Mapping[str, Any]) -> EmailLink:
        """Link an email to a workflow.

        Makes a transactional message, a newsletter or a message action of a campaign or API-triggered broadcast use
        this email. An email is linked to one of them at a time. A target that already has other Design Studio content
        is refused with 409; with `force` true that content is replaced and unlinked. Call `design_emails.publish`
        afterwards; linking alone does not publish.

        `POST /v1/design_studio/emails/{id}/link`

        Args:
            id: UUID of the email; for an email in several languages, that of its default language.
            body: The target, and whether to replace the content it has.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            ConflictError: The thing is in a state that forbids this: the name is taken, it is linked, or it is in use.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/linkEmail
        """
        from ..api.design_emails import link_email

        return link_email.sync(id=id, client=self._client, body=body)

    def publish(self, id: str) -> PublishReceipt:
        """Publish an email to its workflow.

        Puts the stored state of an email, in all its languages, into the workflow it is linked to; it must be linked
        first. An email in one language is published at once: `status` is `done` and `mappings` lists the versions. With
        several languages `status` may be `pending`: pass `publish_id` to `design_emails.get_publish_status` until it
        says `done`. 422 means an error in the Liquid; 409 can mean that the target campaign is backfilling. The call
        takes no body.

        `POST /v1/design_studio/emails/{id}/publish`

        Args:
            id: UUID of the email; for an email in several languages, that of its default language.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            ConflictError: The thing is in a state that forbids this: the name is taken, it is linked, or it is in use.
            UnprocessableEntityError: The request is well formed, but its content cannot be used.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/publishEmail
        """
        from ..api.design_emails import publish_email

        return publish_email.sync(id=id, client=self._client)

    def get_publish_status(self, id: str, *, publish_id: str) -> PublishStatus:
        """Get the state of a publish.

        Tells whether a publish that was `pending` has finished; poll until `status` is `done`. There is no status for
        failure: a failed publish raises an error here, 422 for an error in the Liquid and 409 while the target campaign
        is backfilling.

        `GET /v1/design_studio/emails/{id}/publish_status`

        Args:
            id: UUID of the email; for an email in several languages, that of its default language.
            publish_id: The `publish_id` that `design_emails.publish` gave for an email in several languages. Opaque.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            ConflictError: The thing is in a state that forbids this: the name is taken, it is linked, or it is in use.
            UnprocessableEntityError: The request is well formed, but its content cannot be used.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getPublishStatus
        """
        from ..api.design_emails import get_publish_status

        return get_publish_status.sync(id=id, client=self._client, publish_id=publish_id)

    def check_unpublished_changes(self, id: str) -> UnpublishedChanges:
        """Check an email for unpublished changes.

        Tells whether the email or one of its translations has changed since it was last published. False also for an
        email that is not linked to a workflow.

        `GET /v1/design_studio/emails/{id}/unpublished_changes`

        Args:
            id: UUID of the email; for an email in several languages, that of its default language.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/checkUnpublishedChanges
        """
        from ..api.design_emails import check_unpublished_changes

        return check_unpublished_changes.sync(id=id, client=self._client)


class AsyncDesignEmails:
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
    ) -> DesignEmailList:
        """List the emails of Design Studio.

        Returns one page of emails, without content, and the folders that hold them. Pages are numbered; there is no
        cursor. Without `parent_folder_id` the list starts at the root; add `direct_descendants_only=true` to get only
        what lies in the root itself. A `parent_folder_id` that does not exist is answered with an error, not with an
        empty list.

        `GET /v1/design_studio/emails`

        Args:
            page: Number of the page, from 1.
            limit: How many items a page holds at the most.
            parent_folder_id: UUID of a folder, which must exist. Left out: the root.
            direct_descendants_only: True lists only what lies directly in the folder, false the whole tree below it.
            sort_by: What to sort by.
            sort_order: Ascending or descending.
            created_before: Only what was created before this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            created_after: Only what was created after this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            updated_before: Only what was changed before this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            updated_after: Only what was changed after this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            is_template: Filter on templates; the text `true`, `false` or `any`, not a boolean.
            has_translations: Filter on emails in several languages; the text `true`, `false` or `any`, not a boolean.
            is_linked: Filter on emails that a workflow, such as a campaign or a broadcast, uses; the text `true`,
                `false` or `any`, not a boolean.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listEmails
        """
        from ..api.design_emails import list_emails

        return await list_emails.asyncio(
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

    def iter(
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
        prefetch: int = 0,
    ) -> AsyncCountedPages[EmailSummary, DesignEmailList]:
        """List the emails of Design Studio, over all pages.

        Yields the items of `emails` and fetches pages as they are needed. `limit` is the size of a page where there is
        one; `page` is where to begin. `.pages()` gives whole pages, `.cursor` where to go on later.

        Args:
            page: Number of the page, from 1.
            limit: How many items a page holds at the most.
            parent_folder_id: UUID of a folder, which must exist. Left out: the root.
            direct_descendants_only: True lists only what lies directly in the folder, false the whole tree below it.
            sort_by: What to sort by.
            sort_order: Ascending or descending.
            created_before: Only what was created before this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            created_after: Only what was created after this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            updated_before: Only what was changed before this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            updated_after: Only what was changed after this time, in Unix seconds. An int, an aware datetime or text
                such as 2026-11-01.
            is_template: Filter on templates; the text `true`, `false` or `any`, not a boolean.
            has_translations: Filter on emails in several languages; the text `true`, `false` or `any`, not a boolean.
            is_linked: Filter on emails that a workflow, such as a campaign or a broadcast, uses; the text `true`,
                `false` or `any`, not a boolean.
            prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).

        Raises what `list` raises, and `PagingError` for a cursor that repeats.

        Rate limit: `general`, 10 requests a second, for each page.

        See https://docs.customer.io/integrations/api/app/#operation/listEmails
        """
        from ..api.design_emails import list_emails

        arguments: dict[str, Any] = {
            "page": page,
            "limit": limit,
            "parent_folder_id": parent_folder_id,
            "direct_descendants_only": direct_descendants_only,
            "sort_by": sort_by,
            "sort_order": sort_order,
            "created_before": created_before,
            "created_after": created_after,
            "updated_before": updated_before,
            "updated_after": updated_after,
            "is_template": is_template,
            "has_translations": has_translations,
            "is_linked": is_linked,
        }
        return self._client._paginate(list_emails.OPERATION, list_emails.asyncio, arguments, prefetch=prefetch)

    async def create(self, body: CreateDesignEmailRequest | Mapping[str, Any]) -> DesignEmailResponse:
        """Create an email.

        Creates an email in its default language. An incomplete envelope is accepted as long as the email is not linked
        to a workflow. `from_id` and `reply_to_id` must name existing sender identities. The email lands at the root
        unless a parent folder is given. Nothing is sent: link the email to a workflow and publish it first.

        `POST /v1/design_studio/emails`

        Args:
            body: The new email; only `name` is required.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/createEmail
        """
        from ..api.design_emails import create_email

        return await create_email.asyncio(client=self._client, body=body)

    async def get(self, id: str) -> DesignEmailResponse:
        """Get an email in its default language.

        Returns an email with content, envelope and transformers, in its default language only. Other languages come
        from `design_emails.list_translations` and `design_emails.get_translation`.

        `GET /v1/design_studio/emails/{id}`

        Args:
            id: UUID of the email; for an email in several languages, that of its default language.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getEmail
        """
        from ..api.design_emails import get_email

        return await get_email.asyncio(id=id, client=self._client)

    async def update(self, id: str, body: UpdateDesignEmailRequest | Mapping[str, Any]) -> None:
        """Update an email.

        Changes the fields that are sent and leaves the rest. The change is not published: a linked email goes out as
        before until `design_emails.publish` is called. The vendor does not say whether `content`, `envelope` and
        `transformers` are merged field by field, so send those objects complete. The response has no body.

        `PUT /v1/design_studio/emails/{id}`

        Args:
            id: UUID of the email; for an email in several languages, that of its default language.
            body: Fields to change.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/updateEmail
        """
        from ..api.design_emails import update_email

        await update_email.asyncio(id=id, client=self._client, body=body)

    async def delete(self, id: str) -> None:
        """Delete an email and its translations.

        Removes an email together with all its translations. Refused with 409 while the email is linked to a workflow.
        The response has no body.

        `DELETE /v1/design_studio/emails/{id}`

        Args:
            id: UUID of the email; for an email in several languages, that of its default language.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            ConflictError: The thing is in a state that forbids this: the name is taken, it is linked, or it is in use.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/deleteEmail
        """
        from ..api.design_emails import delete_email

        await delete_email.asyncio(id=id, client=self._client)

    async def list_translations(self, id: str) -> EmailTranslationList:
        """List the translations of an email.

        Returns all translations of an email at once, with content; the list is not paged. `language_group_id` of every
        item is the `id` that was asked for. An email without translations may give an empty list or null.

        `GET /v1/design_studio/emails/{id}/languages`

        Args:
            id: UUID of the email; for an email in several languages, that of its default language.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/listEmailTranslations
        """
        from ..api.design_emails import list_email_translations

        return await list_email_translations.asyncio(id=id, client=self._client)

    async def create_translation(
        self, id: str, body: CreateEmailTranslationRequest | Mapping[str, Any]
    ) -> EmailTranslationResponse:
        """Add a translation to an email.

        Adds a language to an email. Whichever of `content`, `envelope` and `transformers` is left out is copied from
        the default-language email. `from_id` and `reply_to_id` must name existing sender identities. 409 means a
        conflict with what is stored. The translation goes out only after `design_emails.publish`.

        `POST /v1/design_studio/emails/{id}/languages`

        Args:
            id: UUID of the email; for an email in several languages, that of its default language.
            body: Language of the translation and the parts that differ from the default-language email.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            ConflictError: The thing is in a state that forbids this: the name is taken, it is linked, or it is in use.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/createEmailTranslation
        """
        from ..api.design_emails import create_email_translation

        return await create_email_translation.asyncio(id=id, client=self._client, body=body)

    async def get_translation(self, id: str, language: str) -> EmailTranslationResponse:
        """Get a translation of an email.

        Returns one language of an email with content, envelope and transformers.

        `GET /v1/design_studio/emails/{id}/languages/{language}`

        Args:
            id: UUID of the default-language email.
            language: Language code of the translation.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getEmailTranslation
        """
        from ..api.design_emails import get_email_translation

        return await get_email_translation.asyncio(id=id, language=language, client=self._client)

    async def update_translation(
        self, id: str, language: str, body: UpdateEmailTranslationRequest | Mapping[str, Any]
    ) -> None:
        """Update a translation of an email.

        Changes the fields that are sent and leaves the rest. The change is not published: a linked email goes out as
        before until `design_emails.publish` is called. The vendor does not say whether `content`, `envelope` and
        `transformers` are merged field by field, so send those objects complete. The response has no body.

        `PUT /v1/design_studio/emails/{id}/languages/{language}`

        Args:
            id: UUID of the default-language email.
            language: Language code of the translation.
            body: Fields to change.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/updateEmailTranslation
        """
        from ..api.design_emails import update_email_translation

        await update_email_translation.asyncio(id=id, language=language, client=self._client, body=body)

    async def delete_translation(self, id: str, language: str) -> None:
        """Delete a translation of an email.

        Removes one language of an email. Refused with 409 while the email is linked to a workflow. The response has no
        body.

        `DELETE /v1/design_studio/emails/{id}/languages/{language}`

        Args:
            id: UUID of the default-language email.
            language: Language code of the translation.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            ConflictError: The thing is in a state that forbids this: the name is taken, it is linked, or it is in use.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/deleteEmailTranslation
        """
        from ..api.design_emails import delete_email_translation

        await delete_email_translation.asyncio(id=id, language=language, client=self._client)

    async def link(self, id: str, body: LinkEmailRequest | Mapping[str, Any]) -> EmailLink:
        """Link an email to a workflow.

        Makes a transactional message, a newsletter or a message action of a campaign or API-triggered broadcast use
        this email. An email is linked to one of them at a time. A target that already has other Design Studio content
        is refused with 409; with `force` true that content is replaced and unlinked. Call `design_emails.publish`
        afterwards; linking alone does not publish.

        `POST /v1/design_studio/emails/{id}/link`

        Args:
            id: UUID of the email; for an email in several languages, that of its default language.
            body: The target, and whether to replace the content it has.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            ConflictError: The thing is in a state that forbids this: the name is taken, it is linked, or it is in use.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/linkEmail
        """
        from ..api.design_emails import link_email

        return await link_email.asyncio(id=id, client=self._client, body=body)

    async def publish(self, id: str) -> PublishReceipt:
        """Publish an email to its workflow.

        Puts the stored state of an email, in all its languages, into the workflow it is linked to; it must be linked
        first. An email in one language is published at once: `status` is `done` and `mappings` lists the versions. With
        several languages `status` may be `pending`: pass `publish_id` to `design_emails.get_publish_status` until it
        says `done`. 422 means an error in the Liquid; 409 can mean that the target campaign is backfilling. The call
        takes no body.

        `POST /v1/design_studio/emails/{id}/publish`

        Args:
            id: UUID of the email; for an email in several languages, that of its default language.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            ConflictError: The thing is in a state that forbids this: the name is taken, it is linked, or it is in use.
            UnprocessableEntityError: The request is well formed, but its content cannot be used.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated only where the API certainly did nothing (it was never reached, or it answered 429).

        See https://docs.customer.io/integrations/api/app/#operation/publishEmail
        """
        from ..api.design_emails import publish_email

        return await publish_email.asyncio(id=id, client=self._client)

    async def get_publish_status(self, id: str, *, publish_id: str) -> PublishStatus:
        """Get the state of a publish.

        Tells whether a publish that was `pending` has finished; poll until `status` is `done`. There is no status for
        failure: a failed publish raises an error here, 422 for an error in the Liquid and 409 while the target campaign
        is backfilling.

        `GET /v1/design_studio/emails/{id}/publish_status`

        Args:
            id: UUID of the email; for an email in several languages, that of its default language.
            publish_id: The `publish_id` that `design_emails.publish` gave for an email in several languages. Opaque.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            ConflictError: The thing is in a state that forbids this: the name is taken, it is linked, or it is in use.
            UnprocessableEntityError: The request is well formed, but its content cannot be used.
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/getPublishStatus
        """
        from ..api.design_emails import get_publish_status

        return await get_publish_status.asyncio(id=id, client=self._client, publish_id=publish_id)

    async def check_unpublished_changes(self, id: str) -> UnpublishedChanges:
        """Check an email for unpublished changes.

        Tells whether the email or one of its translations has changed since it was last published. False also for an
        email that is not linked to a workflow.

        `GET /v1/design_studio/emails/{id}/unpublished_changes`

        Args:
            id: UUID of the email; for an email in several languages, that of its default language.

        Raises:
            BadRequestError: The request is wrong; the messages say what.
            AuthenticationError: The key is missing, unknown, of the other region, a Track API key, or used from an
                address outside its allowlist.
            NotFoundError: Nothing has this identifier, or it is of another kind (see `id_type`).
            RateLimitError: The rate limit is used up. Usually with `Retry-After`; without it when a daily quota is
                gone.
            ServerError: The service failed. Proxies in between response 502, 503 and 504 with an HTML page.

        Rate limit: `general`, 10 requests a second.

        Retries: repeated after a lost or broken response, a 408, a 5xx and a 429.

        See https://docs.customer.io/integrations/api/app/#operation/checkUnpublishedChanges
        """
        from ..api.design_emails import check_unpublished_changes

        return await check_unpublished_changes.asyncio(id=id, client=self._client)
