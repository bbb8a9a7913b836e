from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, TEXT, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EmailUrlParameter(Model):
    """One parameter that is added to links.

    Args:
        key: Name of the parameter, for example `utm_source`.
        value: Value of the parameter.
        url_encode: True percent-encodes the value.
    """

    key: str | None = None
    """Name of the parameter, for example `utm_source`."""
    value: str | None = None
    """Value of the parameter."""
    url_encode: bool | None = None
    """True percent-encodes the value."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = EmailUrlParameter) -> EmailUrlParameter:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 3, _SHAPES)
    (_key, _value, _url_encode) = d.values()
    if not (
        (class_of(_key) is str or _key is None)
        and (class_of(_value) is str or _value is None)
        and (class_of(_url_encode) is bool or _url_encode is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.key = _key
    made.value = _value
    made.url_encode = _url_encode
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(EmailUrlParameter, {"key": TEXT, "value": TEXT, "url_encode": BOOLEAN}, read)
