from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Notes, describe, read_carefully
from ..types import Model, Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewsletterSmsContentUpdate(Model):
    """New values for the content of an SMS.

    Args:
        body: Text of the message.
    """

    body: str | None = None
    """Text of the message."""


def read(
    src_dict: Mapping[str, Any], notes: Notes, cls: Any = NewsletterSmsContentUpdate
) -> NewsletterSmsContentUpdate:
    made: NewsletterSmsContentUpdate = read_carefully(src_dict, notes, cls)
    return made


describe(NewsletterSmsContentUpdate, {"body": TEXT}, read, Rules(required=()))
