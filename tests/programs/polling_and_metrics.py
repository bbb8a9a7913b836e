"""Small things that a script does: a polling loop, sums, f-strings, JSON, a dict as body, values passed on."""

from __future__ import annotations

import json
import time

from customerio_app import AppClient
from customerio_app.models import ExportStatus, json_default


def wait_until_built(cio: AppClient, segment_id: int, seconds: float) -> str:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        segment = cio.segments.get(segment_id).segment
        if segment.state == "finished":
            return f"{segment.name} is built"
        if segment.progress is not None:
            print(f"{segment.progress:.0f} %")
        time.sleep(0.5)
    return "not built in time"


def opens(cio: AppClient, newsletter_id: int) -> float:
    series = cio.newsletters.get_metrics(newsletter_id, period="days", steps=7).metric.series
    delivered = sum(series.delivered)
    return sum(series.opened) / delivered if delivered else 0.0


def newest_message(cio: AppClient, email: str) -> str:
    people = cio.customers.find_by_email(email=email)
    if not people:
        return "nobody"
    person = people[0]
    messages = cio.customers.list_messages(person.cio_id or email, id_type="cio_id", limit=1).messages
    return f"{messages[0].subject or 'no subject'}, {messages[0].type}" if messages else "none"


def main(segment_id: int, newsletter_id: int) -> dict[str, object]:
    with AppClient() as cio:
        created = cio.segments.create({"segment": {"name": "From a script", "description": None}}).segment
        counted = cio.segments.get_customer_count(created.id)
        receipt = cio.send.email(
            {
                "to": "ada@example.com",
                "transactional_message_id": 44,
                "identifiers": {"id": 42},
                "message_data": {"segment": created.name, "people": counted.count},
                "attachments": {"people.txt": b"Ada\n"},
            }
        )
        exports = [export for export in cio.exports.list() if export.status is ExportStatus.DONE]
        return {
            "built": wait_until_built(cio, segment_id, 5),
            "opens": round(opens(cio, newsletter_id), 2),
            "newest": newest_message(cio, "ada@example.com"),
            "created": json.dumps({"segment": created, "receipt": receipt}, default=json_default),
            "exports": sum(export.total for export in exports),
            "names": sorted(segment.name.upper() for segment in cio.segments.list()),
        }
