from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, as_object, encode, other_list

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class MetricSeries(Model):
    """Counts of messages. Each list has one entry a period, oldest first; a metric that does not apply may be null or
    missing. Human and machine clicks are reliable from 20 April 2025, human and prefetched opens from 20 March 2025.
    """

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

    attempted: list[int] = _field(factory=AbsentList)
    """Messages tried without success so far."""

    bounced: list[int] = _field(factory=AbsentList)
    """Messages that the receiving side rejected."""

    clicked: list[int] = _field(factory=AbsentList)
    """Messages with a clicked link, by people or by machines."""

    human_clicked: list[int] = _field(factory=AbsentList)
    """Messages with a link clicked by a person; reliable from 20 April 2025."""

    machine_clicked: list[int] = _field(factory=AbsentList)
    """Messages with a link clicked by a machine, such as a scanner; reliable from 20 April 2025."""

    converted: list[int] = _field(factory=AbsentList)
    """Messages that led to a conversion."""

    created: list[int] = _field(factory=AbsentList)
    """Messages made, whether they were sent or not."""

    deferred: list[int] = _field(factory=AbsentList)
    """Messages that the receiving side put off for a later try."""

    delivered: list[int] = _field(factory=AbsentList)
    """Messages that the receiving side accepted."""

    drafted: list[int] = _field(factory=AbsentList)
    """Messages kept as drafts."""

    failed: list[int] = _field(factory=AbsentList)
    """Messages that could not be sent."""

    opened: list[int] = _field(factory=AbsentList)
    """Messages opened, by people or by prefetching."""

    human_opened: list[int] = _field(factory=AbsentList)
    """Messages opened by a person; reliable from 20 March 2025."""

    prefetch_opened: list[int] = _field(factory=AbsentList)
    """Messages opened by a mail program that fetches images ahead; reliable from 20 March 2025."""

    sent: list[int] = _field(factory=AbsentList)
    """Messages handed over for delivery."""

    spammed: list[int] = _field(factory=AbsentList)
    """Messages marked as spam."""

    suppressed: list[int] = _field(factory=AbsentList)
    """Messages not delivered because the recipient is on a suppression list."""

    undeliverable: list[int] = _field(factory=AbsentList)
    """Messages that were not sent on purpose, for instance because of a message limit."""

    topic_unsubscribed: list[int] = _field(factory=AbsentList)
    """Messages whose reader left a subscription topic."""

    unsubscribed: list[int] = _field(factory=AbsentList)
    """Messages whose reader unsubscribed from everything."""

    replied: list[int] = _field(factory=AbsentList)
    """Messages that were answered."""

    untracked: list[int] = _field(factory=AbsentList)
    """Messages sent without any tracking."""

    open_untracked: list[int] = _field(factory=AbsentList)
    """Messages sent without tracking of opens."""

    link_untracked: list[int] = _field(factory=AbsentList)
    """Messages sent without tracking of links."""

    tracking_consent_granted: list[int] = _field(factory=AbsentList)
    """Messages to people who consented to tracking."""

    tracking_consent_denied: list[int] = _field(factory=AbsentList)
    """Messages to people who refused tracking."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.attempted) or v.__class__ is list:
            out["attempted"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["attempted"] = None
        if (v := fields.bounced) or v.__class__ is list:
            out["bounced"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["bounced"] = None
        if (v := fields.clicked) or v.__class__ is list:
            out["clicked"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["clicked"] = None
        if (v := fields.human_clicked) or v.__class__ is list:
            out["human_clicked"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["human_clicked"] = None
        if (v := fields.machine_clicked) or v.__class__ is list:
            out["machine_clicked"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["machine_clicked"] = None
        if (v := fields.converted) or v.__class__ is list:
            out["converted"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["converted"] = None
        if (v := fields.created) or v.__class__ is list:
            out["created"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["created"] = None
        if (v := fields.deferred) or v.__class__ is list:
            out["deferred"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["deferred"] = None
        if (v := fields.delivered) or v.__class__ is list:
            out["delivered"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["delivered"] = None
        if (v := fields.drafted) or v.__class__ is list:
            out["drafted"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["drafted"] = None
        if (v := fields.failed) or v.__class__ is list:
            out["failed"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["failed"] = None
        if (v := fields.opened) or v.__class__ is list:
            out["opened"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["opened"] = None
        if (v := fields.human_opened) or v.__class__ is list:
            out["human_opened"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["human_opened"] = None
        if (v := fields.prefetch_opened) or v.__class__ is list:
            out["prefetch_opened"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["prefetch_opened"] = None
        if (v := fields.sent) or v.__class__ is list:
            out["sent"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["sent"] = None
        if (v := fields.spammed) or v.__class__ is list:
            out["spammed"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["spammed"] = None
        if (v := fields.suppressed) or v.__class__ is list:
            out["suppressed"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["suppressed"] = None
        if (v := fields.undeliverable) or v.__class__ is list:
            out["undeliverable"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["undeliverable"] = None
        if (v := fields.topic_unsubscribed) or v.__class__ is list:
            out["topic_unsubscribed"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["topic_unsubscribed"] = None
        if (v := fields.unsubscribed) or v.__class__ is list:
            out["unsubscribed"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["unsubscribed"] = None
        if (v := fields.replied) or v.__class__ is list:
            out["replied"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["replied"] = None
        if (v := fields.untracked) or v.__class__ is list:
            out["untracked"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["untracked"] = None
        if (v := fields.open_untracked) or v.__class__ is list:
            out["open_untracked"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["open_untracked"] = None
        if (v := fields.link_untracked) or v.__class__ is list:
            out["link_untracked"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["link_untracked"] = None
        if (v := fields.tracking_consent_granted) or v.__class__ is list:
            out["tracking_consent_granted"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["tracking_consent_granted"] = None
        if (v := fields.tracking_consent_denied) or v.__class__ is list:
            out["tracking_consent_denied"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["tracking_consent_denied"] = None
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.attempted = v if (v := pop("attempted", UNSET)).__class__ is list else other_list(v)
        self.bounced = v if (v := pop("bounced", UNSET)).__class__ is list else other_list(v)
        self.clicked = v if (v := pop("clicked", UNSET)).__class__ is list else other_list(v)
        self.human_clicked = v if (v := pop("human_clicked", UNSET)).__class__ is list else other_list(v)
        self.machine_clicked = v if (v := pop("machine_clicked", UNSET)).__class__ is list else other_list(v)
        self.converted = v if (v := pop("converted", UNSET)).__class__ is list else other_list(v)
        self.created = v if (v := pop("created", UNSET)).__class__ is list else other_list(v)
        self.deferred = v if (v := pop("deferred", UNSET)).__class__ is list else other_list(v)
        self.delivered = v if (v := pop("delivered", UNSET)).__class__ is list else other_list(v)
        self.drafted = v if (v := pop("drafted", UNSET)).__class__ is list else other_list(v)
        self.failed = v if (v := pop("failed", UNSET)).__class__ is list else other_list(v)
        self.opened = v if (v := pop("opened", UNSET)).__class__ is list else other_list(v)
        self.human_opened = v if (v := pop("human_opened", UNSET)).__class__ is list else other_list(v)
        self.prefetch_opened = v if (v := pop("prefetch_opened", UNSET)).__class__ is list else other_list(v)
        self.sent = v if (v := pop("sent", UNSET)).__class__ is list else other_list(v)
        self.spammed = v if (v := pop("spammed", UNSET)).__class__ is list else other_list(v)
        self.suppressed = v if (v := pop("suppressed", UNSET)).__class__ is list else other_list(v)
        self.undeliverable = v if (v := pop("undeliverable", UNSET)).__class__ is list else other_list(v)
        self.topic_unsubscribed = v if (v := pop("topic_unsubscribed", UNSET)).__class__ is list else other_list(v)
        self.unsubscribed = v if (v := pop("unsubscribed", UNSET)).__class__ is list else other_list(v)
        self.replied = v if (v := pop("replied", UNSET)).__class__ is list else other_list(v)
        self.untracked = v if (v := pop("untracked", UNSET)).__class__ is list else other_list(v)
        self.open_untracked = v if (v := pop("open_untracked", UNSET)).__class__ is list else other_list(v)
        self.link_untracked = v if (v := pop("link_untracked", UNSET)).__class__ is list else other_list(v)
        self.tracking_consent_granted = (
            v if (v := pop("tracking_consent_granted", UNSET)).__class__ is list else other_list(v)
        )
        self.tracking_consent_denied = (
            v if (v := pop("tracking_consent_denied", UNSET)).__class__ is list else other_list(v)
        )
        self._extra = d or None
        return self
