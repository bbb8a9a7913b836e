from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = EmailTransformers) -> EmailTransformers:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 8, _SHAPES)
    (
        _url_parameters,
        _css_variables,
        _css_inliner,
        _accessibility,
        _formatter,
        _prevent_widows,
        _encode_entities,
        _remove_unused_css,
    ) = d.values()
    if not (
        (class_of(_url_parameters) is dict or _url_parameters is None)
        and (class_of(_css_variables) is dict or _css_variables is None)
        and (class_of(_css_inliner) is dict or _css_inliner is None)
        and (class_of(_accessibility) is dict or _accessibility is None)
        and (class_of(_formatter) is dict or _formatter is None)
        and (class_of(_prevent_widows) is dict or _prevent_widows is None)
        and (class_of(_encode_entities) is dict or _encode_entities is None)
        and (class_of(_remove_unused_css) is dict or _remove_unused_css is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.url_parameters = None if _url_parameters is None else _UrlParametersTransformer(_url_parameters, notes)
    made.css_variables = None if _css_variables is None else _CssVariablesTransformer(_css_variables, notes)
    made.css_inliner = None if _css_inliner is None else _CssInlinerTransformer(_css_inliner, notes)
    made.accessibility = None if _accessibility is None else _AccessibilityTransformer(_accessibility, notes)
    made.formatter = None if _formatter is None else _FormatterTransformer(_formatter, notes)
    made.prevent_widows = None if _prevent_widows is None else _PreventWidowsTransformer(_prevent_widows, notes)
    made.encode_entities = None if _encode_entities is None else _EncodeEntitiesTransformer(_encode_entities, notes)
    made.remove_unused_css = (
        None if _remove_unused_css is None else _RemoveUnusedCssTransformer(_remove_unused_css, notes)
    )
    return made  # type: ignore[no-any-return]


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

_SHAPES: Shapes = {}
_ABSENT = describe(
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
