from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, TEXT, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Snippet(Model):
    """A piece of text or Liquid that messages include by its name.

    Args:
        name: Unique name of the snippet.
        value: Its text.
        updated_at: When it last changed, Unix seconds.
    """

    name: str
    """Unique name of the snippet."""
    value: str
    """Its text."""
    updated_at: int
    """When it last changed, Unix seconds."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = Snippet) -> Snippet:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 3, _SHAPES)
    (_name, _value, _updated_at) = d.values()
    if not (
        (class_of(_name) is str or _name is None)
        and (class_of(_value) is str or _value is None)
        and (class_of(_updated_at) is int or _updated_at is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.name = _name
    made.value = _value
    made.updated_at = _updated_at
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(Snippet, {"name": TEXT, "value": TEXT, "updated_at": INTEGER}, read)
