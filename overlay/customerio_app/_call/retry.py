"""When a call is repeated, after how long, and when not: the whole decision, without any input or output.

Nothing in the API makes a repeated send harmless, so what is not safe to repeat is repeated only where the API
certainly did nothing: the request never left this machine, or the API refused it with 429.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from enum import Enum
from typing import TYPE_CHECKING, Final

from customerio_app._struct import Struct, Value
from customerio_app.errors import ConfigurationError, CustomerIOError

if TYPE_CHECKING:
    from customerio_app_api.operations import Operation
    from customerio_app_api.types import Response

#: Statuses after which the same request may well succeed.
TRANSIENT: Final = frozenset({408, 500, 502, 503, 504})
#: Refusals that do not prove that nothing was done: a time-out while reading, a proxy that lost its client.
_DOUBTFUL: Final = frozenset({408, 499})
#: Redirects that a server sends before it looks at the body; the others can follow a finished write.
_UNTOUCHED: Final = frozenset({304, 307, 308})

#: Characters of a date that is worth reading.
_LONGEST_DATE: Final = 64
_SECONDS: Final = r"[0-9]{1,12}(\.[0-9]{1,9})?"


class RetryPolicy(Value):
    """How often and after how long a call is repeated, where it may be repeated at all.

    The wait before attempt n + 1 is ``base * 2 ** (n - 1)`` seconds, at most ``cap``, of which the share ``jitter`` is
    random. After a 429 or a 503 with ``Retry-After`` it is what the API asks for.

    Attributes:
        max_attempts: the most that one call is sent, the first time included. 1 never repeats.
        base: seconds before the second attempt.
        cap: the longest wait between two attempts in seconds.
        jitter: the random share of a wait, 0 to 1, so that many clients do not come back together.
        total: seconds from the call's start after which no further attempt begins; None for no such bound. The call
            itself is bounded by ``total_timeout``.
        max_retry_after: the longest ``Retry-After`` in seconds that is waited for; a longer one raises at once.
    """

    max_attempts: int
    base: float
    cap: float
    jitter: float
    total: float | None
    max_retry_after: float

    def __init__(
        self,
        *,
        max_attempts: int = 4,
        base: float = 0.5,
        cap: float = 8.0,
        jitter: float = 0.5,
        total: float | None = None,
        max_retry_after: float = 60.0,
    ) -> None:
        if type(max_attempts) is not int or max_attempts < 1:
            raise ConfigurationError("RetryPolicy: max_attempts must be a whole number, 1 or more")
        seconds = {"base": base, "cap": cap, "max_retry_after": max_retry_after, "total": total}
        for name, value in seconds.items():
            if value is not None or name != "total":
                check_seconds(f"RetryPolicy: {name}", value, least=0.0)
        if not is_number(jitter) or not 0.0 <= jitter <= 1.0:
            raise ConfigurationError("RetryPolicy: jitter must be a share between 0 and 1")
        self._set(
            max_attempts=max_attempts, base=base, cap=cap, jitter=jitter, total=total, max_retry_after=max_retry_after
        )

    @classmethod
    def none(cls) -> RetryPolicy:
        """A policy that never repeats a call."""
        return cls(max_attempts=1)

    def backoff(self, attempt: int, chance: float) -> float:
        """Seconds to wait after attempt number ``attempt``; ``chance`` is a random number from 0 to 1."""
        longest: float = min(self.cap, self.base * 2.0 ** min(attempt - 1, 60))
        return longest * (1.0 - self.jitter * chance)


def is_number(value: object) -> bool:
    """Whether a value is a finite int or float; a bool is none."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < float("inf")


def check_seconds(name: str, value: object, *, least: float) -> None:
    """Raise ``ConfigurationError`` unless a value is a number of seconds not under ``least``."""
    if not isinstance(value, (int, float)) or not is_number(value) or value < least:
        raise ConfigurationError(f"{name} must be a number of seconds, {least:g} or more")


class Kind(Enum):
    """What became of one attempt."""

    ANSWERED = "answered"
    NOT_SENT = "not sent"
    BROKEN = "broken"
    #: Not sent, and it will not help to try again (a certificate that does not fit).
    HOPELESS = "hopeless"
    #: A 2xx response that is longer than may be kept.
    OVERLONG = "overlong"


