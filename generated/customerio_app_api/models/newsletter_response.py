from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, Notes, Object, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _newsletter = d["newsletter"]
    if not (_newsletter is None or class_of(_newsletter) is dict):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.newsletter = None if _newsletter is None else _Newsletter(_newsletter, notes)
    return made  # type: ignore[no-any-return]


from .newsletter import Newsletter
from .newsletter import read as _Newsletter

_ABSENT, _ALL = describe(NewsletterResponse, {"newsletter": Object(_Newsletter)}, read)
