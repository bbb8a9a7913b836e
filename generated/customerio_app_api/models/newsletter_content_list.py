from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewsletterContentList(Listed["NewsletterContent"]):
    """All variants of a newsletter.

    Args:
        contents: The variants, one for each language and A/B test part; may be null when there are none.
    """

    ITEMS: ClassVar[str] = "contents"
    contents: list[NewsletterContent] = _field(factory=NoList)
    """The variants, one for each language and A/B test part; may be null when there are none."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = NewsletterContentList) -> NewsletterContentList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _contents = d["contents"]
    if not (_contents is UNSET or _contents is None or class_of(_contents) is list and each_is(_contents, dict)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.contents = (
        [_NewsletterContent(item, notes) for item in _contents]
        if _contents
        else NoList()
        if _contents is UNSET or _contents is None
        else _contents
    )
    return made  # type: ignore[no-any-return]


from .newsletter_content import NewsletterContent
from .newsletter_content import read as _NewsletterContent

_SHAPES: Shapes = {}
_ABSENT = describe(NewsletterContentList, {"contents": Array(Object(_NewsletterContent))}, read)
