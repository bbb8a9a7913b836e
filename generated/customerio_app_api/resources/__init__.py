"""The resources of the API, as attributes that a client inherits."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from ..client import AsyncClient, SyncClient
    from .activities import Activities, AsyncActivities
    from .asset_folders import AssetFolders, AsyncAssetFolders
    from .assets import Assets, AsyncAssets
    from .broadcasts import AsyncBroadcasts, Broadcasts
    from .campaigns import AsyncCampaigns, Campaigns
    from .collections import AsyncCollections, Collections
    from .customers import AsyncCustomers, Customers
    from .data_index import AsyncDataIndex, DataIndex
    from .design_components import AsyncDesignComponents, DesignComponents
    from .design_emails import AsyncDesignEmails, DesignEmails
    from .design_folders import AsyncDesignFolders, DesignFolders
    from .esp_suppressions import AsyncEspSuppressions, EspSuppressions
    from .exports import AsyncExports, Exports
    from .imports import AsyncImports, Imports
    from .info import AsyncInfo, Info
    from .live_notifications import AsyncLiveNotifications, LiveNotifications
    from .messages import AsyncMessages, Messages
    from .newsletters import AsyncNewsletters, Newsletters
    from .objects import AsyncObjects, Objects
    from .optouts import AsyncOptouts, Optouts
    from .reporting_webhooks import AsyncReportingWebhooks, ReportingWebhooks
    from .segments import AsyncSegments, Segments
    from .send import AsyncSend, Send
    from .sender_identities import AsyncSenderIdentities, SenderIdentities
    from .snippets import AsyncSnippets, Snippets
    from .subscription_center import AsyncSubscriptionCenter, SubscriptionCenter
    from .transactional import AsyncTransactional, Transactional
    from .workspaces import AsyncWorkspaces, Workspaces


class Resources:
    """The resources of a synchronous client."""

    @cached_property
    def activities(self) -> Activities:
        """What people did and what happened to them, newest first, for about 30 days."""
        from .activities import Activities

        return Activities(cast("SyncClient", self))

    @cached_property
    def assets(self) -> Assets:
        """Files (images and PDFs) that messages link to."""
        from .assets import Assets

        return Assets(cast("SyncClient", self))

    @cached_property
    def asset_folders(self) -> AssetFolders:
        """Folders for file assets; not the folders of Design Studio."""
        from .asset_folders import AssetFolders

        return AssetFolders(cast("SyncClient", self))

    @cached_property
    def broadcasts(self) -> Broadcasts:
        """API-triggered broadcasts: their messages, metrics and triggers."""
        from .broadcasts import Broadcasts

        return Broadcasts(cast("SyncClient", self))

    @cached_property
    def campaigns(self) -> Campaigns:
        """Campaigns, their messages, journeys and metrics."""
        from .campaigns import Campaigns

        return Campaigns(cast("SyncClient", self))

    @cached_property
    def collections(self) -> Collections:
        """Named tables that messages can query."""
        from .collections import Collections

        return Collections(cast("SyncClient", self))

    @cached_property
    def customers(self) -> Customers:
        """People: profiles, attributes, segments, messages, opt-outs and preferences."""
        from .customers import Customers

        return Customers(cast("SyncClient", self))

    @cached_property
    def data_index(self) -> DataIndex:
        """Descriptions of the attributes and events of the workspace."""
        from .data_index import DataIndex

        return DataIndex(cast("SyncClient", self))

    @cached_property
    def design_components(self) -> DesignComponents:
        """Reusable parts of Design Studio emails."""
        from .design_components import DesignComponents

        return DesignComponents(cast("SyncClient", self))

    @cached_property
    def design_emails(self) -> DesignEmails:
        """Emails made in Design Studio, their translations, links and publishing."""
        from .design_emails import DesignEmails

        return DesignEmails(cast("SyncClient", self))

    @cached_property
    def design_folders(self) -> DesignFolders:
        """Folders for Design Studio emails and components."""
        from .design_folders import DesignFolders

        return DesignFolders(cast("SyncClient", self))

    @cached_property
    def esp_suppressions(self) -> EspSuppressions:
        """Addresses that the email service provider refuses to deliver to."""
        from .esp_suppressions import EspSuppressions

        return EspSuppressions(cast("SyncClient", self))

    @cached_property
    def exports(self) -> Exports:
        """Files of people or deliveries, made in the background."""
        from .exports import Exports

        return Exports(cast("SyncClient", self))

    @cached_property
    def imports(self) -> Imports:
        """Bulk imports of people, events, objects and relationships from CSV files."""
        from .imports import Imports

        return Imports(cast("SyncClient", self))

    @cached_property
    def info(self) -> Info:
        """Facts about the service itself."""
        from .info import Info

        return Info(cast("SyncClient", self))

    @cached_property
    def live_notifications(self) -> LiveNotifications:
        """Live Activities (iOS) and live updates (Android)."""
        from .live_notifications import LiveNotifications

        return LiveNotifications(cast("SyncClient", self))

    @cached_property
    def messages(self) -> Messages:
        """Deliveries of every kind: one row for each message to each person."""
        from .messages import Messages

        return Messages(cast("SyncClient", self))

    @cached_property
    def newsletters(self) -> Newsletters:
        """One-off messages to many people, their variants, translations and tests."""
        from .newsletters import Newsletters

        return Newsletters(cast("SyncClient", self))

    @cached_property
    def objects(self) -> Objects:
        """Things that people relate to, such as companies or accounts."""
        from .objects import Objects

        return Objects(cast("SyncClient", self))

    @cached_property
    def optouts(self) -> Optouts:
        """Who opted out of which SMS or WhatsApp sender."""
        from .optouts import Optouts

        return Optouts(cast("SyncClient", self))

    @cached_property
    def reporting_webhooks(self) -> ReportingWebhooks:
        """Where the service posts message events to."""
        from .reporting_webhooks import ReportingWebhooks

        return ReportingWebhooks(cast("SyncClient", self))

    @cached_property
    def segments(self) -> Segments:
        """Groups of people."""
        from .segments import Segments

        return Segments(cast("SyncClient", self))

    @cached_property
    def send(self) -> Send:
        """Transactional messages. There is no idempotency key: a send that is repeated is delivered again."""
        from .send import Send

        return Send(cast("SyncClient", self))

    @cached_property
    def sender_identities(self) -> SenderIdentities:
        """The names, addresses and numbers that messages come from."""
        from .sender_identities import SenderIdentities

        return SenderIdentities(cast("SyncClient", self))

    @cached_property
    def snippets(self) -> Snippets:
        """Named pieces of text that messages share."""
        from .snippets import Snippets

        return Snippets(cast("SyncClient", self))

    @cached_property
    def subscription_center(self) -> SubscriptionCenter:
        """Topics, channels and the page where people choose them."""
        from .subscription_center import SubscriptionCenter

        return SubscriptionCenter(cast("SyncClient", self))

    @cached_property
    def transactional(self) -> Transactional:
        """Templates for transactional messages, their content, deliveries and metrics."""
        from .transactional import Transactional

        return Transactional(cast("SyncClient", self))

    @cached_property
    def workspaces(self) -> Workspaces:
        """The workspaces of the account."""
        from .workspaces import Workspaces

        return Workspaces(cast("SyncClient", self))


class AsyncResources:
    """The resources of an asynchronous client."""

    @cached_property
    def activities(self) -> AsyncActivities:
        """What people did and what happened to them, newest first, for about 30 days."""
        from .activities import AsyncActivities

        return AsyncActivities(cast("AsyncClient", self))

    @cached_property
    def assets(self) -> AsyncAssets:
        """Files (images and PDFs) that messages link to."""
        from .assets import AsyncAssets

        return AsyncAssets(cast("AsyncClient", self))

    @cached_property
    def asset_folders(self) -> AsyncAssetFolders:
        """Folders for file assets; not the folders of Design Studio."""
        from .asset_folders import AsyncAssetFolders

        return AsyncAssetFolders(cast("AsyncClient", self))

    @cached_property
    def broadcasts(self) -> AsyncBroadcasts:
        """API-triggered broadcasts: their messages, metrics and triggers."""
        from .broadcasts import AsyncBroadcasts

        return AsyncBroadcasts(cast("AsyncClient", self))

    @cached_property
    def campaigns(self) -> AsyncCampaigns:
        """Campaigns, their messages, journeys and metrics."""
        from .campaigns import AsyncCampaigns

        return AsyncCampaigns(cast("AsyncClient", self))

    @cached_property
    def collections(self) -> AsyncCollections:
        """Named tables that messages can query."""
        from .collections import AsyncCollections

        return AsyncCollections(cast("AsyncClient", self))

    @cached_property
    def customers(self) -> AsyncCustomers:
        """People: profiles, attributes, segments, messages, opt-outs and preferences."""
        from .customers import AsyncCustomers

        return AsyncCustomers(cast("AsyncClient", self))

    @cached_property
    def data_index(self) -> AsyncDataIndex:
        """Descriptions of the attributes and events of the workspace."""
        from .data_index import AsyncDataIndex

        return AsyncDataIndex(cast("AsyncClient", self))

    @cached_property
    def design_components(self) -> AsyncDesignComponents:
        """Reusable parts of Design Studio emails."""
        from .design_components import AsyncDesignComponents

        return AsyncDesignComponents(cast("AsyncClient", self))

    @cached_property
    def design_emails(self) -> AsyncDesignEmails:
        """Emails made in Design Studio, their translations, links and publishing."""
        from .design_emails import AsyncDesignEmails

        return AsyncDesignEmails(cast("AsyncClient", self))

    @cached_property
    def design_folders(self) -> AsyncDesignFolders:
        """Folders for Design Studio emails and components."""
        from .design_folders import AsyncDesignFolders

        return AsyncDesignFolders(cast("AsyncClient", self))

    @cached_property
    def esp_suppressions(self) -> AsyncEspSuppressions:
        """Addresses that the email service provider refuses to deliver to."""
        from .esp_suppressions import AsyncEspSuppressions

        return AsyncEspSuppressions(cast("AsyncClient", self))

    @cached_property
    def exports(self) -> AsyncExports:
        """Files of people or deliveries, made in the background."""
        from .exports import AsyncExports

        return AsyncExports(cast("AsyncClient", self))

    @cached_property
    def imports(self) -> AsyncImports:
        """Bulk imports of people, events, objects and relationships from CSV files."""
        from .imports import AsyncImports

        return AsyncImports(cast("AsyncClient", self))

    @cached_property
    def info(self) -> AsyncInfo:
        """Facts about the service itself."""
        from .info import AsyncInfo

        return AsyncInfo(cast("AsyncClient", self))

    @cached_property
    def live_notifications(self) -> AsyncLiveNotifications:
        """Live Activities (iOS) and live updates (Android)."""
        from .live_notifications import AsyncLiveNotifications

        return AsyncLiveNotifications(cast("AsyncClient", self))

    @cached_property
    def messages(self) -> AsyncMessages:
        """Deliveries of every kind: one row for each message to each person."""
        from .messages import AsyncMessages

        return AsyncMessages(cast("AsyncClient", self))

    @cached_property
    def newsletters(self) -> AsyncNewsletters:
        """One-off messages to many people, their variants, translations and tests."""
        from .newsletters import AsyncNewsletters

        return AsyncNewsletters(cast("AsyncClient", self))

    @cached_property
    def objects(self) -> AsyncObjects:
        """Things that people relate to, such as companies or accounts."""
        from .objects import AsyncObjects

        return AsyncObjects(cast("AsyncClient", self))

    @cached_property
    def optouts(self) -> AsyncOptouts:
        """Who opted out of which SMS or WhatsApp sender."""
        from .optouts import AsyncOptouts

        return AsyncOptouts(cast("AsyncClient", self))

    @cached_property
    def reporting_webhooks(self) -> AsyncReportingWebhooks:
        """Where the service posts message events to."""
        from .reporting_webhooks import AsyncReportingWebhooks

        return AsyncReportingWebhooks(cast("AsyncClient", self))

    @cached_property
    def segments(self) -> AsyncSegments:
        """Groups of people."""
        from .segments import AsyncSegments

        return AsyncSegments(cast("AsyncClient", self))

    @cached_property
    def send(self) -> AsyncSend:
        """Transactional messages. There is no idempotency key: a send that is repeated is delivered again."""
        from .send import AsyncSend

        return AsyncSend(cast("AsyncClient", self))

    @cached_property
    def sender_identities(self) -> AsyncSenderIdentities:
        """The names, addresses and numbers that messages come from."""
        from .sender_identities import AsyncSenderIdentities

        return AsyncSenderIdentities(cast("AsyncClient", self))

    @cached_property
    def snippets(self) -> AsyncSnippets:
        """Named pieces of text that messages share."""
        from .snippets import AsyncSnippets

        return AsyncSnippets(cast("AsyncClient", self))

    @cached_property
    def subscription_center(self) -> AsyncSubscriptionCenter:
        """Topics, channels and the page where people choose them."""
        from .subscription_center import AsyncSubscriptionCenter

        return AsyncSubscriptionCenter(cast("AsyncClient", self))

    @cached_property
    def transactional(self) -> AsyncTransactional:
        """Templates for transactional messages, their content, deliveries and metrics."""
        from .transactional import AsyncTransactional

        return AsyncTransactional(cast("AsyncClient", self))

    @cached_property
    def workspaces(self) -> AsyncWorkspaces:
        """The workspaces of the account."""
        from .workspaces import AsyncWorkspaces

        return AsyncWorkspaces(cast("AsyncClient", self))
