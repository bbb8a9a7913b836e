from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class ObjectResponse(Model):
    """One object."""

    __slots__ = ("object",)

    FIELDS: ClassVar[dict[str, str]] = {"object": "object"}

    object: ObjectProfile
    """The object's attributes and identifiers."""

    def __init__(self, *, object: ObjectProfile) -> None:
        self._extra = None
        self.object = object

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.object) is not UNSET:
            out["object"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ObjectResponse.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ObjectResponse) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _object = d["object"]
    made.object = _ObjectProfile(_object) if class_of(_object) is dict else other_object(_object, _ObjectProfile)
    return made


from .object_profile import ObjectProfile
from .object_profile import read as _ObjectProfile
