"""The names of all models, enums and unions, and the modules that they are in."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

_MODULES = {
    "AccessibilityTransformer": "accessibility_transformer",
    "Activity": "activity",
    "ActivityData": "activity_data",
    "ActivityDeliveryType": "activity_delivery_type",
    "ActivityList": "activity_list",
    "ActivityType": "activity_type",
    "ApnsCio": "apns_cio",
    "ApnsCioPush": "apns_cio_push",
    "ApnsIosPayload": "apns_ios_payload",
    "ApsAlert": "aps_alert",
    "ApsInterruptionLevel": "aps_interruption_level",
    "ApsPayload": "aps_payload",
    "ApsSound": "aps_sound",
    "ArchivedMessage": "archived_message",
    "ArchivedMessageResponse": "archived_message_response",
    "Asset": "asset",
    "AssetFolder": "asset_folder",
    "AssetFolderList": "asset_folder_list",
    "AssetFolderResponse": "asset_folder_response",
    "AssetList": "asset_list",
    "AssetListFilters": "asset_list_filters",
    "AssetListMeta": "asset_list_meta",
    "AssetResponse": "asset_response",
    "AttributeCondition": "attribute_condition",
    "AttributeMetadataUpdate": "attribute_metadata_update",
    "AttributeOperator": "attribute_operator",
    "BackendMarker": "backend_marker",
    "Broadcast": "broadcast",
    "BroadcastAction": "broadcast_action",
    "BroadcastActionList": "broadcast_action_list",
    "BroadcastActionMetrics": "broadcast_action_metrics",
    "BroadcastActionRef": "broadcast_action_ref",
    "BroadcastActionResponse": "broadcast_action_response",
    "BroadcastActionUpdate": "broadcast_action_update",
    "BroadcastErrorList": "broadcast_error_list",
    "BroadcastList": "broadcast_list",
    "BroadcastMessageAction": "broadcast_message_action",
    "BroadcastMessageActionUpdate": "broadcast_message_action_update",
    "BroadcastRecipientData": "broadcast_recipient_data",
    "BroadcastResponse": "broadcast_response",
    "BroadcastSmsAction": "broadcast_sms_action",
    "BroadcastSmsActionUpdate": "broadcast_sms_action_update",
    "BroadcastState": "broadcast_state",
    "BroadcastTemplateRef": "broadcast_template_ref",
    "BroadcastTemplateType": "broadcast_template_type",
    "BroadcastTrigger": "broadcast_trigger",
    "BroadcastTriggerList": "broadcast_trigger_list",
    "BroadcastTriggerReceipt": "broadcast_trigger_receipt",
    "BroadcastWebhookAction": "broadcast_webhook_action",
    "BroadcastWebhookActionUpdate": "broadcast_webhook_action_update",
    "BroadcastWhatsAppAction": "broadcast_whats_app_action",
    "BroadcastWhatsappActionUpdate": "broadcast_whatsapp_action_update",
    "Campaign": "campaign",
    "CampaignAction": "campaign_action",
    "CampaignActionList": "campaign_action_list",
    "CampaignActionMetrics": "campaign_action_metrics",
    "CampaignActionRef": "campaign_action_ref",
    "CampaignActionResponse": "campaign_action_response",
    "CampaignActionUpdate": "campaign_action_update",
    "CampaignAudience": "campaign_audience",
    "CampaignList": "campaign_list",
    "CampaignMessageAction": "campaign_message_action",
    "CampaignMessageActionUpdate": "campaign_message_action_update",
    "CampaignMetrics": "campaign_metrics",
    "CampaignResponse": "campaign_response",
    "CampaignSmsAction": "campaign_sms_action",
    "CampaignSmsActionUpdate": "campaign_sms_action_update",
    "CampaignState": "campaign_state",
    "CampaignTemplateRef": "campaign_template_ref",
    "CampaignTemplateType": "campaign_template_type",
    "CampaignWebhookAction": "campaign_webhook_action",
    "CampaignWebhookActionUpdate": "campaign_webhook_action_update",
    "CampaignWhatsappAction": "campaign_whatsapp_action",
    "CampaignWhatsappActionUpdate": "campaign_whatsapp_action_update",
    "Collection": "collection",
    "CollectionContent": "collection_content",
    "CollectionList": "collection_list",
    "CollectionResponse": "collection_response",
    "Component": "component",
    "ComponentList": "component_list",
    "ComponentResponse": "component_response",
    "ComponentSummary": "component_summary",
    "CreateAssetFolderRequest": "create_asset_folder_request",
    "CreateCollectionRequest": "create_collection_request",
    "CreateComponentRequest": "create_component_request",
    "CreateDesignEmailRequest": "create_design_email_request",
    "CreateDesignFolderRequest": "create_design_folder_request",
    "CreateEmailTranslationRequest": "create_email_translation_request",
    "CreateImportRequest": "create_import_request",
    "CreateSegmentRequest": "create_segment_request",
    "CssInlinerHtmlAttributes": "css_inliner_html_attributes",
    "CssInlinerTransformer": "css_inliner_transformer",
    "CssVariablesTransformer": "css_variables_transformer",
    "CustomerAttributes": "customer_attributes",
    "CustomerCioSubscriptionPreferencesChangedEvent": "customer_cio_subscription_preferences_changed_event",
    "CustomerIdentifiers": "customer_identifiers",
    "CustomerList": "customer_list",
    "CustomerMatchList": "customer_match_list",
    "CustomerProfile": "customer_profile",
    "CustomerResponse": "customer_response",
    "CustomerSearchResult": "customer_search_result",
    "CustomerSubscribedEvent": "customer_subscribed_event",
    "CustomerTimestamps": "customer_timestamps",
    "CustomerUnsubscribedEvent": "customer_unsubscribed_event",
    "DateCampaign": "date_campaign",
    "DateCampaignFrequency": "date_campaign_frequency",
    "DeliveryMetric": "delivery_metric",
    "DeliveryType": "delivery_type",
    "DesignEmail": "design_email",
    "DesignEmailList": "design_email_list",
    "DesignEmailResponse": "design_email_response",
    "DesignFolder": "design_folder",
    "DesignFolderList": "design_folder_list",
    "DesignFolderResponse": "design_folder_response",
    "DesignSortKey": "design_sort_key",
    "Device": "device",
    "DeviceAttributes": "device_attributes",
    "DevicePlatform": "device_platform",
    "DevicePushStatus": "device_push_status",
    "EmailAttemptedEvent": "email_attempted_event",
    "EmailAttemptedEventData": "email_attempted_event_data",
    "EmailBouncedEvent": "email_bounced_event",
    "EmailClickedEvent": "email_clicked_event",
    "EmailClickedEventData": "email_clicked_event_data",
    "EmailContent": "email_content",
    "EmailConvertedEvent": "email_converted_event",
    "EmailDeliveredEvent": "email_delivered_event",
    "EmailDraftedEvent": "email_drafted_event",
    "EmailDroppedEvent": "email_dropped_event",
    "EmailEnvelope": "email_envelope",
    "EmailEnvelopeInput": "email_envelope_input",
    "EmailEventData": "email_event_data",
    "EmailFailedEvent": "email_failed_event",
    "EmailFailedEventData": "email_failed_event_data",
    "EmailFailureEventData": "email_failure_event_data",
    "EmailLink": "email_link",
    "EmailLinkTarget": "email_link_target",
    "EmailLinkTargetType": "email_link_target_type",
    "EmailNewsletterInput": "email_newsletter_input",
    "EmailNewsletterVariantInput": "email_newsletter_variant_input",
    "EmailOpenedEvent": "email_opened_event",
    "EmailOpenedEventData": "email_opened_event_data",
    "EmailSentEvent": "email_sent_event",
    "EmailSentEventData": "email_sent_event_data",
    "EmailSpammedEvent": "email_spammed_event",
    "EmailSummary": "email_summary",
    "EmailTransformers": "email_transformers",
    "EmailTranslation": "email_translation",
    "EmailTranslationList": "email_translation_list",
    "EmailTranslationResponse": "email_translation_response",
    "EmailUndeliverableEvent": "email_undeliverable_event",
    "EmailUnsubscribedEvent": "email_unsubscribed_event",
    "EmailUrlParameter": "email_url_parameter",
    "EncodeEntitiesTransformer": "encode_entities_transformer",
    "EndLiveNotificationRequest": "end_live_notification_request",
    "EventCampaign": "event_campaign",
    "EventImportInput": "event_import_input",
    "EventMetadataUpdate": "event_metadata_update",
    "Export": "export",
    "ExportCustomersRequest": "export_customers_request",
    "ExportDeliveriesRequest": "export_deliveries_request",
    "ExportDownloadLink": "export_download_link",
    "ExportList": "export_list",
    "ExportResponse": "export_response",
    "ExportStatus": "export_status",
    "ExportType": "export_type",
    "FcmApns": "fcm_apns",
    "FcmApnsPayload": "fcm_apns_payload",
    "FcmCio": "fcm_cio",
    "FcmCioPush": "fcm_cio_push",
    "FcmIosMessage": "fcm_ios_message",
    "FcmIosPayload": "fcm_ios_payload",
    "FormCampaign": "form_campaign",
    "FormatterMinify": "formatter_minify",
    "FormatterPrettify": "formatter_prettify",
    "FormatterTransformer": "formatter_transformer",
    "FormatterType": "formatter_type",
    "HeaderPair": "header_pair",
    "HtmlCommentRemoval": "html_comment_removal",
    "HttpMethod": "http_method",
    "Import": "import_",
    "ImportIdentifier": "import_identifier",
    "ImportInput": "import_input",
    "ImportResponse": "import_response",
    "ImportScope": "import_scope",
    "ImportState": "import_state",
    "ImportStatus": "import_status",
    "ImportStatusResponse": "import_status_response",
    "ImportType": "import_type",
    "InAppAttemptedEvent": "in_app_attempted_event",
    "InAppClickedEvent": "in_app_clicked_event",
    "InAppClickedEventData": "in_app_clicked_event_data",
    "InAppConvertedEvent": "in_app_converted_event",
    "InAppDraftedEvent": "in_app_drafted_event",
    "InAppFailedEvent": "in_app_failed_event",
    "InAppNewsletterInput": "in_app_newsletter_input",
    "InAppOpenedEvent": "in_app_opened_event",
    "InAppSentEvent": "in_app_sent_event",
    "InAppUndeliverableEvent": "in_app_undeliverable_event",
    "InboxNewsletterInput": "inbox_newsletter_input",
    "InboxNewsletterVariantInput": "inbox_newsletter_variant_input",
    "IndentCharacter": "indent_character",
    "IpAddressList": "ip_address_list",
    "JourneyMetric": "journey_metric",
    "JourneyMetricResponse": "journey_metric_response",
    "LanguageVariantMetric": "language_variant_metric",
    "LinkEmailRequest": "link_email_request",
    "LinkMetric": "link_metric",
    "LinkMetricCounts": "link_metric_counts",
    "LinkMetricList": "link_metric_list",
    "LinkMetricSeries": "link_metric_series",
    "ListMeta": "list_meta",
    "LiveNotificationAlert": "live_notification_alert",
    "LiveNotificationAttributes": "live_notification_attributes",
    "LiveNotificationContentState": "live_notification_content_state",
    "LiveNotificationCountdownState": "live_notification_countdown_state",
    "LiveNotificationDelivery": "live_notification_delivery",
    "LiveNotificationDeliveryStatus": "live_notification_delivery_status",
    "LiveNotificationOperation": "live_notification_operation",
    "LiveNotificationPushPayload": "live_notification_push_payload",
    "LiveNotificationReceipt": "live_notification_receipt",
    "LiveNotificationRecipient": "live_notification_recipient",
    "LiveNotificationSegmentsState": "live_notification_segments_state",
    "LiveNotificationState": "live_notification_state",
    "LiveNotificationStatus": "live_notification_status",
    "MessageActionType": "message_action_type",
    "MessageBouncedEventData": "message_bounced_event_data",
    "MessageClickedEventData": "message_clicked_event_data",
    "MessageDelivery": "message_delivery",
    "MessageDeliveryList": "message_delivery_list",
    "MessageDeliveryResponse": "message_delivery_response",
    "MessageEventData": "message_event_data",
    "MessageFailureEventData": "message_failure_event_data",
    "MessageMetric": "message_metric",
    "MessageMetricTimes": "message_metric_times",
    "MessageMetrics": "message_metrics",
    "MessageRecipientEventData": "message_recipient_event_data",
    "MessageRepliedEventData": "message_replied_event_data",
    "MessageSentEventData": "message_sent_event_data",
    "MessageState": "message_state",
    "MetricChannelType": "metric_channel_type",
    "MetricCounts": "metric_counts",
    "MetricPeriod": "metric_period",
    "MetricResolution": "metric_resolution",
    "MetricSeries": "metric_series",
    "MetricsVersion": "metrics_version",
    "Newsletter": "newsletter",
    "NewsletterAttributeCondition": "newsletter_attribute_condition",
    "NewsletterChannel": "newsletter_channel",
    "NewsletterContent": "newsletter_content",
    "NewsletterContentList": "newsletter_content_list",
    "NewsletterContentResponse": "newsletter_content_response",
    "NewsletterContentUpdate": "newsletter_content_update",
    "NewsletterDelivery": "newsletter_delivery",
    "NewsletterDeliveryList": "newsletter_delivery_list",
    "NewsletterEmailContentUpdate": "newsletter_email_content_update",
    "NewsletterInput": "newsletter_input",
    "NewsletterList": "newsletter_list",
    "NewsletterMetricCounts": "newsletter_metric_counts",
    "NewsletterMetrics": "newsletter_metrics",
    "NewsletterPushContentUpdate": "newsletter_push_content_update",
    "NewsletterRecipients": "newsletter_recipients",
    "NewsletterResponse": "newsletter_response",
    "NewsletterSmsContentUpdate": "newsletter_sms_content_update",
    "NewsletterTestGroup": "newsletter_test_group",
    "NewsletterTestGroupList": "newsletter_test_group_list",
    "NewsletterVariantInput": "newsletter_variant_input",
    "NewsletterWebhookContentUpdate": "newsletter_webhook_content_update",
    "ObjectAttributeCondition": "object_attribute_condition",
    "ObjectCampaign": "object_campaign",
    "ObjectCondition": "object_condition",
    "ObjectFilter": "object_filter",
    "ObjectIdType": "object_id_type",
    "ObjectIdentifiers": "object_identifiers",
    "ObjectImportInput": "object_import_input",
    "ObjectProfile": "object_profile",
    "ObjectProfileIdentifiers": "object_profile_identifiers",
    "ObjectRelationship": "object_relationship",
    "ObjectRelationshipIdentifiers": "object_relationship_identifiers",
    "ObjectRelationshipList": "object_relationship_list",
    "ObjectResponse": "object_response",
    "ObjectSearchRequest": "object_search_request",
    "ObjectSearchResult": "object_search_result",
    "ObjectType": "object_type",
    "ObjectTypeList": "object_type_list",
    "Optout": "optout",
    "OptoutChannel": "optout_channel",
    "OptoutList": "optout_list",
    "OptoutUpdate": "optout_update",
    "Pagination": "pagination",
    "PeopleAndItem": "people_and_item",
    "PeopleByIdRequest": "people_by_id_request",
    "PeopleCondition": "people_condition",
    "PeopleFilter": "people_filter",
    "PeopleImportInput": "people_import_input",
    "PeopleNegatedGroup": "people_negated_group",
    "PeopleNestedItem": "people_nested_item",
    "PeopleNot": "people_not",
    "PeopleOrItem": "people_or_item",
    "PeopleSearchRequest": "people_search_request",
    "PersonIdType": "person_id_type",
    "PersonIdentifiers": "person_identifiers",
    "PersonMessage": "person_message",
    "PersonMessageList": "person_message_list",
    "PersonMessageMetrics": "person_message_metrics",
    "PersonMessageType": "person_message_type",
    "PersonOptouts": "person_optouts",
    "PersonOptoutsList": "person_optouts_list",
    "PersonRelationship": "person_relationship",
    "PersonRelationshipList": "person_relationship_list",
    "PersonSubscriptionTopic": "person_subscription_topic",
    "PreventWidowsTransformer": "prevent_widows_transformer",
    "PrivacyLevel": "privacy_level",
    "PublishMapping": "publish_mapping",
    "PublishReceipt": "publish_receipt",
    "PublishState": "publish_state",
    "PublishStatus": "publish_status",
    "PushAndroidDisplay": "push_android_display",
    "PushAndroidMessage": "push_android_message",
    "PushAndroidNotification": "push_android_notification",
    "PushAndroidOptions": "push_android_options",
    "PushAndroidPayload": "push_android_payload",
    "PushAttemptedEvent": "push_attempted_event",
    "PushBouncedEvent": "push_bounced_event",
    "PushClickedEvent": "push_clicked_event",
    "PushClickedEventData": "push_clicked_event_data",
    "PushConvertedEvent": "push_converted_event",
    "PushCustomPayload": "push_custom_payload",
    "PushDeliveredEvent": "push_delivered_event",
    "PushDevice": "push_device",
    "PushDeviceAttributes": "push_device_attributes",
    "PushDevicesEventData": "push_devices_event_data",
    "PushDraftedEvent": "push_drafted_event",
    "PushDraftedEventData": "push_drafted_event_data",
    "PushDroppedEvent": "push_dropped_event",
    "PushEventDevice": "push_event_device",
    "PushEventDevicePlatform": "push_event_device_platform",
    "PushFailedEvent": "push_failed_event",
    "PushFailedEventDevice": "push_failed_event_device",
    "PushFailureEventData": "push_failure_event_data",
    "PushIosPayload": "push_ios_payload",
    "PushNewsletterInput": "push_newsletter_input",
    "PushNewsletterVariantInput": "push_newsletter_variant_input",
    "PushOpenedEvent": "push_opened_event",
    "PushRefusedEventData": "push_refused_event_data",
    "PushSentEvent": "push_sent_event",
    "PushSentEventData": "push_sent_event_data",
    "PushSentEventDevice": "push_sent_event_device",
    "PushSound": "push_sound",
    "PushUndeliverableEvent": "push_undeliverable_event",
    "RateLimitPeriod": "rate_limit_period",
    "RelationshipCampaign": "relationship_campaign",
    "RelationshipImportIdentifier": "relationship_import_identifier",
    "RelationshipImportInput": "relationship_import_input",
    "RemoveUnusedCssTransformer": "remove_unused_css_transformer",
    "ReportedSubscriptionPreferences": "reported_subscription_preferences",
    "ReportingEvent": "reporting_event",
    "ReportingWebhook": "reporting_webhook",
    "ReportingWebhookEvent": "reporting_webhook_event",
    "ReportingWebhookIdentifiers": "reporting_webhook_identifiers",
    "ReportingWebhookInput": "reporting_webhook_input",
    "ReportingWebhookList": "reporting_webhook_list",
    "ReportingWebhookObjectType": "reporting_webhook_object_type",
    "ReportingWebhookType": "reporting_webhook_type",
    "ScheduleNewsletterRequest": "schedule_newsletter_request",
    "Segment": "segment",
    "SegmentCampaign": "segment_campaign",
    "SegmentCustomerCount": "segment_customer_count",
    "SegmentDependencies": "segment_dependencies",
    "SegmentInput": "segment_input",
    "SegmentList": "segment_list",
    "SegmentMembership": "segment_membership",
    "SegmentOrSenderUsage": "segment_or_sender_usage",
    "SegmentRef": "segment_ref",
    "SegmentResponse": "segment_response",
    "SegmentState": "segment_state",
    "SegmentSummary": "segment_summary",
    "SegmentSummaryList": "segment_summary_list",
    "SegmentType": "segment_type",
    "SendEmailRequest": "send_email_request",
    "SendInAppRequest": "send_in_app_request",
    "SendInboxMessageRequest": "send_inbox_message_request",
    "SendNewsletterRequest": "send_newsletter_request",
    "SendPushRequest": "send_push_request",
    "SendReceipt": "send_receipt",
    "SendSmsRequest": "send_sms_request",
    "SendWhatsAppRequest": "send_whats_app_request",
    "SenderIdentity": "sender_identity",
    "SenderIdentityList": "sender_identity_list",
    "SenderIdentityResponse": "sender_identity_response",
    "SenderTemplateType": "sender_template_type",
    "SendingState": "sending_state",
    "SlackAttemptedEvent": "slack_attempted_event",
    "SlackClickedEvent": "slack_clicked_event",
    "SlackDraftedEvent": "slack_drafted_event",
    "SlackFailedEvent": "slack_failed_event",
    "SlackSentEvent": "slack_sent_event",
    "SlackUndeliverableEvent": "slack_undeliverable_event",
    "SmsAttemptedEvent": "sms_attempted_event",
    "SmsBouncedEvent": "sms_bounced_event",
    "SmsClickedEvent": "sms_clicked_event",
    "SmsConvertedEvent": "sms_converted_event",
    "SmsDeliveredEvent": "sms_delivered_event",
    "SmsDraftedEvent": "sms_drafted_event",
    "SmsFailedEvent": "sms_failed_event",
    "SmsNewsletterInput": "sms_newsletter_input",
    "SmsNewsletterVariantInput": "sms_newsletter_variant_input",
    "SmsRepliedEvent": "sms_replied_event",
    "SmsSentEvent": "sms_sent_event",
    "SmsUndeliverableEvent": "sms_undeliverable_event",
    "Snippet": "snippet",
    "SnippetInput": "snippet_input",
    "SnippetList": "snippet_list",
    "SnippetResponse": "snippet_response",
    "SortOrder": "sort_order",
    "StartLiveNotificationRequest": "start_live_notification_request",
    "SubscriptionCenterHeader": "subscription_center_header",
    "SubscriptionCenterToken": "subscription_center_token",
    "SubscriptionChannel": "subscription_channel",
    "SubscriptionChannelList": "subscription_channel_list",
    "SubscriptionChannelType": "subscription_channel_type",
    "SubscriptionEventData": "subscription_event_data",
    "SubscriptionPreferences": "subscription_preferences",
    "SubscriptionPreferencesEventData": "subscription_preferences_event_data",
    "SubscriptionPreferencesResponse": "subscription_preferences_response",
    "SubscriptionTopic": "subscription_topic",
    "SubscriptionTopicList": "subscription_topic_list",
    "Suppression": "suppression",
    "SuppressionCategory": "suppression_category",
    "SuppressionList": "suppression_list",
    "SuppressionPage": "suppression_page",
    "SuppressionType": "suppression_type",
    "TrackedLink": "tracked_link",
    "TrackedResponse": "tracked_response",
    "TransactionalContent": "transactional_content",
    "TransactionalContentList": "transactional_content_list",
    "TransactionalContentResponse": "transactional_content_response",
    "TransactionalContentType": "transactional_content_type",
    "TransactionalContentUpdate": "transactional_content_update",
    "TransactionalMessage": "transactional_message",
    "TransactionalMessageList": "transactional_message_list",
    "TransactionalMessageResponse": "transactional_message_response",
    "TransactionalVariantList": "transactional_variant_list",
    "TriggerBroadcastRequest": "trigger_broadcast_request",
    "TrueFalse": "true_false",
    "TrueFalseAny": "true_false_any",
    "UnknownBroadcastAction": "unknown_broadcast_action",
    "UnknownCampaign": "unknown_campaign",
    "UnknownCampaignAction": "unknown_campaign_action",
    "UnknownReportingWebhookEvent": "unknown_reporting_webhook_event",
    "UnpublishedChanges": "unpublished_changes",
    "UpdateAssetFolderRequest": "update_asset_folder_request",
    "UpdateAssetRequest": "update_asset_request",
    "UpdateCollectionRequest": "update_collection_request",
    "UpdateComponentRequest": "update_component_request",
    "UpdateDesignEmailRequest": "update_design_email_request",
    "UpdateDesignFolderRequest": "update_design_folder_request",
    "UpdateEmailTranslationRequest": "update_email_translation_request",
    "UpdateLiveNotificationRequest": "update_live_notification_request",
    "UpdateOptoutsRequest": "update_optouts_request",
    "UploadAssetRequest": "upload_asset_request",
    "UpsertAttributesRequest": "upsert_attributes_request",
    "UpsertEventsRequest": "upsert_events_request",
    "UrlParametersTransformer": "url_parameters_transformer",
    "WebhookAttemptedEvent": "webhook_attempted_event",
    "WebhookCampaign": "webhook_campaign",
    "WebhookClickedEvent": "webhook_clicked_event",
    "WebhookDraftedEvent": "webhook_drafted_event",
    "WebhookFailedEvent": "webhook_failed_event",
    "WebhookMethod": "webhook_method",
    "WebhookNewsletterInput": "webhook_newsletter_input",
    "WebhookNewsletterVariantInput": "webhook_newsletter_variant_input",
    "WebhookSentEvent": "webhook_sent_event",
    "WebhookUndeliverableEvent": "webhook_undeliverable_event",
    "WhatsappAttemptedEvent": "whatsapp_attempted_event",
    "WhatsappBouncedEvent": "whatsapp_bounced_event",
    "WhatsappClickedEvent": "whatsapp_clicked_event",
    "WhatsappConvertedEvent": "whatsapp_converted_event",
    "WhatsappDeliveredEvent": "whatsapp_delivered_event",
    "WhatsappDraftedEvent": "whatsapp_drafted_event",
    "WhatsappDroppedEvent": "whatsapp_dropped_event",
    "WhatsappFailedEvent": "whatsapp_failed_event",
    "WhatsappOpenedEvent": "whatsapp_opened_event",
    "WhatsappRepliedEvent": "whatsapp_replied_event",
    "WhatsappSentEvent": "whatsapp_sent_event",
    "WhatsappUndeliverableEvent": "whatsapp_undeliverable_event",
    "Workspace": "workspace",
    "WorkspaceList": "workspace_list",
}


def find(name: str) -> Any:
    """A model, enum or union by its name. Raises `AttributeError` where there is none."""
    if name not in _MODULES:
        raise AttributeError(f"module {__package__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__package__}.{_MODULES[name]}"), name)


if TYPE_CHECKING:
    from .accessibility_transformer import AccessibilityTransformer as AccessibilityTransformer
    from .activity import Activity as Activity
    from .activity_data import ActivityData as ActivityData
    from .activity_delivery_type import ActivityDeliveryType as ActivityDeliveryType
    from .activity_list import ActivityList as ActivityList
    from .activity_type import ActivityType as ActivityType
    from .apns_cio import ApnsCio as ApnsCio
    from .apns_cio_push import ApnsCioPush as ApnsCioPush
    from .apns_ios_payload import ApnsIosPayload as ApnsIosPayload
    from .aps_alert import ApsAlert as ApsAlert
    from .aps_interruption_level import ApsInterruptionLevel as ApsInterruptionLevel
    from .aps_payload import ApsPayload as ApsPayload
    from .aps_sound import ApsSound as ApsSound
    from .archived_message import ArchivedMessage as ArchivedMessage
    from .archived_message_response import ArchivedMessageResponse as ArchivedMessageResponse
    from .asset import Asset as Asset
    from .asset_folder import AssetFolder as AssetFolder
    from .asset_folder_list import AssetFolderList as AssetFolderList
    from .asset_folder_response import AssetFolderResponse as AssetFolderResponse
    from .asset_list import AssetList as AssetList
    from .asset_list_filters import AssetListFilters as AssetListFilters
    from .asset_list_meta import AssetListMeta as AssetListMeta
    from .asset_response import AssetResponse as AssetResponse
    from .attribute_condition import AttributeCondition as AttributeCondition
    from .attribute_metadata_update import AttributeMetadataUpdate as AttributeMetadataUpdate
    from .attribute_operator import AttributeOperator as AttributeOperator
    from .backend_marker import BackendMarker as BackendMarker
    from .broadcast import Broadcast as Broadcast
    from .broadcast_action import BroadcastAction as BroadcastAction
    from .broadcast_action_list import BroadcastActionList as BroadcastActionList
    from .broadcast_action_metrics import BroadcastActionMetrics as BroadcastActionMetrics
    from .broadcast_action_ref import BroadcastActionRef as BroadcastActionRef
    from .broadcast_action_response import BroadcastActionResponse as BroadcastActionResponse
    from .broadcast_action_update import BroadcastActionUpdate as BroadcastActionUpdate
    from .broadcast_error_list import BroadcastErrorList as BroadcastErrorList
    from .broadcast_list import BroadcastList as BroadcastList
    from .broadcast_message_action import BroadcastMessageAction as BroadcastMessageAction
    from .broadcast_message_action_update import BroadcastMessageActionUpdate as BroadcastMessageActionUpdate
    from .broadcast_recipient_data import BroadcastRecipientData as BroadcastRecipientData
    from .broadcast_response import BroadcastResponse as BroadcastResponse
    from .broadcast_sms_action import BroadcastSmsAction as BroadcastSmsAction
    from .broadcast_sms_action_update import BroadcastSmsActionUpdate as BroadcastSmsActionUpdate
    from .broadcast_state import BroadcastState as BroadcastState
    from .broadcast_template_ref import BroadcastTemplateRef as BroadcastTemplateRef
    from .broadcast_template_type import BroadcastTemplateType as BroadcastTemplateType
    from .broadcast_trigger import BroadcastTrigger as BroadcastTrigger
    from .broadcast_trigger_list import BroadcastTriggerList as BroadcastTriggerList
    from .broadcast_trigger_receipt import BroadcastTriggerReceipt as BroadcastTriggerReceipt
    from .broadcast_webhook_action import BroadcastWebhookAction as BroadcastWebhookAction
    from .broadcast_webhook_action_update import BroadcastWebhookActionUpdate as BroadcastWebhookActionUpdate
    from .broadcast_whats_app_action import BroadcastWhatsAppAction as BroadcastWhatsAppAction
    from .broadcast_whatsapp_action_update import BroadcastWhatsappActionUpdate as BroadcastWhatsappActionUpdate
    from .campaign import Campaign as Campaign
    from .campaign_action import CampaignAction as CampaignAction
    from .campaign_action_list import CampaignActionList as CampaignActionList
    from .campaign_action_metrics import CampaignActionMetrics as CampaignActionMetrics
    from .campaign_action_ref import CampaignActionRef as CampaignActionRef
    from .campaign_action_response import CampaignActionResponse as CampaignActionResponse
    from .campaign_action_update import CampaignActionUpdate as CampaignActionUpdate
    from .campaign_audience import CampaignAudience as CampaignAudience
    from .campaign_list import CampaignList as CampaignList
    from .campaign_message_action import CampaignMessageAction as CampaignMessageAction
    from .campaign_message_action_update import CampaignMessageActionUpdate as CampaignMessageActionUpdate
    from .campaign_metrics import CampaignMetrics as CampaignMetrics
    from .campaign_response import CampaignResponse as CampaignResponse
    from .campaign_sms_action import CampaignSmsAction as CampaignSmsAction
    from .campaign_sms_action_update import CampaignSmsActionUpdate as CampaignSmsActionUpdate
    from .campaign_state import CampaignState as CampaignState
    from .campaign_template_ref import CampaignTemplateRef as CampaignTemplateRef
    from .campaign_template_type import CampaignTemplateType as CampaignTemplateType
    from .campaign_webhook_action import CampaignWebhookAction as CampaignWebhookAction
    from .campaign_webhook_action_update import CampaignWebhookActionUpdate as CampaignWebhookActionUpdate
    from .campaign_whatsapp_action import CampaignWhatsappAction as CampaignWhatsappAction
    from .campaign_whatsapp_action_update import CampaignWhatsappActionUpdate as CampaignWhatsappActionUpdate
    from .collection import Collection as Collection
    from .collection_content import CollectionContent as CollectionContent
    from .collection_list import CollectionList as CollectionList
    from .collection_response import CollectionResponse as CollectionResponse
    from .component import Component as Component
    from .component_list import ComponentList as ComponentList
    from .component_response import ComponentResponse as ComponentResponse
    from .component_summary import ComponentSummary as ComponentSummary
    from .create_asset_folder_request import CreateAssetFolderRequest as CreateAssetFolderRequest
    from .create_collection_request import CreateCollectionRequest as CreateCollectionRequest
    from .create_component_request import CreateComponentRequest as CreateComponentRequest
    from .create_design_email_request import CreateDesignEmailRequest as CreateDesignEmailRequest
    from .create_design_folder_request import CreateDesignFolderRequest as CreateDesignFolderRequest
    from .create_email_translation_request import CreateEmailTranslationRequest as CreateEmailTranslationRequest
    from .create_import_request import CreateImportRequest as CreateImportRequest
    from .create_segment_request import CreateSegmentRequest as CreateSegmentRequest
    from .css_inliner_html_attributes import CssInlinerHtmlAttributes as CssInlinerHtmlAttributes
    from .css_inliner_transformer import CssInlinerTransformer as CssInlinerTransformer
    from .css_variables_transformer import CssVariablesTransformer as CssVariablesTransformer
    from .customer_attributes import CustomerAttributes as CustomerAttributes
    from .customer_cio_subscription_preferences_changed_event import (
        CustomerCioSubscriptionPreferencesChangedEvent as CustomerCioSubscriptionPreferencesChangedEvent,
    )
    from .customer_identifiers import CustomerIdentifiers as CustomerIdentifiers
    from .customer_list import CustomerList as CustomerList
    from .customer_match_list import CustomerMatchList as CustomerMatchList
    from .customer_profile import CustomerProfile as CustomerProfile
    from .customer_response import CustomerResponse as CustomerResponse
    from .customer_search_result import CustomerSearchResult as CustomerSearchResult
    from .customer_subscribed_event import CustomerSubscribedEvent as CustomerSubscribedEvent
    from .customer_timestamps import CustomerTimestamps as CustomerTimestamps
    from .customer_unsubscribed_event import CustomerUnsubscribedEvent as CustomerUnsubscribedEvent
    from .date_campaign import DateCampaign as DateCampaign
    from .date_campaign_frequency import DateCampaignFrequency as DateCampaignFrequency
    from .delivery_metric import DeliveryMetric as DeliveryMetric
    from .delivery_type import DeliveryType as DeliveryType
    from .design_email import DesignEmail as DesignEmail
    from .design_email_list import DesignEmailList as DesignEmailList
    from .design_email_response import DesignEmailResponse as DesignEmailResponse
    from .design_folder import DesignFolder as DesignFolder
    from .design_folder_list import DesignFolderList as DesignFolderList
    from .design_folder_response import DesignFolderResponse as DesignFolderResponse
    from .design_sort_key import DesignSortKey as DesignSortKey
    from .device import Device as Device
    from .device_attributes import DeviceAttributes as DeviceAttributes
    from .device_platform import DevicePlatform as DevicePlatform
    from .device_push_status import DevicePushStatus as DevicePushStatus
    from .email_attempted_event import EmailAttemptedEvent as EmailAttemptedEvent
    from .email_attempted_event_data import EmailAttemptedEventData as EmailAttemptedEventData
    from .email_bounced_event import EmailBouncedEvent as EmailBouncedEvent
    from .email_clicked_event import EmailClickedEvent as EmailClickedEvent
    from .email_clicked_event_data import EmailClickedEventData as EmailClickedEventData
    from .email_content import EmailContent as EmailContent
    from .email_converted_event import EmailConvertedEvent as EmailConvertedEvent
    from .email_delivered_event import EmailDeliveredEvent as EmailDeliveredEvent
    from .email_drafted_event import EmailDraftedEvent as EmailDraftedEvent
    from .email_dropped_event import EmailDroppedEvent as EmailDroppedEvent
    from .email_envelope import EmailEnvelope as EmailEnvelope
    from .email_envelope_input import EmailEnvelopeInput as EmailEnvelopeInput
    from .email_event_data import EmailEventData as EmailEventData
    from .email_failed_event import EmailFailedEvent as EmailFailedEvent
    from .email_failed_event_data import EmailFailedEventData as EmailFailedEventData
    from .email_failure_event_data import EmailFailureEventData as EmailFailureEventData
    from .email_link import EmailLink as EmailLink
    from .email_link_target import EmailLinkTarget as EmailLinkTarget
    from .email_link_target_type import EmailLinkTargetType as EmailLinkTargetType
    from .email_newsletter_input import EmailNewsletterInput as EmailNewsletterInput
    from .email_newsletter_variant_input import EmailNewsletterVariantInput as EmailNewsletterVariantInput
    from .email_opened_event import EmailOpenedEvent as EmailOpenedEvent
    from .email_opened_event_data import EmailOpenedEventData as EmailOpenedEventData
    from .email_sent_event import EmailSentEvent as EmailSentEvent
    from .email_sent_event_data import EmailSentEventData as EmailSentEventData
    from .email_spammed_event import EmailSpammedEvent as EmailSpammedEvent
    from .email_summary import EmailSummary as EmailSummary
    from .email_transformers import EmailTransformers as EmailTransformers
    from .email_translation import EmailTranslation as EmailTranslation
    from .email_translation_list import EmailTranslationList as EmailTranslationList
    from .email_translation_response import EmailTranslationResponse as EmailTranslationResponse
    from .email_undeliverable_event import EmailUndeliverableEvent as EmailUndeliverableEvent
    from .email_unsubscribed_event import EmailUnsubscribedEvent as EmailUnsubscribedEvent
    from .email_url_parameter import EmailUrlParameter as EmailUrlParameter
    from .encode_entities_transformer import EncodeEntitiesTransformer as EncodeEntitiesTransformer
    from .end_live_notification_request import EndLiveNotificationRequest as EndLiveNotificationRequest
    from .event_campaign import EventCampaign as EventCampaign
    from .event_import_input import EventImportInput as EventImportInput
    from .event_metadata_update import EventMetadataUpdate as EventMetadataUpdate
    from .export import Export as Export
    from .export_customers_request import ExportCustomersRequest as ExportCustomersRequest
    from .export_deliveries_request import ExportDeliveriesRequest as ExportDeliveriesRequest
    from .export_download_link import ExportDownloadLink as ExportDownloadLink
    from .export_list import ExportList as ExportList
    from .export_response import ExportResponse as ExportResponse
    from .export_status import ExportStatus as ExportStatus
    from .export_type import ExportType as ExportType
    from .fcm_apns import FcmApns as FcmApns
    from .fcm_apns_payload import FcmApnsPayload as FcmApnsPayload
    from .fcm_cio import FcmCio as FcmCio
    from .fcm_cio_push import FcmCioPush as FcmCioPush
    from .fcm_ios_message import FcmIosMessage as FcmIosMessage
    from .fcm_ios_payload import FcmIosPayload as FcmIosPayload
    from .form_campaign import FormCampaign as FormCampaign
    from .formatter_minify import FormatterMinify as FormatterMinify
    from .formatter_prettify import FormatterPrettify as FormatterPrettify
    from .formatter_transformer import FormatterTransformer as FormatterTransformer
    from .formatter_type import FormatterType as FormatterType
    from .header_pair import HeaderPair as HeaderPair
    from .html_comment_removal import HtmlCommentRemoval as HtmlCommentRemoval
    from .http_method import HttpMethod as HttpMethod
    from .import_ import Import as Import
    from .import_identifier import ImportIdentifier as ImportIdentifier
    from .import_input import ImportInput as ImportInput
    from .import_response import ImportResponse as ImportResponse
    from .import_scope import ImportScope as ImportScope
    from .import_state import ImportState as ImportState
    from .import_status import ImportStatus as ImportStatus
    from .import_status_response import ImportStatusResponse as ImportStatusResponse
    from .import_type import ImportType as ImportType
    from .in_app_attempted_event import InAppAttemptedEvent as InAppAttemptedEvent
    from .in_app_clicked_event import InAppClickedEvent as InAppClickedEvent
    from .in_app_clicked_event_data import InAppClickedEventData as InAppClickedEventData
    from .in_app_converted_event import InAppConvertedEvent as InAppConvertedEvent
    from .in_app_drafted_event import InAppDraftedEvent as InAppDraftedEvent
    from .in_app_failed_event import InAppFailedEvent as InAppFailedEvent
    from .in_app_newsletter_input import InAppNewsletterInput as InAppNewsletterInput
    from .in_app_opened_event import InAppOpenedEvent as InAppOpenedEvent
    from .in_app_sent_event import InAppSentEvent as InAppSentEvent
    from .in_app_undeliverable_event import InAppUndeliverableEvent as InAppUndeliverableEvent
    from .inbox_newsletter_input import InboxNewsletterInput as InboxNewsletterInput
    from .inbox_newsletter_variant_input import InboxNewsletterVariantInput as InboxNewsletterVariantInput
    from .indent_character import IndentCharacter as IndentCharacter
    from .ip_address_list import IpAddressList as IpAddressList
    from .journey_metric import JourneyMetric as JourneyMetric
    from .journey_metric_response import JourneyMetricResponse as JourneyMetricResponse
    from .language_variant_metric import LanguageVariantMetric as LanguageVariantMetric
    from .link_email_request import LinkEmailRequest as LinkEmailRequest
    from .link_metric import LinkMetric as LinkMetric
    from .link_metric_counts import LinkMetricCounts as LinkMetricCounts
    from .link_metric_list import LinkMetricList as LinkMetricList
    from .link_metric_series import LinkMetricSeries as LinkMetricSeries
    from .list_meta import ListMeta as ListMeta
    from .live_notification_alert import LiveNotificationAlert as LiveNotificationAlert
    from .live_notification_attributes import LiveNotificationAttributes as LiveNotificationAttributes
    from .live_notification_content_state import LiveNotificationContentState as LiveNotificationContentState
    from .live_notification_countdown_state import LiveNotificationCountdownState as LiveNotificationCountdownState
    from .live_notification_delivery import LiveNotificationDelivery as LiveNotificationDelivery
    from .live_notification_delivery_status import LiveNotificationDeliveryStatus as LiveNotificationDeliveryStatus
    from .live_notification_operation import LiveNotificationOperation as LiveNotificationOperation
    from .live_notification_push_payload import LiveNotificationPushPayload as LiveNotificationPushPayload
    from .live_notification_receipt import LiveNotificationReceipt as LiveNotificationReceipt
    from .live_notification_recipient import LiveNotificationRecipient as LiveNotificationRecipient
    from .live_notification_segments_state import LiveNotificationSegmentsState as LiveNotificationSegmentsState
    from .live_notification_state import LiveNotificationState as LiveNotificationState
    from .live_notification_status import LiveNotificationStatus as LiveNotificationStatus
    from .message_action_type import MessageActionType as MessageActionType
    from .message_bounced_event_data import MessageBouncedEventData as MessageBouncedEventData
    from .message_clicked_event_data import MessageClickedEventData as MessageClickedEventData
    from .message_delivery import MessageDelivery as MessageDelivery
    from .message_delivery_list import MessageDeliveryList as MessageDeliveryList
    from .message_delivery_response import MessageDeliveryResponse as MessageDeliveryResponse
    from .message_event_data import MessageEventData as MessageEventData
    from .message_failure_event_data import MessageFailureEventData as MessageFailureEventData
    from .message_metric import MessageMetric as MessageMetric
    from .message_metric_times import MessageMetricTimes as MessageMetricTimes
    from .message_metrics import MessageMetrics as MessageMetrics
    from .message_recipient_event_data import MessageRecipientEventData as MessageRecipientEventData
    from .message_replied_event_data import MessageRepliedEventData as MessageRepliedEventData
    from .message_sent_event_data import MessageSentEventData as MessageSentEventData
    from .message_state import MessageState as MessageState
    from .metric_channel_type import MetricChannelType as MetricChannelType
    from .metric_counts import MetricCounts as MetricCounts
    from .metric_period import MetricPeriod as MetricPeriod
    from .metric_resolution import MetricResolution as MetricResolution
    from .metric_series import MetricSeries as MetricSeries
    from .metrics_version import MetricsVersion as MetricsVersion
    from .newsletter import Newsletter as Newsletter
    from .newsletter_attribute_condition import NewsletterAttributeCondition as NewsletterAttributeCondition
    from .newsletter_channel import NewsletterChannel as NewsletterChannel
    from .newsletter_content import NewsletterContent as NewsletterContent
    from .newsletter_content_list import NewsletterContentList as NewsletterContentList
    from .newsletter_content_response import NewsletterContentResponse as NewsletterContentResponse
    from .newsletter_content_update import NewsletterContentUpdate as NewsletterContentUpdate
    from .newsletter_delivery import NewsletterDelivery as NewsletterDelivery
    from .newsletter_delivery_list import NewsletterDeliveryList as NewsletterDeliveryList
    from .newsletter_email_content_update import NewsletterEmailContentUpdate as NewsletterEmailContentUpdate
    from .newsletter_input import NewsletterInput as NewsletterInput
    from .newsletter_list import NewsletterList as NewsletterList
    from .newsletter_metric_counts import NewsletterMetricCounts as NewsletterMetricCounts
    from .newsletter_metrics import NewsletterMetrics as NewsletterMetrics
    from .newsletter_push_content_update import NewsletterPushContentUpdate as NewsletterPushContentUpdate
    from .newsletter_recipients import NewsletterRecipients as NewsletterRecipients
    from .newsletter_response import NewsletterResponse as NewsletterResponse
    from .newsletter_sms_content_update import NewsletterSmsContentUpdate as NewsletterSmsContentUpdate
    from .newsletter_test_group import NewsletterTestGroup as NewsletterTestGroup
    from .newsletter_test_group_list import NewsletterTestGroupList as NewsletterTestGroupList
    from .newsletter_variant_input import NewsletterVariantInput as NewsletterVariantInput
    from .newsletter_webhook_content_update import NewsletterWebhookContentUpdate as NewsletterWebhookContentUpdate
    from .object_attribute_condition import ObjectAttributeCondition as ObjectAttributeCondition
    from .object_campaign import ObjectCampaign as ObjectCampaign
    from .object_condition import ObjectCondition as ObjectCondition
    from .object_filter import ObjectFilter as ObjectFilter
    from .object_id_type import ObjectIdType as ObjectIdType
    from .object_identifiers import ObjectIdentifiers as ObjectIdentifiers
    from .object_import_input import ObjectImportInput as ObjectImportInput
    from .object_profile import ObjectProfile as ObjectProfile
    from .object_profile_identifiers import ObjectProfileIdentifiers as ObjectProfileIdentifiers
    from .object_relationship import ObjectRelationship as ObjectRelationship
    from .object_relationship_identifiers import ObjectRelationshipIdentifiers as ObjectRelationshipIdentifiers
    from .object_relationship_list import ObjectRelationshipList as ObjectRelationshipList
    from .object_response import ObjectResponse as ObjectResponse
    from .object_search_request import ObjectSearchRequest as ObjectSearchRequest
    from .object_search_result import ObjectSearchResult as ObjectSearchResult
    from .object_type import ObjectType as ObjectType
    from .object_type_list import ObjectTypeList as ObjectTypeList
    from .optout import Optout as Optout
    from .optout_channel import OptoutChannel as OptoutChannel
    from .optout_list import OptoutList as OptoutList
    from .optout_update import OptoutUpdate as OptoutUpdate
    from .pagination import Pagination as Pagination
    from .people_and_item import PeopleAndItem as PeopleAndItem
    from .people_by_id_request import PeopleByIdRequest as PeopleByIdRequest
    from .people_condition import PeopleCondition as PeopleCondition
    from .people_filter import PeopleFilter as PeopleFilter
    from .people_import_input import PeopleImportInput as PeopleImportInput
    from .people_negated_group import PeopleNegatedGroup as PeopleNegatedGroup
    from .people_nested_item import PeopleNestedItem as PeopleNestedItem
    from .people_not import PeopleNot as PeopleNot
    from .people_or_item import PeopleOrItem as PeopleOrItem
    from .people_search_request import PeopleSearchRequest as PeopleSearchRequest
    from .person_id_type import PersonIdType as PersonIdType
    from .person_identifiers import PersonIdentifiers as PersonIdentifiers
    from .person_message import PersonMessage as PersonMessage
    from .person_message_list import PersonMessageList as PersonMessageList
    from .person_message_metrics import PersonMessageMetrics as PersonMessageMetrics
    from .person_message_type import PersonMessageType as PersonMessageType
    from .person_optouts import PersonOptouts as PersonOptouts
    from .person_optouts_list import PersonOptoutsList as PersonOptoutsList
    from .person_relationship import PersonRelationship as PersonRelationship
    from .person_relationship_list import PersonRelationshipList as PersonRelationshipList
    from .person_subscription_topic import PersonSubscriptionTopic as PersonSubscriptionTopic
    from .prevent_widows_transformer import PreventWidowsTransformer as PreventWidowsTransformer
    from .privacy_level import PrivacyLevel as PrivacyLevel
    from .publish_mapping import PublishMapping as PublishMapping
    from .publish_receipt import PublishReceipt as PublishReceipt
    from .publish_state import PublishState as PublishState
    from .publish_status import PublishStatus as PublishStatus
    from .push_android_display import PushAndroidDisplay as PushAndroidDisplay
    from .push_android_message import PushAndroidMessage as PushAndroidMessage
    from .push_android_notification import PushAndroidNotification as PushAndroidNotification
    from .push_android_options import PushAndroidOptions as PushAndroidOptions
    from .push_android_payload import PushAndroidPayload as PushAndroidPayload
    from .push_attempted_event import PushAttemptedEvent as PushAttemptedEvent
    from .push_bounced_event import PushBouncedEvent as PushBouncedEvent
    from .push_clicked_event import PushClickedEvent as PushClickedEvent
    from .push_clicked_event_data import PushClickedEventData as PushClickedEventData
    from .push_converted_event import PushConvertedEvent as PushConvertedEvent
    from .push_custom_payload import PushCustomPayload as PushCustomPayload
    from .push_delivered_event import PushDeliveredEvent as PushDeliveredEvent
    from .push_device import PushDevice as PushDevice
    from .push_device_attributes import PushDeviceAttributes as PushDeviceAttributes
    from .push_devices_event_data import PushDevicesEventData as PushDevicesEventData
    from .push_drafted_event import PushDraftedEvent as PushDraftedEvent
    from .push_drafted_event_data import PushDraftedEventData as PushDraftedEventData
    from .push_dropped_event import PushDroppedEvent as PushDroppedEvent
    from .push_event_device import PushEventDevice as PushEventDevice
    from .push_event_device_platform import PushEventDevicePlatform as PushEventDevicePlatform
    from .push_failed_event import PushFailedEvent as PushFailedEvent
    from .push_failed_event_device import PushFailedEventDevice as PushFailedEventDevice
    from .push_failure_event_data import PushFailureEventData as PushFailureEventData
    from .push_ios_payload import PushIosPayload as PushIosPayload
    from .push_newsletter_input import PushNewsletterInput as PushNewsletterInput
    from .push_newsletter_variant_input import PushNewsletterVariantInput as PushNewsletterVariantInput
    from .push_opened_event import PushOpenedEvent as PushOpenedEvent
    from .push_refused_event_data import PushRefusedEventData as PushRefusedEventData
    from .push_sent_event import PushSentEvent as PushSentEvent
    from .push_sent_event_data import PushSentEventData as PushSentEventData
    from .push_sent_event_device import PushSentEventDevice as PushSentEventDevice
    from .push_sound import PushSound as PushSound
    from .push_undeliverable_event import PushUndeliverableEvent as PushUndeliverableEvent
    from .rate_limit_period import RateLimitPeriod as RateLimitPeriod
    from .relationship_campaign import RelationshipCampaign as RelationshipCampaign
    from .relationship_import_identifier import RelationshipImportIdentifier as RelationshipImportIdentifier
    from .relationship_import_input import RelationshipImportInput as RelationshipImportInput
    from .remove_unused_css_transformer import RemoveUnusedCssTransformer as RemoveUnusedCssTransformer
    from .reported_subscription_preferences import ReportedSubscriptionPreferences as ReportedSubscriptionPreferences
    from .reporting_event import ReportingEvent as ReportingEvent
    from .reporting_webhook import ReportingWebhook as ReportingWebhook
    from .reporting_webhook_event import ReportingWebhookEvent as ReportingWebhookEvent
    from .reporting_webhook_identifiers import ReportingWebhookIdentifiers as ReportingWebhookIdentifiers
    from .reporting_webhook_input import ReportingWebhookInput as ReportingWebhookInput
    from .reporting_webhook_list import ReportingWebhookList as ReportingWebhookList
    from .reporting_webhook_object_type import ReportingWebhookObjectType as ReportingWebhookObjectType
    from .reporting_webhook_type import ReportingWebhookType as ReportingWebhookType
    from .schedule_newsletter_request import ScheduleNewsletterRequest as ScheduleNewsletterRequest
    from .segment import Segment as Segment
    from .segment_campaign import SegmentCampaign as SegmentCampaign
    from .segment_customer_count import SegmentCustomerCount as SegmentCustomerCount
    from .segment_dependencies import SegmentDependencies as SegmentDependencies
    from .segment_input import SegmentInput as SegmentInput
    from .segment_list import SegmentList as SegmentList
    from .segment_membership import SegmentMembership as SegmentMembership
    from .segment_or_sender_usage import SegmentOrSenderUsage as SegmentOrSenderUsage
    from .segment_ref import SegmentRef as SegmentRef
    from .segment_response import SegmentResponse as SegmentResponse
    from .segment_state import SegmentState as SegmentState
    from .segment_summary import SegmentSummary as SegmentSummary
    from .segment_summary_list import SegmentSummaryList as SegmentSummaryList
    from .segment_type import SegmentType as SegmentType
    from .send_email_request import SendEmailRequest as SendEmailRequest
    from .send_in_app_request import SendInAppRequest as SendInAppRequest
    from .send_inbox_message_request import SendInboxMessageRequest as SendInboxMessageRequest
    from .send_newsletter_request import SendNewsletterRequest as SendNewsletterRequest
    from .send_push_request import SendPushRequest as SendPushRequest
    from .send_receipt import SendReceipt as SendReceipt
    from .send_sms_request import SendSmsRequest as SendSmsRequest
    from .send_whats_app_request import SendWhatsAppRequest as SendWhatsAppRequest
    from .sender_identity import SenderIdentity as SenderIdentity
    from .sender_identity_list import SenderIdentityList as SenderIdentityList
    from .sender_identity_response import SenderIdentityResponse as SenderIdentityResponse
    from .sender_template_type import SenderTemplateType as SenderTemplateType
    from .sending_state import SendingState as SendingState
    from .slack_attempted_event import SlackAttemptedEvent as SlackAttemptedEvent
    from .slack_clicked_event import SlackClickedEvent as SlackClickedEvent
    from .slack_drafted_event import SlackDraftedEvent as SlackDraftedEvent
    from .slack_failed_event import SlackFailedEvent as SlackFailedEvent
    from .slack_sent_event import SlackSentEvent as SlackSentEvent
    from .slack_undeliverable_event import SlackUndeliverableEvent as SlackUndeliverableEvent
    from .sms_attempted_event import SmsAttemptedEvent as SmsAttemptedEvent
    from .sms_bounced_event import SmsBouncedEvent as SmsBouncedEvent
    from .sms_clicked_event import SmsClickedEvent as SmsClickedEvent
    from .sms_converted_event import SmsConvertedEvent as SmsConvertedEvent
    from .sms_delivered_event import SmsDeliveredEvent as SmsDeliveredEvent
    from .sms_drafted_event import SmsDraftedEvent as SmsDraftedEvent
    from .sms_failed_event import SmsFailedEvent as SmsFailedEvent
    from .sms_newsletter_input import SmsNewsletterInput as SmsNewsletterInput
    from .sms_newsletter_variant_input import SmsNewsletterVariantInput as SmsNewsletterVariantInput
    from .sms_replied_event import SmsRepliedEvent as SmsRepliedEvent
    from .sms_sent_event import SmsSentEvent as SmsSentEvent
    from .sms_undeliverable_event import SmsUndeliverableEvent as SmsUndeliverableEvent
    from .snippet import Snippet as Snippet
    from .snippet_input import SnippetInput as SnippetInput
    from .snippet_list import SnippetList as SnippetList
    from .snippet_response import SnippetResponse as SnippetResponse
    from .sort_order import SortOrder as SortOrder
    from .start_live_notification_request import StartLiveNotificationRequest as StartLiveNotificationRequest
    from .subscription_center_header import SubscriptionCenterHeader as SubscriptionCenterHeader
    from .subscription_center_token import SubscriptionCenterToken as SubscriptionCenterToken
    from .subscription_channel import SubscriptionChannel as SubscriptionChannel
    from .subscription_channel_list import SubscriptionChannelList as SubscriptionChannelList
    from .subscription_channel_type import SubscriptionChannelType as SubscriptionChannelType
    from .subscription_event_data import SubscriptionEventData as SubscriptionEventData
    from .subscription_preferences import SubscriptionPreferences as SubscriptionPreferences
    from .subscription_preferences_event_data import (
        SubscriptionPreferencesEventData as SubscriptionPreferencesEventData,
    )
    from .subscription_preferences_response import SubscriptionPreferencesResponse as SubscriptionPreferencesResponse
    from .subscription_topic import SubscriptionTopic as SubscriptionTopic
    from .subscription_topic_list import SubscriptionTopicList as SubscriptionTopicList
    from .suppression import Suppression as Suppression
    from .suppression_category import SuppressionCategory as SuppressionCategory
    from .suppression_list import SuppressionList as SuppressionList
    from .suppression_page import SuppressionPage as SuppressionPage
    from .suppression_type import SuppressionType as SuppressionType
    from .tracked_link import TrackedLink as TrackedLink
    from .tracked_response import TrackedResponse as TrackedResponse
    from .transactional_content import TransactionalContent as TransactionalContent
    from .transactional_content_list import TransactionalContentList as TransactionalContentList
    from .transactional_content_response import TransactionalContentResponse as TransactionalContentResponse
    from .transactional_content_type import TransactionalContentType as TransactionalContentType
    from .transactional_content_update import TransactionalContentUpdate as TransactionalContentUpdate
    from .transactional_message import TransactionalMessage as TransactionalMessage
    from .transactional_message_list import TransactionalMessageList as TransactionalMessageList
    from .transactional_message_response import TransactionalMessageResponse as TransactionalMessageResponse
    from .transactional_variant_list import TransactionalVariantList as TransactionalVariantList
    from .trigger_broadcast_request import TriggerBroadcastRequest as TriggerBroadcastRequest
    from .true_false import TrueFalse as TrueFalse
    from .true_false_any import TrueFalseAny as TrueFalseAny
    from .unknown_broadcast_action import UnknownBroadcastAction as UnknownBroadcastAction
    from .unknown_campaign import UnknownCampaign as UnknownCampaign
    from .unknown_campaign_action import UnknownCampaignAction as UnknownCampaignAction
    from .unknown_reporting_webhook_event import UnknownReportingWebhookEvent as UnknownReportingWebhookEvent
    from .unpublished_changes import UnpublishedChanges as UnpublishedChanges
    from .update_asset_folder_request import UpdateAssetFolderRequest as UpdateAssetFolderRequest
    from .update_asset_request import UpdateAssetRequest as UpdateAssetRequest
    from .update_collection_request import UpdateCollectionRequest as UpdateCollectionRequest
    from .update_component_request import UpdateComponentRequest as UpdateComponentRequest
    from .update_design_email_request import UpdateDesignEmailRequest as UpdateDesignEmailRequest
    from .update_design_folder_request import UpdateDesignFolderRequest as UpdateDesignFolderRequest
    from .update_email_translation_request import UpdateEmailTranslationRequest as UpdateEmailTranslationRequest
    from .update_live_notification_request import UpdateLiveNotificationRequest as UpdateLiveNotificationRequest
    from .update_optouts_request import UpdateOptoutsRequest as UpdateOptoutsRequest
    from .upload_asset_request import UploadAssetRequest as UploadAssetRequest
    from .upsert_attributes_request import UpsertAttributesRequest as UpsertAttributesRequest
    from .upsert_events_request import UpsertEventsRequest as UpsertEventsRequest
    from .url_parameters_transformer import UrlParametersTransformer as UrlParametersTransformer
    from .webhook_attempted_event import WebhookAttemptedEvent as WebhookAttemptedEvent
    from .webhook_campaign import WebhookCampaign as WebhookCampaign
    from .webhook_clicked_event import WebhookClickedEvent as WebhookClickedEvent
    from .webhook_drafted_event import WebhookDraftedEvent as WebhookDraftedEvent
    from .webhook_failed_event import WebhookFailedEvent as WebhookFailedEvent
    from .webhook_method import WebhookMethod as WebhookMethod
    from .webhook_newsletter_input import WebhookNewsletterInput as WebhookNewsletterInput
    from .webhook_newsletter_variant_input import WebhookNewsletterVariantInput as WebhookNewsletterVariantInput
    from .webhook_sent_event import WebhookSentEvent as WebhookSentEvent
    from .webhook_undeliverable_event import WebhookUndeliverableEvent as WebhookUndeliverableEvent
    from .whatsapp_attempted_event import WhatsappAttemptedEvent as WhatsappAttemptedEvent
    from .whatsapp_bounced_event import WhatsappBouncedEvent as WhatsappBouncedEvent
    from .whatsapp_clicked_event import WhatsappClickedEvent as WhatsappClickedEvent
    from .whatsapp_converted_event import WhatsappConvertedEvent as WhatsappConvertedEvent
    from .whatsapp_delivered_event import WhatsappDeliveredEvent as WhatsappDeliveredEvent
    from .whatsapp_drafted_event import WhatsappDraftedEvent as WhatsappDraftedEvent
    from .whatsapp_dropped_event import WhatsappDroppedEvent as WhatsappDroppedEvent
    from .whatsapp_failed_event import WhatsappFailedEvent as WhatsappFailedEvent
    from .whatsapp_opened_event import WhatsappOpenedEvent as WhatsappOpenedEvent
    from .whatsapp_replied_event import WhatsappRepliedEvent as WhatsappRepliedEvent
    from .whatsapp_sent_event import WhatsappSentEvent as WhatsappSentEvent
    from .whatsapp_undeliverable_event import WhatsappUndeliverableEvent as WhatsappUndeliverableEvent
    from .workspace import Workspace as Workspace
    from .workspace_list import WorkspaceList as WorkspaceList

__all__ = (
    "AccessibilityTransformer",
    "Activity",
    "ActivityData",
    "ActivityDeliveryType",
    "ActivityList",
    "ActivityType",
    "ApnsCio",
    "ApnsCioPush",
    "ApnsIosPayload",
    "ApsAlert",
    "ApsInterruptionLevel",
    "ApsPayload",
    "ApsSound",
    "ArchivedMessage",
    "ArchivedMessageResponse",
    "Asset",
    "AssetFolder",
    "AssetFolderList",
    "AssetFolderResponse",
    "AssetList",
    "AssetListFilters",
    "AssetListMeta",
    "AssetResponse",
    "AttributeCondition",
    "AttributeMetadataUpdate",
    "AttributeOperator",
    "BackendMarker",
    "Broadcast",
    "BroadcastAction",
    "BroadcastActionList",
    "BroadcastActionMetrics",
    "BroadcastActionRef",
    "BroadcastActionResponse",
    "BroadcastActionUpdate",
    "BroadcastErrorList",
    "BroadcastList",
    "BroadcastMessageAction",
    "BroadcastMessageActionUpdate",
    "BroadcastRecipientData",
    "BroadcastResponse",
    "BroadcastSmsAction",
    "BroadcastSmsActionUpdate",
    "BroadcastState",
    "BroadcastTemplateRef",
    "BroadcastTemplateType",
    "BroadcastTrigger",
    "BroadcastTriggerList",
    "BroadcastTriggerReceipt",
    "BroadcastWebhookAction",
    "BroadcastWebhookActionUpdate",
    "BroadcastWhatsAppAction",
    "BroadcastWhatsappActionUpdate",
    "Campaign",
    "CampaignAction",
    "CampaignActionList",
    "CampaignActionMetrics",
    "CampaignActionRef",
    "CampaignActionResponse",
    "CampaignActionUpdate",
    "CampaignAudience",
    "CampaignList",
    "CampaignMessageAction",
    "CampaignMessageActionUpdate",
    "CampaignMetrics",
    "CampaignResponse",
    "CampaignSmsAction",
    "CampaignSmsActionUpdate",
    "CampaignState",
    "CampaignTemplateRef",
    "CampaignTemplateType",
    "CampaignWebhookAction",
    "CampaignWebhookActionUpdate",
    "CampaignWhatsappAction",
    "CampaignWhatsappActionUpdate",
    "Collection",
    "CollectionContent",
    "CollectionList",
    "CollectionResponse",
    "Component",
    "ComponentList",
    "ComponentResponse",
    "ComponentSummary",
    "CreateAssetFolderRequest",
    "CreateCollectionRequest",
    "CreateComponentRequest",
    "CreateDesignEmailRequest",
    "CreateDesignFolderRequest",
    "CreateEmailTranslationRequest",
    "CreateImportRequest",
    "CreateSegmentRequest",
    "CssInlinerHtmlAttributes",
    "CssInlinerTransformer",
    "CssVariablesTransformer",
    "CustomerAttributes",
    "CustomerCioSubscriptionPreferencesChangedEvent",
    "CustomerIdentifiers",
    "CustomerList",
    "CustomerMatchList",
    "CustomerProfile",
    "CustomerResponse",
    "CustomerSearchResult",
    "CustomerSubscribedEvent",
    "CustomerTimestamps",
    "CustomerUnsubscribedEvent",
    "DateCampaign",
    "DateCampaignFrequency",
    "DeliveryMetric",
    "DeliveryType",
    "DesignEmail",
    "DesignEmailList",
    "DesignEmailResponse",
    "DesignFolder",
    "DesignFolderList",
    "DesignFolderResponse",
    "DesignSortKey",
    "Device",
    "DeviceAttributes",
    "DevicePlatform",
    "DevicePushStatus",
    "EmailAttemptedEvent",
    "EmailAttemptedEventData",
    "EmailBouncedEvent",
    "EmailClickedEvent",
    "EmailClickedEventData",
    "EmailContent",
    "EmailConvertedEvent",
    "EmailDeliveredEvent",
    "EmailDraftedEvent",
    "EmailDroppedEvent",
    "EmailEnvelope",
    "EmailEnvelopeInput",
    "EmailEventData",
    "EmailFailedEvent",
    "EmailFailedEventData",
    "EmailFailureEventData",
    "EmailLink",
    "EmailLinkTarget",
    "EmailLinkTargetType",
    "EmailNewsletterInput",
    "EmailNewsletterVariantInput",
    "EmailOpenedEvent",
    "EmailOpenedEventData",
    "EmailSentEvent",
    "EmailSentEventData",
    "EmailSpammedEvent",
    "EmailSummary",
    "EmailTransformers",
    "EmailTranslation",
    "EmailTranslationList",
    "EmailTranslationResponse",
    "EmailUndeliverableEvent",
    "EmailUnsubscribedEvent",
    "EmailUrlParameter",
    "EncodeEntitiesTransformer",
    "EndLiveNotificationRequest",
    "EventCampaign",
    "EventImportInput",
    "EventMetadataUpdate",
    "Export",
    "ExportCustomersRequest",
    "ExportDeliveriesRequest",
    "ExportDownloadLink",
    "ExportList",
    "ExportResponse",
    "ExportStatus",
    "ExportType",
    "FcmApns",
    "FcmApnsPayload",
    "FcmCio",
    "FcmCioPush",
    "FcmIosMessage",
    "FcmIosPayload",
    "FormCampaign",
    "FormatterMinify",
    "FormatterPrettify",
    "FormatterTransformer",
    "FormatterType",
    "HeaderPair",
    "HtmlCommentRemoval",
    "HttpMethod",
    "Import",
    "ImportIdentifier",
    "ImportInput",
    "ImportResponse",
    "ImportScope",
    "ImportState",
    "ImportStatus",
    "ImportStatusResponse",
    "ImportType",
    "InAppAttemptedEvent",
    "InAppClickedEvent",
    "InAppClickedEventData",
    "InAppConvertedEvent",
    "InAppDraftedEvent",
    "InAppFailedEvent",
    "InAppNewsletterInput",
    "InAppOpenedEvent",
    "InAppSentEvent",
    "InAppUndeliverableEvent",
    "InboxNewsletterInput",
    "InboxNewsletterVariantInput",
    "IndentCharacter",
    "IpAddressList",
    "JourneyMetric",
    "JourneyMetricResponse",
    "LanguageVariantMetric",
    "LinkEmailRequest",
    "LinkMetric",
    "LinkMetricCounts",
    "LinkMetricList",
    "LinkMetricSeries",
    "ListMeta",
    "LiveNotificationAlert",
    "LiveNotificationAttributes",
    "LiveNotificationContentState",
    "LiveNotificationCountdownState",
    "LiveNotificationDelivery",
    "LiveNotificationDeliveryStatus",
    "LiveNotificationOperation",
    "LiveNotificationPushPayload",
    "LiveNotificationReceipt",
    "LiveNotificationRecipient",
    "LiveNotificationSegmentsState",
    "LiveNotificationState",
    "LiveNotificationStatus",
    "MessageActionType",
    "MessageBouncedEventData",
    "MessageClickedEventData",
    "MessageDelivery",
    "MessageDeliveryList",
    "MessageDeliveryResponse",
    "MessageEventData",
    "MessageFailureEventData",
    "MessageMetric",
    "MessageMetricTimes",
    "MessageMetrics",
    "MessageRecipientEventData",
    "MessageRepliedEventData",
    "MessageSentEventData",
    "MessageState",
    "MetricChannelType",
    "MetricCounts",
    "MetricPeriod",
    "MetricResolution",
    "MetricSeries",
    "MetricsVersion",
    "Newsletter",
    "NewsletterAttributeCondition",
    "NewsletterChannel",
    "NewsletterContent",
    "NewsletterContentList",
    "NewsletterContentResponse",
    "NewsletterContentUpdate",
    "NewsletterDelivery",
    "NewsletterDeliveryList",
    "NewsletterEmailContentUpdate",
    "NewsletterInput",
    "NewsletterList",
    "NewsletterMetricCounts",
    "NewsletterMetrics",
    "NewsletterPushContentUpdate",
    "NewsletterRecipients",
    "NewsletterResponse",
    "NewsletterSmsContentUpdate",
    "NewsletterTestGroup",
    "NewsletterTestGroupList",
    "NewsletterVariantInput",
    "NewsletterWebhookContentUpdate",
    "ObjectAttributeCondition",
    "ObjectCampaign",
    "ObjectCondition",
    "ObjectFilter",
    "ObjectIdType",
    "ObjectIdentifiers",
    "ObjectImportInput",
    "ObjectProfile",
    "ObjectProfileIdentifiers",
    "ObjectRelationship",
    "ObjectRelationshipIdentifiers",
    "ObjectRelationshipList",
    "ObjectResponse",
    "ObjectSearchRequest",
    "ObjectSearchResult",
    "ObjectType",
    "ObjectTypeList",
    "Optout",
    "OptoutChannel",
    "OptoutList",
    "OptoutUpdate",
    "Pagination",
    "PeopleAndItem",
    "PeopleByIdRequest",
    "PeopleCondition",
    "PeopleFilter",
    "PeopleImportInput",
    "PeopleNegatedGroup",
    "PeopleNestedItem",
    "PeopleNot",
    "PeopleOrItem",
    "PeopleSearchRequest",
    "PersonIdType",
    "PersonIdentifiers",
    "PersonMessage",
    "PersonMessageList",
    "PersonMessageMetrics",
    "PersonMessageType",
    "PersonOptouts",
    "PersonOptoutsList",
    "PersonRelationship",
    "PersonRelationshipList",
    "PersonSubscriptionTopic",
    "PreventWidowsTransformer",
    "PrivacyLevel",
    "PublishMapping",
    "PublishReceipt",
    "PublishState",
    "PublishStatus",
    "PushAndroidDisplay",
    "PushAndroidMessage",
    "PushAndroidNotification",
    "PushAndroidOptions",
    "PushAndroidPayload",
    "PushAttemptedEvent",
    "PushBouncedEvent",
    "PushClickedEvent",
    "PushClickedEventData",
    "PushConvertedEvent",
    "PushCustomPayload",
    "PushDeliveredEvent",
    "PushDevice",
    "PushDeviceAttributes",
    "PushDevicesEventData",
    "PushDraftedEvent",
    "PushDraftedEventData",
    "PushDroppedEvent",
    "PushEventDevice",
    "PushEventDevicePlatform",
    "PushFailedEvent",
    "PushFailedEventDevice",
    "PushFailureEventData",
    "PushIosPayload",
    "PushNewsletterInput",
    "PushNewsletterVariantInput",
    "PushOpenedEvent",
    "PushRefusedEventData",
    "PushSentEvent",
    "PushSentEventData",
    "PushSentEventDevice",
    "PushSound",
    "PushUndeliverableEvent",
    "RateLimitPeriod",
    "RelationshipCampaign",
    "RelationshipImportIdentifier",
    "RelationshipImportInput",
    "RemoveUnusedCssTransformer",
    "ReportedSubscriptionPreferences",
    "ReportingEvent",
    "ReportingWebhook",
    "ReportingWebhookEvent",
    "ReportingWebhookIdentifiers",
    "ReportingWebhookInput",
    "ReportingWebhookList",
    "ReportingWebhookObjectType",
    "ReportingWebhookType",
    "ScheduleNewsletterRequest",
    "Segment",
    "SegmentCampaign",
    "SegmentCustomerCount",
    "SegmentDependencies",
    "SegmentInput",
    "SegmentList",
    "SegmentMembership",
    "SegmentOrSenderUsage",
    "SegmentRef",
    "SegmentResponse",
    "SegmentState",
    "SegmentSummary",
    "SegmentSummaryList",
    "SegmentType",
    "SendEmailRequest",
    "SendInAppRequest",
    "SendInboxMessageRequest",
    "SendNewsletterRequest",
    "SendPushRequest",
    "SendReceipt",
    "SendSmsRequest",
    "SendWhatsAppRequest",
    "SenderIdentity",
    "SenderIdentityList",
    "SenderIdentityResponse",
    "SenderTemplateType",
    "SendingState",
    "SlackAttemptedEvent",
    "SlackClickedEvent",
    "SlackDraftedEvent",
    "SlackFailedEvent",
    "SlackSentEvent",
    "SlackUndeliverableEvent",
    "SmsAttemptedEvent",
    "SmsBouncedEvent",
    "SmsClickedEvent",
    "SmsConvertedEvent",
    "SmsDeliveredEvent",
    "SmsDraftedEvent",
    "SmsFailedEvent",
    "SmsNewsletterInput",
    "SmsNewsletterVariantInput",
    "SmsRepliedEvent",
    "SmsSentEvent",
    "SmsUndeliverableEvent",
    "Snippet",
    "SnippetInput",
    "SnippetList",
    "SnippetResponse",
    "SortOrder",
    "StartLiveNotificationRequest",
    "SubscriptionCenterHeader",
    "SubscriptionCenterToken",
    "SubscriptionChannel",
    "SubscriptionChannelList",
    "SubscriptionChannelType",
    "SubscriptionEventData",
    "SubscriptionPreferences",
    "SubscriptionPreferencesEventData",
    "SubscriptionPreferencesResponse",
    "SubscriptionTopic",
    "SubscriptionTopicList",
    "Suppression",
    "SuppressionCategory",
    "SuppressionList",
    "SuppressionPage",
    "SuppressionType",
    "TrackedLink",
    "TrackedResponse",
    "TransactionalContent",
    "TransactionalContentList",
    "TransactionalContentResponse",
    "TransactionalContentType",
    "TransactionalContentUpdate",
    "TransactionalMessage",
    "TransactionalMessageList",
    "TransactionalMessageResponse",
    "TransactionalVariantList",
    "TriggerBroadcastRequest",
    "TrueFalse",
    "TrueFalseAny",
    "UnknownBroadcastAction",
    "UnknownCampaign",
    "UnknownCampaignAction",
    "UnknownReportingWebhookEvent",
    "UnpublishedChanges",
    "UpdateAssetFolderRequest",
    "UpdateAssetRequest",
    "UpdateCollectionRequest",
    "UpdateComponentRequest",
    "UpdateDesignEmailRequest",
    "UpdateDesignFolderRequest",
    "UpdateEmailTranslationRequest",
    "UpdateLiveNotificationRequest",
    "UpdateOptoutsRequest",
    "UploadAssetRequest",
    "UpsertAttributesRequest",
    "UpsertEventsRequest",
    "UrlParametersTransformer",
    "WebhookAttemptedEvent",
    "WebhookCampaign",
    "WebhookClickedEvent",
    "WebhookDraftedEvent",
    "WebhookFailedEvent",
    "WebhookMethod",
    "WebhookNewsletterInput",
    "WebhookNewsletterVariantInput",
    "WebhookSentEvent",
    "WebhookUndeliverableEvent",
    "WhatsappAttemptedEvent",
    "WhatsappBouncedEvent",
    "WhatsappClickedEvent",
    "WhatsappConvertedEvent",
    "WhatsappDeliveredEvent",
    "WhatsappDraftedEvent",
    "WhatsappDroppedEvent",
    "WhatsappFailedEvent",
    "WhatsappOpenedEvent",
    "WhatsappRepliedEvent",
    "WhatsappSentEvent",
    "WhatsappUndeliverableEvent",
    "Workspace",
    "WorkspaceList",
)
