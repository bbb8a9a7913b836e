from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    Unset,
    check_choice,
    class_of,
    encode,
    new_object,
    other_list,
    other_object,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class NewsletterRecipients(Model):
    """Who gets a newsletter, as a tree of conditions. Every object has exactly one key, and the outermost key is `and`.
    Segments go into an `or` list inside that `and`, and such a list holds nothing but segments. To leave segments out,
    add an item `not` with an `or` list of them. Attribute conditions stand directly in the `and`; they are turned round
    with their `inverse`, never with `not`. Anything else is refused with an "invalid filter spec" error.
    """

    __slots__ = ("and_", "or_", "not_", "segment", "attribute")

    FIELDS: ClassVar[dict[str, str]] = {
        "and": "and_",
        "or": "or_",
        "not": "not_",
        "segment": "segment",
        "attribute": "attribute",
    }

    and_: list[NewsletterRecipients]
    """Conditions that must all hold; only as the outermost key."""

    or_: list[NewsletterRecipients]
    """Segments of which one must match; holds segments only."""

    not_: NewsletterRecipients | Unset
    """Leaves people out; holds an `or` list of segments."""

    segment: SegmentRef | Unset
    """People in this segment."""

    attribute: NewsletterAttributeCondition | Unset
    """People whose attribute meets this condition."""

    def __init__(
        self,
        *,
        and_: list[NewsletterRecipients] = ABSENT_LIST,
        or_: list[NewsletterRecipients] = ABSENT_LIST,
        not_: NewsletterRecipients | Unset = UNSET,
        segment: SegmentRef | Unset = UNSET,
        attribute: NewsletterAttributeCondition | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.and_ = AbsentList() if and_ is ABSENT_LIST else and_
        self.or_ = AbsentList() if or_ is ABSENT_LIST else or_
        self.not_ = not_
        self.segment = segment
        self.attribute = attribute

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "and", fields.and_)
        put_list(out, "or", fields.or_)
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
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(NewsletterRecipients.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = NewsletterRecipients) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 5 else take_unknown(d, 5)
    (_and_, _or_, _not_, _segment, _attribute) = d.values()
    made.and_ = (
        [
            _NewsletterRecipients(item) if class_of(item) is dict else other_object(item, _NewsletterRecipients)
            for item in _and_
        ]
        if class_of(_and_) is list
        else other_list(_and_)
    )
    made.or_ = (
        [
            _NewsletterRecipients(item) if class_of(item) is dict else other_object(item, _NewsletterRecipients)
            for item in _or_
        ]
        if class_of(_or_) is list
        else other_list(_or_)
    )
    made.not_ = _NewsletterRecipients(_not_) if class_of(_not_) is dict else other_object(_not_, _NewsletterRecipients)
    made.segment = _SegmentRef(_segment) if class_of(_segment) is dict else other_object(_segment, _SegmentRef)
    made.attribute = (
        _NewsletterAttributeCondition(_attribute)
        if class_of(_attribute) is dict
        else other_object(_attribute, _NewsletterAttributeCondition)
    )
    return made


_NewsletterRecipients = read

from .newsletter_attribute_condition import NewsletterAttributeCondition
from .newsletter_attribute_condition import read as _NewsletterAttributeCondition
from .segment_ref import SegmentRef
from .segment_ref import read as _SegmentRef
