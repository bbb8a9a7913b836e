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


class DesignEmailList(Model):
    """A page of emails and the folders that hold them."""

    __slots__ = ("emails", "folders", "meta")

    FIELDS: ClassVar[dict[str, str]] = {"emails": "emails", "folders": "folders", "meta": "meta"}

    emails: list[EmailSummary]
    """Emails of this page, without content. Null can stand for none."""

    folders: list[DesignFolder]
    """Folders that hold the emails. Null can stand for none."""

    meta: ListMeta
    """Page and filters of this answer."""

    def __init__(
        self, *, emails: list[EmailSummary] = ABSENT_LIST, folders: list[DesignFolder] = ABSENT_LIST, meta: ListMeta
    ) -> None:
        self._extra = None
        self.emails = AbsentList() if emails is ABSENT_LIST else emails
        self.folders = AbsentList() if folders is ABSENT_LIST else folders
        self.meta = meta

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "emails", fields.emails)
        put_list(out, "folders", fields.folders)
        if (v := fields.meta) is not UNSET:
            out["meta"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(DesignEmailList.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = DesignEmailList) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (_emails, _folders, _meta) = d.values()
    made.emails = (
        [_EmailSummary(item) if class_of(item) is dict else other_object(item, _EmailSummary) for item in _emails]
        if class_of(_emails) is list
        else other_list(_emails)
    )
    made.folders = (
        [_DesignFolder(item) if class_of(item) is dict else other_object(item, _DesignFolder) for item in _folders]
        if class_of(_folders) is list
        else other_list(_folders)
    )
    made.meta = _ListMeta(_meta) if class_of(_meta) is dict else other_object(_meta, _ListMeta)
    return made


from .design_folder import DesignFolder
from .design_folder import read as _DesignFolder
from .email_summary import EmailSummary
from .email_summary import read as _EmailSummary
from .list_meta import ListMeta
from .list_meta import read as _ListMeta
