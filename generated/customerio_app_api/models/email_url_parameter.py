from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, SHAPES, TEXT, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.key, made.value, made.url_encode) = d.values()
    if not (
        (made.key is None or class_of(made.key) is str)
        and (made.value is None or class_of(made.value) is str)
        and (made.url_encode is None or class_of(made.url_encode) is bool)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(EmailUrlParameter, {"key": TEXT, "value": TEXT, "url_encode": BOOLEAN}, read)
