from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class InboxNewsletterVariantInput(Model):
    """A translation of an inbox message."""

    __slots__ = ("language", "body_json")

    FIELDS: ClassVar[dict[str, str]] = {"language": "language", "body_json": "body_json"}

    language: str
    """Language tag of the translation, such as `fr`."""

    body_json: str
    """The message as a JSON object in text form, not as an object."""

    def __init__(self, *, language: str, body_json: str) -> None:
        self._extra = None
        self.language = language
        self.body_json = body_json

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.language) is not UNSET:
            out["language"] = v
        if (v := fields.body_json) is not UNSET:
            out["body_json"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(InboxNewsletterVariantInput.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = InboxNewsletterVariantInput) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.language, made.body_json) = d.values()
    return made
