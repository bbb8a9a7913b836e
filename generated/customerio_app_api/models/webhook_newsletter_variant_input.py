from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WebhookNewsletterVariantInput(Model):
    """A translation of a webhook; it holds the body of the request and nothing else.

    Args:
        language: Language tag of the translation, such as `fr`.
        body: Body of the request.
    """

    language: str
    """Language tag of the translation, such as `fr`."""
    body: str
    """Body of the request."""


read = ModelReader(WebhookNewsletterVariantInput)


describe(WebhookNewsletterVariantInput, {"language": TEXT, "body": TEXT}, read, Rules(required=("language", "body")))
