from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class EmailUrlParameter(Model):
    """One parameter that is added to links."""

    __slots__ = ("key", "value", "url_encode")

    FIELDS: ClassVar[dict[str, str]] = {"key": "key", "value": "value", "url_encode": "url_encode"}

    key: str | Unset
    """Name of the parameter, for example `utm_source`."""

    value: str | Unset
    """Value of the parameter."""

    url_encode: bool | Unset
    """True percent-encodes the value."""

    def __init__(
        self, *, key: str | Unset = UNSET, value: str | Unset = UNSET, url_encode: bool | Unset = UNSET
    ) -> None:
        self._extra = None
        self.key = key
        self.value = value
        self.url_encode = url_encode

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.key) is not UNSET:
            out["key"] = v
        if (v := fields.value) is not UNSET:
            out["value"] = v
        if (v := fields.url_encode) is not UNSET:
            out["url_encode"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(EmailUrlParameter.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = EmailUrlParameter) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.key, made.value, made.url_encode) = d.values()
    return made
