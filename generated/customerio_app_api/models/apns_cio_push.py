from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class ApnsCioPush(Model):
    """What the Customer.io SDK reads from a notification sent through Apple's push service. Title and text are in `aps`."""

    __slots__ = ("link", "image")

    FIELDS: ClassVar[dict[str, str]] = {"link": "link", "image": "image"}

    link: str | Unset
    """URL or deep link that a tap opens."""

    image: str | Unset
    """URL of the image."""

    def __init__(self, *, link: str | Unset = UNSET, image: str | Unset = UNSET) -> None:
        self._extra = None
        self.link = link
        self.image = image

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.link) is not UNSET:
            out["link"] = v
        if (v := fields.image) is not UNSET:
            out["image"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ApnsCioPush.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ApnsCioPush) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.link, made.image) = d.values()
    return made
