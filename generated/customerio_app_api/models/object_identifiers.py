from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, TEXT, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.cio_object_id, made.object_id) = d.values()
    if not (
        (made.cio_object_id is None or class_of(made.cio_object_id) is str)
        and (made.object_id is None or class_of(made.object_id) is str)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(ObjectIdentifiers, {"cio_object_id": TEXT, "object_id": TEXT}, read)
