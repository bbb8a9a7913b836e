from __future__ import annotations

from attr import define

from ..fields import BOOLEAN, TEXT, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PersonSubscriptionTopic(Model):
    """A subscription topic and whether the person receives it.

    Args:
        id: Id of the topic; text here, a number in the list of topics.
        subscribed: Whether the person is subscribed to the topic.
        name: Name of the topic, in the requested language.
        description: Description of the topic, in the requested language.
    """

    id: str
    """Id of the topic; text here, a number in the list of topics."""
    subscribed: bool
    """Whether the person is subscribed to the topic."""
    name: str
    """Name of the topic, in the requested language."""
    description: str | None = None
    """Description of the topic, in the requested language."""


read = ModelReader(PersonSubscriptionTopic)


describe(PersonSubscriptionTopic, {"id": TEXT, "subscribed": BOOLEAN, "name": TEXT, "description": TEXT}, read)
