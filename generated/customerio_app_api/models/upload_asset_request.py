from __future__ import annotations

from attr import define

from ..fields import FILE, INTEGER, TEXT, ModelReader, describe
from ..rules import Limits, Rules
from ..types import UNSET, File, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UploadAssetRequest(Model):
    """A file to store, with its name and place. Sent as the parts of a multipart/form-data body.

    Args:
        file: The bytes of the file. image/bmp, image/jpeg, image/jpg, image/png, image/gif and application/pdf are
            accepted, up to 2 MB and 4096 pixels a side.
        name: Name of the asset. Left out, it is the name of the uploaded file.
        parent_folder_id: Number of the asset folder to put it in. Left out or 0 means the root. A form field has no
            null, so leave it out instead.
    """

    file: File
    """The bytes of the file. image/bmp, image/jpeg, image/jpg, image/png, image/gif and application/pdf are accepted, up
    to 2 MB and 4096 pixels a side.
    """
    name: str | None = None
    """Name of the asset. Left out, it is the name of the uploaded file."""
    parent_folder_id: int | None | Unset = UNSET
    """Number of the asset folder to put it in. Left out or 0 means the root. A form field has no null, so leave it out
    instead.
    """


read = ModelReader(UploadAssetRequest)


describe(
    UploadAssetRequest,
    {"file": FILE, "name": TEXT, "parent_folder_id": INTEGER},
    read,
    Rules(required=("file",), nullable=("parent_folder_id",), limits={"file": Limits(most_bytes=2000000)}),
)
