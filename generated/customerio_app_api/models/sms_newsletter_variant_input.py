from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SmsNewsletterVariantInput(Model):
    """A translation of an SMS.

    Args:
        language: Language tag of the translation, such as `fr`.
        body: Text of the message.
    """

    language: str
    """Language tag of the translation, such as `fr`."""
    body: str
    """Text of the message."""


read = ModelReader(SmsNewsletterVariantInput)


describe(SmsNewsletterVariantInput, {"language": TEXT, "body": TEXT}, read, Rules(required=("language", "body")))
