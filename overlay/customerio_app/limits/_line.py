"""The line in front of the buckets: first come, first served, for threads and event loops together.

Every distinct list of buckets has a lane of its own, so that a call that waits for a daily quota holds up nobody else;
among lanes that may both go, the older call is first. The head of a lane is its leader: only it waits for a time, and a
grant hands the lead on. Everybody else wakes for the hand-over, for the own deadline, or, should the leader's thread or
event loop be stuck, a little after the own turn.

`Line` is the arithmetic of that and is never seen by two threads at once: its driver holds the lock.
"""

from __future__ import annotations

import math
from collections import deque
from typing import TYPE_CHECKING

from customerio_app.limits._bucket import TOLERANCE, Bucket

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from customerio_app.limits._protocol import Permit
    from customerio_app.limits._waiters import Waiter

# How long after its own turn a waiter looks after itself: seconds, and part of the wait.
_STUCK_AFTER = 0.1
_STUCK_SHARE = 0.05
_STUCK_UNKNOWN = 1.0  # seconds, where the leader's own turn hangs on another's send


class Lane:
    """The calls that wait for the same buckets."""

    __slots__ = ("buckets", "fronts", "names", "queue", "scope")

    def __init__(self, scope: str, names: tuple[str, ...], buckets: tuple[Bucket, ...]) -> None:
        self.scope = scope
        self.names = names
        self.buckets = buckets
        self.queue: deque[Waiter] = deque()
        self.fronts = 0

    def head(self) -> Waiter | None:
        return self.queue[0] if self.queue else None

    def add(self, waiter: Waiter) -> int:
        """Put it in the line; how many are before it."""
        if waiter.front:
            waiter.ahead = self.fronts
            self.queue.insert(self.fronts, waiter)
            self.fronts += 1
        else:
            waiter.ahead = len(self.queue)
            self.queue.append(waiter)
        return waiter.ahead

    def remove(self, waiter: Waiter) -> bool:
        """Take it out of the line; false if it is not there."""
        try:
            if self.queue and self.queue[0] is waiter:
                self.queue.popleft()
            else:
                self.queue.remove(waiter)
        except ValueError:
            return False
        if waiter.front:
            self.fronts -= 1
        return True

    def ready_at(self, now: float, ahead: int = 0) -> float:
        """When the call may go that has so many before it."""
        at = -math.inf
        for bucket in self.buckets:
            at = max(at, bucket.ready_at(now, ahead))
        return at

    def why(self, now: float) -> str:
        """Why the head waits."""
        slowest = max(self.buckets, key=lambda bucket: bucket.ready_at(now))
        return slowest.why(now)


class Line:
    """All lanes of one scope."""

    __slots__ = ("_grant", "_undo", "lanes")

    def __init__(
        self, grant: Callable[[Lane, Waiter, float], Permit], undo: Callable[[Lane, Permit, float], None]
    ) -> None:
        self.lanes: list[Lane] = []
        self._grant = grant
        self._undo = undo

    def idle(self) -> bool:
        """Whether nobody waits."""
        return all(not lane.queue for lane in self.lanes)

    def enter(self, waiter: Waiter, now: float) -> float:
        """Put a call in the line, and let those go that may: 0.0 if it is served or failed, else how long to block."""
        lane = waiter.lane
        ahead = lane.add(waiter)
        waiter.leading = not ahead
        self.advance(now)
        if waiter.permit is not None:
            return 0.0
        waiter.reason = "queue" if ahead else lane.why(now)
        at = lane.ready_at(now, ahead)
        if at < math.inf and at > waiter.deadline + TOLERANCE:
            self.leave(waiter, now)
            waiter.error = too_long(waiter, at - now)
            return 0.0
        return self._block_until(waiter, at, now)

    def step(self, waiter: Waiter, now: float) -> float:
        """What a waiter does when it wakes: 0.0 if it is served or failed, else how many seconds to block."""
        if waiter.permit is not None or waiter.error is not None:
            return 0.0
        lane = waiter.lane
        waiter.wake_at = -math.inf
        waiter.leading = waiter.leading or lane.head() is waiter
        self.advance(now)
        if waiter.permit is not None or waiter.error is not None:
            return 0.0
        at = lane.ready_at(now, 0 if waiter.leading else lane.queue.index(waiter))
        if waiter.leading and lane.why(now) == "paused":
            waiter.reason = "paused"
        if now >= waiter.deadline - TOLERANCE:
            self.leave(waiter, now)
            waiter.error = too_long(waiter, at - now)
            return 0.0
        return self._block_until(waiter, at, now)

    def _block_until(self, waiter: Waiter, turn: float, now: float) -> float:
        at = turn
        if not waiter.leading:
            heads = waiter.lane.ready_at(now)
            at = max(now, turn, heads if heads < math.inf else now + _STUCK_UNKNOWN)
            at += _STUCK_AFTER + _STUCK_SHARE * (at - now)
        waiter.wake_at = min(at, waiter.deadline)
        return max(waiter.wake_at - now, TOLERANCE)

    def advance(self, now: float) -> None:
        """Let everybody go whose turn it is; see that each lane has a leader who wakes in time."""
        while self._let_one_go(now):
            pass
        for lane in self.lanes:
            while (head := lane.head()) is not None:
                if head.leading and lane.ready_at(now) >= head.wake_at - TOLERANCE:
                    break
                head.leading = True
                head.wake_at = -math.inf
                if head.wake():
                    break
                lane.remove(head)  # its event loop is closed

    def _let_one_go(self, now: float) -> bool:
        first: Waiter | None = None
        for lane in self.lanes:
            head = lane.head()
            if head is None or (first is not None and _before(first, head)):
                continue
            if lane.ready_at(now) <= now + TOLERANCE:
                first = head
        if first is None:
            return False
        lane = first.lane
        lane.remove(first)
        permit = self._grant(lane, first, now)
        first.permit = permit
        if not first.wake():
            self._undo(lane, permit, now)
        return True

    def leave(self, waiter: Waiter, now: float) -> None:
        """A call gives up: cancelled, timed out. It burns nothing."""
        if waiter.lane.remove(waiter):
            self.advance(now)

    def paused(self, buckets: Iterable[Bucket], now: float) -> None:
        """A pause began: fail at once whoever cannot wait that long."""
        touched = set(buckets)
        failed: list[Waiter] = []
        for lane in self.lanes:
            if touched.isdisjoint(lane.buckets):
                continue
            for ahead, waiter in enumerate(lane.queue):
                if waiter.deadline < math.inf and waiter.deadline < (at := lane.ready_at(now, ahead)) < math.inf:
                    waiter.error = too_long(waiter, at - now)
                    failed.append(waiter)
        for waiter in failed:
            waiter.lane.remove(waiter)
            waiter.wake()
        self.advance(now)


def _before(one: Waiter, other: Waiter) -> bool:
    if one.front != other.front:
        return one.front
    return one.entered_at <= other.entered_at


def too_long(waiter: Waiter, wait: float) -> BaseException:
    """The error for a call whose wait is, or became, too long."""
    from customerio_app.errors import RateLimitWaitError

    known = 0.0 <= wait < math.inf
    limit = waiter.deadline - waiter.entered_at
    what = f"would have to wait for another {wait:.3g} s" if known else "would have to wait for longer"
    return RateLimitWaitError(
        f"The rate limit ({', '.join(waiter.lane.names)}) does not let this request leave within {limit:.3g} s: it "
        f"{what}. Nothing was sent. Raise max_wait, or send less at a time.",
        wait=wait if known else None,
    )
