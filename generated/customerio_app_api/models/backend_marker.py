from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackendMarker(Model):
    """The delimiters of one kind of template code, such as Liquid.

    Args:
        heads: Opening delimiter, for example `{{`.
        tails: Closing delimiter, for example `}}`.
    """

    heads: str | None = None
    """Opening delimiter, for example `{{`."""
    tails: str | None = None
    """Closing delimiter, for example `}}`."""


read = ModelReader(BackendMarker)


describe(BackendMarker, {"heads": TEXT, "tails": TEXT}, read)
