from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = CssInlinerTransformer) -> CssInlinerTransformer:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 10, _SHAPES)
    (
        _enabled,
        _apply_style_tags,
        _preserve_important,
        _remove_style_tags,
        _preserve_font_faces,
        _preserve_media_queries,
        _preserve_keyframes,
        _preserve_pseudos,
        _inline_pseudo_elements,
        _apply_html_attributes,
    ) = d.values()
    if not (
        (class_of(_enabled) is bool or _enabled is None)
        and (class_of(_apply_style_tags) is bool or _apply_style_tags is None)
        and (class_of(_preserve_important) is bool or _preserve_important is None)
        and (class_of(_remove_style_tags) is bool or _remove_style_tags is None)
        and (class_of(_preserve_font_faces) is bool or _preserve_font_faces is None)
        and (class_of(_preserve_media_queries) is bool or _preserve_media_queries is None)
        and (class_of(_preserve_keyframes) is bool or _preserve_keyframes is None)
        and (class_of(_preserve_pseudos) is bool or _preserve_pseudos is None)
        and (class_of(_inline_pseudo_elements) is bool or _inline_pseudo_elements is None)
        and (class_of(_apply_html_attributes) is dict or _apply_html_attributes is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.enabled = _enabled
    made.apply_style_tags = _apply_style_tags
    made.preserve_important = _preserve_important
    made.remove_style_tags = _remove_style_tags
    made.preserve_font_faces = _preserve_font_faces
    made.preserve_media_queries = _preserve_media_queries
    made.preserve_keyframes = _preserve_keyframes
    made.preserve_pseudos = _preserve_pseudos
    made.inline_pseudo_elements = _inline_pseudo_elements
    made.apply_html_attributes = (
        None if _apply_html_attributes is None else _CssInlinerHtmlAttributes(_apply_html_attributes, notes)
    )
    return made  # type: ignore[no-any-return]


from .css_inliner_html_attributes import CssInlinerHtmlAttributes
from .css_inliner_html_attributes import read as _CssInlinerHtmlAttributes

_SHAPES: Shapes = {}
_ABSENT = describe(
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
