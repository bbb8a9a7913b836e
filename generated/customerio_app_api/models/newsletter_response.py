from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class NewsletterResponse(Model):
    """A newsletter in its envelope."""

    __slots__ = ("newsletter",)

    FIELDS: ClassVar[dict[str, str]] = {"newsletter": "newsletter"}

    newsletter: Newsletter
    """The newsletter."""

    def __init__(self, *, newsletter: Newsletter) -> None:
        self._extra = None
        self.newsletter = newsletter

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.newsletter) is not UNSET:
            out["newsletter"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(NewsletterResponse.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = NewsletterResponse) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _newsletter = d["newsletter"]
    made.newsletter = (
        _Newsletter(_newsletter) if class_of(_newsletter) is dict else other_object(_newsletter, _Newsletter)
    )
    return made


from .newsletter import Newsletter
from .newsletter import read as _Newsletter
