from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewsletterContentList(Listed["NewsletterContent"]):
    """All variants of a newsletter.

    Args:
        contents: The variants, one for each language and A/B test part; may be null when there are none.
    """

    ITEMS: ClassVar[str] = "contents"
    contents: list[NewsletterContent] = _field(factory=NoList)
    """The variants, one for each language and A/B test part; may be null when there are none."""


read = ModelReader(NewsletterContentList)

from .newsletter_content import NewsletterContent
from .newsletter_content import read as _NewsletterContent

describe(NewsletterContentList, {"contents": Array(Object(_NewsletterContent))}, read)
