from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    Unset,
    class_of,
    encode,
    new_object,
    other_list,
    other_object,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class UrlParametersTransformer(Model):
    """Adds parameters to the links of an email. Links to mailto, tel and sms addresses are skipped, and so are links with
    the attribute `data-ignore-params`.
    """

    __slots__ = ("enabled", "parameters")

    FIELDS: ClassVar[dict[str, str]] = {"enabled": "enabled", "parameters": "parameters"}

    enabled: bool | Unset
    """True switches the transformer on."""

    parameters: list[EmailUrlParameter]
    """Parameters to add, in order."""

    def __init__(self, *, enabled: bool | Unset = UNSET, parameters: list[EmailUrlParameter] = ABSENT_LIST) -> None:
        self._extra = None
        self.enabled = enabled
        self.parameters = AbsentList() if parameters is ABSENT_LIST else parameters

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.enabled) is not UNSET:
            out["enabled"] = v
        put_list(out, "parameters", fields.parameters)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(UrlParametersTransformer.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = UrlParametersTransformer) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.enabled, _parameters) = d.values()
    made.parameters = (
        [
            _EmailUrlParameter(item) if class_of(item) is dict else other_object(item, _EmailUrlParameter)
            for item in _parameters
        ]
        if class_of(_parameters) is list
        else other_list(_parameters)
    )
    return made


from .email_url_parameter import EmailUrlParameter
from .email_url_parameter import read as _EmailUrlParameter
