from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PushNewsletterVariantInput(Model):
    """A translation of a push notification. At least one of `subject` and `body` must be given.

    Args:
        language: Language tag of the translation, such as `fr`.
        subject: Title of the notification; required without `body`.
        body: Text of the notification; required without `subject`.
    """

    language: str
    """Language tag of the translation, such as `fr`."""
    subject: str | None = None
    """Title of the notification; required without `body`."""
    body: str | None = None
    """Text of the notification; required without `subject`."""


read = ModelReader(PushNewsletterVariantInput)


describe(
    PushNewsletterVariantInput, {"language": TEXT, "subject": TEXT, "body": TEXT}, read, Rules(required=("language",))
)
