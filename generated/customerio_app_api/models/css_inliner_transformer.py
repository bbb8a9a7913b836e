from __future__ import annotations

from attr import define

from ..fields import BOOLEAN, ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CssInlinerTransformer(Model):
    """Moves CSS rules into the style attributes of the elements they match.

    Args:
        enabled: True switches the transformer on.
        apply_style_tags: True inlines the rules of style elements.
        preserve_important: True keeps `!important`.
        remove_style_tags: True removes style elements once their rules are inlined.
        preserve_font_faces: True keeps `@font-face` rules when style elements are removed.
        preserve_media_queries: True keeps `@media` rules when style elements are removed.
        preserve_keyframes: True keeps `@keyframes` rules when style elements are removed.
        preserve_pseudos: True keeps rules with pseudo-classes and pseudo-elements when style elements are removed.
        inline_pseudo_elements: True writes pseudo-elements such as `::before` into the HTML as elements.
        apply_html_attributes: Writes CSS values as HTML attributes as well.
    """

    enabled: bool | None = None
    """True switches the transformer on."""
    apply_style_tags: bool | None = None
    """True inlines the rules of style elements."""
    preserve_important: bool | None = None
    """True keeps `!important`."""
    remove_style_tags: bool | None = None
    """True removes style elements once their rules are inlined."""
    preserve_font_faces: bool | None = None
    """True keeps `@font-face` rules when style elements are removed."""
    preserve_media_queries: bool | None = None
    """True keeps `@media` rules when style elements are removed."""
    preserve_keyframes: bool | None = None
    """True keeps `@keyframes` rules when style elements are removed."""
    preserve_pseudos: bool | None = None
    """True keeps rules with pseudo-classes and pseudo-elements when style elements are removed."""
    inline_pseudo_elements: bool | None = None
    """True writes pseudo-elements such as `::before` into the HTML as elements."""
    apply_html_attributes: CssInlinerHtmlAttributes | None = None
    """Writes CSS values as HTML attributes as well."""


read = ModelReader(CssInlinerTransformer)

from .css_inliner_html_attributes import CssInlinerHtmlAttributes
from .css_inliner_html_attributes import read as _CssInlinerHtmlAttributes

describe(
    CssInlinerTransformer,
    {
        "enabled": BOOLEAN,
        "apply_style_tags": BOOLEAN,
        "preserve_important": BOOLEAN,
        "remove_style_tags": BOOLEAN,
        "preserve_font_faces": BOOLEAN,
        "preserve_media_queries": BOOLEAN,
        "preserve_keyframes": BOOLEAN,
        "preserve_pseudos": BOOLEAN,
        "inline_pseudo_elements": BOOLEAN,
        "apply_html_attributes": Object(_CssInlinerHtmlAttributes),
    },
    read,
)
