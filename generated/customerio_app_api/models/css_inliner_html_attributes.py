from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CssInlinerHtmlAttributes(Model):
    """Which CSS values the inliner also writes as HTML attributes, for older mail programs.

    Args:
        enabled: True switches this on.
        apply_width_attributes: True writes `width` attributes.
        apply_height_attributes: True writes `height` attributes.
        apply_table_element_attributes: True writes the attributes of table elements, such as `bgcolor` or `align`.
    """

    enabled: bool | None = None
    """True switches this on."""
    apply_width_attributes: bool | None = None
    """True writes `width` attributes."""
    apply_height_attributes: bool | None = None
    """True writes `height` attributes."""
    apply_table_element_attributes: bool | None = None
    """True writes the attributes of table elements, such as `bgcolor` or `align`."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = CssInlinerHtmlAttributes) -> CssInlinerHtmlAttributes:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 4, _SHAPES)
    (_enabled, _apply_width_attributes, _apply_height_attributes, _apply_table_element_attributes) = d.values()
    if not (
        (class_of(_enabled) is bool or _enabled is None)
        and (class_of(_apply_width_attributes) is bool or _apply_width_attributes is None)
        and (class_of(_apply_height_attributes) is bool or _apply_height_attributes is None)
        and (class_of(_apply_table_element_attributes) is bool or _apply_table_element_attributes is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.enabled = _enabled
    made.apply_width_attributes = _apply_width_attributes
    made.apply_height_attributes = _apply_height_attributes
    made.apply_table_element_attributes = _apply_table_element_attributes
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(
    CssInlinerHtmlAttributes,
    {
        "enabled": BOOLEAN,
        "apply_width_attributes": BOOLEAN,
        "apply_height_attributes": BOOLEAN,
        "apply_table_element_attributes": BOOLEAN,
    },
    read,
)
