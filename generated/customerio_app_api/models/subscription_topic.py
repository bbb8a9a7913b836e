from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, INTEGER, SHAPES, TEXT, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 5 else take_unknown(d, 5)
    (made.name, made.subscribed_by_default, made.id, made.identifier, made.description) = d.values()
    if not (
        (made.name is None or class_of(made.name) is str)
        and (made.subscribed_by_default is None or class_of(made.subscribed_by_default) is bool)
        and (made.id is None or class_of(made.id) is int)
        and (made.identifier is None or class_of(made.identifier) is str)
        and (made.description is None or class_of(made.description) is str)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(
    SubscriptionTopic,
    {"name": TEXT, "subscribed_by_default": BOOLEAN, "id": INTEGER, "identifier": TEXT, "description": TEXT},
    read,
)
