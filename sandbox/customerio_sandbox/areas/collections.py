"""Collections and their rows."""

from __future__ import annotations

import json
from typing import Any, Final

from customerio_sandbox.call import Call, simulates
from customerio_sandbox.errors import ApiError
from customerio_sandbox.workspace import Area, Json, Table, Workspace, stamp

_MOST_BYTES: Final = 10_000_000
_MOST_ROW_BYTES: Final = 10_000


class Collections:
    """Collections and, apart from them, what they hold."""

    def __init__(self, workspace: Workspace) -> None:
        self.table = Table(workspace.example("collections.list", "collections"))
        self.contents: dict[int, Any] = {}
        for row in self.table:
            columns = row["schema"] or []
            self.fill(row, [{name: f"{name} {number}" for name in columns} for number in range(1, row["rows"] + 1)])

    def fill(self, row: Json, content: Any) -> None:
        """Replace what a collection holds."""
        self.contents[row["id"]] = content
        rows = content if isinstance(content, list) else [content]
        row["rows"] = len(rows)
        row["bytes"] = len(_text(content))
        row["schema"] = list(dict.fromkeys(name for one in rows for name in one))


def _text(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


def _check_size(content: Any) -> None:
    rows = content if isinstance(content, list) else [content]
    if any(len(_text(one)) > _MOST_ROW_BYTES for one in rows):
        raise ApiError(413, "a row has more than 10 KB")
    if len(_text(content)) > _MOST_BYTES:
        raise ApiError(413, "a collection holds at most 10 MB")


COLLECTIONS: Final = Area(Collections)


@simulates("collections.list")
def list_collections(call: Call) -> Json:
    return {"collections": list(COLLECTIONS.of(call.workspace).table)}


@simulates("collections.create")
def create(call: Call) -> Json:
    # The sandbox fetches nothing: a collection from a URL begins empty.
    content = call.body.get("data", [])
    _check_size(content)
    state = COLLECTIONS.of(call.workspace)
    row = {"id": state.table.new_id(), "name": call.body["name"], "created_at": call.now, "updated_at": call.now}
    state.fill(row, content)
    return {"collection": state.table.add(row)}


@simulates("collections.get")
def get(call: Call) -> Json:
    return {"collection": COLLECTIONS.of(call.workspace).table.get(call.path["collection_id"])}


@simulates("collections.update")
def update(call: Call) -> Json:
    state = COLLECTIONS.of(call.workspace)
    row = state.table.get(call.path["collection_id"])
    if "data" in call.body:
        _check_size(call.body["data"])
        state.fill(row, call.body["data"])
    if "name" in call.body:
        row["name"] = call.body["name"]
    return {"collection": stamp(row, call.now, "updated_at")}


@simulates("collections.delete")
def delete(call: Call) -> None:
    state = COLLECTIONS.of(call.workspace)
    state.contents.pop(state.table.delete(call.path["collection_id"])["id"])


@simulates("collections.get_content")
def get_content(call: Call) -> Any:
    state = COLLECTIONS.of(call.workspace)
    content = state.contents[state.table.get(call.path["collection_id"])["id"]]
    # The description has an object here; several rows are given under one name.
    return content if isinstance(content, dict) else content[0] if len(content) == 1 else {"rows": content}


@simulates("collections.replace_content")
def replace_content(call: Call) -> Json:
    state = COLLECTIONS.of(call.workspace)
    row = state.table.get(call.path["collection_id"])
    content = call.body
    if (
        list(content) == ["rows"]
        and isinstance(content["rows"], list)
        and all(isinstance(one, dict) for one in content["rows"])
    ):
        content = content["rows"]
    _check_size(content)
    state.fill(row, content)
    return {"collection": stamp(row, call.now, "updated_at")}
