from __future__ import annotations

from attr import define

from ..fields import INTEGER, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MessageMetricTimes(Model):
    """When each metric of a delivery was recorded, in Unix seconds; a metric that was not recorded is missing. The four
    `human_` and `prefetch_` fields are published as counts, not times. Other keys may come.

    Args:
        bounced: When it bounced, in Unix seconds.
        clicked: When a link was clicked, in Unix seconds.
        human_clicked: Clicks by people; published as a count.
        prefetch_clicked: Clicks by machines that fetch links ahead; published as a count.
        converted: When the person met the goal, in Unix seconds.
        created: When the delivery was created, in Unix seconds.
        delivered: When it was delivered, in Unix seconds.
        drafted: When it was put aside as a draft, in Unix seconds.
        dropped: When it was dropped, in Unix seconds.
        failed: When sending failed, in Unix seconds.
        opened: When it was opened, in Unix seconds.
        human_opened: Opens by people; published as a count.
        prefetch_opened: Opens by machines that load images ahead; published as a count.
        sent: When it was sent, in Unix seconds.
        spammed: When the recipient marked it as spam, in Unix seconds.
        undeliverable: When it was found undeliverable, in Unix seconds.
        unsubscribed: When the recipient unsubscribed through it, in Unix seconds.
    """

    bounced: int | None = None
    """When it bounced, in Unix seconds."""
    clicked: int | None = None
    """When a link was clicked, in Unix seconds."""
    human_clicked: int | None = None
    """Clicks by people; published as a count."""
    prefetch_clicked: int | None = None
    """Clicks by machines that fetch links ahead; published as a count."""
    converted: int | None = None
    """When the person met the goal, in Unix seconds."""
    created: int | None = None
    """When the delivery was created, in Unix seconds."""
    delivered: int | None = None
    """When it was delivered, in Unix seconds."""
    drafted: int | None = None
    """When it was put aside as a draft, in Unix seconds."""
    dropped: int | None = None
    """When it was dropped, in Unix seconds."""
    failed: int | None = None
    """When sending failed, in Unix seconds."""
    opened: int | None = None
    """When it was opened, in Unix seconds."""
    human_opened: int | None = None
    """Opens by people; published as a count."""
    prefetch_opened: int | None = None
    """Opens by machines that load images ahead; published as a count."""
    sent: int | None = None
    """When it was sent, in Unix seconds."""
    spammed: int | None = None
    """When the recipient marked it as spam, in Unix seconds."""
    undeliverable: int | None = None
    """When it was found undeliverable, in Unix seconds."""
    unsubscribed: int | None = None
    """When the recipient unsubscribed through it, in Unix seconds."""


read = ModelReader(MessageMetricTimes)


describe(
    MessageMetricTimes,
    {
        "bounced": INTEGER,
        "clicked": INTEGER,
        "human_clicked": INTEGER,
        "prefetch_clicked": INTEGER,
        "converted": INTEGER,
        "created": INTEGER,
        "delivered": INTEGER,
        "drafted": INTEGER,
        "dropped": INTEGER,
        "failed": INTEGER,
        "opened": INTEGER,
        "human_opened": INTEGER,
        "prefetch_opened": INTEGER,
        "sent": INTEGER,
        "spammed": INTEGER,
        "undeliverable": INTEGER,
        "unsubscribed": INTEGER,
    },
    read,
)
