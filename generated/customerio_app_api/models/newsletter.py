from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, Unset, as_object, encode, integer, other_list

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class Newsletter(Model):
    """A newsletter without its texts."""

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

    deduplicate_id: str | Unset = UNSET
    """The id and a time as `<id>:<Unix seconds>`."""

    content_ids: list[int] = _field(factory=AbsentList)
    """Numbers of its variants; one each for every language and A/B test part."""

    name: str | Unset = UNSET
    """Name of the newsletter; at most 190 characters."""

    sent_at: int | Unset = UNSET
    """When it was sent, Unix seconds."""

    created: int | Unset = UNSET
    """When it was created, Unix seconds."""

    updated: int | Unset = UNSET
    """When it was last changed, Unix seconds."""

    type: NewsletterChannel | Unset = UNSET
    """Channel that it is sent on."""

    tags: list[str] = _field(factory=AbsentList)
    """Tags of the newsletter; may be null when there are none."""

    recipient_segment_ids: list[int] = _field(factory=AbsentList)
    """Numbers of the segments it is sent to; may be null when there are none."""

    subscription_topic_id: int | Unset = UNSET
    """Number of the subscription topic it belongs to."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.deduplicate_id) is not UNSET:
            out["deduplicate_id"] = v
        if (v := fields.content_ids) or v.__class__ is list:
            out["content_ids"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["content_ids"] = None
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
        if (v := fields.tags) or v.__class__ is list:
            out["tags"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["tags"] = None
        if (v := fields.recipient_segment_ids) or v.__class__ is list:
            out["recipient_segment_ids"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["recipient_segment_ids"] = None
        if (v := fields.subscription_topic_id) is not UNSET:
            out["subscription_topic_id"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.id = v if (v := pop("id", UNSET)).__class__ is int else integer(v)
        self.deduplicate_id = pop("deduplicate_id", UNSET)
        self.content_ids = v if (v := pop("content_ids", UNSET)).__class__ is list else other_list(v)
        self.name = pop("name", UNSET)
        self.sent_at = v if (v := pop("sent_at", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.created = v if (v := pop("created", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.updated = v if (v := pop("updated", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.type = _NewsletterChannel[pop("type", UNSET)]
        self.tags = v if (v := pop("tags", UNSET)).__class__ is list else other_list(v)
        self.recipient_segment_ids = (
            v if (v := pop("recipient_segment_ids", UNSET)).__class__ is list else other_list(v)
        )
        self.subscription_topic_id = (
            v if (v := pop("subscription_topic_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        )
        self._extra = d or None
        return self


from .newsletter_channel import LOOKUP as _NewsletterChannel
from .newsletter_channel import NewsletterChannel
