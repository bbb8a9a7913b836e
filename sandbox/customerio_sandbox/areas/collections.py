"""Collections and their rows."""

from __future__ import annotations

from typing import Any, Final

from customerio_sandbox.call import Call, simulates
from customerio_sandbox.keywords import size_of
from customerio_sandbox.workspace import Area, Json, Table, Workspace, stamp


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
        row["bytes"] = size_of(content)
        row["schema"] = list(dict.fromkeys(name for one in rows for name in one))


COLLECTIONS: Final = Area(Collections)


@simulates("collections.list")
def list_collections(call: Call) -> Json:
    return {"collections": list(COLLECTIONS.of(call.workspace).table)}


@simulates("collections.create")
def create(call: Call) -> Json:
    # The sandbox fetches nothing: a collection from a URL begins empty.
    content = call.body.get("data", [])
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
    return state.contents[state.table.get(call.path["collection_id"])["id"]]


@simulates("collections.replace_content")
def replace_content(call: Call) -> Json:
    state = COLLECTIONS.of(call.workspace)
    row = state.table.get(call.path["collection_id"])
    state.fill(row, call.body)
    return {"collection": stamp(row, call.now, "updated_at")}
