from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    Unset,
    check_choice,
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


class ExportDeliveriesRequest(Model):
    """Request for an export of deliveries. Give exactly one of `newsletter_id`, `campaign_id`, `transactional_message_id`
    and `action_id`.
    """

    __slots__ = (
        "newsletter_id",
        "start",
        "end",
        "attributes",
        "metric",
        "drafts",
        "template_id",
        "campaign_id",
        "transactional_message_id",
        "action_id",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "newsletter_id": "newsletter_id",
        "start": "start",
        "end": "end",
        "attributes": "attributes",
        "metric": "metric",
        "drafts": "drafts",
        "template_id": "template_id",
        "campaign_id": "campaign_id",
        "transactional_message_id": "transactional_message_id",
        "action_id": "action_id",
    }

    newsletter_id: int | Unset
    """Export the deliveries of this newsletter."""

    start: int | Unset
    """Earliest creation of a delivery, Unix seconds. Without `start` and `end`, the latest 6 months."""

    end: int | Unset
    """Latest creation of a delivery, Unix seconds. The export reaches back at most 12 months from the latest time given.
    """

    attributes: list[str]
    """Names of recipients' attributes to add as columns. Nothing but attributes of recipients works here."""

    metric: (
        DeliveryMetric
        | Literal[
            "created",
            "attempted",
            "sent",
            "delivered",
            "opened",
            "clicked",
            "converted",
            "bounced",
            "spammed",
            "unsubscribed",
            "dropped",
            "failed",
            "undeliverable",
        ]
        | Unset
    )
    """Only deliveries with this outcome."""

    drafts: bool | Unset
    """`true` exports drafts as well as messages that were sent off."""

    template_id: int | Unset
    """Only deliveries made from this template."""

    campaign_id: int | Unset
    """Export the deliveries of this campaign."""

    transactional_message_id: int | Unset
    """Export the deliveries of this transactional message."""

    action_id: int | Unset
    """Export the deliveries of this action of a campaign."""

    def __init__(
        self,
        *,
        newsletter_id: int | Unset = UNSET,
        start: int | Unset = UNSET,
        end: int | Unset = UNSET,
        attributes: list[str] = ABSENT_LIST,
        metric: DeliveryMetric
        | Literal[
            "created",
            "attempted",
            "sent",
            "delivered",
            "opened",
            "clicked",
            "converted",
            "bounced",
            "spammed",
            "unsubscribed",
            "dropped",
            "failed",
            "undeliverable",
        ]
        | Unset = UNSET,
        drafts: bool | Unset = UNSET,
        template_id: int | Unset = UNSET,
        campaign_id: int | Unset = UNSET,
        transactional_message_id: int | Unset = UNSET,
        action_id: int | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.newsletter_id = newsletter_id
        self.start = start
        self.end = end
        self.attributes = AbsentList() if attributes is ABSENT_LIST else attributes
        self.metric = metric
        self.drafts = drafts
        self.template_id = template_id
        self.campaign_id = campaign_id
        self.transactional_message_id = transactional_message_id
        self.action_id = action_id

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.newsletter_id) is not UNSET:
            out["newsletter_id"] = v
        if (v := fields.start) is not UNSET:
            out["start"] = v
        if (v := fields.end) is not UNSET:
            out["end"] = v
        put_list(out, "attributes", fields.attributes)
        if (v := fields.metric) is not UNSET:
            out["metric"] = encode(v)
        if (v := fields.drafts) is not UNSET:
            out["drafts"] = v
        if (v := fields.template_id) is not UNSET:
            out["template_id"] = v
        if (v := fields.campaign_id) is not UNSET:
            out["campaign_id"] = v
        if (v := fields.transactional_message_id) is not UNSET:
            out["transactional_message_id"] = v
        if (v := fields.action_id) is not UNSET:
            out["action_id"] = v
        check_choice(
            "ExportDeliveriesRequest",
            out,
            ("newsletter_id", "campaign_id", "transactional_message_id", "action_id"),
            True,
        )
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ExportDeliveriesRequest.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ExportDeliveriesRequest) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 10 else take_unknown(d, 10)
    (
        _newsletter_id,
        _start,
        _end,
        _attributes,
        _metric,
        made.drafts,
        _template_id,
        _campaign_id,
        _transactional_message_id,
        _action_id,
    ) = d.values()
    made.newsletter_id = (
        _newsletter_id
        if _newsletter_id is UNSET or _newsletter_id is None or class_of(_newsletter_id) is int
        else integer(_newsletter_id)
    )
    made.start = _start if _start is UNSET or _start is None or class_of(_start) is int else integer(_start)
    made.end = _end if _end is UNSET or _end is None or class_of(_end) is int else integer(_end)
    made.attributes = _attributes if class_of(_attributes) is list else other_list(_attributes)
    made.metric = _DeliveryMetric[_metric]
    made.template_id = (
        _template_id
        if _template_id is UNSET or _template_id is None or class_of(_template_id) is int
        else integer(_template_id)
    )
    made.campaign_id = (
        _campaign_id
        if _campaign_id is UNSET or _campaign_id is None or class_of(_campaign_id) is int
        else integer(_campaign_id)
    )
    made.transactional_message_id = (
        _transactional_message_id
        if _transactional_message_id is UNSET
        or _transactional_message_id is None
        or class_of(_transactional_message_id) is int
        else integer(_transactional_message_id)
    )
    made.action_id = (
        _action_id if _action_id is UNSET or _action_id is None or class_of(_action_id) is int else integer(_action_id)
    )
    return made


from .delivery_metric import LOOKUP as _DeliveryMetric
from .delivery_metric import DeliveryMetric
