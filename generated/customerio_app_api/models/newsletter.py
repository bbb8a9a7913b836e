from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import INTEGER, TEXT, Array, Choice, Notes, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Model, NoList, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = Newsletter) -> Newsletter:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 11, _SHAPES)
    (
        _id,
        _deduplicate_id,
        _name,
        _created,
        _updated,
        _type,
        _content_ids,
        _sent_at,
        _tags,
        _recipient_segment_ids,
        _subscription_topic_id,
    ) = d.values()
    if not (
        (class_of(_id) is int or _id is None)
        and (class_of(_deduplicate_id) is str or _deduplicate_id is None)
        and (class_of(_name) is str or _name is None)
        and (class_of(_created) is int or _created is None)
        and (class_of(_updated) is int or _updated is None)
        and (class_of(_type) is str or _type is None)
        and (
            _content_ids is UNSET
            or _content_ids is None
            or class_of(_content_ids) is list
            and each_is(_content_ids, int)
        )
        and (class_of(_sent_at) is int or _sent_at is None)
        and (_tags is UNSET or _tags is None or class_of(_tags) is list and each_is(_tags, str))
        and (
            _recipient_segment_ids is UNSET
            or _recipient_segment_ids is None
            or class_of(_recipient_segment_ids) is list
            and each_is(_recipient_segment_ids, int)
        )
        and (class_of(_subscription_topic_id) is int or _subscription_topic_id is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.deduplicate_id = _deduplicate_id
    made.name = _name
    made.created = _created
    made.updated = _updated
    made.type = _NewsletterChannel[_type]
    made.content_ids = NoList() if _content_ids is UNSET or _content_ids is None else _content_ids
    made.sent_at = _sent_at
    made.tags = NoList() if _tags is UNSET or _tags is None else _tags
    made.recipient_segment_ids = (
        NoList() if _recipient_segment_ids is UNSET or _recipient_segment_ids is None else _recipient_segment_ids
    )
    made.subscription_topic_id = _subscription_topic_id
    return made  # type: ignore[no-any-return]


from .newsletter_channel import LOOKUP as _NewsletterChannel
from .newsletter_channel import NewsletterChannel

_SHAPES: Shapes = {}
_ABSENT = describe(
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
