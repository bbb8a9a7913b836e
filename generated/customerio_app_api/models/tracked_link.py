from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, SHAPES, TEXT, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.id, made.href) = d.values()
    if not ((made.id is None or class_of(made.id) is int) and (made.href is None or class_of(made.href) is str)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(TrackedLink, {"id": INTEGER, "href": TEXT}, read)
