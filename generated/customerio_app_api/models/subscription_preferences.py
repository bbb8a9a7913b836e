from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import BOOLEAN, TEXT, Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Model, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionPreferences(Model):
    """What a person is subscribed to, and the texts of the subscription center. `unsubscribed` outranks the topics.

    Args:
        identifiers: All identifiers of the person.
        unsubscribed: True if the person gets no messages at all, whatever the topics say.
        id: The workspace's own id of the person; null where there is none.
        topics: The topics with the person's state; may be null when there are none.
        header: Heading of the subscription center; may be null.
    """

    identifiers: CustomerIdentifiers
    """All identifiers of the person."""
    unsubscribed: bool
    """True if the person gets no messages at all, whatever the topics say."""
    id: str | None = None
    """The workspace's own id of the person; null where there is none."""
    topics: list[PersonSubscriptionTopic] = _field(factory=NoList)
    """The topics with the person's state; may be null when there are none."""
    header: SubscriptionCenterHeader | None = None
    """Heading of the subscription center; may be null."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = SubscriptionPreferences) -> SubscriptionPreferences:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 5, _SHAPES)
    (_identifiers, _unsubscribed, _id, _topics, _header) = d.values()
    if not (
        (class_of(_identifiers) is dict or _identifiers is None)
        and (class_of(_unsubscribed) is bool or _unsubscribed is None)
        and (class_of(_id) is str or _id is None)
        and (_topics is UNSET or _topics is None or class_of(_topics) is list and each_is(_topics, dict))
        and (class_of(_header) is dict or _header is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.identifiers = None if _identifiers is None else _CustomerIdentifiers(_identifiers, notes)
    made.unsubscribed = _unsubscribed
    made.id = _id
    made.topics = (
        [_PersonSubscriptionTopic(item, notes) for item in _topics]
        if _topics
        else NoList()
        if _topics is UNSET or _topics is None
        else _topics
    )
    made.header = None if _header is None else _SubscriptionCenterHeader(_header, notes)
    return made  # type: ignore[no-any-return]


from .customer_identifiers import CustomerIdentifiers
from .customer_identifiers import read as _CustomerIdentifiers
from .person_subscription_topic import PersonSubscriptionTopic
from .person_subscription_topic import read as _PersonSubscriptionTopic
from .subscription_center_header import SubscriptionCenterHeader
from .subscription_center_header import read as _SubscriptionCenterHeader

_SHAPES: Shapes = {}
_ABSENT = describe(
    SubscriptionPreferences,
    {
        "identifiers": Object(_CustomerIdentifiers),
        "unsubscribed": BOOLEAN,
        "id": TEXT,
        "topics": Array(Object(_PersonSubscriptionTopic)),
        "header": Object(_SubscriptionCenterHeader),
    },
    read,
)
