from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Notes, describe, read_carefully
from ..types import Model, Rules


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


def read(
    src_dict: Mapping[str, Any], notes: Notes, cls: Any = InboxNewsletterVariantInput
) -> InboxNewsletterVariantInput:
    made: InboxNewsletterVariantInput = read_carefully(src_dict, notes, cls)
    return made


describe(
    InboxNewsletterVariantInput, {"language": TEXT, "body_json": TEXT}, read, Rules(required=("language", "body_json"))
)
