from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Notes, describe, read_carefully
from ..types import Model, Rules


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = SmsNewsletterVariantInput) -> SmsNewsletterVariantInput:
    made: SmsNewsletterVariantInput = read_carefully(src_dict, notes, cls)
    return made


describe(SmsNewsletterVariantInput, {"language": TEXT, "body": TEXT}, read, Rules(required=("language", "body")))
