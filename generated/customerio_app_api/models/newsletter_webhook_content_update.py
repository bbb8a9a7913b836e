from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import TEXT, Array, ModelReader, Object, describe
from ..rules import Rules
from ..types import ListOf, Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewsletterWebhookContentUpdate(Model):
    """New values for the content of a webhook.

    Args:
        body: Body of the request.
        headers: Headers of the request, as a list of names and values. A mapping, or JSON text, is sent as such a list.
    """

    body: str | None = None
    """Body of the request."""
    headers: Mapping[str, str] | ListOf[HeaderPair | Mapping[str, Any] | tuple[str, str]] | str | None = None
    """Headers of the request, as a list of names and values. A mapping, or JSON text, is sent as such a list."""


read = ModelReader(NewsletterWebhookContentUpdate)

from .header_pair import HeaderPair
from .header_pair import read as _HeaderPair

describe(
    NewsletterWebhookContentUpdate, {"body": TEXT, "headers": Array(Object(_HeaderPair))}, read, Rules(required=())
)
