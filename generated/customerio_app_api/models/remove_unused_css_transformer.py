from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
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


class RemoveUnusedCssTransformer(Model):
    """Drops CSS that the HTML does not use."""

    __slots__ = ("enabled", "whitelist", "backend_markers", "uglify")

    FIELDS: ClassVar[dict[str, str]] = {
        "enabled": "enabled",
        "whitelist": "whitelist",
        "backend_markers": "backend_markers",
        "uglify": "uglify",
    }

    enabled: bool | Unset
    """True switches the transformer on."""

    whitelist: list[str]
    """Selectors that are kept even if nothing seems to use them."""

    backend_markers: list[BackendMarker]
    """Pairs of delimiters of template code, so that code inside class names is not taken for CSS."""

    uglify: bool | Unset
    """True shortens the names of classes and ids."""

    def __init__(
        self,
        *,
        enabled: bool | Unset = UNSET,
        whitelist: list[str] = ABSENT_LIST,
        backend_markers: list[BackendMarker] = ABSENT_LIST,
        uglify: bool | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.enabled = enabled
        self.whitelist = AbsentList() if whitelist is ABSENT_LIST else whitelist
        self.backend_markers = AbsentList() if backend_markers is ABSENT_LIST else backend_markers
        self.uglify = uglify

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
