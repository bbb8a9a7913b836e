from __future__ import annotations

from attr import define
from attr import field as _field

from ..fields import BOOLEAN, TEXT, Array, ModelReader, Object, describe
from ..types import Model, NoList


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


read = ModelReader(SubscriptionPreferences)

from .customer_identifiers import CustomerIdentifiers
from .customer_identifiers import read as _CustomerIdentifiers
from .person_subscription_topic import PersonSubscriptionTopic
from .person_subscription_topic import read as _PersonSubscriptionTopic
from .subscription_center_header import SubscriptionCenterHeader
from .subscription_center_header import read as _SubscriptionCenterHeader

describe(
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
