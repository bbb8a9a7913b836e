from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FcmCioPush(Model):
    """What the Customer.io SDK reads from a notification sent through Firebase.

    Args:
        title: Title.
        body: Text.
        link: URL or deep link that a tap opens.
        image: URL of the image.
    """

    title: str | None = None
    """Title."""
    body: str | None = None
    """Text."""
    link: str | None = None
    """URL or deep link that a tap opens."""
    image: str | None = None
    """URL of the image."""


read = ModelReader(FcmCioPush)


describe(FcmCioPush, {"title": TEXT, "body": TEXT, "link": TEXT, "image": TEXT}, read, Rules(required=(), others=True))
