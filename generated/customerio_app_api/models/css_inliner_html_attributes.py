from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class CssInlinerHtmlAttributes(Model):
    """Which CSS values the inliner also writes as HTML attributes, for older mail programs."""

    FIELDS: ClassVar[dict[str, str]] = {
        "enabled": "enabled",
        "apply_width_attributes": "apply_width_attributes",
        "apply_height_attributes": "apply_height_attributes",
        "apply_table_element_attributes": "apply_table_element_attributes",
    }

    enabled: bool | Unset = UNSET
    """True switches this on."""

    apply_width_attributes: bool | Unset = UNSET
    """True writes `width` attributes."""

    apply_height_attributes: bool | Unset = UNSET
    """True writes `height` attributes."""

    apply_table_element_attributes: bool | Unset = UNSET
    """True writes the attributes of table elements, such as `bgcolor` or `align`."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.enabled) is not UNSET:
            out["enabled"] = v
        if (v := fields.apply_width_attributes) is not UNSET:
            out["apply_width_attributes"] = v
        if (v := fields.apply_height_attributes) is not UNSET:
            out["apply_height_attributes"] = v
        if (v := fields.apply_table_element_attributes) is not UNSET:
            out["apply_table_element_attributes"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(CssInlinerHtmlAttributes.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = CssInlinerHtmlAttributes) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 4 else take_unknown(d, 4)
    (made.enabled, made.apply_width_attributes, made.apply_height_attributes, made.apply_table_element_attributes) = (
        d.values()
    )
    return made
