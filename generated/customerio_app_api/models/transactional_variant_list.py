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


class TransactionalVariantList(Model):
    """All variants of a transactional message."""

    __slots__ = ("contents",)

    FIELDS: ClassVar[dict[str, str]] = {"contents": "contents"}

    contents: list[TransactionalContent]
    """The variants, one a language; null or empty when there are none."""

    def __init__(self, *, contents: list[TransactionalContent] = ABSENT_LIST) -> None:
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


_ABSENT: dict[str, Any] = dict.fromkeys(TransactionalVariantList.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = TransactionalVariantList) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _contents = d["contents"]
    made.contents = (
        [
            _TransactionalContent(item) if class_of(item) is dict else other_object(item, _TransactionalContent)
            for item in _contents
        ]
        if class_of(_contents) is list
        else other_list(_contents)
    )
    return made


from .transactional_content import TransactionalContent
from .transactional_content import read as _TransactionalContent
