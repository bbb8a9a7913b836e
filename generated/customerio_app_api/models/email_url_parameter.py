from __future__ import annotations

from attr import define

from ..fields import BOOLEAN, TEXT, ModelReader, describe
from ..types import Model


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


read = ModelReader(EmailUrlParameter)


describe(EmailUrlParameter, {"key": TEXT, "value": TEXT, "url_encode": BOOLEAN}, read)
