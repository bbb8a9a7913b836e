from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class SubscriptionCenterToken(Model):
    """Access to one person's subscription center for 24 hours. Whoever holds it can change the person's preferences."""

    __slots__ = ("token", "url")

    FIELDS: ClassVar[dict[str, str]] = {"token": "token", "url": "url"}

    token: str
    """Signed token; valid for 24 hours."""

    url: str
    """Link to the subscription center with the token in it; valid for 24 hours."""

    def __init__(self, *, token: str, url: str) -> None:
        self._extra = None
        self.token = token
        self.url = url

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.token) is not UNSET:
            out["token"] = v
        if (v := fields.url) is not UNSET:
            out["url"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(SubscriptionCenterToken.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = SubscriptionCenterToken) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.token, made.url) = d.values()
    return made
