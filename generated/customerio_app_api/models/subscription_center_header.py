from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionCenterHeader(Model):
    """Heading of the subscription center, in the requested language.

    Args:
        title: Title.
        subtitle: Line below the title.
    """

    title: str | None = None
    """Title."""
    subtitle: str | None = None
    """Line below the title."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = SubscriptionCenterHeader) -> SubscriptionCenterHeader:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_title, _subtitle) = d.values()
    if not ((class_of(_title) is str or _title is None) and (class_of(_subtitle) is str or _subtitle is None)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.title = _title
    made.subtitle = _subtitle
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(SubscriptionCenterHeader, {"title": TEXT, "subtitle": TEXT}, read)
