from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, integer

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class PublishMapping(Model):
    """Which version of a template one language of an email became."""

    FIELDS: ClassVar[dict[str, str]] = {
        "node_id": "node_id",
        "template_id": "template_id",
        "version_id": "version_id",
        "language": "language",
    }

    node_id: str | Unset = UNSET
    """UUID of the Design Studio content that was published."""

    template_id: int | Unset = UNSET
    """Number of the workflow's template."""

    version_id: str | Unset = UNSET
    """Id of the published version of that template."""

    language: str | Unset = UNSET
    """Language code of the content."""

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
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.node_id = pop("node_id", UNSET)
        self.template_id = v if (v := pop("template_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.version_id = pop("version_id", UNSET)
        self.language = pop("language", UNSET)
        self._extra = d or None
        return self
