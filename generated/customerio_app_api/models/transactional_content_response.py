from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class TransactionalContentResponse(Model):
    """One variant of a transactional message."""

    __slots__ = ("content",)

    FIELDS: ClassVar[dict[str, str]] = {"content": "content"}

    content: TransactionalContent
    """The variant; a single object, where other operations have a list."""

    def __init__(self, *, content: TransactionalContent) -> None:
        self._extra = None
        self.content = content

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.content) is not UNSET:
            out["content"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(TransactionalContentResponse.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = TransactionalContentResponse) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _content = d["content"]
    made.content = (
        _TransactionalContent(_content) if class_of(_content) is dict else other_object(_content, _TransactionalContent)
    )
    return made


from .transactional_content import TransactionalContent
from .transactional_content import read as _TransactionalContent
