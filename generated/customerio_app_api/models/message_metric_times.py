from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class MessageMetricTimes(Model):
    """When each metric of a delivery was recorded, in Unix seconds; a metric that was not recorded is missing. The four
    `human_` and `prefetch_` fields are published as counts, not times. Other keys may come.
    """

    FIELDS: ClassVar[dict[str, str]] = {
        "bounced": "bounced",
        "clicked": "clicked",
        "human_clicked": "human_clicked",
        "prefetch_clicked": "prefetch_clicked",
        "converted": "converted",
        "created": "created",
        "delivered": "delivered",
        "drafted": "drafted",
        "dropped": "dropped",
        "failed": "failed",
        "opened": "opened",
        "human_opened": "human_opened",
        "prefetch_opened": "prefetch_opened",
        "sent": "sent",
        "spammed": "spammed",
        "undeliverable": "undeliverable",
        "unsubscribed": "unsubscribed",
    }

    bounced: int | Unset = UNSET
    """When it bounced, in Unix seconds."""

    clicked: int | Unset = UNSET
    """When a link was clicked, in Unix seconds."""

    human_clicked: int | Unset = UNSET
    """Clicks by people; published as a count."""

    prefetch_clicked: int | Unset = UNSET
    """Clicks by machines that fetch links ahead; published as a count."""

    converted: int | Unset = UNSET
    """When the person met the goal, in Unix seconds."""

    created: int | Unset = UNSET
    """When the delivery was created, in Unix seconds."""

    delivered: int | Unset = UNSET
    """When it was delivered, in Unix seconds."""

    drafted: int | Unset = UNSET
    """When it was put aside as a draft, in Unix seconds."""

    dropped: int | Unset = UNSET
    """When it was dropped, in Unix seconds."""

    failed: int | Unset = UNSET
    """When sending failed, in Unix seconds."""

    opened: int | Unset = UNSET
    """When it was opened, in Unix seconds."""

    human_opened: int | Unset = UNSET
    """Opens by people; published as a count."""

    prefetch_opened: int | Unset = UNSET
    """Opens by machines that load images ahead; published as a count."""

    sent: int | Unset = UNSET
    """When it was sent, in Unix seconds."""

    spammed: int | Unset = UNSET
    """When the recipient marked it as spam, in Unix seconds."""

    undeliverable: int | Unset = UNSET
    """When it was found undeliverable, in Unix seconds."""

    unsubscribed: int | Unset = UNSET
    """When the recipient unsubscribed through it, in Unix seconds."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.bounced) is not UNSET:
            out["bounced"] = v
        if (v := fields.clicked) is not UNSET:
            out["clicked"] = v
        if (v := fields.human_clicked) is not UNSET:
            out["human_clicked"] = v
        if (v := fields.prefetch_clicked) is not UNSET:
            out["prefetch_clicked"] = v
        if (v := fields.converted) is not UNSET:
            out["converted"] = v
        if (v := fields.created) is not UNSET:
            out["created"] = v
        if (v := fields.delivered) is not UNSET:
            out["delivered"] = v
        if (v := fields.drafted) is not UNSET:
            out["drafted"] = v
        if (v := fields.dropped) is not UNSET:
            out["dropped"] = v
        if (v := fields.failed) is not UNSET:
            out["failed"] = v
        if (v := fields.opened) is not UNSET:
            out["opened"] = v
        if (v := fields.human_opened) is not UNSET:
            out["human_opened"] = v
        if (v := fields.prefetch_opened) is not UNSET:
            out["prefetch_opened"] = v
        if (v := fields.sent) is not UNSET:
            out["sent"] = v
        if (v := fields.spammed) is not UNSET:
            out["spammed"] = v
        if (v := fields.undeliverable) is not UNSET:
            out["undeliverable"] = v
        if (v := fields.unsubscribed) is not UNSET:
            out["unsubscribed"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        d = {**_ABSENT, **src_dict}
        self = new_object(cls)
        # Untyped, as in to_dict().
        fields: Any = self
        fields._extra = None if len(d) == 17 else take_unknown(d, 17)
        (
            _bounced,
            _clicked,
            _human_clicked,
            _prefetch_clicked,
            _converted,
            _created,
            _delivered,
            _drafted,
            _dropped,
            _failed,
            _opened,
            _human_opened,
            _prefetch_opened,
            _sent,
            _spammed,
            _undeliverable,
            _unsubscribed,
        ) = d.values()
        fields.bounced = (
            _bounced if _bounced is UNSET or _bounced is None or class_of(_bounced) is int else integer(_bounced)
        )
        fields.clicked = (
            _clicked if _clicked is UNSET or _clicked is None or class_of(_clicked) is int else integer(_clicked)
        )
        fields.human_clicked = (
            _human_clicked
            if _human_clicked is UNSET or _human_clicked is None or class_of(_human_clicked) is int
            else integer(_human_clicked)
        )
        fields.prefetch_clicked = (
            _prefetch_clicked
            if _prefetch_clicked is UNSET or _prefetch_clicked is None or class_of(_prefetch_clicked) is int
            else integer(_prefetch_clicked)
        )
        fields.converted = (
            _converted
            if _converted is UNSET or _converted is None or class_of(_converted) is int
            else integer(_converted)
        )
        fields.created = (
            _created if _created is UNSET or _created is None or class_of(_created) is int else integer(_created)
        )
        fields.delivered = (
            _delivered
            if _delivered is UNSET or _delivered is None or class_of(_delivered) is int
            else integer(_delivered)
        )
        fields.drafted = (
            _drafted if _drafted is UNSET or _drafted is None or class_of(_drafted) is int else integer(_drafted)
        )
        fields.dropped = (
            _dropped if _dropped is UNSET or _dropped is None or class_of(_dropped) is int else integer(_dropped)
        )
        fields.failed = _failed if _failed is UNSET or _failed is None or class_of(_failed) is int else integer(_failed)
        fields.opened = _opened if _opened is UNSET or _opened is None or class_of(_opened) is int else integer(_opened)
        fields.human_opened = (
            _human_opened
            if _human_opened is UNSET or _human_opened is None or class_of(_human_opened) is int
            else integer(_human_opened)
        )
        fields.prefetch_opened = (
            _prefetch_opened
            if _prefetch_opened is UNSET or _prefetch_opened is None or class_of(_prefetch_opened) is int
            else integer(_prefetch_opened)
        )
        fields.sent = _sent if _sent is UNSET or _sent is None or class_of(_sent) is int else integer(_sent)
        fields.spammed = (
            _spammed if _spammed is UNSET or _spammed is None or class_of(_spammed) is int else integer(_spammed)
        )
        fields.undeliverable = (
            _undeliverable
            if _undeliverable is UNSET or _undeliverable is None or class_of(_undeliverable) is int
            else integer(_undeliverable)
        )
        fields.unsubscribed = (
            _unsubscribed
            if _unsubscribed is UNSET or _unsubscribed is None or class_of(_unsubscribed) is int
            else integer(_unsubscribed)
        )
        return self


_ABSENT: dict[str, Any] = dict.fromkeys(MessageMetricTimes.FIELDS, UNSET)
