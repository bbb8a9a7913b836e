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


class TransactionalContentList(Model):
    """The content of a transactional message in one language."""

    __slots__ = ("content",)

    FIELDS: ClassVar[dict[str, str]] = {"content": "content"}

    content: list[TransactionalContent]
    """The variant, as a list of one; null or empty when there is none."""

    def __init__(self, *, content: list[TransactionalContent] = ABSENT_LIST) -> None:
        self._extra = None
        self.content = AbsentList() if content is ABSENT_LIST else content

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "content", fields.content)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(TransactionalContentList.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = TransactionalContentList) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _content = d["content"]
    made.content = (
        [
            _TransactionalContent(item) if class_of(item) is dict else other_object(item, _TransactionalContent)
            for item in _content
        ]
        if class_of(_content) is list
        else other_list(_content)
    )
    return made


from .transactional_content import TransactionalContent
from .transactional_content import read as _TransactionalContent
