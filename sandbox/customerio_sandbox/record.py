"""What came in and what would have gone out: the requests and the outbox. Nothing is ever delivered.

Both keep their newest rows, by number and by bytes. Large attachments are kept as their size and digest only.
"""

from __future__ import annotations

import hashlib
from collections import deque
from dataclasses import asdict, dataclass, field
from typing import Any, Final, Generic, TypeVar

from customerio_sandbox.keywords import size_of

_KEPT_REQUESTS: Final = 1_000
_KEPT_SENDS: Final = 10_000
#: Bytes of all rows together, as JSON.
_KEPT_BYTES: Final = 32_000_000
#: Characters of an attachment that are kept as they came.
_KEPT_ATTACHMENT: Final = 4_096
_SHOWN_TEXT: Final = 200
_SHOWN_RECIPIENTS: Final = 3


@dataclass(slots=True)
class Request:
    """One request that came in; the key is not kept."""

    number: int
    at: float
    workspace: int | None
    method: str
    path: str
    query: str
    operation: str | None
    status: int | None
    #: ``state``, ``example``, ``fault: <kind>``, or empty for refusals.
    answered_from: str
    milliseconds: float
    body: Any = None


@dataclass(slots=True)
class Sent:
    """One transactional message, broadcast or newsletter that would have gone out."""

    number: int
    at: int
    workspace: int
    operation: str
    channel: str
    #: Identifier of the delivery, or of the broadcast's trigger.
    id: str
    #: Addresses, phone numbers or identifiers of those it goes to.
    recipients: list[str]
    #: The texts with their trigger data filled in.
    rendered: dict[str, str]
    #: The request's body, large attachments as ``{"size": ..., "sha256": ...}`` of their Base64 text.
    body: Any = field(default=None)


Row = TypeVar("Row", Request, Sent)


class Newest(Generic[Row]):
    """The newest rows, oldest first: at most so many, and so many bytes."""

    def __init__(self, rows: int, size: int = _KEPT_BYTES) -> None:
        self._most_rows, self._most_bytes = rows, size
        self._rows: deque[tuple[Row, int]] = deque()
        self._bytes = 0

    def add(self, row: Row) -> None:
        """Keep a row, and let the oldest ones go where there is no room. The newest one always stays."""
        size = size_of(asdict(row))
        self._rows.append((row, size))
        self._bytes += size
        while len(self._rows) > self._most_rows or (self._bytes > self._most_bytes and len(self._rows) > 1):
            self._bytes -= self._rows.popleft()[1]

    def rows(self, newest: int | None = None, before: int | None = None) -> list[Row]:
        """Oldest first; only the newest so many, and only those with a smaller number, where that is given."""
        found = [row for row, _ in self._rows if before is None or row.number < before]
        return found if newest is None else found[max(0, len(found) - newest) :]

    def clear(self) -> None:
        """Forget everything."""
        self._rows.clear()
        self._bytes = 0


class Record:
    """The newest requests and sends, oldest first."""

    def __init__(self) -> None:
        self._requests: Newest[Request] = Newest(_KEPT_REQUESTS)
        self._sent: Newest[Sent] = Newest(_KEPT_SENDS)
        self.requests_seen = 0
        self.sends_seen = 0

    def add_request(self, *, body: Any = None, **fields: Any) -> None:
        """Note a request."""
        self.requests_seen += 1
        self._requests.add(Request(number=self.requests_seen, body=_without_attachments(body), **fields))

    def add_sent(self, *, body: Any = None, **fields: Any) -> None:
        """Note a send."""
        self.sends_seen += 1
        self._sent.add(Sent(number=self.sends_seen, body=_without_attachments(body), **fields))

    def requests(self, newest: int | None = None, before: int | None = None) -> list[dict[str, Any]]:
        """The requests, oldest first; only the newest so many, and those before a number, where given."""
        return [asdict(one) for one in self._requests.rows(newest, before)]

    def outbox(self, newest: int | None = None, before: int | None = None) -> list[dict[str, Any]]:
        """The sends, oldest first; only the newest so many, and those before a number, where given."""
        return [asdict(one) for one in self._sent.rows(newest, before)]

    def outline(self, newest: int) -> dict[str, list[dict[str, Any]]]:
        """The newest requests and sends without their bodies, long texts cut: what the page shows."""
        requests = [asdict(one) for one in self._requests.rows(newest)]
        sends = [asdict(one) for one in self._sent.rows(newest)]
        for row in (*requests, *sends):
            del row["body"]
        for row in sends:
            row["recipients_in_all"] = len(row["recipients"])
            row["recipients"] = [one[:_SHOWN_TEXT] for one in row["recipients"][:_SHOWN_RECIPIENTS]]
            row["rendered"] = {name: text[:_SHOWN_TEXT] for name, text in row["rendered"].items()}
        return {"requests": requests, "outbox": sends}

    def reset(self) -> None:
        """Forget everything."""
        self._requests.clear()
        self._sent.clear()
        self.requests_seen = self.sends_seen = 0


def _without_attachments(body: Any) -> Any:
    attachments = body.get("attachments") if isinstance(body, dict) else None
    if not isinstance(attachments, dict):
        return body
    return {**body, "attachments": {name: _digest(content) for name, content in attachments.items()}}


def _digest(content: Any) -> Any:
    if not isinstance(content, str) or len(content) <= _KEPT_ATTACHMENT:
        return content
    return {"size": len(content), "sha256": hashlib.sha256(content.encode(errors="replace")).hexdigest()}
