from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
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


class NewsletterContentList(Model):
    """All variants of a newsletter."""

    __slots__ = ("contents",)

    FIELDS: ClassVar[dict[str, str]] = {"contents": "contents"}

    contents: list[NewsletterContent]
    """The variants, one for each language and A/B test part; may be null when there are none."""

    def __init__(self, *, contents: list[NewsletterContent] = ABSENT_LIST) -> None:
        self._extra = None
        self.contents = AbsentList() if contents is ABSENT_LIST else contents

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "contents", fields.contents)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(NewsletterContentList.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = NewsletterContentList) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _contents = d["contents"]
    made.contents = (
        [
            _NewsletterContent(item) if class_of(item) is dict else other_object(item, _NewsletterContent)
            for item in _contents
        ]
        if class_of(_contents) is list
        else other_list(_contents)
    )
    return made


from .newsletter_content import NewsletterContent
from .newsletter_content import read as _NewsletterContent
