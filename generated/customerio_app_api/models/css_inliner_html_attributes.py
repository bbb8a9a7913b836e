from __future__ import annotations

from attr import define

from ..fields import BOOLEAN, ModelReader, describe
from ..types import Model


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


read = ModelReader(CssInlinerHtmlAttributes)


describe(
    CssInlinerHtmlAttributes,
    {
        "enabled": BOOLEAN,
        "apply_width_attributes": BOOLEAN,
        "apply_height_attributes": BOOLEAN,
        "apply_table_element_attributes": BOOLEAN,
    },
    read,
)
