"""The resources of the API, each operation with its response: status, headers and body beside the parsed value."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, SyncClient
    from .activities import AsyncRawActivities, RawActivities
    from .asset_folders import AsyncRawAssetFolders, RawAssetFolders
    from .assets import AsyncRawAssets, RawAssets
    from .broadcasts import AsyncRawBroadcasts, RawBroadcasts
    from .campaigns import AsyncRawCampaigns, RawCampaigns
    from .collections import AsyncRawCollections, RawCollections
    from .customers import AsyncRawCustomers, RawCustomers
    from .data_index import AsyncRawDataIndex, RawDataIndex
    from .design_components import AsyncRawDesignComponents, RawDesignComponents
    from .design_emails import AsyncRawDesignEmails, RawDesignEmails
    from .design_folders import AsyncRawDesignFolders, RawDesignFolders
    from .esp_suppressions import AsyncRawEspSuppressions, RawEspSuppressions
    from .exports import AsyncRawExports, RawExports
    from .imports import AsyncRawImports, RawImports
    from .info import AsyncRawInfo, RawInfo
    from .live_notifications import AsyncRawLiveNotifications, RawLiveNotifications
    from .messages import AsyncRawMessages, RawMessages
    from .newsletters import AsyncRawNewsletters, RawNewsletters
    from .objects import AsyncRawObjects, RawObjects
    from .optouts import AsyncRawOptouts, RawOptouts
    from .reporting_webhooks import AsyncRawReportingWebhooks, RawReportingWebhooks
    from .segments import AsyncRawSegments, RawSegments
    from .send import AsyncRawSend, RawSend
    from .sender_identities import AsyncRawSenderIdentities, RawSenderIdentities
    from .snippets import AsyncRawSnippets, RawSnippets
    from .subscription_center import AsyncRawSubscriptionCenter, RawSubscriptionCenter
    from .transactional import AsyncRawTransactional, RawTransactional
    from .workspaces import AsyncRawWorkspaces, RawWorkspaces


class RawResources:
    """What `with_raw_response` of a synchronous client gives."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @cached_property
    def activities(self) -> RawActivities:
        """What people did and what happened to them, newest first, for about 30 days."""
        from .activities import RawActivities

        return RawActivities(self._client)

    @cached_property
    def assets(self) -> RawAssets:
        """Files (images and PDFs) that messages link to."""
        from .assets import RawAssets

        return RawAssets(self._client)

    @cached_property
    def asset_folders(self) -> RawAssetFolders:
        """Folders for file assets; not the folders of Design Studio."""
        from .asset_folders import RawAssetFolders

        return RawAssetFolders(self._client)

    @cached_property
    def broadcasts(self) -> RawBroadcasts:
        """API-triggered broadcasts: their messages, metrics and triggers."""
        from .broadcasts import RawBroadcasts

        return RawBroadcasts(self._client)

    @cached_property
    def campaigns(self) -> RawCampaigns:
        """Campaigns, their messages, journeys and metrics."""
        from .campaigns import RawCampaigns

        return RawCampaigns(self._client)

    @cached_property
    def collections(self) -> RawCollections:
        """Named tables that messages can query."""
        from .collections import RawCollections

        return RawCollections(self._client)

    @cached_property
    def customers(self) -> RawCustomers:
        """People: profiles, attributes, segments, messages, opt-outs and preferences."""
        from .customers import RawCustomers

        return RawCustomers(self._client)

    @cached_property
    def data_index(self) -> RawDataIndex:
        """Descriptions of the attributes and events of the workspace."""
        from .data_index import RawDataIndex

        return RawDataIndex(self._client)

    @cached_property
    def design_components(self) -> RawDesignComponents:
        """Reusable parts of Design Studio emails."""
        from .design_components import RawDesignComponents

        return RawDesignComponents(self._client)

    @cached_property
    def design_emails(self) -> RawDesignEmails:
        """Emails made in Design Studio, their translations, links and publishing."""
        from .design_emails import RawDesignEmails

        return RawDesignEmails(self._client)

    @cached_property
    def design_folders(self) -> RawDesignFolders:
        """Folders for Design Studio emails and components."""
        from .design_folders import RawDesignFolders

        return RawDesignFolders(self._client)

    @cached_property
    def esp_suppressions(self) -> RawEspSuppressions:
        """Addresses that the email service provider refuses to deliver to."""
        from .esp_suppressions import RawEspSuppressions

        return RawEspSuppressions(self._client)

    @cached_property
    def exports(self) -> RawExports:
        """Files of people or deliveries, made in the background."""
        from .exports import RawExports

        return RawExports(self._client)

    @cached_property
    def imports(self) -> RawImports:
        """Bulk imports of people, events, objects and relationships from CSV files."""
        from .imports import RawImports

        return RawImports(self._client)

    @cached_property
    def info(self) -> RawInfo:
        """Facts about the service itself."""
        from .info import RawInfo

        return RawInfo(self._client)

    @cached_property
    def live_notifications(self) -> RawLiveNotifications:
        """Live Activities (iOS) and live updates (Android)."""
        from .live_notifications import RawLiveNotifications

        return RawLiveNotifications(self._client)

    @cached_property
    def messages(self) -> RawMessages:
        """Deliveries of every kind: one row for each message to each person."""
        from .messages import RawMessages

        return RawMessages(self._client)

    @cached_property
    def newsletters(self) -> RawNewsletters:
        """One-off messages to many people, their variants, translations and tests."""
        from .newsletters import RawNewsletters

        return RawNewsletters(self._client)

    @cached_property
    def objects(self) -> RawObjects:
        """Things that people relate to, such as companies or accounts."""
        from .objects import RawObjects

        return RawObjects(self._client)

    @cached_property
    def optouts(self) -> RawOptouts:
        """Who opted out of which SMS or WhatsApp sender."""
        from .optouts import RawOptouts

        return RawOptouts(self._client)

    @cached_property
    def reporting_webhooks(self) -> RawReportingWebhooks:
        """Where the service posts message events to."""
        from .reporting_webhooks import RawReportingWebhooks

        return RawReportingWebhooks(self._client)

    @cached_property
    def segments(self) -> RawSegments:
        """Groups of people."""
        from .segments import RawSegments

        return RawSegments(self._client)

    @cached_property
    def send(self) -> RawSend:
        """Transactional messages. There is no idempotency key: a send that is repeated is delivered again."""
        from .send import RawSend

        return RawSend(self._client)

    @cached_property
    def sender_identities(self) -> RawSenderIdentities:
        """The names, addresses and numbers that messages come from."""
        from .sender_identities import RawSenderIdentities

        return RawSenderIdentities(self._client)

    @cached_property
    def snippets(self) -> RawSnippets:
        """Named pieces of text that messages share."""
        from .snippets import RawSnippets

        return RawSnippets(self._client)

    @cached_property
    def subscription_center(self) -> RawSubscriptionCenter:
        """Topics, channels and the page where people choose them."""
        from .subscription_center import RawSubscriptionCenter

        return RawSubscriptionCenter(self._client)

    @cached_property
    def transactional(self) -> RawTransactional:
        """Templates for transactional messages, their content, deliveries and metrics."""
        from .transactional import RawTransactional

        return RawTransactional(self._client)

    @cached_property
    def workspaces(self) -> RawWorkspaces:
        """The workspaces of the account."""
        from .workspaces import RawWorkspaces

        return RawWorkspaces(self._client)


