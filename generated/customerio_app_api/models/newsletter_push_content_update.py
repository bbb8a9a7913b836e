from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Notes, describe, read_carefully
from ..types import Model, Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewsletterPushContentUpdate(Model):
    """New values for the content of a push notification.

    Args:
        subject: Title of the notification.
        body: Text of the notification.
    """

    subject: str | None = None
    """Title of the notification."""
    body: str | None = None
    """Text of the notification."""


def read(
    src_dict: Mapping[str, Any], notes: Notes, cls: Any = NewsletterPushContentUpdate
) -> NewsletterPushContentUpdate:
    made: NewsletterPushContentUpdate = read_carefully(src_dict, notes, cls)
    return made


describe(NewsletterPushContentUpdate, {"subject": TEXT, "body": TEXT}, read, Rules(required=()))
