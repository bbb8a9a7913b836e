from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, TEXT, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.title, made.subtitle) = d.values()
    if not (
        (made.title is None or class_of(made.title) is str)
        and (made.subtitle is None or class_of(made.subtitle) is str)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(SubscriptionCenterHeader, {"title": TEXT, "subtitle": TEXT}, read)
