"""Imports: they go from state to state with the clock. Only files in ``data:`` URLs are read: nothing is fetched."""

from __future__ import annotations

import base64
import binascii
import csv
import functools
import io
from typing import Final
from urllib.parse import unquote_to_bytes

from customerio_sandbox.call import Call, simulates
from customerio_sandbox.workspace import Area, Json, Table, Workspace, stamp

#: State to the seconds after creation at which it is reached.
_STATES: Final = (("preprocessing", 0), ("importing", 2), ("imported", 5))


def _seed(workspace: Workspace) -> Table:
    return Table([workspace.example("imports.get", "import")])


IMPORTS: Final = Area(_seed)


@simulates("imports.create")
def create(call: Call) -> Json:
    given, table, workspace = call.body["import"], IMPORTS.of(call.workspace), call.workspace
    rows = _rows(given["data_file_url"])
    row: Json = {"id": table.new_id(), "created_at": call.now, "updated_at": call.now, "name": given["name"]}
    row |= {"description": given.get("description", ""), "type": given["type"], "state": _STATES[0][0]}
    row |= {"rows_to_import": len(rows), "rows_imported": 0, "data_to_process": given.get("data_to_process", "all")}
    if given.get("identifier") in ("id", "email"):
        row["identifier"] = given["identifier"]
    if "object_type_id" in given:
        row["object_type_id"] = given["object_type_id"]
    table.add(row)
    for state, after in _STATES[1:]:
        workspace.later(call.now + after, functools.partial(_enter, workspace, row, rows, state))
    return {"import": row}


def _enter(workspace: Workspace, row: Json, rows: list[dict[str, str]], state: str) -> None:
    row["state"] = state
    if state == "imported":
        row["rows_imported"] = _take_in(workspace, row, rows) if row["type"] == "people" else len(rows)
    stamp(row, workspace.clock.now(), "updated_at")


def _take_in(workspace: Workspace, row: Json, rows: list[dict[str, str]]) -> int:
    taken = 0
    now = workspace.clock.now()
    for one in rows:
        key = one.get(row.get("identifier", "id"), "")
        if not key:
            continue
        known = workspace.people.find(row.get("identifier", "id"), key)
        scope = row["data_to_process"]
        if (known is None and scope == "only_existing") or (known is not None and scope == "only_new"):
            continue
        attributes = {name: value for name, value in one.items() if name not in ("id", "email") and value != ""}
        if known is None:
            workspace.people.new(one.get("id") or None, one.get("email") or None, dict(attributes), now)
        else:
            known.attributes.update(attributes)
            known.timestamps.update(dict.fromkeys(attributes, now))
        taken += 1
    return taken


def _rows(url: str) -> list[dict[str, str]]:
    if not url.startswith("data:"):
        return []
    head, _, data = url.removeprefix("data:").partition(",")
    raw = unquote_to_bytes(data)
    if head.endswith(";base64"):
        try:
            raw = base64.b64decode(raw, validate=True)
        except (binascii.Error, ValueError):
            return []
    try:
        reader = csv.DictReader(io.StringIO(raw.decode("utf-8-sig", "replace")))
        return [{str(name): value or "" for name, value in one.items() if isinstance(name, str)} for one in reader]
    except csv.Error:
        return []


@simulates("imports.get")
def get(call: Call) -> Json:
    return {"import": IMPORTS.of(call.workspace).get(call.path["import_id"])}
