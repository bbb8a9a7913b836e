"""What ``on_call`` gets to see of a call."""

from __future__ import annotations

from attr import frozen  # `attrs` would load five modules more


@frozen
class CallRecord:
    """One finished call, as handed to ``on_call``: what a metrics exporter needs, and nothing of anybody's data.

    Attributes:
        operation: the operation's name (``"segments.list"``); for ``.request()`` with a path that the client does not
            know, the method and the start of the path.
        method: the HTTP method.
        outcome: ``"ok"``, ``"cancelled"``, or the name of the exception's class (``"NotFoundError"``).
        status_code: the last response's status, or None where there was none.
        attempts: how often the request was sent or tried to be sent.
        statuses: for each attempt the response's status, or None where no whole response came.
        waited: seconds spent waiting for the rate limit.
        wait_reasons: why, in the limiter's words and without repetition (``("rate", "queue")``); empty where the call
            went at once.
        queued: how many calls were before this one in the rate limit's line, at the most.
        guard: seconds by which the limiter stretched the window at the last attempt; it grows with refusals.
        backed_off: seconds spent waiting between attempts.
        seconds: seconds from the call's start to its end, waiting included.
        maybe_applied: the exception's; True where the call succeeded, unless it only read.
        buckets: the rate limit buckets that the call drew from.
        unexpected: the fields of the response whose values are not what the description says, each once and with
            names only (``("messages[].campaign_id",)``). They are in the response as they came.
    """

    operation: str
    method: str
    outcome: str
    status_code: int | None
    attempts: int
    statuses: tuple[int | None, ...]
    waited: float
    wait_reasons: tuple[str, ...]
    queued: int
    guard: float
    backed_off: float
    seconds: float
    maybe_applied: bool
    buckets: tuple[str, ...]
    unexpected: tuple[str, ...] = ()

    @property
    def refusals(self) -> int:
        """How often the API refused the call with 429."""
        return self.statuses.count(429)
