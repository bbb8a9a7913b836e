from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class CssInlinerTransformer(Model):
    """Moves CSS rules into the style attributes of the elements they match."""

    __slots__ = (
        "enabled",
        "apply_style_tags",
        "preserve_important",
        "remove_style_tags",
        "preserve_font_faces",
        "preserve_media_queries",
        "preserve_keyframes",
        "preserve_pseudos",
        "inline_pseudo_elements",
        "apply_html_attributes",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "enabled": "enabled",
        "apply_style_tags": "apply_style_tags",
        "preserve_important": "preserve_important",
        "remove_style_tags": "remove_style_tags",
        "preserve_font_faces": "preserve_font_faces",
        "preserve_media_queries": "preserve_media_queries",
        "preserve_keyframes": "preserve_keyframes",
        "preserve_pseudos": "preserve_pseudos",
        "inline_pseudo_elements": "inline_pseudo_elements",
        "apply_html_attributes": "apply_html_attributes",
    }

    enabled: bool | Unset
    """True switches the transformer on."""

    apply_style_tags: bool | Unset
    """True inlines the rules of style elements."""

    preserve_important: bool | Unset
    """True keeps `!important`."""

    remove_style_tags: bool | Unset
    """True removes style elements once their rules are inlined."""

    preserve_font_faces: bool | Unset
    """True keeps `@font-face` rules when style elements are removed."""

    preserve_media_queries: bool | Unset
    """True keeps `@media` rules when style elements are removed."""

    preserve_keyframes: bool | Unset
    """True keeps `@keyframes` rules when style elements are removed."""

    preserve_pseudos: bool | Unset
    """True keeps rules with pseudo-classes and pseudo-elements when style elements are removed."""

    inline_pseudo_elements: bool | Unset
    """True writes pseudo-elements such as `::before` into the HTML as elements."""

    apply_html_attributes: CssInlinerHtmlAttributes | Unset
    """Writes CSS values as HTML attributes as well."""

    def __init__(
        self,
        *,
        enabled: bool | Unset = UNSET,
        apply_style_tags: bool | Unset = UNSET,
        preserve_important: bool | Unset = UNSET,
        remove_style_tags: bool | Unset = UNSET,
        preserve_font_faces: bool | Unset = UNSET,
        preserve_media_queries: bool | Unset = UNSET,
        preserve_keyframes: bool | Unset = UNSET,
        preserve_pseudos: bool | Unset = UNSET,
        inline_pseudo_elements: bool | Unset = UNSET,
        apply_html_attributes: CssInlinerHtmlAttributes | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.enabled = enabled
        self.apply_style_tags = apply_style_tags
        self.preserve_important = preserve_important
        self.remove_style_tags = remove_style_tags
        self.preserve_font_faces = preserve_font_faces
        self.preserve_media_queries = preserve_media_queries
        self.preserve_keyframes = preserve_keyframes
        self.preserve_pseudos = preserve_pseudos
        self.inline_pseudo_elements = inline_pseudo_elements
        self.apply_html_attributes = apply_html_attributes

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.enabled) is not UNSET:
            out["enabled"] = v
        if (v := fields.apply_style_tags) is not UNSET:
            out["apply_style_tags"] = v
        if (v := fields.preserve_important) is not UNSET:
            out["preserve_important"] = v
        if (v := fields.remove_style_tags) is not UNSET:
            out["remove_style_tags"] = v
        if (v := fields.preserve_font_faces) is not UNSET:
            out["preserve_font_faces"] = v
        if (v := fields.preserve_media_queries) is not UNSET:
            out["preserve_media_queries"] = v
        if (v := fields.preserve_keyframes) is not UNSET:
            out["preserve_keyframes"] = v
        if (v := fields.preserve_pseudos) is not UNSET:
            out["preserve_pseudos"] = v
        if (v := fields.inline_pseudo_elements) is not UNSET:
            out["inline_pseudo_elements"] = v
        if (v := fields.apply_html_attributes) is not UNSET:
            out["apply_html_attributes"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(CssInlinerTransformer.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = CssInlinerTransformer) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 10 else take_unknown(d, 10)
    (
        made.enabled,
        made.apply_style_tags,
        made.preserve_important,
        made.remove_style_tags,
        made.preserve_font_faces,
        made.preserve_media_queries,
        made.preserve_keyframes,
        made.preserve_pseudos,
        made.inline_pseudo_elements,
        _apply_html_attributes,
    ) = d.values()
    made.apply_html_attributes = (
        _CssInlinerHtmlAttributes(_apply_html_attributes)
        if class_of(_apply_html_attributes) is dict
        else other_object(_apply_html_attributes, _CssInlinerHtmlAttributes)
    )
    return made


from .css_inliner_html_attributes import CssInlinerHtmlAttributes
from .css_inliner_html_attributes import read as _CssInlinerHtmlAttributes
