from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewsletterSmsContentUpdate(Model):
    """New values for the content of an SMS.

    Args:
        body: Text of the message.
    """

    body: str | None = None
    """Text of the message."""


read = ModelReader(NewsletterSmsContentUpdate)


describe(NewsletterSmsContentUpdate, {"body": TEXT}, read, Rules(required=()))
