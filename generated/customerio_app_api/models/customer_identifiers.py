from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..types import Model


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


read = ModelReader(CustomerIdentifiers)


describe(CustomerIdentifiers, {"id": TEXT, "cio_id": TEXT, "email": TEXT}, read)
