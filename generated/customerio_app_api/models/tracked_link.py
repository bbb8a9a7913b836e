from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, TEXT, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TrackedLink(Model):
    """A link whose clicks are tracked.

    Args:
        id: Number of the link.
        href: Address that the link leads to.
    """

    id: int
    """Number of the link."""
    href: str
    """Address that the link leads to."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = TrackedLink) -> TrackedLink:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_id, _href) = d.values()
    if not ((class_of(_id) is int or _id is None) and (class_of(_href) is str or _href is None)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.href = _href
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(TrackedLink, {"id": INTEGER, "href": TEXT}, read)
