from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, Notes, Object, came, describe, new_object, read_carefully, take_unknown
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewsletterContentResponse(Model):
    """The content of a newsletter variant in its envelope.

    Args:
        content: The content.
    """

    content: NewsletterContent
    """The content."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = NewsletterContentResponse) -> NewsletterContentResponse:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _content = d["content"]
    if not (_content is None or class_of(_content) is dict):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.content = None if _content is None else _NewsletterContent(_content, notes)
    return made  # type: ignore[no-any-return]


from .newsletter_content import NewsletterContent
from .newsletter_content import read as _NewsletterContent

_ABSENT, _ALL = describe(NewsletterContentResponse, {"content": Object(_NewsletterContent)}, read)
