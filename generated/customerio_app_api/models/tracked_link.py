from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TrackedLink(Model):
    """A link whose clicks are tracked.

    Args:
        id: Number of the link.
        href: Address that the link leads to.
    """

    id: int
    """Number of the link."""
    href: str
    """Address that the link leads to."""


read = ModelReader(TrackedLink)


describe(TrackedLink, {"id": INTEGER, "href": TEXT}, read)
