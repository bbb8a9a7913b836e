from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, INTEGER, TEXT, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = SubscriptionTopic) -> SubscriptionTopic:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 5, _SHAPES)
    (_name, _subscribed_by_default, _id, _identifier, _description) = d.values()
    if not (
        (class_of(_name) is str or _name is None)
        and (class_of(_subscribed_by_default) is bool or _subscribed_by_default is None)
        and (class_of(_id) is int or _id is None)
        and (class_of(_identifier) is str or _identifier is None)
        and (class_of(_description) is str or _description is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.name = _name
    made.subscribed_by_default = _subscribed_by_default
    made.id = _id
    made.identifier = _identifier
    made.description = _description
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(
    SubscriptionTopic,
    {"name": TEXT, "subscribed_by_default": BOOLEAN, "id": INTEGER, "identifier": TEXT, "description": TEXT},
    read,
)
