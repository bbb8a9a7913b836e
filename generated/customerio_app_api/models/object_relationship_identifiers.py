from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ObjectRelationshipIdentifiers(Model):
    """The identifiers of a person related to an object.

    Args:
        cio_id: Id that Customer.io gave the person.
        id: The workspace's own id of the person; null where there is none.
        email: Email address; null where there is none.
    """

    cio_id: str
    """Id that Customer.io gave the person."""
    id: str | None = None
    """The workspace's own id of the person; null where there is none."""
    email: str | None = None
    """Email address; null where there is none."""


def read(
    src_dict: Mapping[str, Any], notes: Notes, cls: Any = ObjectRelationshipIdentifiers
) -> ObjectRelationshipIdentifiers:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 3, _SHAPES)
    (_cio_id, _id, _email) = d.values()
    if not (
        (class_of(_cio_id) is str or _cio_id is None)
        and (class_of(_id) is str or _id is None)
        and (class_of(_email) is str or _email is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.cio_id = _cio_id
    made.id = _id
    made.email = _email
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(ObjectRelationshipIdentifiers, {"cio_id": TEXT, "id": TEXT, "email": TEXT}, read)
