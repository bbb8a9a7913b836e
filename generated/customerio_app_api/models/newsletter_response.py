from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewsletterResponse(Model):
    """A newsletter in its envelope.

    Args:
        newsletter: The newsletter.
    """

    newsletter: Newsletter
    """The newsletter."""


read = ModelReader(NewsletterResponse)

from .newsletter import Newsletter
from .newsletter import read as _Newsletter

describe(NewsletterResponse, {"newsletter": Object(_Newsletter)}, read)
