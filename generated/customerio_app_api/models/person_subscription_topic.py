from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, SHAPES, TEXT, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 4 else take_unknown(d, 4)
    (made.id, made.subscribed, made.name, made.description) = d.values()
    if not (
        (made.id is None or class_of(made.id) is str)
        and (made.subscribed is None or class_of(made.subscribed) is bool)
        and (made.name is None or class_of(made.name) is str)
        and (made.description is None or class_of(made.description) is str)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(
    PersonSubscriptionTopic, {"id": TEXT, "subscribed": BOOLEAN, "name": TEXT, "description": TEXT}, read
)
