from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewsletterResponse(Model):
    """A newsletter in its envelope.

    Args:
        newsletter: The newsletter.
    """

    newsletter: Newsletter
    """The newsletter."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = NewsletterResponse) -> NewsletterResponse:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _newsletter = d["newsletter"]
    if not (class_of(_newsletter) is dict or _newsletter is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.newsletter = None if _newsletter is None else _Newsletter(_newsletter, notes)
    return made  # type: ignore[no-any-return]


from .newsletter import Newsletter
from .newsletter import read as _Newsletter

_SHAPES: Shapes = {}
_ABSENT = describe(NewsletterResponse, {"newsletter": Object(_Newsletter)}, read)
