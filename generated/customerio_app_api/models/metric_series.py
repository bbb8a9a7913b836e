from __future__ import annotations

from attr import define
from attr import field as _field

from ..fields import INTEGER, Array, ModelReader, describe
from ..types import Model, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MetricSeries(Model):
    """Counts of messages. Each list has one entry a period, oldest first; a metric that does not apply may be null or
    missing. Human and machine clicks are reliable from 20 April 2025, human and prefetched opens from 20 March 2025.

    Args:
        attempted: Messages tried without success so far.
        bounced: Messages that the receiving side rejected.
        clicked: Messages with a clicked link, by people or by machines.
        human_clicked: Messages with a link clicked by a person; reliable from 20 April 2025.
        machine_clicked: Messages with a link clicked by a machine, such as a scanner; reliable from 20 April 2025.
        converted: Messages that led to a conversion.
        created: Messages made, whether they were sent or not.
        deferred: Messages that the receiving side put off for a later try.
        delivered: Messages that the receiving side accepted.
        drafted: Messages kept as drafts.
        failed: Messages that could not be sent.
        opened: Messages opened, by people or by prefetching.
        human_opened: Messages opened by a person; reliable from 20 March 2025.
        prefetch_opened: Messages opened by a mail program that fetches images ahead; reliable from 20 March 2025.
        sent: Messages handed over for delivery.
        spammed: Messages marked as spam.
        suppressed: Messages not delivered because the recipient is on a suppression list.
        undeliverable: Messages that were not sent on purpose, for instance because of a message limit.
        topic_unsubscribed: Messages whose reader left a subscription topic.
        unsubscribed: Messages whose reader unsubscribed from everything.
        replied: Messages that were answered.
        untracked: Messages sent without any tracking.
        open_untracked: Messages sent without tracking of opens.
        link_untracked: Messages sent without tracking of links.
        tracking_consent_granted: Messages to people who consented to tracking.
        tracking_consent_denied: Messages to people who refused tracking.
    """

    attempted: list[int] = _field(factory=NoList)
    """Messages tried without success so far."""
    bounced: list[int] = _field(factory=NoList)
    """Messages that the receiving side rejected."""
    clicked: list[int] = _field(factory=NoList)
    """Messages with a clicked link, by people or by machines."""
    human_clicked: list[int] = _field(factory=NoList)
    """Messages with a link clicked by a person; reliable from 20 April 2025."""
    machine_clicked: list[int] = _field(factory=NoList)
    """Messages with a link clicked by a machine, such as a scanner; reliable from 20 April 2025."""
    converted: list[int] = _field(factory=NoList)
    """Messages that led to a conversion."""
    created: list[int] = _field(factory=NoList)
    """Messages made, whether they were sent or not."""
    deferred: list[int] = _field(factory=NoList)
    """Messages that the receiving side put off for a later try."""
    delivered: list[int] = _field(factory=NoList)
    """Messages that the receiving side accepted."""
    drafted: list[int] = _field(factory=NoList)
    """Messages kept as drafts."""
    failed: list[int] = _field(factory=NoList)
    """Messages that could not be sent."""
    opened: list[int] = _field(factory=NoList)
    """Messages opened, by people or by prefetching."""
    human_opened: list[int] = _field(factory=NoList)
    """Messages opened by a person; reliable from 20 March 2025."""
    prefetch_opened: list[int] = _field(factory=NoList)
    """Messages opened by a mail program that fetches images ahead; reliable from 20 March 2025."""
    sent: list[int] = _field(factory=NoList)
    """Messages handed over for delivery."""
    spammed: list[int] = _field(factory=NoList)
    """Messages marked as spam."""
    suppressed: list[int] = _field(factory=NoList)
    """Messages not delivered because the recipient is on a suppression list."""
    undeliverable: list[int] = _field(factory=NoList)
    """Messages that were not sent on purpose, for instance because of a message limit."""
    topic_unsubscribed: list[int] = _field(factory=NoList)
    """Messages whose reader left a subscription topic."""
    unsubscribed: list[int] = _field(factory=NoList)
    """Messages whose reader unsubscribed from everything."""
    replied: list[int] = _field(factory=NoList)
    """Messages that were answered."""
    untracked: list[int] = _field(factory=NoList)
    """Messages sent without any tracking."""
    open_untracked: list[int] = _field(factory=NoList)
    """Messages sent without tracking of opens."""
    link_untracked: list[int] = _field(factory=NoList)
    """Messages sent without tracking of links."""
    tracking_consent_granted: list[int] = _field(factory=NoList)
    """Messages to people who consented to tracking."""
    tracking_consent_denied: list[int] = _field(factory=NoList)
    """Messages to people who refused tracking."""


read = ModelReader(MetricSeries)


describe(
    MetricSeries,
    {
        "attempted": Array(INTEGER),
        "bounced": Array(INTEGER),
        "clicked": Array(INTEGER),
        "human_clicked": Array(INTEGER),
        "machine_clicked": Array(INTEGER),
        "converted": Array(INTEGER),
        "created": Array(INTEGER),
        "deferred": Array(INTEGER),
        "delivered": Array(INTEGER),
        "drafted": Array(INTEGER),
        "failed": Array(INTEGER),
        "opened": Array(INTEGER),
        "human_opened": Array(INTEGER),
        "prefetch_opened": Array(INTEGER),
        "sent": Array(INTEGER),
        "spammed": Array(INTEGER),
        "suppressed": Array(INTEGER),
        "undeliverable": Array(INTEGER),
        "topic_unsubscribed": Array(INTEGER),
        "unsubscribed": Array(INTEGER),
        "replied": Array(INTEGER),
        "untracked": Array(INTEGER),
        "open_untracked": Array(INTEGER),
        "link_untracked": Array(INTEGER),
        "tracking_consent_granted": Array(INTEGER),
        "tracking_consent_denied": Array(INTEGER),
    },
    read,
)
