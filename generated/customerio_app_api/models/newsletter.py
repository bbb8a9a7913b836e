from __future__ import annotations

from attr import define
from attr import field as _field

from ..fields import INTEGER, TEXT, Array, Choice, ModelReader, describe
from ..types import Model, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Newsletter(Model):
    """A newsletter without its texts.

    Args:
        id: Number of the newsletter.
        deduplicate_id: The id and a time as `<id>:<Unix seconds>`.
        name: Name of the newsletter; at most 190 characters.
        created: When it was created, Unix seconds.
        updated: When it was last changed, Unix seconds.
        type: Channel that it is sent on.
        content_ids: Numbers of its variants; one each for every language and A/B test part.
        sent_at: When it was sent, Unix seconds.
        tags: Tags of the newsletter; may be null when there are none.
        recipient_segment_ids: Numbers of the segments it is sent to; may be null when there are none.
        subscription_topic_id: Number of the subscription topic it belongs to.
    """

    id: int
    """Number of the newsletter."""
    deduplicate_id: str
    """The id and a time as `<id>:<Unix seconds>`."""
    name: str
    """Name of the newsletter; at most 190 characters."""
    created: int
    """When it was created, Unix seconds."""
    updated: int
    """When it was last changed, Unix seconds."""
    type: NewsletterChannel
    """Channel that it is sent on."""
    content_ids: list[int] = _field(factory=NoList)
    """Numbers of its variants; one each for every language and A/B test part."""
    sent_at: int | None = None
    """When it was sent, Unix seconds."""
    tags: list[str] = _field(factory=NoList)
    """Tags of the newsletter; may be null when there are none."""
    recipient_segment_ids: list[int] = _field(factory=NoList)
    """Numbers of the segments it is sent to; may be null when there are none."""
    subscription_topic_id: int | None = None
    """Number of the subscription topic it belongs to."""


read = ModelReader(Newsletter)

from .newsletter_channel import LOOKUP as _NewsletterChannel
from .newsletter_channel import NewsletterChannel

describe(
    Newsletter,
    {
        "id": INTEGER,
        "deduplicate_id": TEXT,
        "name": TEXT,
        "created": INTEGER,
        "updated": INTEGER,
        "type": Choice(_NewsletterChannel),
        "content_ids": Array(INTEGER),
        "sent_at": INTEGER,
        "tags": Array(TEXT),
        "recipient_segment_ids": Array(INTEGER),
        "subscription_topic_id": INTEGER,
    },
    read,
)