class Outcome(Struct):
    """What became of one attempt.

    Attributes:
        error: makes the exception to raise for it, told whether the request may have been applied.
        status: the response's status, where there was a whole response.
        retry_after: seconds that the response asks to wait.
        web_page: whether the response's body is a web page.
        response: the response, where there was a whole one.
    """

    kind: Kind
    error: Callable[[bool], CustomerIOError]
    status: int | None = None
    retry_after: float | None = None
    web_page: bool = False
    response: Response[None] | None = None

    @property
    def succeeded(self) -> bool:
        """Whether a whole 2xx response came."""
        return self.kind is Kind.ANSWERED and self.status is not None and 200 <= self.status < 300

    @property
    def in_doubt(self) -> bool:
        """Whether this attempt may have been carried out, as far as outcome alone can tell."""
        if self.kind is not Kind.ANSWERED or self.status is None:
            return self.kind is Kind.BROKEN
        if 300 <= self.status < 400:
            return self.status not in _UNTOUCHED
        return self.status >= 500 or self.status in _DOUBTFUL


class AttemptFailedError(Exception):
    """Inside the package only: an attempt ended without a whole response, in this outcome."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__()
        self.outcome = outcome


class Return(Struct):
    """The call is done. ``already_deleted``: by a 404 to a DELETE that was repeated, so there is nothing to decode."""

    already_deleted: bool = False


class Raise(Struct):
    """The call has failed."""

    error: CustomerIOError


class Retry(Struct):
    """The call goes on after so many seconds; ``front``: at the head of the rate limit's line."""

    after: float
    front: bool = False


RETURN: Final = Return()
ALREADY_DELETED: Final = Return(already_deleted=True)


def decide(
    operation: Operation,
    attempt: int,
    outcome: Outcome,
    elapsed: float,
    policy: RetryPolicy,
    *,
    in_doubt: bool = False,
    chance: float = 0.0,
    time_left: float | None = None,
) -> Return | Raise | Retry:
    """What follows on one attempt.

    Parameters:
        attempt: its number, from 1.
        elapsed: seconds since the call began.
        in_doubt: whether an earlier attempt of the call may have been carried out.
        chance: a random number from 0 to 1, for the jitter.
        time_left: seconds until the call's own deadline, where it has one.
    """
    status = outcome.status
    if outcome.kind is Kind.OVERLONG:
        return Raise(outcome.error(not operation.reads))
    if status is not None and 200 <= status < 300:
        return RETURN
    if status == 404 and in_doubt and operation.method == "DELETE" and not outcome.web_page:
        return ALREADY_DELETED
    maybe_applied = not operation.reads and (in_doubt or outcome.in_doubt)
    if attempt >= policy.max_attempts or not _may_repeat(operation, outcome):
        return Raise(outcome.error(maybe_applied))
    after = policy.backoff(attempt, chance)
    if outcome.retry_after:
        if outcome.retry_after > policy.max_retry_after:
            return Raise(outcome.error(maybe_applied))
        after = outcome.retry_after if status == 429 else max(after, outcome.retry_after)
    if policy.total is not None and elapsed + after >= policy.total:
        return Raise(outcome.error(maybe_applied))
    if time_left is not None and after >= time_left:
        return Raise(outcome.error(maybe_applied))
    return Retry(after, front=status == 429)


def _may_repeat(operation: Operation, outcome: Outcome) -> bool:
    if outcome.kind is Kind.NOT_SENT or outcome.status == 429:
        return True
    return operation.safe and (outcome.kind is Kind.BROKEN or outcome.status in TRANSIENT)


def parse_retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds that a response asks to wait, from ``Retry-After`` as seconds or as a date; None where it does not say.

    A date is taken relative to the response's own ``Date``, so that a wrong clock on this machine does no harm.

    Parameters:
        now: the time on this machine in Unix seconds, for a response without ``Date``.
    """
    value = headers.get("retry-after", "").strip()
    if not value:
        return None
    if re.fullmatch(_SECONDS, value):
        return float(value)
    until = _http_date(value)
    if until is None:
        return None
    sent = _http_date(headers.get("date", ""))
    return max(0.0, until - (now if sent is None else sent))


def _http_date(value: str) -> float | None:
    if len(value) > _LONGEST_DATE:
        return None
    try:
        moment = parsedate_to_datetime(value)
        return (moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
