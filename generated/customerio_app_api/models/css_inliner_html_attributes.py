from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, SHAPES, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 4 else take_unknown(d, 4)
    (made.enabled, made.apply_width_attributes, made.apply_height_attributes, made.apply_table_element_attributes) = (
        d.values()
    )
    if not (
        (made.enabled is None or class_of(made.enabled) is bool)
        and (made.apply_width_attributes is None or class_of(made.apply_width_attributes) is bool)
        and (made.apply_height_attributes is None or class_of(made.apply_height_attributes) is bool)
        and (made.apply_table_element_attributes is None or class_of(made.apply_table_element_attributes) is bool)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(
    CssInlinerHtmlAttributes,
    {
        "enabled": BOOLEAN,
        "apply_width_attributes": BOOLEAN,
        "apply_height_attributes": BOOLEAN,
        "apply_table_element_attributes": BOOLEAN,
    },
    read,
)