class AsyncRawResources:
    """What `with_raw_response` of an asynchronous client gives."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def activities(self) -> AsyncRawActivities:
        """What people did and what happened to them, newest first, for about 30 days."""
        from .activities import AsyncRawActivities

        return AsyncRawActivities(self._client)

    @cached_property
    def assets(self) -> AsyncRawAssets:
        """Files (images and PDFs) that messages link to."""
        from .assets import AsyncRawAssets

        return AsyncRawAssets(self._client)

    @cached_property
    def asset_folders(self) -> AsyncRawAssetFolders:
        """Folders for file assets; not the folders of Design Studio."""
        from .asset_folders import AsyncRawAssetFolders

        return AsyncRawAssetFolders(self._client)

    @cached_property
    def broadcasts(self) -> AsyncRawBroadcasts:
        """API-triggered broadcasts: their messages, metrics and triggers."""
        from .broadcasts import AsyncRawBroadcasts

        return AsyncRawBroadcasts(self._client)

    @cached_property
    def campaigns(self) -> AsyncRawCampaigns:
        """Campaigns, their messages, journeys and metrics."""
        from .campaigns import AsyncRawCampaigns

        return AsyncRawCampaigns(self._client)

    @cached_property
    def collections(self) -> AsyncRawCollections:
        """Named tables that messages can query."""
        from .collections import AsyncRawCollections

        return AsyncRawCollections(self._client)

    @cached_property
    def customers(self) -> AsyncRawCustomers:
        """People: profiles, attributes, segments, messages, opt-outs and preferences."""
        from .customers import AsyncRawCustomers

        return AsyncRawCustomers(self._client)

    @cached_property
    def data_index(self) -> AsyncRawDataIndex:
        """Descriptions of the attributes and events of the workspace."""
        from .data_index import AsyncRawDataIndex

        return AsyncRawDataIndex(self._client)

    @cached_property
    def design_components(self) -> AsyncRawDesignComponents:
        """Reusable parts of Design Studio emails."""
        from .design_components import AsyncRawDesignComponents

        return AsyncRawDesignComponents(self._client)

    @cached_property
    def design_emails(self) -> AsyncRawDesignEmails:
        """Emails made in Design Studio, their translations, links and publishing."""
        from .design_emails import AsyncRawDesignEmails

        return AsyncRawDesignEmails(self._client)

    @cached_property
    def design_folders(self) -> AsyncRawDesignFolders:
        """Folders for Design Studio emails and components."""
        from .design_folders import AsyncRawDesignFolders

        return AsyncRawDesignFolders(self._client)

    @cached_property
    def esp_suppressions(self) -> AsyncRawEspSuppressions:
        """Addresses that the email service provider refuses to deliver to."""
        from .esp_suppressions import AsyncRawEspSuppressions

        return AsyncRawEspSuppressions(self._client)

    @cached_property
    def exports(self) -> AsyncRawExports:
        """Files of people or deliveries, made in the background."""
        from .exports import AsyncRawExports

        return AsyncRawExports(self._client)

    @cached_property
    def imports(self) -> AsyncRawImports:
        """Bulk imports of people, events, objects and relationships from CSV files."""
        from .imports import AsyncRawImports

        return AsyncRawImports(self._client)

    @cached_property
    def info(self) -> AsyncRawInfo:
        """Facts about the service itself."""
        from .info import AsyncRawInfo

        return AsyncRawInfo(self._client)

    @cached_property
    def live_notifications(self) -> AsyncRawLiveNotifications:
        """Live Activities (iOS) and live updates (Android)."""
        from .live_notifications import AsyncRawLiveNotifications

        return AsyncRawLiveNotifications(self._client)

    @cached_property
    def messages(self) -> AsyncRawMessages:
        """Deliveries of every kind: one row for each message to each person."""
        from .messages import AsyncRawMessages

        return AsyncRawMessages(self._client)

    @cached_property
    def newsletters(self) -> AsyncRawNewsletters:
        """One-off messages to many people, their variants, translations and tests."""
        from .newsletters import AsyncRawNewsletters

        return AsyncRawNewsletters(self._client)

    @cached_property
    def objects(self) -> AsyncRawObjects:
        """Things that people relate to, such as companies or accounts."""
        from .objects import AsyncRawObjects

        return AsyncRawObjects(self._client)

    @cached_property
    def optouts(self) -> AsyncRawOptouts:
        """Who opted out of which SMS or WhatsApp sender."""
        from .optouts import AsyncRawOptouts

        return AsyncRawOptouts(self._client)

    @cached_property
    def reporting_webhooks(self) -> AsyncRawReportingWebhooks:
        """Where the service posts message events to."""
        from .reporting_webhooks import AsyncRawReportingWebhooks

        return AsyncRawReportingWebhooks(self._client)

    @cached_property
    def segments(self) -> AsyncRawSegments:
        """Groups of people."""
        from .segments import AsyncRawSegments

        return AsyncRawSegments(self._client)

    @cached_property
    def send(self) -> AsyncRawSend:
        """Transactional messages. There is no idempotency key: a send that is repeated is delivered again."""
        from .send import AsyncRawSend

        return AsyncRawSend(self._client)

    @cached_property
    def sender_identities(self) -> AsyncRawSenderIdentities:
        """The names, addresses and numbers that messages come from."""
        from .sender_identities import AsyncRawSenderIdentities

        return AsyncRawSenderIdentities(self._client)

    @cached_property
    def snippets(self) -> AsyncRawSnippets:
        """Named pieces of text that messages share."""
        from .snippets import AsyncRawSnippets

        return AsyncRawSnippets(self._client)

    @cached_property
    def subscription_center(self) -> AsyncRawSubscriptionCenter:
        """Topics, channels and the page where people choose them."""
        from .subscription_center import AsyncRawSubscriptionCenter

        return AsyncRawSubscriptionCenter(self._client)

    @cached_property
    def transactional(self) -> AsyncRawTransactional:
        """Templates for transactional messages, their content, deliveries and metrics."""
        from .transactional import AsyncRawTransactional

        return AsyncRawTransactional(self._client)

    @cached_property
    def workspaces(self) -> AsyncRawWorkspaces:
        """The workspaces of the account."""
        from .workspaces import AsyncRawWorkspaces

        return AsyncRawWorkspaces(self._client)
