from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewsletterContentResponse(Model):
    """The content of a newsletter variant in its envelope.

    Args:
        content: The content.
    """

    content: NewsletterContent
    """The content."""


read = ModelReader(NewsletterContentResponse)

from .newsletter_content import NewsletterContent
from .newsletter_content import read as _NewsletterContent

describe(NewsletterContentResponse, {"content": Object(_NewsletterContent)}, read)
