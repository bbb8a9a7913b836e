from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    Unset,
    check_choice,
    class_of,
    encode,
    new_object,
    other_list,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class CreateCollectionRequest(Model):
    """A new collection. Give exactly one of `data` and `url`."""

    __slots__ = ("name", "data", "url")

    FIELDS: ClassVar[dict[str, str]] = {"name": "name", "data": "data", "url": "url"}

    name: str
    """Name of the collection; Liquid refers to it by this name."""

    data: list[dict[str, Any]]
    """The rows; at most 10 KB each and 10 MB together."""

    url: str | Unset
    """URL of a CSV or JSON file with the rows. Its `Content-Type` header decides how it is read, else the file's
    extension; without either it is read as JSON.
    """

    def __init__(self, *, name: str, data: list[dict[str, Any]] = ABSENT_LIST, url: str | Unset = UNSET) -> None:
        self._extra = None
        self.name = name
        self.data = AbsentList() if data is ABSENT_LIST else data
        self.url = url

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.name) is not UNSET:
            out["name"] = v
        put_list(out, "data", fields.data)
        if (v := fields.url) is not UNSET:
            out["url"] = v
        check_choice("CreateCollectionRequest", out, ("data", "url"), True)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(CreateCollectionRequest.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = CreateCollectionRequest) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.name, _data, made.url) = d.values()
    made.data = _data if class_of(_data) is list else other_list(_data)
    return made
