from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class EmailTransformers(Model):
    """Changes that Design Studio makes to an email's HTML when it builds the email. Each is set on its own; what an email
    does not set is left out of the object.
    """

    __slots__ = (
        "url_parameters",
        "css_variables",
        "css_inliner",
        "accessibility",
        "formatter",
        "prevent_widows",
        "encode_entities",
        "remove_unused_css",
    )

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

    url_parameters: UrlParametersTransformer | Unset
    """Adds parameters to links."""

    css_variables: CssVariablesTransformer | Unset
    """Resolves CSS variables."""

    css_inliner: CssInlinerTransformer | Unset
    """Moves CSS rules into style attributes."""

    accessibility: AccessibilityTransformer | Unset
    """Adds or removes attributes for screen readers."""

    formatter: FormatterTransformer | Unset
    """Prettifies or minifies the HTML."""

    prevent_widows: PreventWidowsTransformer | Unset
    """Keeps the last word of a text from standing alone on a line."""

    encode_entities: EncodeEntitiesTransformer | Unset
    """Writes special characters as HTML entities."""

    remove_unused_css: RemoveUnusedCssTransformer | Unset
    """Drops CSS that the HTML does not use."""

    def __init__(
        self,
        *,
        url_parameters: UrlParametersTransformer | Unset = UNSET,
        css_variables: CssVariablesTransformer | Unset = UNSET,
        css_inliner: CssInlinerTransformer | Unset = UNSET,
        accessibility: AccessibilityTransformer | Unset = UNSET,
        formatter: FormatterTransformer | Unset = UNSET,
        prevent_widows: PreventWidowsTransformer | Unset = UNSET,
        encode_entities: EncodeEntitiesTransformer | Unset = UNSET,
        remove_unused_css: RemoveUnusedCssTransformer | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.url_parameters = url_parameters
        self.css_variables = css_variables
        self.css_inliner = css_inliner
        self.accessibility = accessibility
        self.formatter = formatter
        self.prevent_widows = prevent_widows
        self.encode_entities = encode_entities
        self.remove_unused_css = remove_unused_css

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
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(EmailTransformers.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = EmailTransformers) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 8 else take_unknown(d, 8)
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
    made.url_parameters = (
        _UrlParametersTransformer(_url_parameters)
        if class_of(_url_parameters) is dict
        else other_object(_url_parameters, _UrlParametersTransformer)
    )
    made.css_variables = (
        _CssVariablesTransformer(_css_variables)
        if class_of(_css_variables) is dict
        else other_object(_css_variables, _CssVariablesTransformer)
    )
    made.css_inliner = (
        _CssInlinerTransformer(_css_inliner)
        if class_of(_css_inliner) is dict
        else other_object(_css_inliner, _CssInlinerTransformer)
    )
    made.accessibility = (
        _AccessibilityTransformer(_accessibility)
        if class_of(_accessibility) is dict
        else other_object(_accessibility, _AccessibilityTransformer)
    )
    made.formatter = (
        _FormatterTransformer(_formatter)
        if class_of(_formatter) is dict
        else other_object(_formatter, _FormatterTransformer)
    )
    made.prevent_widows = (
        _PreventWidowsTransformer(_prevent_widows)
        if class_of(_prevent_widows) is dict
        else other_object(_prevent_widows, _PreventWidowsTransformer)
    )
    made.encode_entities = (
        _EncodeEntitiesTransformer(_encode_entities)
        if class_of(_encode_entities) is dict
        else other_object(_encode_entities, _EncodeEntitiesTransformer)
    )
    made.remove_unused_css = (
        _RemoveUnusedCssTransformer(_remove_unused_css)
        if class_of(_remove_unused_css) is dict
        else other_object(_remove_unused_css, _RemoveUnusedCssTransformer)
    )
    return made


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
