from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class PublishMapping(Model):
    """Which version of a template one language of an email became."""

    __slots__ = ("node_id", "template_id", "version_id", "language")

    FIELDS: ClassVar[dict[str, str]] = {
        "node_id": "node_id",
        "template_id": "template_id",
        "version_id": "version_id",
        "language": "language",
    }

    node_id: str
    """UUID of the Design Studio content that was published."""

    template_id: int
    """Number of the workflow's template."""

    version_id: str | Unset
    """Id of the published version of that template."""

    language: str | Unset
    """Language code of the content."""

    def __init__(
        self, *, node_id: str, template_id: int, version_id: str | Unset = UNSET, language: str | Unset = UNSET
    ) -> None:
        self._extra = None
        self.node_id = node_id
        self.template_id = template_id
        self.version_id = version_id
        self.language = language

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.node_id) is not UNSET:
            out["node_id"] = v
        if (v := fields.template_id) is not UNSET:
            out["template_id"] = v
        if (v := fields.version_id) is not UNSET:
            out["version_id"] = v
        if (v := fields.language) is not UNSET:
            out["language"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(PublishMapping.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = PublishMapping) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 4 else take_unknown(d, 4)
    (made.node_id, _template_id, made.version_id, made.language) = d.values()
    made.template_id = (
        _template_id
        if _template_id is UNSET or _template_id is None or class_of(_template_id) is int
        else integer(_template_id)
    )
    return made
