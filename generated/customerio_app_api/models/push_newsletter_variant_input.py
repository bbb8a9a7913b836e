from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Notes, describe, read_carefully
from ..types import Model, Rules


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


def read(
    src_dict: Mapping[str, Any], notes: Notes, cls: Any = PushNewsletterVariantInput
) -> PushNewsletterVariantInput:
    made: PushNewsletterVariantInput = read_carefully(src_dict, notes, cls)
    return made


describe(
    PushNewsletterVariantInput, {"language": TEXT, "subject": TEXT, "body": TEXT}, read, Rules(required=("language",))
)
