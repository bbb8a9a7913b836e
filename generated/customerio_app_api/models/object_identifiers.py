from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..types import Model


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


read = ModelReader(ObjectIdentifiers)


describe(ObjectIdentifiers, {"cio_object_id": TEXT, "object_id": TEXT}, read)
