"""Responses beside their values, errors that say what may have happened, a search that is left early."""

from __future__ import annotations

import logging

from customerio_app import AppClient, CallRecord, RetryPolicy
from customerio_app.errors import (
    APIConnectionError,
    APIStatusError,
    CustomerIOError,
    InvalidRequestError,
    NotFoundError,
    RateLimitError,
)
from customerio_app.models import UNSET, Newsletter, PeopleFilter, SegmentRef, TransactionalContentUpdate

log = logging.getLogger("script")


def show(record: CallRecord) -> None:
    log.info("%s %s %.3f %s", record.operation, record.status_code, record.seconds, ", ".join(record.unexpected))


def segment_name(cio: AppClient, segment_id: int) -> str | None:
    try:
        return cio.segments.get(segment_id).segment.name
    except NotFoundError:
        return None
    except RateLimitError as error:
        log.warning("again in %s seconds", error.retry_after or 1)
        raise
    except APIStatusError as error:
        log.error("%s: %s", error.status_code, "; ".join(error.messages))
        raise
    except APIConnectionError as error:
        log.error("no response; done all the same: %s", error.maybe_applied)
        raise


def first_addresses(cio: AppClient, segment_id: int, count: int) -> list[str]:
    addresses: list[str] = []
    people = cio.customers.iter_search({"filter": {"segment": {"id": segment_id}}}, limit=10)
    for person in people:
        if person.email:
            addresses.append(person.email)
        if len(addresses) == count:
            break
    log.info("to go on: %s", people.cursor)
    return addresses


def plans(cio: AppClient, segment_id: int) -> dict[str, int]:
    counts: dict[str, int] = {}
    profiles = cio.customers.iter_profiles(PeopleFilter(segment=SegmentRef(id=segment_id)))
    for profile in profiles:
        plan = str(profile.attributes.to_dict().get("plan", "none"))
        counts[plan] = counts.get(plan, 0) + 1
    print(f"{sum(counts.values())} of {profiles.total or 'many'}, {len(profiles.missing)} deleted in between")
    return counts


def next_newsletter(cio: AppClient) -> Newsletter | None:
    return next((newsletter for newsletter in cio.newsletters.iter(limit=1) if newsletter.sent_at is None), None)


def change_sender(cio: AppClient, transactional_id: int, reply_to: int | None, keep: bool) -> int | None:
    (content, *_) = cio.transactional.list_variants(transactional_id)
    body = TransactionalContentUpdate(
        subject=content.subject, body=content.body, reply_to_id=UNSET if keep else reply_to, headers={"X-Team": "ops"}
    )
    (changed, *_) = cio.transactional.update_content(transactional_id, content.id, body)
    return changed.reply_to_id


def main(segment_id: int, transactional_id: int) -> dict[str, object]:
    with AppClient(on_call=show, retry=RetryPolicy(max_attempts=3)) as cio:
        response = cio.with_raw_response.segments.list()
        first = response.parsed[0]
        try:
            cio.messages.list(start_ts="yesterday")
        except InvalidRequestError as error:
            refused = str(error)
        else:
            refused = "taken"
        try:
            cio.with_options(timeout=5.0).segments.get_customer_count(987654)
        except CustomerIOError as error:
            outcome = f"{error.operation} {error.maybe_applied}"
        else:
            outcome = "found"
        draft = next_newsletter(cio)
        return {
            "status": f"{response.status_code} {response.headers.get('content-type', '')}",
            "first": first.name if first.is_set("description") else f"{first.name} (no description)",
            "missing": segment_name(cio, 987654),
            "there": segment_name(cio, first.id),
            "refused": refused,
            "outcome": outcome,
            "addresses": first_addresses(cio, segment_id, 12),
            "plans": plans(cio, segment_id),
            "draft": draft.name if draft else None,
            "reply": change_sender(cio, transactional_id, None, keep=False),
            "extra": cio.request("GET", "/v1/segments").json()["segments"][0]["id"],
        }
