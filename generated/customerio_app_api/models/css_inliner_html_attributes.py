from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class CssInlinerHtmlAttributes(Model):
    """Which CSS values the inliner also writes as HTML attributes, for older mail programs."""

    __slots__ = ("enabled", "apply_width_attributes", "apply_height_attributes", "apply_table_element_attributes")

    FIELDS: ClassVar[dict[str, str]] = {
        "enabled": "enabled",
        "apply_width_attributes": "apply_width_attributes",
        "apply_height_attributes": "apply_height_attributes",
        "apply_table_element_attributes": "apply_table_element_attributes",
    }

    enabled: bool | Unset
    """True switches this on."""

    apply_width_attributes: bool | Unset
    """True writes `width` attributes."""

    apply_height_attributes: bool | Unset
    """True writes `height` attributes."""

    apply_table_element_attributes: bool | Unset
    """True writes the attributes of table elements, such as `bgcolor` or `align`."""

    def __init__(
        self,
        *,
        enabled: bool | Unset = UNSET,
        apply_width_attributes: bool | Unset = UNSET,
        apply_height_attributes: bool | Unset = UNSET,
        apply_table_element_attributes: bool | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.enabled = enabled
        self.apply_width_attributes = apply_width_attributes
        self.apply_height_attributes = apply_height_attributes
        self.apply_table_element_attributes = apply_table_element_attributes

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
