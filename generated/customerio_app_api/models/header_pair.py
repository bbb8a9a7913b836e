from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class HeaderPair(Model):
    """One custom header of an email.

    Args:
        name: Header name, for example `X-Campaign-Group`; ASCII without spaces.
        value: Header value.
    """

    name: str
    """Header name, for example `X-Campaign-Group`; ASCII without spaces."""
    value: str
    """Header value."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = HeaderPair) -> HeaderPair:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_name, _value) = d.values()
    if not ((class_of(_name) is str or _name is None) and (class_of(_value) is str or _value is None)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.name = _name
    made.value = _value
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(HeaderPair, {"name": TEXT, "value": TEXT}, read)
