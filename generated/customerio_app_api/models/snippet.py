from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, SHAPES, TEXT, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.name, made.value, made.updated_at) = d.values()
    if not (
        (made.name is None or class_of(made.name) is str)
        and (made.value is None or class_of(made.value) is str)
        and (made.updated_at is None or class_of(made.updated_at) is int)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(Snippet, {"name": TEXT, "value": TEXT, "updated_at": INTEGER}, read)
