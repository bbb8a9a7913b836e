from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import (
    BOOLEAN,
    SHAPES,
    Array,
    Notes,
    Object,
    came,
    describe,
    each_is,
    new_object,
    read_carefully,
    take_unknown,
)
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.enabled, _parameters) = d.values()
    if not (
        (made.enabled is None or class_of(made.enabled) is bool)
        and (
            _parameters is UNSET or _parameters is None or class_of(_parameters) is list and each_is(_parameters, dict)
        )
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
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

_ABSENT, _ALL = describe(
    UrlParametersTransformer, {"enabled": BOOLEAN, "parameters": Array(Object(_EmailUrlParameter))}, read
)
