from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ApnsCioPush(Model):
    """What the Customer.io SDK reads from a notification sent through Apple's push service. Title and text are in `aps`.

    Args:
        link: URL or deep link that a tap opens.
        image: URL of the image.
    """

    link: str | None = None
    """URL or deep link that a tap opens."""
    image: str | None = None
    """URL of the image."""


read = ModelReader(ApnsCioPush)


describe(ApnsCioPush, {"link": TEXT, "image": TEXT}, read, Rules(required=(), others=True))
