from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..types import Model


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


read = ModelReader(ObjectRelationshipIdentifiers)


describe(ObjectRelationshipIdentifiers, {"cio_id": TEXT, "id": TEXT, "email": TEXT}, read)
