from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import INTEGER, Array, Notes, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Model, NoList, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = MetricSeries) -> MetricSeries:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 26, _SHAPES)
    (
        _attempted,
        _bounced,
        _clicked,
        _human_clicked,
        _machine_clicked,
        _converted,
        _created,
        _deferred,
        _delivered,
        _drafted,
        _failed,
        _opened,
        _human_opened,
        _prefetch_opened,
        _sent,
        _spammed,
        _suppressed,
        _undeliverable,
        _topic_unsubscribed,
        _unsubscribed,
        _replied,
        _untracked,
        _open_untracked,
        _link_untracked,
        _tracking_consent_granted,
        _tracking_consent_denied,
    ) = d.values()
    if not (
        (_attempted is UNSET or _attempted is None or class_of(_attempted) is list and each_is(_attempted, int))
        and (_bounced is UNSET or _bounced is None or class_of(_bounced) is list and each_is(_bounced, int))
        and (_clicked is UNSET or _clicked is None or class_of(_clicked) is list and each_is(_clicked, int))
        and (
            _human_clicked is UNSET
            or _human_clicked is None
            or class_of(_human_clicked) is list
            and each_is(_human_clicked, int)
        )
        and (
            _machine_clicked is UNSET
            or _machine_clicked is None
            or class_of(_machine_clicked) is list
            and each_is(_machine_clicked, int)
        )
        and (_converted is UNSET or _converted is None or class_of(_converted) is list and each_is(_converted, int))
        and (_created is UNSET or _created is None or class_of(_created) is list and each_is(_created, int))
        and (_deferred is UNSET or _deferred is None or class_of(_deferred) is list and each_is(_deferred, int))
        and (_delivered is UNSET or _delivered is None or class_of(_delivered) is list and each_is(_delivered, int))
        and (_drafted is UNSET or _drafted is None or class_of(_drafted) is list and each_is(_drafted, int))
        and (_failed is UNSET or _failed is None or class_of(_failed) is list and each_is(_failed, int))
        and (_opened is UNSET or _opened is None or class_of(_opened) is list and each_is(_opened, int))
        and (
            _human_opened is UNSET
            or _human_opened is None
            or class_of(_human_opened) is list
            and each_is(_human_opened, int)
        )
        and (
            _prefetch_opened is UNSET
            or _prefetch_opened is None
            or class_of(_prefetch_opened) is list
            and each_is(_prefetch_opened, int)
        )
        and (_sent is UNSET or _sent is None or class_of(_sent) is list and each_is(_sent, int))
        and (_spammed is UNSET or _spammed is None or class_of(_spammed) is list and each_is(_spammed, int))
        and (_suppressed is UNSET or _suppressed is None or class_of(_suppressed) is list and each_is(_suppressed, int))
        and (
            _undeliverable is UNSET
            or _undeliverable is None
            or class_of(_undeliverable) is list
            and each_is(_undeliverable, int)
        )
        and (
            _topic_unsubscribed is UNSET
            or _topic_unsubscribed is None
            or class_of(_topic_unsubscribed) is list
            and each_is(_topic_unsubscribed, int)
        )
        and (
            _unsubscribed is UNSET
            or _unsubscribed is None
            or class_of(_unsubscribed) is list
            and each_is(_unsubscribed, int)
        )
        and (_replied is UNSET or _replied is None or class_of(_replied) is list and each_is(_replied, int))
        and (_untracked is UNSET or _untracked is None or class_of(_untracked) is list and each_is(_untracked, int))
        and (
            _open_untracked is UNSET
            or _open_untracked is None
            or class_of(_open_untracked) is list
            and each_is(_open_untracked, int)
        )
        and (
            _link_untracked is UNSET
            or _link_untracked is None
            or class_of(_link_untracked) is list
            and each_is(_link_untracked, int)
        )
        and (
            _tracking_consent_granted is UNSET
            or _tracking_consent_granted is None
            or class_of(_tracking_consent_granted) is list
            and each_is(_tracking_consent_granted, int)
        )
        and (
            _tracking_consent_denied is UNSET
            or _tracking_consent_denied is None
            or class_of(_tracking_consent_denied) is list
            and each_is(_tracking_consent_denied, int)
        )
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.attempted = NoList() if _attempted is UNSET or _attempted is None else _attempted
    made.bounced = NoList() if _bounced is UNSET or _bounced is None else _bounced
    made.clicked = NoList() if _clicked is UNSET or _clicked is None else _clicked
    made.human_clicked = NoList() if _human_clicked is UNSET or _human_clicked is None else _human_clicked
    made.machine_clicked = NoList() if _machine_clicked is UNSET or _machine_clicked is None else _machine_clicked
    made.converted = NoList() if _converted is UNSET or _converted is None else _converted
    made.created = NoList() if _created is UNSET or _created is None else _created
    made.deferred = NoList() if _deferred is UNSET or _deferred is None else _deferred
    made.delivered = NoList() if _delivered is UNSET or _delivered is None else _delivered
    made.drafted = NoList() if _drafted is UNSET or _drafted is None else _drafted
    made.failed = NoList() if _failed is UNSET or _failed is None else _failed
    made.opened = NoList() if _opened is UNSET or _opened is None else _opened
    made.human_opened = NoList() if _human_opened is UNSET or _human_opened is None else _human_opened
    made.prefetch_opened = NoList() if _prefetch_opened is UNSET or _prefetch_opened is None else _prefetch_opened
    made.sent = NoList() if _sent is UNSET or _sent is None else _sent
    made.spammed = NoList() if _spammed is UNSET or _spammed is None else _spammed
    made.suppressed = NoList() if _suppressed is UNSET or _suppressed is None else _suppressed
    made.undeliverable = NoList() if _undeliverable is UNSET or _undeliverable is None else _undeliverable
    made.topic_unsubscribed = (
        NoList() if _topic_unsubscribed is UNSET or _topic_unsubscribed is None else _topic_unsubscribed
    )
    made.unsubscribed = NoList() if _unsubscribed is UNSET or _unsubscribed is None else _unsubscribed
    made.replied = NoList() if _replied is UNSET or _replied is None else _replied
    made.untracked = NoList() if _untracked is UNSET or _untracked is None else _untracked
    made.open_untracked = NoList() if _open_untracked is UNSET or _open_untracked is None else _open_untracked
    made.link_untracked = NoList() if _link_untracked is UNSET or _link_untracked is None else _link_untracked
    made.tracking_consent_granted = (
        NoList()
        if _tracking_consent_granted is UNSET or _tracking_consent_granted is None
        else _tracking_consent_granted
    )
    made.tracking_consent_denied = (
        NoList() if _tracking_consent_denied is UNSET or _tracking_consent_denied is None else _tracking_consent_denied
    )
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(
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
