from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class FcmCioPush(Model):
    """What the Customer.io SDK reads from a notification sent through Firebase."""

    __slots__ = ("title", "body", "link", "image")

    FIELDS: ClassVar[dict[str, str]] = {"title": "title", "body": "body", "link": "link", "image": "image"}

    title: str | Unset
    """Title."""

    body: str | Unset
    """Text."""

    link: str | Unset
    """URL or deep link that a tap opens."""

    image: str | Unset
    """URL of the image."""

    def __init__(
        self,
        *,
        title: str | Unset = UNSET,
        body: str | Unset = UNSET,
        link: str | Unset = UNSET,
        image: str | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.title = title
        self.body = body
        self.link = link
        self.image = image

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.title) is not UNSET:
            out["title"] = v
        if (v := fields.body) is not UNSET:
            out["body"] = v
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


_ABSENT: dict[str, Any] = dict.fromkeys(FcmCioPush.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = FcmCioPush) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 4 else take_unknown(d, 4)
    (made.title, made.body, made.link, made.image) = d.values()
    return made
