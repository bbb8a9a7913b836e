"""What came in one response goes out in the next request: rows, events, identifiers, conditions."""

from __future__ import annotations

from customerio_app import AppClient, Response
from customerio_app.models import (
    AttributeCondition,
    CreateCollectionRequest,
    ObjectAttributeCondition,
    ObjectFilter,
    ObjectSearchRequest,
    PeopleAndItem,
    PeopleByIdRequest,
    PeopleFilter,
    PeopleSearchRequest,
    ReportingWebhookInput,
    SegmentList,
    SegmentRef,
    TriggerBroadcastRequest,
)


def sent_by_day(cio: AppClient, campaign_id: int) -> int:
    """A collection with a row for each day, which messages can query."""
    metrics = cio.campaigns.get_metrics(campaign_id, res="days", start="2026-11-16", end="2026-11-20")
    rows: list[dict[str, object]] = [
        {"day": row["time"].date().isoformat(), "sent": row["sent"]} for row in metrics.rows()
    ]
    collection = cio.collections.create(CreateCollectionRequest(name="sent by day", data=rows)).collection
    return collection.rows or 0


def double_webhook(cio: AppClient, webhook_id: int) -> bool:
    webhook = cio.reporting_webhooks.get(webhook_id)
    copy = cio.reporting_webhooks.create(
        ReportingWebhookInput(
            name=f"{webhook.name} (copy)",
            endpoint=webhook.endpoint,
            events=webhook.events,
            disabled=True,
            full_resolution=webhook.full_resolution,
            with_content=webhook.with_content,
        )
    )
    return copy.events == webhook.events


def addresses(cio: AppClient, conditions: list[PeopleAndItem]) -> set[str]:
    search = PeopleSearchRequest(filter=PeopleFilter(and_=conditions))
    ids = [person.cio_id for person in cio.customers.iter_search(search) if person.cio_id]
    profiles = cio.customers.get_many(PeopleByIdRequest(ids=ids[:100]), id_type="cio_id")
    return {profile.identifiers.email for profile in profiles if profile.identifiers.email}


def tell(cio: AppClient, broadcast_id: int, who: set[str]) -> int:
    receipt = cio.broadcasts.trigger(broadcast_id, TriggerBroadcastRequest(emails=sorted(who)))
    return cio.broadcasts.get_trigger(broadcast_id, receipt.id).broadcast_id


def first_objects(cio: AppClient) -> dict[str, object]:
    """The name of the first object of each type."""
    names: dict[str, object] = {}
    for kind in cio.objects.list_types():
        named = ObjectAttributeCondition(field="name", operator="exists", type_id=kind.id)
        search = ObjectSearchRequest(object_type_id=kind.id, filter=ObjectFilter(object_attribute=named))
        for found in cio.objects.search(search, limit=1).identifiers:
            attributes = cio.objects.get_attributes(kind.id, found.object_id or "").object.attributes
            names[kind.singular_name] = attributes["name"]
    return names


def rate_limit(response: Response[SegmentList]) -> str:
    return response.headers.get("x-ratelimit-limit", "not said")


def main(campaign_id: int, broadcast_id: int, webhook_id: int) -> dict[str, object]:
    conditions = [
        PeopleAndItem(segment=SegmentRef(id=7)),
        PeopleAndItem(attribute=AttributeCondition(field="email", operator="exists")),
    ]
    with AppClient() as cio:
        who = addresses(cio, conditions)
        mixed = cio.customers.get_many(PeopleByIdRequest(ids=["57", 42]))
        return {
            "rows": sent_by_day(cio, campaign_id),
            "webhook": double_webhook(cio, webhook_id),
            "people": len(who),
            "mixed": [person.id for person in mixed],
            "broadcast": tell(cio, broadcast_id, who),
            "objects": first_objects(cio),
            "limit": rate_limit(cio.with_raw_response.segments.list()),
        }
