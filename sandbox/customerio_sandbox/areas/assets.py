"""File assets and their folders: upload by multipart, with the API's limits on type and size."""

from __future__ import annotations

import struct
from typing import Final

from customerio_sandbox.call import Call, Upload, simulates
from customerio_sandbox.errors import ApiError, bad_request, conflict
from customerio_sandbox.folders import check_move, check_parent, in_folder, same_name
from customerio_sandbox.keywords import in_words
from customerio_sandbox.paging import numbered_page
from customerio_sandbox.workspace import Area, Json, Table, Workspace, stamp

_MOST_PIXELS: Final = 4_096
#: How the files of each accepted type begin.
_TYPES: Final = {
    "image/png": b"\x89PNG\r\n\x1a\n",
    "image/jpeg": b"\xff\xd8\xff",
    "image/jpg": b"\xff\xd8\xff",
    "image/gif": b"GIF8",
    "image/bmp": b"BM",
    "application/pdf": b"%PDF-",
}


class Assets:
    """Files and folders; both have ids of their own."""

    def __init__(self, workspace: Workspace) -> None:
        self.files = Table(workspace.example("assets.list", "assets"))
        self.folders = Table(workspace.example("asset_folders.list", "folders"))

    def place(self, row: Json) -> Json:
        """Write a file's path from its folders."""
        names = [row["name"]]
        parent = row["parent_folder_id"]
        while parent is not None:
            folder = self.folders.get(parent)
            names.append(folder["name"])
            parent = folder["parent_folder_id"]
        row["path"] = "/" + "/".join(reversed(names))
        return row


ASSETS: Final = Area(Assets)


def _list(call: Call, rows: Table, folders: Table, name: str) -> Json:
    page, pagination = numbered_page(call, in_folder(call, folders, rows))
    asked = {one: call.query[one] for one in ("parent_folder_id", "direct_descendants_only") if one in call.query}
    return {name: list(page), "meta": {"pagination": pagination, "filters": asked}}


@simulates("assets.list")
def list_assets(call: Call) -> Json:
    state = ASSETS.of(call.workspace)
    return _list(call, state.files, state.folders, "assets")


@simulates("asset_folders.list")
def list_folders(call: Call) -> Json:
    folders = ASSETS.of(call.workspace).folders
    return _list(call, folders, folders, "folders")


@simulates("assets.upload")
def upload(call: Call) -> Json:
    state, file = ASSETS.of(call.workspace), call.files.get("file")
    if file is None:
        raise bad_request("file must be the part of a form that carries a file", "/file")
    _check_file(file, call.operation.body_schema["properties"]["file"]["x-max-bytes"])
    name = call.body.get("name") or file.filename
    if not name:
        raise bad_request("name is required: the file has none of its own", "/name")
    parent = call.body.get("parent_folder_id") or None  # 0 is the root
    check_parent(call, state.folders, parent)
    if same_name(state.files, name, parent):
        raise conflict("the folder has a file of this name already")
    row = {"id": state.files.new_id(), "name": name, "parent_folder_id": parent, "path": ""}
    row |= {"size": len(file.content), "created": call.now, "updated": call.now}
    return {"asset": state.place(state.files.add(row))}


def _check_file(file: Upload, most: int) -> None:
    if len(file.content) > most:
        raise ApiError(413, f"a file may have at most {in_words(most)}")
    beginning = _TYPES.get(file.content_type.partition(";")[0].strip().lower())
    if beginning is None:
        raise bad_request("only BMP, JPEG, PNG, GIF and PDF files are accepted", "/file")
    if not file.content.startswith(beginning):
        raise bad_request("the file is not what its Content-Type says", "/file")
    if any(side > _MOST_PIXELS for side in _pixels(file.content)):
        raise bad_request(f"an image may have at most {_MOST_PIXELS} pixels a side", "/file")


def _pixels(content: bytes) -> tuple[int, ...]:
    """Width and height of an image whose header says it in a fixed place; nothing for the other kinds."""
    try:
        if content.startswith(_TYPES["image/png"]):
            return struct.unpack_from(">II", content, 16)
        if content.startswith(_TYPES["image/gif"]):
            return struct.unpack_from("<HH", content, 6)
        if content.startswith(_TYPES["image/bmp"]):
            return tuple(abs(side) for side in struct.unpack_from("<ii", content, 18))
    except struct.error:
        raise bad_request("the image breaks off in its header", "/file") from None
    return ()


@simulates("assets.get")
def get(call: Call) -> Json:
    return {"asset": ASSETS.of(call.workspace).files.get(call.path["id"])}


@simulates("assets.update")
def update(call: Call) -> None:
    state = ASSETS.of(call.workspace)
    row = state.files.get(call.path["id"])
    _move(call, state, state.files, row)
    state.place(row)


@simulates("assets.delete")
def delete(call: Call) -> None:
    ASSETS.of(call.workspace).files.delete(call.path["id"])


def _move(call: Call, state: Assets, rows: Table, row: Json) -> None:
    if "name" not in call.body and "parent_folder_id" not in call.body:
        raise bad_request("name or parent_folder_id is required")
    name = call.body.get("name", row["name"])
    parent = call.body.get("parent_folder_id", row["parent_folder_id"]) or None
    check_parent(call, state.folders, parent)
    if same_name(rows, name, parent, but=row["id"]):
        raise conflict("the folder has this name already")
    if rows is state.folders:
        check_move(state.folders, row, parent)
    row |= {"name": name, "parent_folder_id": parent}
    stamp(row, call.now)


@simulates("asset_folders.create")
def create_folder(call: Call) -> Json:
    folders = ASSETS.of(call.workspace).folders
    name, parent = call.body["name"], call.body.get("parent_folder_id") or None
    if not name:
        raise bad_request("name must not be empty", "/name")
    check_parent(call, folders, parent)
    if same_name(folders, name, parent):
        raise conflict("the folder has a folder of this name already")
    row = {"id": folders.new_id(), "name": name, "parent_folder_id": parent, "created": call.now, "updated": call.now}
    return {"folder": folders.add(row)}


@simulates("asset_folders.get")
def get_folder(call: Call) -> Json:
    return {"folder": ASSETS.of(call.workspace).folders.get(call.path["id"])}


@simulates("asset_folders.update")
def update_folder(call: Call) -> None:
    state = ASSETS.of(call.workspace)
    _move(call, state, state.folders, state.folders.get(call.path["id"]))
    for one in state.files:
        state.place(one)


@simulates("asset_folders.delete")
def delete_folder(call: Call) -> None:
    state = ASSETS.of(call.workspace)
    number = state.folders.get(call.path["id"])["id"]
    if any(one["parent_folder_id"] == number for one in (*state.files, *state.folders)):
        raise bad_request("the folder is not empty")
    state.folders.delete(number)
