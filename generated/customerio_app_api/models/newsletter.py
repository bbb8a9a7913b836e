from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    Unset,
    class_of,
    encode,
    integer,
    new_object,
    other_list,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class Newsletter(Model):
    """A newsletter without its texts."""

    __slots__ = (
        "id",
        "deduplicate_id",
        "content_ids",
        "name",
        "sent_at",
        "created",
        "updated",
        "type",
        "tags",
        "recipient_segment_ids",
        "subscription_topic_id",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "deduplicate_id": "deduplicate_id",
        "content_ids": "content_ids",
        "name": "name",
        "sent_at": "sent_at",
        "created": "created",
        "updated": "updated",
        "type": "type",
        "tags": "tags",
        "recipient_segment_ids": "recipient_segment_ids",
        "subscription_topic_id": "subscription_topic_id",
    }

    id: int
    """Number of the newsletter."""

    deduplicate_id: str
    """The id and a time as `<id>:<Unix seconds>`."""

    content_ids: list[int]
    """Numbers of its variants; one each for every language and A/B test part."""

    name: str
    """Name of the newsletter; at most 190 characters."""

    sent_at: int | Unset
    """When it was sent, Unix seconds."""

    created: int
    """When it was created, Unix seconds."""

    updated: int
    """When it was last changed, Unix seconds."""

    type: NewsletterChannel
    """Channel that it is sent on."""

    tags: list[str]
    """Tags of the newsletter; may be null when there are none."""

    recipient_segment_ids: list[int]
    """Numbers of the segments it is sent to; may be null when there are none."""

    subscription_topic_id: int | Unset
    """Number of the subscription topic it belongs to."""

    def __init__(
        self,
        *,
        id: int,
        deduplicate_id: str,
        content_ids: list[int] = ABSENT_LIST,
        name: str,
        sent_at: int | Unset = UNSET,
        created: int,
        updated: int,
        type: NewsletterChannel,
        tags: list[str] = ABSENT_LIST,
        recipient_segment_ids: list[int] = ABSENT_LIST,
        subscription_topic_id: int | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.id = id
        self.deduplicate_id = deduplicate_id
        self.content_ids = AbsentList() if content_ids is ABSENT_LIST else content_ids
        self.name = name
        self.sent_at = sent_at
        self.created = created
        self.updated = updated
        self.type = type
        self.tags = AbsentList() if tags is ABSENT_LIST else tags
        self.recipient_segment_ids = AbsentList() if recipient_segment_ids is ABSENT_LIST else recipient_segment_ids
        self.subscription_topic_id = subscription_topic_id

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.deduplicate_id) is not UNSET:
            out["deduplicate_id"] = v
        put_list(out, "content_ids", fields.content_ids)
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.sent_at) is not UNSET:
            out["sent_at"] = v
        if (v := fields.created) is not UNSET:
            out["created"] = v
        if (v := fields.updated) is not UNSET:
            out["updated"] = v
        if (v := fields.type) is not UNSET:
            out["type"] = encode(v)
        put_list(out, "tags", fields.tags)
        put_list(out, "recipient_segment_ids", fields.recipient_segment_ids)
        if (v := fields.subscription_topic_id) is not UNSET:
            out["subscription_topic_id"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(Newsletter.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = Newsletter) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 11 else take_unknown(d, 11)
    (
        _id,
        made.deduplicate_id,
        _content_ids,
        made.name,
        _sent_at,
        _created,
        _updated,
        _type,
        _tags,
        _recipient_segment_ids,
        _subscription_topic_id,
    ) = d.values()
    made.id = _id if _id is UNSET or _id is None or class_of(_id) is int else integer(_id)
    made.content_ids = (
        [item if item is UNSET or item is None or class_of(item) is int else integer(item) for item in _content_ids]
        if class_of(_content_ids) is list
        else other_list(_content_ids)
    )
    made.sent_at = _sent_at if _sent_at is UNSET or _sent_at is None or class_of(_sent_at) is int else integer(_sent_at)
    made.created = _created if _created is UNSET or _created is None or class_of(_created) is int else integer(_created)
    made.updated = _updated if _updated is UNSET or _updated is None or class_of(_updated) is int else integer(_updated)
    made.type = _NewsletterChannel[_type]
    made.tags = _tags if class_of(_tags) is list else other_list(_tags)
    made.recipient_segment_ids = (
        [
            item if item is UNSET or item is None or class_of(item) is int else integer(item)
            for item in _recipient_segment_ids
        ]
        if class_of(_recipient_segment_ids) is list
        else other_list(_recipient_segment_ids)
    )
    made.subscription_topic_id = (
        _subscription_topic_id
        if _subscription_topic_id is UNSET or _subscription_topic_id is None or class_of(_subscription_topic_id) is int
        else integer(_subscription_topic_id)
    )
    return made


from .newsletter_channel import LOOKUP as _NewsletterChannel
from .newsletter_channel import NewsletterChannel
