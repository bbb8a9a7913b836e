"""Exports: pending, then done when the clock is there, then a link to a file that can be fetched."""

from __future__ import annotations

import csv
import hmac
import io
from typing import Any, Final

from customerio_sandbox import filters
from customerio_sandbox.areas.segments import people_matching
from customerio_sandbox.call import Call, simulates
from customerio_sandbox.deliveries import DELIVERIES
from customerio_sandbox.errors import not_found
from customerio_sandbox.workspace import Area, Json, Table, Workspace, stamp, token

#: Seconds until an export is done.
_WORKING: Final = 3
#: Seconds for which a download link works.
_LINK_LIFE: Final = 900
_DEFAULT_ATTRIBUTES: Final = ("id", "email", "cio_id")
_DELIVERY_COLUMNS: Final = ("id", "type", "recipient", "subject", "created")
_YEAR, _HALF_YEAR = 31_557_600, 15_778_800


class Exports:
    """Exports and their files."""

    def __init__(self, workspace: Workspace) -> None:
        rows = workspace.example("exports.list", "exports")
        self.table = Table(one for one in rows if one["status"] == "done")
        self.files: dict[int, str] = {one["id"]: "id,email\n42,ada@example.com\n" for one in self.table}
        for one in self.table:
            one["total"] = 1


EXPORTS: Final = Area(Exports)


def _start(call: Call, kind: str, description: str, columns: list[str], rows: list[list[Any]]) -> Json:
    state, workspace = EXPORTS.of(call.workspace), call.workspace
    number = state.table.new_id()
    row: Json = {"id": number, "user_id": 41, "user_email": "ada@example.com", "total": 0}
    row |= {"deduplicate_id": f"{number}:{call.now}", "type": kind, "failed": False, "description": description}
    row |= {"downloads": 0, "created_at": call.now, "updated_at": call.now, "status": "pending"}
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)

    def finish() -> None:
        row.update(status="done", total=len(rows))
        state.files[number] = text.getvalue()
        stamp(row, workspace.clock.now(), "updated_at")

    workspace.later(call.now + _WORKING, finish)
    return {"export": state.table.add(row)}


@simulates("exports.list")
def list_exports(call: Call) -> Json:
    return {"exports": sorted(EXPORTS.of(call.workspace).table, key=lambda one: -one["id"])}


@simulates("exports.create_customers")
def create_customers(call: Call) -> Json:
    filters.check(call.body["filters"], "/filters")
    columns = list(dict.fromkeys([*_DEFAULT_ATTRIBUTES, *call.body.get("attributes", [])]))
    people = people_matching(call.workspace, call.body["filters"])
    rows = [[one.all_attributes.get(name, "") for name in columns] for one in people]
    return _start(call, "customers", "People", columns, rows)


@simulates("exports.create_deliveries")
def create_deliveries(call: Call) -> Json:
    given = call.body
    sources = {
        "newsletter_id": "newsletter_id",
        "campaign_id": "campaign_id",
        "action_id": "action_id",
        "transactional_message_id": "transactional_id",
    }
    source, attribute = next((name, sources[name]) for name in sources if name in given)
    start, end = given.get("start"), given.get("end")
    latest = end if end is not None else max(call.now, start or 0)
    earliest = latest - _HALF_YEAR if start is None and end is None else latest - _YEAR
    earliest = max(earliest, start) if start is not None else earliest
    chosen = DELIVERIES.of(call.workspace).newest_first(
        lambda one: getattr(one, attribute) == given[source] and earliest <= one.created <= latest
    )
    if "metric" in given:
        wanted = "sent" if given["metric"] == "attempted" else given["metric"]
        chosen = [one for one in chosen if one.has(wanted, call.now)]
    attributes = given.get("attributes", [])
    rows = [
        [one.id, one.type, one.recipient, one.subject or "", one.created]
        + [one.person.all_attributes.get(name, "") if one.person else "" for name in attributes]
        for one in chosen
    ]
    return _start(
        call, "deliveries", f"Deliveries of {source} {given[source]}", [*_DELIVERY_COLUMNS, *attributes], rows
    )


@simulates("exports.get")
def get(call: Call) -> Json:
    return {"export": EXPORTS.of(call.workspace).table.get(call.path["export_id"])}


@simulates("exports.get_download_link")
def get_download_link(call: Call) -> Json:
    row = EXPORTS.of(call.workspace).table.get(call.path["export_id"])
    if row["status"] != "done":
        raise not_found("the export has no file yet")
    row["downloads"] += 1
    expires = call.now + _LINK_LIFE
    path = f"/_sandbox/files/{call.workspace.number}/exports/{row['id']}.csv"
    return {"url": f"{call.base_url}{path}?expires={expires}&signature={_sign(path, expires)}"}


def _sign(path: str, expires: int) -> str:
    return token(f"download {path} {expires}", 32)


def read_file(workspace: Workspace, path: str, expires: str, signature: str) -> str | None:
    """The file behind a download link; None where the link is forged, too old, or leads nowhere."""
    number = path.rpartition("/")[2].removesuffix(".csv")
    if not (expires.isascii() and expires.isdigit() and number.isascii() and number.isdigit()):
        return None
    good = hmac.compare_digest(signature.encode(), _sign(path, int(expires)).encode())
    if not good or int(expires) < workspace.clock.now():
        return None
    return EXPORTS.of(workspace).files.get(int(number))
