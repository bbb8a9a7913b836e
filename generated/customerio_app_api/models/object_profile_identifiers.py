from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ObjectProfileIdentifiers(Model):
    """The identifiers of an object as `objects.get_attributes` gives them.

    Args:
        cio_object_id: Id that Customer.io gave the object; it never changes.
        id: Published without a meaning for objects; may be null.
        email: Published without a meaning for objects; may be null.
    """

    cio_object_id: str
    """Id that Customer.io gave the object; it never changes."""
    id: str | None = None
    """Published without a meaning for objects; may be null."""
    email: str | None = None
    """Published without a meaning for objects; may be null."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = ObjectProfileIdentifiers) -> ObjectProfileIdentifiers:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 3, _SHAPES)
    (_cio_object_id, _id, _email) = d.values()
    if not (
        (class_of(_cio_object_id) is str or _cio_object_id is None)
        and (class_of(_id) is str or _id is None)
        and (class_of(_email) is str or _email is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.cio_object_id = _cio_object_id
    made.id = _id
    made.email = _email
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(ObjectProfileIdentifiers, {"cio_object_id": TEXT, "id": TEXT, "email": TEXT}, read)
