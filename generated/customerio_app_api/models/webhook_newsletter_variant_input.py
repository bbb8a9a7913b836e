from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Notes, describe, read_carefully
from ..types import Model, Rules


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


def read(
    src_dict: Mapping[str, Any], notes: Notes, cls: Any = WebhookNewsletterVariantInput
) -> WebhookNewsletterVariantInput:
    made: WebhookNewsletterVariantInput = read_carefully(src_dict, notes, cls)
    return made


describe(WebhookNewsletterVariantInput, {"language": TEXT, "body": TEXT}, read, Rules(required=("language", "body")))
