from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..types import Model


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


read = ModelReader(ObjectProfileIdentifiers)


describe(ObjectProfileIdentifiers, {"cio_object_id": TEXT, "id": TEXT, "email": TEXT}, read)
