from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ObjectResponse(Model):
    """One object.

    Args:
        object: The object's attributes and identifiers.
    """

    object: ObjectProfile
    """The object's attributes and identifiers."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = ObjectResponse) -> ObjectResponse:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _object = d["object"]
    if not (class_of(_object) is dict or _object is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.object = None if _object is None else _ObjectProfile(_object, notes)
    return made  # type: ignore[no-any-return]


from .object_profile import ObjectProfile
from .object_profile import read as _ObjectProfile

_SHAPES: Shapes = {}
_ABSENT = describe(ObjectResponse, {"object": Object(_ObjectProfile)}, read)
