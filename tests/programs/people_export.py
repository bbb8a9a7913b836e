"""All people of a segment into a CSV file: started, waited for, downloaded."""

from __future__ import annotations

import csv
from pathlib import Path

from customerio_app import AppClient
from customerio_app.models import ExportCustomersRequest, PeopleFilter, SegmentRef


def show(received: int, size: int | None) -> None:
    print(f"{received} of {size or 'unknown'} bytes")


def main(folder: Path, segment_name: str) -> list[str]:
    with AppClient() as cio:
        for segment in cio.segments.list():
            if segment.name == segment_name:
                break
        else:
            raise SystemExit(f"no segment is called {segment_name}")

        people = PeopleFilter(segment=SegmentRef(id=segment.id))
        started = cio.exports.create_customers(ExportCustomersRequest(filters=people, attributes=["email", "plan"]))
        export = cio.exports.wait(started.export.id, timeout=600)
        file = folder / f"export-{export.id}.csv"
        size = cio.exports.download(export.id, file, progress=show)
        print(f"{export.description or 'people'}: {export.total} people, {size} bytes, {export.status}")

    with file.open(newline="") as opened:
        return [row["email"] for row in csv.DictReader(opened)]
