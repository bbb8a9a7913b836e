"""Snippets: named texts that messages share."""

from __future__ import annotations

from typing import Final

from customerio_sandbox.areas.transactional import TRANSACTIONAL
from customerio_sandbox.call import Call, simulates
from customerio_sandbox.errors import bad_request, not_found, unprocessable
from customerio_sandbox.workspace import Area, Json

SNIPPETS: Final = Area(
    lambda workspace: {str(one["name"]): Json(one) for one in workspace.example("snippets.list", "snippets")}
)


def _read(call: Call) -> Json:
    return {"name": call.body["name"].strip(), "value": call.body["value"].strip(), "updated_at": call.now}


def _unclosed(text: str) -> bool:
    return text.count("{{") != text.count("}}") or text.count("{%") != text.count("%}")


@simulates("snippets.list")
def list_snippets(call: Call) -> Json:
    return {"snippets": list(SNIPPETS.of(call.workspace).values())}


@simulates("snippets.create")
def create(call: Call) -> Json:
    row, table = _read(call), SNIPPETS.of(call.workspace)
    if not row["name"]:
        raise unprocessable("name must not be empty")
    if row["name"] in table:
        raise unprocessable("a snippet has this name already")
    if _unclosed(row["value"]):
        raise unprocessable("value has Liquid that is not closed")
    table[row["name"]] = row
    return {"snippet": row}


@simulates("snippets.upsert")
def upsert(call: Call) -> Json:
    row = _read(call)
    if not row["name"]:
        raise bad_request("name must not be empty", "/name")
    if _unclosed(row["value"]):
        raise bad_request("value has Liquid that is not closed", "/value")
    SNIPPETS.of(call.workspace)[row["name"]] = row
    return {"snippet": row}


@simulates("snippets.delete")
def delete(call: Call) -> None:
    name, table = call.path["snippet_name"], SNIPPETS.of(call.workspace)
    if name not in table:
        raise not_found()
    contents = TRANSACTIONAL.of(call.workspace).contents
    if any(f"snippets.{name}" in one.get("body", "") for one in contents):
        raise bad_request("something still uses this snippet")
    del table[name]
