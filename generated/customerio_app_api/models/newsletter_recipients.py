from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, Unset, as_object, check_choice, encode, other_list, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class NewsletterRecipients(Model):
    """Who gets a newsletter, as a tree of conditions. Every object has exactly one key, and the outermost key is `and`.
    Segments go into an `or` list inside that `and`, and such a list holds nothing but segments. To leave segments out,
    add an item `not` with an `or` list of them. Attribute conditions stand directly in the `and`; they are turned round
    with their `inverse`, never with `not`. Anything else is refused with an "invalid filter spec" error.
    """

    FIELDS: ClassVar[dict[str, str]] = {
        "and": "and_",
        "or": "or_",
        "not": "not_",
        "segment": "segment",
        "attribute": "attribute",
    }

    and_: list[NewsletterRecipients] = _field(factory=AbsentList)
    """Conditions that must all hold; only as the outermost key."""

    or_: list[NewsletterRecipients] = _field(factory=AbsentList)
    """Segments of which one must match; holds segments only."""

    not_: NewsletterRecipients | Unset = UNSET
    """Leaves people out; holds an `or` list of segments."""

    segment: SegmentRef | Unset = UNSET
    """People in this segment."""

    attribute: NewsletterAttributeCondition | Unset = UNSET
    """People whose attribute meets this condition."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.and_) or v.__class__ is list:
            out["and"] = [encode(item) for item in v]
        elif v.__class__ is NullList or v is None:
            out["and"] = None
        if (v := fields.or_) or v.__class__ is list:
            out["or"] = [encode(item) for item in v]
        elif v.__class__ is NullList or v is None:
            out["or"] = None
        if (v := fields.not_) is not UNSET:
            out["not"] = encode(v)
        if (v := fields.segment) is not UNSET:
            out["segment"] = encode(v)
        if (v := fields.attribute) is not UNSET:
            out["attribute"] = encode(v)
        check_choice("NewsletterRecipients", out, ("and", "or", "not", "segment", "attribute"), True)
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
        self.and_ = (
            [NewsletterRecipients.from_dict(item) for item in v]
            if (v := pop("and", UNSET)).__class__ is list
            else other_list(v)
        )
        self.or_ = (
            [NewsletterRecipients.from_dict(item) for item in v]
            if (v := pop("or", UNSET)).__class__ is list
            else other_list(v)
        )
        self.not_ = (
            NewsletterRecipients.from_dict(v)
            if (v := pop("not", UNSET)).__class__ is dict
            else other_object(v, NewsletterRecipients.from_dict)
        )
        self.segment = (
            SegmentRef.from_dict(v)
            if (v := pop("segment", UNSET)).__class__ is dict
            else other_object(v, SegmentRef.from_dict)
        )
        self.attribute = (
            NewsletterAttributeCondition.from_dict(v)
            if (v := pop("attribute", UNSET)).__class__ is dict
            else other_object(v, NewsletterAttributeCondition.from_dict)
        )
        self._extra = d or None
        return self


from .newsletter_attribute_condition import NewsletterAttributeCondition
from .segment_ref import SegmentRef
