from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import TEXT, Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewsletterList(Listed["Newsletter"]):
    """A page of newsletters.

    Args:
        newsletters: The newsletters of this page; may be null when there are none.
        next: Cursor of the next page; empty, null or missing on the last one.
    """

    ITEMS: ClassVar[str] = "newsletters"
    newsletters: list[Newsletter] = _field(factory=NoList)
    """The newsletters of this page; may be null when there are none."""
    next: str | None = None
    """Cursor of the next page; empty, null or missing on the last one."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = NewsletterList) -> NewsletterList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_newsletters, _next) = d.values()
    if not (
        (
            _newsletters is UNSET
            or _newsletters is None
            or class_of(_newsletters) is list
            and each_is(_newsletters, dict)
        )
        and (class_of(_next) is str or _next is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.newsletters = (
        [_Newsletter(item, notes) for item in _newsletters]
        if _newsletters
        else NoList()
        if _newsletters is UNSET or _newsletters is None
        else _newsletters
    )
    made.next = _next
    return made  # type: ignore[no-any-return]


from .newsletter import Newsletter
from .newsletter import read as _Newsletter

_SHAPES: Shapes = {}
_ABSENT = describe(NewsletterList, {"newsletters": Array(Object(_Newsletter)), "next": TEXT}, read)
