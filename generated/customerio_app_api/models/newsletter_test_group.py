from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import BOOLEAN, INTEGER, TEXT, Array, Notes, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Model, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewsletterTestGroup(Model):
    """One group of a newsletter's A/B test.

    Args:
        id: Number of the group; the paths take it as text.
        label: Label of the group, such as `A`.
        winner: Whether the group has won the test.
        name: Name of the group.
        content_ids: Ids of the group's contents, one for each language; text of digits here, numbers everywhere else.
    """

    id: int
    """Number of the group; the paths take it as text."""
    label: str
    """Label of the group, such as `A`."""
    winner: bool
    """Whether the group has won the test."""
    name: str | None = None
    """Name of the group."""
    content_ids: list[str] = _field(factory=NoList)
    """Ids of the group's contents, one for each language; text of digits here, numbers everywhere else."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = NewsletterTestGroup) -> NewsletterTestGroup:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 5, _SHAPES)
    (_id, _label, _winner, _name, _content_ids) = d.values()
    if not (
        (class_of(_id) is int or _id is None)
        and (class_of(_label) is str or _label is None)
        and (class_of(_winner) is bool or _winner is None)
        and (class_of(_name) is str or _name is None)
        and (
            _content_ids is UNSET
            or _content_ids is None
            or class_of(_content_ids) is list
            and each_is(_content_ids, str)
        )
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.label = _label
    made.winner = _winner
    made.name = _name
    made.content_ids = NoList() if _content_ids is UNSET or _content_ids is None else _content_ids
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(
    NewsletterTestGroup,
    {"id": INTEGER, "label": TEXT, "winner": BOOLEAN, "name": TEXT, "content_ids": Array(TEXT)},
    read,
)
