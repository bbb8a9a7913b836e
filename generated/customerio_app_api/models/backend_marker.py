from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, TEXT, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.heads, made.tails) = d.values()
    if not (
        (made.heads is None or class_of(made.heads) is str) and (made.tails is None or class_of(made.tails) is str)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(BackendMarker, {"heads": TEXT, "tails": TEXT}, read)
