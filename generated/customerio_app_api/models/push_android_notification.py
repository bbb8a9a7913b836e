from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class PushAndroidNotification(Model):
    """Title and text of an Android notification."""

    FIELDS: ClassVar[dict[str, str]] = {"title": "title", "body": "body"}

    title: str | Unset = UNSET
    """Title."""

    body: str | Unset = UNSET
    """Text."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.title) is not UNSET:
            out["title"] = v
        if (v := fields.body) is not UNSET:
            out["body"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        d = {**_ABSENT, **src_dict}
        self = new_object(cls)
        # Untyped, as in to_dict().
        fields: Any = self
        fields._extra = None if len(d) == 2 else take_unknown(d, 2)
        (fields.title, fields.body) = d.values()
        return self


_ABSENT: dict[str, Any] = dict.fromkeys(PushAndroidNotification.FIELDS, UNSET)
