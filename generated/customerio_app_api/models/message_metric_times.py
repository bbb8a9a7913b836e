from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, encode, new_object, only_integers, take_unknown, to_integers

if TYPE_CHECKING:
    from typing import Self


class MessageMetricTimes(Model):
    """When each metric of a delivery was recorded, in Unix seconds; a metric that was not recorded is missing. The four
    `human_` and `prefetch_` fields are published as counts, not times. Other keys may come.
    """

    __slots__ = (
        "bounced",
        "clicked",
        "human_clicked",
        "prefetch_clicked",
        "converted",
        "created",
        "delivered",
        "drafted",
        "dropped",
        "failed",
        "opened",
        "human_opened",
        "prefetch_opened",
        "sent",
        "spammed",
        "undeliverable",
        "unsubscribed",
    )

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

    bounced: int | Unset
    """When it bounced, in Unix seconds."""

    clicked: int | Unset
    """When a link was clicked, in Unix seconds."""

    human_clicked: int | Unset
    """Clicks by people; published as a count."""

    prefetch_clicked: int | Unset
    """Clicks by machines that fetch links ahead; published as a count."""

    converted: int | Unset
    """When the person met the goal, in Unix seconds."""

    created: int | Unset
    """When the delivery was created, in Unix seconds."""

    delivered: int | Unset
    """When it was delivered, in Unix seconds."""

    drafted: int | Unset
    """When it was put aside as a draft, in Unix seconds."""

    dropped: int | Unset
    """When it was dropped, in Unix seconds."""

    failed: int | Unset
    """When sending failed, in Unix seconds."""

    opened: int | Unset
    """When it was opened, in Unix seconds."""

    human_opened: int | Unset
    """Opens by people; published as a count."""

    prefetch_opened: int | Unset
    """Opens by machines that load images ahead; published as a count."""

    sent: int | Unset
    """When it was sent, in Unix seconds."""

    spammed: int | Unset
    """When the recipient marked it as spam, in Unix seconds."""

    undeliverable: int | Unset
    """When it was found undeliverable, in Unix seconds."""

    unsubscribed: int | Unset
    """When the recipient unsubscribed through it, in Unix seconds."""

    def __init__(
        self,
        *,
        bounced: int | Unset = UNSET,
        clicked: int | Unset = UNSET,
        human_clicked: int | Unset = UNSET,
        prefetch_clicked: int | Unset = UNSET,
        converted: int | Unset = UNSET,
        created: int | Unset = UNSET,
        delivered: int | Unset = UNSET,
        drafted: int | Unset = UNSET,
        dropped: int | Unset = UNSET,
        failed: int | Unset = UNSET,
        opened: int | Unset = UNSET,
        human_opened: int | Unset = UNSET,
        prefetch_opened: int | Unset = UNSET,
        sent: int | Unset = UNSET,
        spammed: int | Unset = UNSET,
        undeliverable: int | Unset = UNSET,
        unsubscribed: int | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.bounced = bounced
        self.clicked = clicked
        self.human_clicked = human_clicked
        self.prefetch_clicked = prefetch_clicked
        self.converted = converted
        self.created = created
        self.delivered = delivered
        self.drafted = drafted
        self.dropped = dropped
        self.failed = failed
        self.opened = opened
        self.human_opened = human_opened
        self.prefetch_opened = prefetch_opened
        self.sent = sent
        self.spammed = spammed
        self.undeliverable = undeliverable
        self.unsubscribed = unsubscribed

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
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(MessageMetricTimes.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = MessageMetricTimes) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    if not only_integers(src_dict):
        to_integers(d, _ABSENT)
    made = new_object(cls)
    made._extra = None if len(d) == 17 else take_unknown(d, 17)
    (
        made.bounced,
        made.clicked,
        made.human_clicked,
        made.prefetch_clicked,
        made.converted,
        made.created,
        made.delivered,
        made.drafted,
        made.dropped,
        made.failed,
        made.opened,
        made.human_opened,
        made.prefetch_opened,
        made.sent,
        made.spammed,
        made.undeliverable,
        made.unsubscribed,
    ) = d.values()
    return made
