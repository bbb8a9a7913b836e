from __future__ import annotations

from attr import define
from attr import field as _field

from ..fields import BOOLEAN, Array, ModelReader, Object, describe
from ..types import Model, NoList


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


read = ModelReader(UrlParametersTransformer)

from .email_url_parameter import EmailUrlParameter
from .email_url_parameter import read as _EmailUrlParameter

describe(UrlParametersTransformer, {"enabled": BOOLEAN, "parameters": Array(Object(_EmailUrlParameter))}, read)
