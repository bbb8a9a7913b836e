from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Array, Notes, Object, describe, read_carefully
from ..types import Model, Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewsletterWebhookContentUpdate(Model):
    """New values for the content of a webhook.

    Args:
        body: Body of the request.
        headers: Headers of the request, as a list of names and values.
    """

    body: str | None = None
    """Body of the request."""
    headers: list[HeaderPair] | list[tuple[str, str]] | None = None
    """Headers of the request, as a list of names and values."""


def read(
    src_dict: Mapping[str, Any], notes: Notes, cls: Any = NewsletterWebhookContentUpdate
) -> NewsletterWebhookContentUpdate:
    made: NewsletterWebhookContentUpdate = read_carefully(src_dict, notes, cls)
    return made


from .header_pair import HeaderPair
from .header_pair import read as _HeaderPair

describe(
    NewsletterWebhookContentUpdate, {"body": TEXT, "headers": Array(Object(_HeaderPair))}, read, Rules(required=())
)
