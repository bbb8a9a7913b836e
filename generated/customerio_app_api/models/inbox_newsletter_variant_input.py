from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InboxNewsletterVariantInput(Model):
    """A translation of an inbox message.

    Args:
        language: Language tag of the translation, such as `fr`.
        body_json: The message as a JSON object in text form, not as an object.
    """

    language: str
    """Language tag of the translation, such as `fr`."""
    body_json: str
    """The message as a JSON object in text form, not as an object."""


read = ModelReader(InboxNewsletterVariantInput)


describe(
    InboxNewsletterVariantInput, {"language": TEXT, "body_json": TEXT}, read, Rules(required=("language", "body_json"))
)
