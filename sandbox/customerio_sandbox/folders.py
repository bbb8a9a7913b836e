"""What file assets and Design Studio share: things in folders, listed by page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from customerio_sandbox.call import Call
from customerio_sandbox.errors import bad_request, not_found
from customerio_sandbox.workspace import Json, Table

_FILTERS: Final = ("created_before", "created_after", "updated_before", "updated_after")


def below(folders: Table, parent: Any) -> set[Any]:
    """A folder and everything under it, by id; None is the root."""
    inside = {parent}
    grown = True
    while grown:
        more = {one["id"] for one in folders if one.get("parent_folder_id") in inside} - inside
        inside |= more
        grown = bool(more)
    return inside


def in_folder(call: Call, folders: Table, rows: Iterable[Json]) -> list[Json]:
    """The rows that a list's folder parameters ask for.

    Raises:
        ApiError: 404 (400 where that is not documented) for a folder that does not exist.
    """
    parent = call.query.get("parent_folder_id") or None  # 0 is the root
    check_parent(call, folders, parent)
    if call.query.get("direct_descendants_only"):
        return [one for one in rows if one.get("parent_folder_id") == parent]
    inside = below(folders, parent)
    return [one for one in rows if one.get("parent_folder_id") in inside]


def check_parent(call: Call, folders: Table, parent: Any) -> None:
    """Refuse a folder that does not exist; None is the root.

    Raises:
        ApiError: 404, or 400 where 404 is not documented.
    """
    if parent is not None and parent not in folders.rows:
        if "404" in call.operation.statuses:
            raise not_found("there is no such folder")
        raise bad_request("there is no such folder", "/parent_folder_id")


def check_move(folders: Table, row: Json, parent: Any) -> None:
    """Refuse to move a folder into itself or below itself.

    Raises:
        ApiError: 400.
    """
    if parent is not None and parent in below(folders, row["id"]):
        raise bad_request("a folder cannot be moved into itself", "/parent_folder_id")


def sorted_and_filtered(call: Call, rows: Iterable[Json]) -> list[Json]:
    """Apply ``sort_by``, ``sort_order`` and the four bounds on times."""
    query = call.query
    kept = list(rows)
    for name in _FILTERS:
        if name in query:
            field, _, side = name.partition("_")
            bound = query[name]
            kept = [one for one in kept if (one[field] < bound if side == "before" else one[field] > bound)]
    key = query.get("sort_by", "created")
    kept.sort(key=lambda one: (one[key], str(one["id"])), reverse=query.get("sort_order") == "desc")
    return kept


def same_name(rows: Iterable[Json], name: str, parent: Any, *, but: Any = None) -> bool:
    """Whether a folder has something of this name already."""
    return any(one["name"] == name and one.get("parent_folder_id") == parent and one["id"] != but for one in rows)
