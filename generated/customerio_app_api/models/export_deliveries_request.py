from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, Unset, as_object, check_choice, encode, integer, other_list

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class ExportDeliveriesRequest(Model):
    """Request for an export of deliveries. Give exactly one of `newsletter_id`, `campaign_id`, `transactional_message_id`
    and `action_id`.
    """

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

    newsletter_id: int | Unset = UNSET
    """Export the deliveries of this newsletter."""

    start: int | Unset = UNSET
    """Earliest creation of a delivery, Unix seconds. Without `start` and `end`, the latest 6 months."""

    end: int | Unset = UNSET
    """Latest creation of a delivery, Unix seconds. The export reaches back at most 12 months from the latest time given.
    """

    attributes: list[str] = _field(factory=AbsentList)
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
    ) = UNSET
    """Only deliveries with this outcome."""

    drafts: bool | Unset = UNSET
    """`true` exports drafts as well as messages that were sent off."""

    template_id: int | Unset = UNSET
    """Only deliveries made from this template."""

    campaign_id: int | Unset = UNSET
    """Export the deliveries of this campaign."""

    transactional_message_id: int | Unset = UNSET
    """Export the deliveries of this transactional message."""

    action_id: int | Unset = UNSET
    """Export the deliveries of this action of a campaign."""

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
        if (v := fields.attributes) or v.__class__ is list:
            out["attributes"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["attributes"] = None
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
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.newsletter_id = v if (v := pop("newsletter_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.start = v if (v := pop("start", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.end = v if (v := pop("end", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.attributes = v if (v := pop("attributes", UNSET)).__class__ is list else other_list(v)
        self.metric = _DeliveryMetric[pop("metric", UNSET)]
        self.drafts = pop("drafts", UNSET)
        self.template_id = v if (v := pop("template_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.campaign_id = v if (v := pop("campaign_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.transactional_message_id = (
            v if (v := pop("transactional_message_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        )
        self.action_id = v if (v := pop("action_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self._extra = d or None
        return self


from .delivery_metric import LOOKUP as _DeliveryMetric
from .delivery_metric import DeliveryMetric
