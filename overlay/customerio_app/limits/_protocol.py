"""The interface between the client and a rate limiter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable


@runtime_checkable
class Permit(Protocol):
    """The right to send one request.

    Whoever holds one calls `sent` when the request's headers leave, `refused` if the API responds with 429, and always
    `release` in the end. A transport that cannot tell when the headers leave calls `sent` before the request at the
    earliest and when the response is there at the latest; without it `release` gives the slot back as unused.
    """

    @property
    def waited(self) -> float:
        """Seconds spent waiting for this permit."""
        ...

    @property
    def reason(self) -> str:
        """Why it waited: ``""`` (it went at once), ``"rate"``, ``"queue"`` (others were first), ``"paused"`` (after a
        429) or ``"store away"``."""
        ...

    @property
    def queued(self) -> int:
        """How many calls were before this one in the line."""
        ...

    @property
    def guard(self) -> float:
        """Seconds by which the limiter now stretches a window, so that jitter on the way does no harm."""
        ...

    def sent(self) -> None:
        """The request's headers leave now. Quick, thread-safe, may be called on an event loop; only the first call
        counts."""
        ...

    def refused(self, retry_after: float | None) -> None:
        """A 429 came back: nobody sends in these buckets for ``retry_after`` seconds, or for a window if None. Quick,
        thread-safe, may be called on an event loop."""
        ...

    def release(self) -> None:
        """The request is over. Gives the slot back if it was never sent. May be called twice; quick as the others."""
        ...


@runtime_checkable
class RateLimiter(Protocol):
    """What the client asks before every attempt. Bring your own by writing these four methods.

    Args of both ``acquire`` methods:
        buckets: names of the buckets that the request counts in; all of them are taken or none.
        scope: whose buckets: region and workspace. It holds no secret. A bucket is known by scope and name.
        max_wait: seconds to wait at most; None waits as long as it takes.
        front: go to the head of the line (a request that was refused with 429).

    Raises:
        RateLimitWaitError: the wait would be, or became, longer than ``max_wait``. Nothing was taken.
    """

    def acquire(
        self, buckets: Sequence[str], *, scope: str, max_wait: float | None = None, front: bool = False
    ) -> Permit:
        """Wait in this thread until the request may leave."""
        ...

    async def acquire_async(
        self, buckets: Sequence[str], *, scope: str, max_wait: float | None = None, front: bool = False
    ) -> Permit:
        """Wait in this task until the request may leave; cancelling it burns nothing."""
        ...

    def close(self) -> None:
        """Let go of threads, files and connections."""
        ...

    async def close_async(self) -> None:
        """As `close`, from an event loop."""
        ...
