from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, TEXT, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.name, made.value) = d.values()
    if not ((made.name is None or class_of(made.name) is str) and (made.value is None or class_of(made.value) is str)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(HeaderPair, {"name": TEXT, "value": TEXT}, read)
