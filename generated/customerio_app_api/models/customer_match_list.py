from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
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


class CustomerMatchList(Model):
    """People who have a given email address."""

    __slots__ = ("results",)

    FIELDS: ClassVar[dict[str, str]] = {"results": "results"}

    results: list[CustomerIdentifiers]
    """Identifiers of the people; empty or null when nobody matches."""

    def __init__(self, *, results: list[CustomerIdentifiers] = ABSENT_LIST) -> None:
        self._extra = None
        self.results = AbsentList() if results is ABSENT_LIST else results

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "results", fields.results)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(CustomerMatchList.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = CustomerMatchList) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _results = d["results"]
    made.results = (
        [
            _CustomerIdentifiers(item) if class_of(item) is dict else other_object(item, _CustomerIdentifiers)
            for item in _results
        ]
        if class_of(_results) is list
        else other_list(_results)
    )
    return made


from .customer_identifiers import CustomerIdentifiers
from .customer_identifiers import read as _CustomerIdentifiers
