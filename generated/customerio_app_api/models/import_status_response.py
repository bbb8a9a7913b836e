from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class ImportStatusResponse(Model):
    """One import with the links to its reports."""

    __slots__ = ("import_",)

    FIELDS: ClassVar[dict[str, str]] = {"import": "import_"}

    import_: ImportStatus
    """The import."""

    def __init__(self, *, import_: ImportStatus) -> None:
        self._extra = None
        self.import_ = import_

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.import_) is not UNSET:
            out["import"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ImportStatusResponse.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ImportStatusResponse) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _import_ = d["import"]
    made.import_ = _ImportStatus(_import_) if class_of(_import_) is dict else other_object(_import_, _ImportStatus)
    return made


from .import_status import ImportStatus
from .import_status import read as _ImportStatus
