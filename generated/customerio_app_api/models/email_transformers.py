from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EmailTransformers(Model):
    """Changes that Design Studio makes to an email's HTML when it builds the email. Each is set on its own; what an email
    does not set is left out of the object.

    Args:
        url_parameters: Adds parameters to links.
        css_variables: Resolves CSS variables.
        css_inliner: Moves CSS rules into style attributes.
        accessibility: Adds or removes attributes for screen readers.
        formatter: Prettifies or minifies the HTML.
        prevent_widows: Keeps the last word of a text from standing alone on a line.
        encode_entities: Writes special characters as HTML entities.
        remove_unused_css: Drops CSS that the HTML does not use.
    """

    url_parameters: UrlParametersTransformer | None = None
    """Adds parameters to links."""
    css_variables: CssVariablesTransformer | None = None
    """Resolves CSS variables."""
    css_inliner: CssInlinerTransformer | None = None
    """Moves CSS rules into style attributes."""
    accessibility: AccessibilityTransformer | None = None
    """Adds or removes attributes for screen readers."""
    formatter: FormatterTransformer | None = None
    """Prettifies or minifies the HTML."""
    prevent_widows: PreventWidowsTransformer | None = None
    """Keeps the last word of a text from standing alone on a line."""
    encode_entities: EncodeEntitiesTransformer | None = None
    """Writes special characters as HTML entities."""
    remove_unused_css: RemoveUnusedCssTransformer | None = None
    """Drops CSS that the HTML does not use."""


read = ModelReader(EmailTransformers)

from .accessibility_transformer import AccessibilityTransformer
from .accessibility_transformer import read as _AccessibilityTransformer
from .css_inliner_transformer import CssInlinerTransformer
from .css_inliner_transformer import read as _CssInlinerTransformer
from .css_variables_transformer import CssVariablesTransformer
from .css_variables_transformer import read as _CssVariablesTransformer
from .encode_entities_transformer import EncodeEntitiesTransformer
from .encode_entities_transformer import read as _EncodeEntitiesTransformer
from .formatter_transformer import FormatterTransformer
from .formatter_transformer import read as _FormatterTransformer
from .prevent_widows_transformer import PreventWidowsTransformer
from .prevent_widows_transformer import read as _PreventWidowsTransformer
from .remove_unused_css_transformer import RemoveUnusedCssTransformer
from .remove_unused_css_transformer import read as _RemoveUnusedCssTransformer
from .url_parameters_transformer import UrlParametersTransformer
from .url_parameters_transformer import read as _UrlParametersTransformer

describe(
    EmailTransformers,
    {
        "url_parameters": Object(_UrlParametersTransformer),
        "css_variables": Object(_CssVariablesTransformer),
        "css_inliner": Object(_CssInlinerTransformer),
        "accessibility": Object(_AccessibilityTransformer),
        "formatter": Object(_FormatterTransformer),
        "prevent_widows": Object(_PreventWidowsTransformer),
        "encode_entities": Object(_EncodeEntitiesTransformer),
        "remove_unused_css": Object(_RemoveUnusedCssTransformer),
    },
    read,
)
