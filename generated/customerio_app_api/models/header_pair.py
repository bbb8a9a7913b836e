from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class HeaderPair(Model):
    """One custom header of an email.

    Args:
        name: Header name, for example `X-Campaign-Group`; ASCII without spaces.
        value: Header value.
    """

    name: str
    """Header name, for example `X-Campaign-Group`; ASCII without spaces."""
    value: str
    """Header value."""


read = ModelReader(HeaderPair)


describe(HeaderPair, {"name": TEXT, "value": TEXT}, read)
