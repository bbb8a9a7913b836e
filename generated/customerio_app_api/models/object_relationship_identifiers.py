from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, TEXT, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.cio_id, made.id, made.email) = d.values()
    if not (
        (made.cio_id is None or class_of(made.cio_id) is str)
        and (made.id is None or class_of(made.id) is str)
        and (made.email is None or class_of(made.email) is str)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(ObjectRelationshipIdentifiers, {"cio_id": TEXT, "id": TEXT, "email": TEXT}, read)
