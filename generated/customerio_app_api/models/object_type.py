from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class ObjectType(Model):
    """A kind of object, such as companies or courses."""

    __slots__ = ("id", "name", "singular_name", "slug", "singular_slug", "enabled", "icon")

    FIELDS: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "singular_name": "singular_name",
        "slug": "slug",
        "singular_slug": "singular_slug",
        "enabled": "enabled",
        "icon": "icon",
    }

    id: str
    """Number of the object type, written as text; the first is `"1"` and they count up."""

    name: str
    """Name in the plural."""

    singular_name: str
    """Name in the singular."""

    slug: str
    """Name in the plural, in the form of an identifier."""

    singular_slug: str
    """Name in the singular, in the form of an identifier."""

    enabled: bool
    """Whether the object type is in use."""

    icon: str | Unset
    """Icon of the object type."""

    def __init__(
        self,
        *,
        id: str,
        name: str,
        singular_name: str,
        slug: str,
        singular_slug: str,
        enabled: bool,
        icon: str | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.id = id
        self.name = name
        self.singular_name = singular_name
        self.slug = slug
        self.singular_slug = singular_slug
        self.enabled = enabled
        self.icon = icon

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.id) is not UNSET:
            out["id"] = v
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.singular_name) is not UNSET:
            out["singular_name"] = v
        if (v := fields.slug) is not UNSET:
            out["slug"] = v
        if (v := fields.singular_slug) is not UNSET:
            out["singular_slug"] = v
        if (v := fields.enabled) is not UNSET:
            out["enabled"] = v
        if (v := fields.icon) is not UNSET:
            out["icon"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ObjectType.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ObjectType) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 7 else take_unknown(d, 7)
    (made.id, made.name, made.singular_name, made.slug, made.singular_slug, made.enabled, made.icon) = d.values()
    return made
