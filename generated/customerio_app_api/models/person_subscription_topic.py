from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, TEXT, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = PersonSubscriptionTopic) -> PersonSubscriptionTopic:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 4, _SHAPES)
    (_id, _subscribed, _name, _description) = d.values()
    if not (
        (class_of(_id) is str or _id is None)
        and (class_of(_subscribed) is bool or _subscribed is None)
        and (class_of(_name) is str or _name is None)
        and (class_of(_description) is str or _description is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.subscribed = _subscribed
    made.name = _name
    made.description = _description
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(
    PersonSubscriptionTopic, {"id": TEXT, "subscribed": BOOLEAN, "name": TEXT, "description": TEXT}, read
)
