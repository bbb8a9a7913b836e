from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, Unset, as_object, encode, other_list

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class RemoveUnusedCssTransformer(Model):
    """Drops CSS that the HTML does not use."""

    FIELDS: ClassVar[dict[str, str]] = {
        "enabled": "enabled",
        "whitelist": "whitelist",
        "backend_markers": "backend_markers",
        "uglify": "uglify",
    }

    enabled: bool | Unset = UNSET
    """True switches the transformer on."""

    whitelist: list[str] = _field(factory=AbsentList)
    """Selectors that are kept even if nothing seems to use them."""

    backend_markers: list[BackendMarker] = _field(factory=AbsentList)
    """Pairs of delimiters of template code, so that code inside class names is not taken for CSS."""

    uglify: bool | Unset = UNSET
    """True shortens the names of classes and ids."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.enabled) is not UNSET:
            out["enabled"] = v
        if (v := fields.whitelist) or v.__class__ is list:
            out["whitelist"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["whitelist"] = None
        if (v := fields.backend_markers) or v.__class__ is list:
            out["backend_markers"] = [encode(item) for item in v]
        elif v.__class__ is NullList or v is None:
            out["backend_markers"] = None
        if (v := fields.uglify) is not UNSET:
            out["uglify"] = v
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
        self.enabled = pop("enabled", UNSET)
        self.whitelist = v if (v := pop("whitelist", UNSET)).__class__ is list else other_list(v)
        self.backend_markers = (
            [BackendMarker.from_dict(item) for item in v]
            if (v := pop("backend_markers", UNSET)).__class__ is list
            else other_list(v)
        )
        self.uglify = pop("uglify", UNSET)
        self._extra = d or None
        return self


from .backend_marker import BackendMarker
