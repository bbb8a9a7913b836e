from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, File, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class UploadAssetRequest(Model):
    """A file to store, with its name and place. Sent as the parts of a multipart/form-data body."""

    __slots__ = ("file", "name", "parent_folder_id")

    FIELDS: ClassVar[dict[str, str]] = {"file": "file", "name": "name", "parent_folder_id": "parent_folder_id"}

    file: File
    """The bytes of the file. image/bmp, image/jpeg, image/jpg, image/png, image/gif and application/pdf are accepted, up
    to 2 MB and 4096 pixels a side.
    """

    name: str | Unset
    """Name of the asset. Left out, it is the name of the uploaded file."""

    parent_folder_id: int | None | Unset
    """Number of the asset folder to put it in. Left out or 0 means the root. A form field has no null, so leave it out
    instead.
    """

    def __init__(self, *, file: File, name: str | Unset = UNSET, parent_folder_id: int | None | Unset = UNSET) -> None:
        self._extra = None
        self.file = file
        self.name = name
        self.parent_folder_id = parent_folder_id

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.file) is not UNSET:
            out["file"] = encode(v)
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.parent_folder_id) is not UNSET:
            out["parent_folder_id"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made

    def to_multipart(self) -> tuple[list[tuple[str, Any]], dict[str, str]]:
        """The parts of a multipart body: files, and text fields."""
        files: list[tuple[str, Any]] = []
        data: dict[str, str] = {}
        part = self.file
        if not isinstance(part, File):
            raise TypeError(f"UploadAssetRequest.file must be a File, not {type(part).__name__}")
        files.append(
            (
                "file",
                (part.file_name, part.payload, part.mime_type) if part.mime_type else (part.file_name, part.payload),
            )
        )
        if self.name is not UNSET and self.name is not None:
            data["name"] = str(self.name)
        if self.parent_folder_id is not UNSET and self.parent_folder_id is not None:
            data["parent_folder_id"] = str(self.parent_folder_id)
        return files, data


_ABSENT: dict[str, Any] = dict.fromkeys(UploadAssetRequest.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = UploadAssetRequest) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.file, made.name, _parent_folder_id) = d.values()
    made.parent_folder_id = (
        _parent_folder_id
        if _parent_folder_id is UNSET or _parent_folder_id is None or class_of(_parent_folder_id) is int
        else integer(_parent_folder_id)
    )
    return made
