from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import Array, ModelReader, Object, describe
from ..rules import Limits, Rules
from ..types import ListOf, Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewsletterRecipients(Model):
    """Who gets a newsletter, as a tree of conditions. Every object has exactly one key, and the outermost key is `and`.
    Segments go into an `or` list inside that `and`, and such a list holds nothing but segments. To leave segments out,
    add an item `not` with an `or` list of them. Attribute conditions stand directly in the `and`; they are turned round
    with their `inverse`, never with `not`. Anything else is refused with an "invalid filter spec" error.

    Args:
        and_: Conditions that must all hold; only as the outermost key.
        or_: Segments of which one must match; holds segments only.
        not_: Leaves people out; holds an `or` list of segments.
        segment: People in this segment.
        attribute: People whose attribute meets this condition.
    """

    and_: ListOf[NewsletterRecipients | Mapping[str, Any]] | None = None
    """Conditions that must all hold; only as the outermost key."""
    or_: ListOf[NewsletterRecipients | Mapping[str, Any]] | None = None
    """Segments of which one must match; holds segments only."""
    not_: NewsletterRecipients | Mapping[str, Any] | None = None
    """Leaves people out; holds an `or` list of segments."""
    segment: SegmentRef | Mapping[str, Any] | None = None
    """People in this segment."""
    attribute: NewsletterAttributeCondition | Mapping[str, Any] | None = None
    """People whose attribute meets this condition."""


read = ModelReader(NewsletterRecipients)

_NewsletterRecipients = read
from .newsletter_attribute_condition import NewsletterAttributeCondition
from .newsletter_attribute_condition import read as _NewsletterAttributeCondition
from .segment_ref import SegmentRef
from .segment_ref import read as _SegmentRef

describe(
    NewsletterRecipients,
    {
        "and": Array(Object(_NewsletterRecipients)),
        "or": Array(Object(_NewsletterRecipients)),
        "not": Object(_NewsletterRecipients),
        "segment": Object(_SegmentRef),
        "attribute": Object(_NewsletterAttributeCondition),
    },
    read,
    Rules(
        required=(),
        limits={"and": Limits(least_items=1), "or": Limits(least_items=1)},
        choices=((("and", "or", "not", "segment", "attribute"), True),),
    ),
)
