from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class ApnsCio(Model):
    """Values for the Customer.io SDK, in a notification sent through Apple's push service."""

    __slots__ = ("push",)

    FIELDS: ClassVar[dict[str, str]] = {"push": "push"}

    push: ApnsCioPush
    """The notification's values."""

    def __init__(self, *, push: ApnsCioPush) -> None:
        self._extra = None
        self.push = push

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.push) is not UNSET:
            out["push"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ApnsCio.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ApnsCio) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _push = d["push"]
    made.push = _ApnsCioPush(_push) if class_of(_push) is dict else other_object(_push, _ApnsCioPush)
    return made


from .apns_cio_push import ApnsCioPush
from .apns_cio_push import read as _ApnsCioPush
