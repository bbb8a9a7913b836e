from __future__ import annotations

from attr import define

from ..fields import BOOLEAN, INTEGER, TEXT, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionTopic(Model):
    """A topic that people can subscribe to or leave.

    Args:
        name: Name that people see.
        subscribed_by_default: Whether people are subscribed until they say otherwise.
        id: Number of the topic; counts up from 1.
        identifier: Name of the topic in data, `topic_<id>`.
        description: Explanation that people see.
    """

    name: str
    """Name that people see."""
    subscribed_by_default: bool
    """Whether people are subscribed until they say otherwise."""
    id: int
    """Number of the topic; counts up from 1."""
    identifier: str
    """Name of the topic in data, `topic_<id>`."""
    description: str | None = None
    """Explanation that people see."""


read = ModelReader(SubscriptionTopic)


describe(
    SubscriptionTopic,
    {"name": TEXT, "subscribed_by_default": BOOLEAN, "id": INTEGER, "identifier": TEXT, "description": TEXT},
    read,
)
