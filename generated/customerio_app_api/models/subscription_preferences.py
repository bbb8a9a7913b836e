from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import (
    BOOLEAN,
    SHAPES,
    TEXT,
    Array,
    Notes,
    Object,
    came,
    describe,
    each_is,
    new_object,
    read_carefully,
    take_unknown,
)
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 5 else take_unknown(d, 5)
    (_identifiers, made.unsubscribed, made.id, _topics, _header) = d.values()
    if not (
        (_identifiers is None or class_of(_identifiers) is dict)
        and (made.unsubscribed is None or class_of(made.unsubscribed) is bool)
        and (made.id is None or class_of(made.id) is str)
        and (_topics is UNSET or _topics is None or class_of(_topics) is list and each_is(_topics, dict))
        and (_header is None or class_of(_header) is dict)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.identifiers = None if _identifiers is None else _CustomerIdentifiers(_identifiers, notes)
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

_ABSENT, _ALL = describe(
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
