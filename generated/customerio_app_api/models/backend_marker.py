from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = BackendMarker) -> BackendMarker:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_heads, _tails) = d.values()
    if not ((class_of(_heads) is str or _heads is None) and (class_of(_tails) is str or _tails is None)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.heads = _heads
    made.tails = _tails
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(BackendMarker, {"heads": TEXT, "tails": TEXT}, read)
