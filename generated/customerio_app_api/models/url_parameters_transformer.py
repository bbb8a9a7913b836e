from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import BOOLEAN, Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Model, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UrlParametersTransformer(Model):
    """Adds parameters to the links of an email. Links to mailto, tel and sms addresses are skipped, and so are links with
    the attribute `data-ignore-params`.

    Args:
        enabled: True switches the transformer on.
        parameters: Parameters to add, in order.
    """

    enabled: bool | None = None
    """True switches the transformer on."""
    parameters: list[EmailUrlParameter] = _field(factory=NoList)
    """Parameters to add, in order."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = UrlParametersTransformer) -> UrlParametersTransformer:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_enabled, _parameters) = d.values()
    if not (
        (class_of(_enabled) is bool or _enabled is None)
        and (
            _parameters is UNSET or _parameters is None or class_of(_parameters) is list and each_is(_parameters, dict)
        )
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.enabled = _enabled
    made.parameters = (
        [_EmailUrlParameter(item, notes) for item in _parameters]
        if _parameters
        else NoList()
        if _parameters is UNSET or _parameters is None
        else _parameters
    )
    return made  # type: ignore[no-any-return]


from .email_url_parameter import EmailUrlParameter
from .email_url_parameter import read as _EmailUrlParameter

_SHAPES: Shapes = {}
_ABSENT = describe(
    UrlParametersTransformer, {"enabled": BOOLEAN, "parameters": Array(Object(_EmailUrlParameter))}, read
)
