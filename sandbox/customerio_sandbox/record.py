"""What came in and what would have gone out: the requests and the outbox. Nothing is ever delivered."""

from __future__ import annotations

from collections import deque
from dataclasses import asdict, dataclass, field
from typing import Any, Final

_KEPT_REQUESTS: Final = 1_000
_KEPT_SENDS: Final = 10_000


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
    #: The request's body as it came.
    body: Any = field(default=None)


class Record:
    """The newest requests and sends, oldest first."""

    def __init__(self) -> None:
        self._requests: deque[Request] = deque(maxlen=_KEPT_REQUESTS)
        self._sent: deque[Sent] = deque(maxlen=_KEPT_SENDS)
        self.requests_seen = 0
        self.sends_seen = 0

    def add_request(self, **fields: Any) -> None:
        """Note a request."""
        self.requests_seen += 1
        self._requests.append(Request(number=self.requests_seen, **fields))

    def add_sent(self, **fields: Any) -> None:
        """Note a send."""
        self.sends_seen += 1
        self._sent.append(Sent(number=self.sends_seen, **fields))

    def requests(self, newest: int | None = None) -> list[dict[str, Any]]:
        """The requests, oldest first; only the newest so many where a number is given."""
        return [asdict(one) for one in _tail(self._requests, newest)]

    def outbox(self, newest: int | None = None) -> list[dict[str, Any]]:
        """The sends, oldest first; only the newest so many where a number is given."""
        return [asdict(one) for one in _tail(self._sent, newest)]

    def reset(self) -> None:
        """Forget everything."""
        self._requests.clear()
        self._sent.clear()
        self.requests_seen = self.sends_seen = 0


def _tail(rows: deque[Any], newest: int | None) -> list[Any]:
    every = list(rows)
    return every if newest is None else every[max(0, len(every) - newest) :]
