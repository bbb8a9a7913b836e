from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, TEXT, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.cio_object_id, made.id, made.email) = d.values()
    if not (
        (made.cio_object_id is None or class_of(made.cio_object_id) is str)
        and (made.id is None or class_of(made.id) is str)
        and (made.email is None or class_of(made.email) is str)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(ObjectProfileIdentifiers, {"cio_object_id": TEXT, "id": TEXT, "email": TEXT}, read)
