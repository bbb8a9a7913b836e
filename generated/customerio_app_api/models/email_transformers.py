from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class EmailTransformers(Model):
    """Changes that Design Studio makes to an email's HTML when it builds the email. Each is set on its own; what an email
    does not set is left out of the object.
    """

    FIELDS: ClassVar[dict[str, str]] = {
        "url_parameters": "url_parameters",
        "css_variables": "css_variables",
        "css_inliner": "css_inliner",
        "accessibility": "accessibility",
        "formatter": "formatter",
        "prevent_widows": "prevent_widows",
        "encode_entities": "encode_entities",
        "remove_unused_css": "remove_unused_css",
    }

    url_parameters: UrlParametersTransformer | Unset = UNSET
    """Adds parameters to links."""

    css_variables: CssVariablesTransformer | Unset = UNSET
    """Resolves CSS variables."""

    css_inliner: CssInlinerTransformer | Unset = UNSET
    """Moves CSS rules into style attributes."""

    accessibility: AccessibilityTransformer | Unset = UNSET
    """Adds or removes attributes for screen readers."""

    formatter: FormatterTransformer | Unset = UNSET
    """Prettifies or minifies the HTML."""

    prevent_widows: PreventWidowsTransformer | Unset = UNSET
    """Keeps the last word of a text from standing alone on a line."""

    encode_entities: EncodeEntitiesTransformer | Unset = UNSET
    """Writes special characters as HTML entities."""

    remove_unused_css: RemoveUnusedCssTransformer | Unset = UNSET
    """Drops CSS that the HTML does not use."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.url_parameters) is not UNSET:
            out["url_parameters"] = encode(v)
        if (v := fields.css_variables) is not UNSET:
            out["css_variables"] = encode(v)
        if (v := fields.css_inliner) is not UNSET:
            out["css_inliner"] = encode(v)
        if (v := fields.accessibility) is not UNSET:
            out["accessibility"] = encode(v)
        if (v := fields.formatter) is not UNSET:
            out["formatter"] = encode(v)
        if (v := fields.prevent_widows) is not UNSET:
            out["prevent_widows"] = encode(v)
        if (v := fields.encode_entities) is not UNSET:
            out["encode_entities"] = encode(v)
        if (v := fields.remove_unused_css) is not UNSET:
            out["remove_unused_css"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.url_parameters = (
            UrlParametersTransformer.from_dict(v)
            if (v := pop("url_parameters", UNSET)).__class__ is dict
            else other_object(v, UrlParametersTransformer.from_dict)
        )
        self.css_variables = (
            CssVariablesTransformer.from_dict(v)
            if (v := pop("css_variables", UNSET)).__class__ is dict
            else other_object(v, CssVariablesTransformer.from_dict)
        )
        self.css_inliner = (
            CssInlinerTransformer.from_dict(v)
            if (v := pop("css_inliner", UNSET)).__class__ is dict
            else other_object(v, CssInlinerTransformer.from_dict)
        )
        self.accessibility = (
            AccessibilityTransformer.from_dict(v)
            if (v := pop("accessibility", UNSET)).__class__ is dict
            else other_object(v, AccessibilityTransformer.from_dict)
        )
        self.formatter = (
            FormatterTransformer.from_dict(v)
            if (v := pop("formatter", UNSET)).__class__ is dict
            else other_object(v, FormatterTransformer.from_dict)
        )
        self.prevent_widows = (
            PreventWidowsTransformer.from_dict(v)
            if (v := pop("prevent_widows", UNSET)).__class__ is dict
            else other_object(v, PreventWidowsTransformer.from_dict)
        )
        self.encode_entities = (
            EncodeEntitiesTransformer.from_dict(v)
            if (v := pop("encode_entities", UNSET)).__class__ is dict
            else other_object(v, EncodeEntitiesTransformer.from_dict)
        )
        self.remove_unused_css = (
            RemoveUnusedCssTransformer.from_dict(v)
            if (v := pop("remove_unused_css", UNSET)).__class__ is dict
            else other_object(v, RemoveUnusedCssTransformer.from_dict)
        )
        self._extra = d or None
        return self


from .accessibility_transformer import AccessibilityTransformer
from .css_inliner_transformer import CssInlinerTransformer
from .css_variables_transformer import CssVariablesTransformer
from .encode_entities_transformer import EncodeEntitiesTransformer
from .formatter_transformer import FormatterTransformer
from .prevent_widows_transformer import PreventWidowsTransformer
from .remove_unused_css_transformer import RemoveUnusedCssTransformer
from .url_parameters_transformer import UrlParametersTransformer
