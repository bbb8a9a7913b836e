from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    class_of,
    encode,
    integer,
    new_object,
    other_list,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class MetricSeries(Model):
    """Counts of messages. Each list has one entry a period, oldest first; a metric that does not apply may be null or
    missing. Human and machine clicks are reliable from 20 April 2025, human and prefetched opens from 20 March 2025.
    """

    __slots__ = (
        "attempted",
        "bounced",
        "clicked",
        "human_clicked",
        "machine_clicked",
        "converted",
        "created",
        "deferred",
        "delivered",
        "drafted",
        "failed",
        "opened",
        "human_opened",
        "prefetch_opened",
        "sent",
        "spammed",
        "suppressed",
        "undeliverable",
        "topic_unsubscribed",
        "unsubscribed",
        "replied",
        "untracked",
        "open_untracked",
        "link_untracked",
        "tracking_consent_granted",
        "tracking_consent_denied",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "attempted": "attempted",
        "bounced": "bounced",
        "clicked": "clicked",
        "human_clicked": "human_clicked",
        "machine_clicked": "machine_clicked",
        "converted": "converted",
        "created": "created",
        "deferred": "deferred",
        "delivered": "delivered",
        "drafted": "drafted",
        "failed": "failed",
        "opened": "opened",
        "human_opened": "human_opened",
        "prefetch_opened": "prefetch_opened",
        "sent": "sent",
        "spammed": "spammed",
        "suppressed": "suppressed",
        "undeliverable": "undeliverable",
        "topic_unsubscribed": "topic_unsubscribed",
        "unsubscribed": "unsubscribed",
        "replied": "replied",
        "untracked": "untracked",
        "open_untracked": "open_untracked",
        "link_untracked": "link_untracked",
        "tracking_consent_granted": "tracking_consent_granted",
        "tracking_consent_denied": "tracking_consent_denied",
    }

    attempted: list[int]
    """Messages tried without success so far."""

    bounced: list[int]
    """Messages that the receiving side rejected."""

    clicked: list[int]
    """Messages with a clicked link, by people or by machines."""

    human_clicked: list[int]
    """Messages with a link clicked by a person; reliable from 20 April 2025."""

    machine_clicked: list[int]
    """Messages with a link clicked by a machine, such as a scanner; reliable from 20 April 2025."""

    converted: list[int]
    """Messages that led to a conversion."""

    created: list[int]
    """Messages made, whether they were sent or not."""

    deferred: list[int]
    """Messages that the receiving side put off for a later try."""

    delivered: list[int]
    """Messages that the receiving side accepted."""

    drafted: list[int]
    """Messages kept as drafts."""

    failed: list[int]
    """Messages that could not be sent."""

    opened: list[int]
    """Messages opened, by people or by prefetching."""

    human_opened: list[int]
    """Messages opened by a person; reliable from 20 March 2025."""

    prefetch_opened: list[int]
    """Messages opened by a mail program that fetches images ahead; reliable from 20 March 2025."""

    sent: list[int]
    """Messages handed over for delivery."""

    spammed: list[int]
    """Messages marked as spam."""

    suppressed: list[int]
    """Messages not delivered because the recipient is on a suppression list."""

    undeliverable: list[int]
    """Messages that were not sent on purpose, for instance because of a message limit."""

    topic_unsubscribed: list[int]
    """Messages whose reader left a subscription topic."""

    unsubscribed: list[int]
    """Messages whose reader unsubscribed from everything."""

    replied: list[int]
    """Messages that were answered."""

    untracked: list[int]
    """Messages sent without any tracking."""

    open_untracked: list[int]
    """Messages sent without tracking of opens."""

    link_untracked: list[int]
    """Messages sent without tracking of links."""

    tracking_consent_granted: list[int]
    """Messages to people who consented to tracking."""

    tracking_consent_denied: list[int]
    """Messages to people who refused tracking."""

    def __init__(
        self,
        *,
        attempted: list[int] = ABSENT_LIST,
        bounced: list[int] = ABSENT_LIST,
        clicked: list[int] = ABSENT_LIST,
        human_clicked: list[int] = ABSENT_LIST,
        machine_clicked: list[int] = ABSENT_LIST,
        converted: list[int] = ABSENT_LIST,
        created: list[int] = ABSENT_LIST,
        deferred: list[int] = ABSENT_LIST,
        delivered: list[int] = ABSENT_LIST,
        drafted: list[int] = ABSENT_LIST,
        failed: list[int] = ABSENT_LIST,
        opened: list[int] = ABSENT_LIST,
        human_opened: list[int] = ABSENT_LIST,
        prefetch_opened: list[int] = ABSENT_LIST,
        sent: list[int] = ABSENT_LIST,
        spammed: list[int] = ABSENT_LIST,
        suppressed: list[int] = ABSENT_LIST,
        undeliverable: list[int] = ABSENT_LIST,
        topic_unsubscribed: list[int] = ABSENT_LIST,
        unsubscribed: list[int] = ABSENT_LIST,
        replied: list[int] = ABSENT_LIST,
        untracked: list[int] = ABSENT_LIST,
        open_untracked: list[int] = ABSENT_LIST,
        link_untracked: list[int] = ABSENT_LIST,
        tracking_consent_granted: list[int] = ABSENT_LIST,
        tracking_consent_denied: list[int] = ABSENT_LIST,
    ) -> None:
        self._extra = None
        self.attempted = AbsentList() if attempted is ABSENT_LIST else attempted
        self.bounced = AbsentList() if bounced is ABSENT_LIST else bounced
        self.clicked = AbsentList() if clicked is ABSENT_LIST else clicked
        self.human_clicked = AbsentList() if human_clicked is ABSENT_LIST else human_clicked
        self.machine_clicked = AbsentList() if machine_clicked is ABSENT_LIST else machine_clicked
        self.converted = AbsentList() if converted is ABSENT_LIST else converted
        self.created = AbsentList() if created is ABSENT_LIST else created
        self.deferred = AbsentList() if deferred is ABSENT_LIST else deferred
        self.delivered = AbsentList() if delivered is ABSENT_LIST else delivered
        self.drafted = AbsentList() if drafted is ABSENT_LIST else drafted
        self.failed = AbsentList() if failed is ABSENT_LIST else failed
        self.opened = AbsentList() if opened is ABSENT_LIST else opened
        self.human_opened = AbsentList() if human_opened is ABSENT_LIST else human_opened
        self.prefetch_opened = AbsentList() if prefetch_opened is ABSENT_LIST else prefetch_opened
        self.sent = AbsentList() if sent is ABSENT_LIST else sent
        self.spammed = AbsentList() if spammed is ABSENT_LIST else spammed
        self.suppressed = AbsentList() if suppressed is ABSENT_LIST else suppressed
        self.undeliverable = AbsentList() if undeliverable is ABSENT_LIST else undeliverable
        self.topic_unsubscribed = AbsentList() if topic_unsubscribed is ABSENT_LIST else topic_unsubscribed
        self.unsubscribed = AbsentList() if unsubscribed is ABSENT_LIST else unsubscribed
        self.replied = AbsentList() if replied is ABSENT_LIST else replied
        self.untracked = AbsentList() if untracked is ABSENT_LIST else untracked
        self.open_untracked = AbsentList() if open_untracked is ABSENT_LIST else open_untracked
        self.link_untracked = AbsentList() if link_untracked is ABSENT_LIST else link_untracked
        self.tracking_consent_granted = (
            AbsentList() if tracking_consent_granted is ABSENT_LIST else tracking_consent_granted
        )
        self.tracking_consent_denied = (
            AbsentList() if tracking_consent_denied is ABSENT_LIST else tracking_consent_denied
        )

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "attempted", fields.attempted)
        put_list(out, "bounced", fields.bounced)
        put_list(out, "clicked", fields.clicked)
        put_list(out, "human_clicked", fields.human_clicked)
        put_list(out, "machine_clicked", fields.machine_clicked)
        put_list(out, "converted", fields.converted)
        put_list(out, "created", fields.created)
        put_list(out, "deferred", fields.deferred)
        put_list(out, "delivered", fields.delivered)
        put_list(out, "drafted", fields.drafted)
        put_list(out, "failed", fields.failed)
        put_list(out, "opened", fields.opened)
        put_list(out, "human_opened", fields.human_opened)
        put_list(out, "prefetch_opened", fields.prefetch_opened)
        put_list(out, "sent", fields.sent)
        put_list(out, "spammed", fields.spammed)
        put_list(out, "suppressed", fields.suppressed)
        put_list(out, "undeliverable", fields.undeliverable)
        put_list(out, "topic_unsubscribed", fields.topic_unsubscribed)
        put_list(out, "unsubscribed", fields.unsubscribed)
        put_list(out, "replied", fields.replied)
        put_list(out, "untracked", fields.untracked)
        put_list(out, "open_untracked", fields.open_untracked)
        put_list(out, "link_untracked", fields.link_untracked)
        put_list(out, "tracking_consent_granted", fields.tracking_consent_granted)
        put_list(out, "tracking_consent_denied", fields.tracking_consent_denied)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(MetricSeries.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = MetricSeries) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 26 else take_unknown(d, 26)
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
    made.attempted = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _attempted]
        if class_of(_attempted) is list
        else other_list(_attempted)
    )
    made.bounced = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _bounced]
        if class_of(_bounced) is list
        else other_list(_bounced)
    )
    made.clicked = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _clicked]
        if class_of(_clicked) is list
        else other_list(_clicked)
    )
    made.human_clicked = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _human_clicked]
        if class_of(_human_clicked) is list
        else other_list(_human_clicked)
    )
    made.machine_clicked = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _machine_clicked]
        if class_of(_machine_clicked) is list
        else other_list(_machine_clicked)
    )
    made.converted = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _converted]
        if class_of(_converted) is list
        else other_list(_converted)
    )
    made.created = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _created]
        if class_of(_created) is list
        else other_list(_created)
    )
    made.deferred = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _deferred]
        if class_of(_deferred) is list
        else other_list(_deferred)
    )
    made.delivered = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _delivered]
        if class_of(_delivered) is list
        else other_list(_delivered)
    )
    made.drafted = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _drafted]
        if class_of(_drafted) is list
        else other_list(_drafted)
    )
    made.failed = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _failed]
        if class_of(_failed) is list
        else other_list(_failed)
    )
    made.opened = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _opened]
        if class_of(_opened) is list
        else other_list(_opened)
    )
    made.human_opened = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _human_opened]
        if class_of(_human_opened) is list
        else other_list(_human_opened)
    )
    made.prefetch_opened = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _prefetch_opened]
        if class_of(_prefetch_opened) is list
        else other_list(_prefetch_opened)
    )
    made.sent = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _sent]
        if class_of(_sent) is list
        else other_list(_sent)
    )
    made.spammed = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _spammed]
        if class_of(_spammed) is list
        else other_list(_spammed)
    )
    made.suppressed = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _suppressed]
        if class_of(_suppressed) is list
        else other_list(_suppressed)
    )
    made.undeliverable = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _undeliverable]
        if class_of(_undeliverable) is list
        else other_list(_undeliverable)
    )
    made.topic_unsubscribed = (
        [
            item if item is UNSET or item is None or class_of(item) is int else integer(item)
            for item in _topic_unsubscribed
        ]
        if class_of(_topic_unsubscribed) is list
        else other_list(_topic_unsubscribed)
    )
    made.unsubscribed = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _unsubscribed]
        if class_of(_unsubscribed) is list
        else other_list(_unsubscribed)
    )
    made.replied = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _replied]
        if class_of(_replied) is list
        else other_list(_replied)
    )
    made.untracked = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _untracked]
        if class_of(_untracked) is list
        else other_list(_untracked)
    )
    made.open_untracked = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _open_untracked]
        if class_of(_open_untracked) is list
        else other_list(_open_untracked)
    )
    made.link_untracked = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _link_untracked]
        if class_of(_link_untracked) is list
        else other_list(_link_untracked)
    )
    made.tracking_consent_granted = (
        [
            item if item is UNSET or item is None or class_of(item) is int else integer(item)
            for item in _tracking_consent_granted
        ]
        if class_of(_tracking_consent_granted) is list
        else other_list(_tracking_consent_granted)
    )
    made.tracking_consent_denied = (
        [
            item if item is UNSET or item is None or class_of(item) is int else integer(item)
            for item in _tracking_consent_denied
        ]
        if class_of(_tracking_consent_denied) is list
        else other_list(_tracking_consent_denied)
    )
    return made
