from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class AttributeMetadataUpdate(Model):
    """What the data index says of one attribute."""

    __slots__ = ("name", "description", "privacy_level")

    FIELDS: ClassVar[dict[str, str]] = {"name": "name", "description": "description", "privacy_level": "privacy_level"}

    name: str
    """Name of the attribute."""

    description: str | Unset
    """What the attribute means."""

    privacy_level: PrivacyLevel | Literal[0, 1] | Unset
    """Whether the attribute is sensitive; Premium plans only."""

    def __init__(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        privacy_level: PrivacyLevel | Literal[0, 1] | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.name = name
        self.description = description
        self.privacy_level = privacy_level

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.description) is not UNSET:
            out["description"] = v
        if (v := fields.privacy_level) is not UNSET:
            out["privacy_level"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(AttributeMetadataUpdate.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = AttributeMetadataUpdate) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.name, made.description, _privacy_level) = d.values()
    made.privacy_level = _PrivacyLevel[_privacy_level]
    return made


from .privacy_level import LOOKUP as _PrivacyLevel
from .privacy_level import PrivacyLevel
