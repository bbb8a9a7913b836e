from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerIdentifiers(Model):
    """The identifiers of one person. Every person has a `cio_id`; the others may be null, depending on how the workspace
    identifies people.

    Args:
        id: The workspace's own id of the person; null where there is none.
        cio_id: Id that Customer.io gave the person; it never changes. Not published as null, but accepted as such.
        email: Email address; missing where the workspace does not identify people by email, null where there is none.
    """

    id: str | None
    """The workspace's own id of the person; null where there is none."""
    cio_id: str | None
    """Id that Customer.io gave the person; it never changes. Not published as null, but accepted as such."""
    email: str | None = None
    """Email address; missing where the workspace does not identify people by email, null where there is none."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = CustomerIdentifiers) -> CustomerIdentifiers:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 3, _SHAPES)
    (_id, _cio_id, _email) = d.values()
    if not (
        (class_of(_id) is str or _id is None)
        and (class_of(_cio_id) is str or _cio_id is None)
        and (class_of(_email) is str or _email is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.cio_id = _cio_id
    made.email = _email
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(CustomerIdentifiers, {"id": TEXT, "cio_id": TEXT, "email": TEXT}, read)
