from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, Unset, as_object, encode, other_list, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class SubscriptionPreferences(Model):
    """What a person is subscribed to, and the texts of the subscription center. `unsubscribed` outranks the topics."""

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "identifiers": "identifiers",
        "topics": "topics",
        "unsubscribed": "unsubscribed",
        "header": "header",
    }

    id: str | None | Unset = UNSET
    """The workspace's own id of the person; null where there is none."""

    identifiers: CustomerIdentifiers | None | Unset = UNSET
    """All identifiers of the person."""

    topics: list[PersonSubscriptionTopic] = _field(factory=AbsentList)
    """The topics with the person's state; may be null when there are none."""

    unsubscribed: bool | Unset = UNSET
    """True if the person gets no messages at all, whatever the topics say."""

    header: SubscriptionCenterHeader | None | Unset = UNSET
    """Heading of the subscription center; may be null."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.identifiers) is not UNSET:
            out["identifiers"] = encode(v)
        if (v := fields.topics) or v.__class__ is list:
            out["topics"] = [encode(item) for item in v]
        elif v.__class__ is NullList or v is None:
            out["topics"] = None
        if (v := fields.unsubscribed) is not UNSET:
            out["unsubscribed"] = v
        if (v := fields.header) is not UNSET:
            out["header"] = encode(v)
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
        self.id = pop("id", UNSET)
        self.identifiers = (
            CustomerIdentifiers.from_dict(v)
            if (v := pop("identifiers", UNSET)).__class__ is dict
            else other_object(v, CustomerIdentifiers.from_dict)
        )
        self.topics = (
            [PersonSubscriptionTopic.from_dict(item) for item in v]
            if (v := pop("topics", UNSET)).__class__ is list
            else other_list(v)
        )
        self.unsubscribed = pop("unsubscribed", UNSET)
        self.header = (
            SubscriptionCenterHeader.from_dict(v)
            if (v := pop("header", UNSET)).__class__ is dict
            else other_object(v, SubscriptionCenterHeader.from_dict)
        )
        self._extra = d or None
        return self


from .customer_identifiers import CustomerIdentifiers
from .person_subscription_topic import PersonSubscriptionTopic
from .subscription_center_header import SubscriptionCenterHeader
