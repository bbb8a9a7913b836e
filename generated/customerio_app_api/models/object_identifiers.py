from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ObjectIdentifiers(Model):
    """The identifiers of one object.

    Args:
        cio_object_id: Id that Customer.io gave the object; it never changes.
        object_id: The workspace's own id of the object, unique within its type.
    """

    cio_object_id: str
    """Id that Customer.io gave the object; it never changes."""
    object_id: str
    """The workspace's own id of the object, unique within its type."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = ObjectIdentifiers) -> ObjectIdentifiers:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_cio_object_id, _object_id) = d.values()
    if not (
        (class_of(_cio_object_id) is str or _cio_object_id is None)
        and (class_of(_object_id) is str or _object_id is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.cio_object_id = _cio_object_id
    made.object_id = _object_id
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(ObjectIdentifiers, {"cio_object_id": TEXT, "object_id": TEXT}, read)
