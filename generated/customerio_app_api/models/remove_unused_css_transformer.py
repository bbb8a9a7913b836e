from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import (
    UNSET,
    AbsentList,
    Model,
    Unset,
    class_of,
    encode,
    new_object,
    other_list,
    other_object,
    put_list,
    take_unknown,
)

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
        put_list(out, "whitelist", fields.whitelist)
        put_list(out, "backend_markers", fields.backend_markers)
        if (v := fields.uglify) is not UNSET:
            out["uglify"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(RemoveUnusedCssTransformer.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = RemoveUnusedCssTransformer) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 4 else take_unknown(d, 4)
    (made.enabled, _whitelist, _backend_markers, made.uglify) = d.values()
    made.whitelist = _whitelist if class_of(_whitelist) is list else other_list(_whitelist)
    made.backend_markers = (
        [
            _BackendMarker(item) if class_of(item) is dict else other_object(item, _BackendMarker)
            for item in _backend_markers
        ]
        if class_of(_backend_markers) is list
        else other_list(_backend_markers)
    )
    return made


from .backend_marker import BackendMarker
from .backend_marker import read as _BackendMarker
