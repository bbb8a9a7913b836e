"""Pages as the API makes them: base64 cursors with ``+``, ``/`` and ``=`` in them, and its odd last pages."""

from __future__ import annotations

import base64
import binascii
import zlib
from collections.abc import Callable, Sequence
from typing import Any, Final, TypeVar

from customerio_sandbox.call import Call

Row = TypeVar("Row")

#: These three bytes are ``+/+/`` in base64: a cursor that is not percent-encoded does not survive a query.
_MARK: Final = b"\xfb\xff\xbf"
_MOST: Final = 1_000


def encode_cursor(scope: str, position: int, key: str) -> str:
    """A cursor that continues after the row with this key.

    Parameters:
        scope: what is listed; a cursor of one list means nothing to another.
        position: how many rows were given so far, in case the row is gone by then.
        key: the last row's key.
    """
    text = f"{zlib.crc32(scope.encode()):08x}:{position}:{key}"
    raw = _MARK + text.encode()
    return base64.b64encode(raw + b" " * (len(raw) % 3 == 0)).decode()


def decode_cursor(scope: str, cursor: str) -> tuple[int, str] | None:
    """Position and key of a cursor; None for one that is broken or of another list."""
    try:
        raw = base64.b64decode(cursor, validate=True)
        mark, position, key = raw[len(_MARK) :].decode().rstrip(" ").split(":", 2)
        number = int(position)
    except (binascii.Error, ValueError):
        return None
    known = raw.startswith(_MARK) and mark == f"{zlib.crc32(scope.encode()):08x}"
    return (number, key) if known and number >= 0 else None


def cursor_page(
    call: Call,
    rows: Sequence[Row],
    key: Callable[[Row], str],
    *,
    default: int = 50,
    fixed: int | None = None,
    one_page_more: bool = False,
) -> tuple[Sequence[Row], dict[str, Any]]:
    """One page of rows, and the ``next`` that goes with it.

    A cursor that cannot be read matches nothing: the page is empty, as the API answers values that were not encoded.

    Parameters:
        rows: everything, in order.
        key: what tells rows apart.
        default: rows on a page where the caller names no limit.
        fixed: rows on a page whatever the caller says.
        one_page_more: whether the last rows still have a ``next``, which leads to an empty page.
    """
    scope = call.operation.name + repr(sorted(call.path.items()))
    limit = fixed if fixed is not None else min(call.query.get("limit", default), _MOST)
    start = call.query.get("start", "")
    begin = 0
    if start:
        found = decode_cursor(scope, start)
        if found is None:
            return [], last_page(call)
        begin = _after(rows, key, *found)
    page = rows[begin : begin + limit]
    more = begin + limit < len(rows) or (one_page_more and bool(page) and call.workspace.live.odd_last_pages)
    if not more:
        return page, last_page(call)
    return page, {"next": encode_cursor(scope, begin + len(page), key(page[-1]))}


def _after(rows: Sequence[Row], key: Callable[[Row], str], position: int, last: str) -> int:
    if 0 < position <= len(rows) and key(rows[position - 1]) == last:
        return position
    return next((index + 1 for index, row in enumerate(rows) if key(row) == last), position)


def last_page(call: Call) -> dict[str, Any]:
    """``next`` of a last page: empty, null or absent. Which one depends on the operation."""
    if not call.workspace.live.odd_last_pages:
        return {"next": ""}
    forms: tuple[dict[str, Any], ...] = ({"next": ""}, {"next": None}, {})
    return forms[zlib.crc32(call.operation.name.encode()) % len(forms)]


def numbered_page(call: Call, rows: Sequence[Row], *, default: int = 50) -> tuple[Sequence[Row], dict[str, int]]:
    """One page of rows by its number, counted from 1, and the ``pagination`` that goes with it."""
    limit = min(call.query.get("limit", default), _MOST)
    page = call.query.get("page", 1)
    begin = (page - 1) * limit
    return rows[begin : begin + limit], {"page": page, "limit": limit, "total": len(rows)}
