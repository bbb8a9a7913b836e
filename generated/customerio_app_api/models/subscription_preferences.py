from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    Unset,
    class_of,
    encode,
    new_object,
    other_list,
    other_object,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class SubscriptionPreferences(Model):
    """What a person is subscribed to, and the texts of the subscription center. `unsubscribed` outranks the topics."""

    __slots__ = ("id", "identifiers", "topics", "unsubscribed", "header")

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "identifiers": "identifiers",
        "topics": "topics",
        "unsubscribed": "unsubscribed",
        "header": "header",
    }

    id: str | None | Unset
    """The workspace's own id of the person; null where there is none."""

    identifiers: CustomerIdentifiers
    """All identifiers of the person."""

    topics: list[PersonSubscriptionTopic]
    """The topics with the person's state; may be null when there are none."""

    unsubscribed: bool
    """True if the person gets no messages at all, whatever the topics say."""

    header: SubscriptionCenterHeader | None | Unset
    """Heading of the subscription center; may be null."""

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        identifiers: CustomerIdentifiers,
        topics: list[PersonSubscriptionTopic] = ABSENT_LIST,
        unsubscribed: bool,
        header: SubscriptionCenterHeader | None | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.id = id
        self.identifiers = identifiers
        self.topics = AbsentList() if topics is ABSENT_LIST else topics
        self.unsubscribed = unsubscribed
        self.header = header

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.identifiers) is not UNSET:
            out["identifiers"] = encode(v)
        put_list(out, "topics", fields.topics)
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
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(SubscriptionPreferences.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = SubscriptionPreferences) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 5 else take_unknown(d, 5)
    (made.id, _identifiers, _topics, made.unsubscribed, _header) = d.values()
    made.identifiers = (
        _CustomerIdentifiers(_identifiers)
        if class_of(_identifiers) is dict
        else other_object(_identifiers, _CustomerIdentifiers)
    )
    made.topics = (
        [
            _PersonSubscriptionTopic(item) if class_of(item) is dict else other_object(item, _PersonSubscriptionTopic)
            for item in _topics
        ]
        if class_of(_topics) is list
        else other_list(_topics)
    )
    made.header = (
        _SubscriptionCenterHeader(_header)
        if class_of(_header) is dict
        else other_object(_header, _SubscriptionCenterHeader)
    )
    return made


from .customer_identifiers import CustomerIdentifiers
from .customer_identifiers import read as _CustomerIdentifiers
from .person_subscription_topic import PersonSubscriptionTopic
from .person_subscription_topic import read as _PersonSubscriptionTopic
from .subscription_center_header import SubscriptionCenterHeader
from .subscription_center_header import read as _SubscriptionCenterHeader
