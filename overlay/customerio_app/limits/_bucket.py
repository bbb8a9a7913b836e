"""One bucket: when the next request may leave. Pure decisions; the time is always an argument.

A send may leave at the latest of

- the L-th last actual send + W + g (L requests in a window of W seconds, guard g), so that any L + 1 consecutive sends
  span at least W + g: no way of counting refuses them while the jitter on the way up stays under g;
- the nominal spacing, (burst - 1) spacings early: it is counted on from the last nominal time, not from the actual
  send, so that late timers do not add up;
- the end of a pause.

A permit that is granted but not yet sent counts as sent now.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Sequence

from customerio_app.limits._rates import SPACED_UP_TO, Rate

GUARD_SHARE = 0.015  # of the window; measured: no refusal on a sliding log with 8 ms of jitter
GUARD_FLOOR = 0.015  # seconds
GUARD_CAP = 0.25  # of the window
GUARD_RISE = 1.5
GUARD_RISE_AGAIN = 2.0  # where the last rise is less than GUARD_FALL_EVERY ago: it was not enough by far
GUARD_RISE_EVERY = 1.0  # seconds
GUARD_FALL = 0.95
GUARD_FALL_EVERY = 30.0  # seconds
CAREFUL_AT_MOST = 10.0  # seconds of caution after a cold start or a pause, however long the window is
AGAIN_WITHIN = 2  # windows after a pause in which another refusal means that others use the quota too
GATHER_WITHIN = 1.0  # of the window
BURST_LASTS = 0.020  # seconds
PAUSE_AT_MOST = 3600.0  # seconds, where the API does not say how long: a daily quota may come back at midnight
# Below what a timer can keep to; above what floats of a long uptime lose.
TOLERANCE = 1e-6


def base_guard(window: float) -> float:
    """The guard (seconds) that a window of so many seconds begins with."""
    return max(GUARD_FLOOR, GUARD_SHARE * window)


def raised_guard(guard: float, window: float, since_last: float) -> float:
    """The guard (seconds) after a refusal, so many seconds after the last one that raised it."""
    factor = GUARD_RISE_AGAIN if since_last < GUARD_FALL_EVERY else GUARD_RISE
    return max(guard, min(guard * factor, GUARD_CAP * window))


def settled_guard(guard: float, base: float, calm: float) -> float:
    """The guard (seconds) after ``calm`` seconds without a refusal."""
    return max(base, guard * GUARD_FALL ** math.floor(calm / GUARD_FALL_EVERY))


def careful_span(window: float, guard: float) -> float:
    """For how many seconds a bucket is careful after a cold start or a pause."""
    return min(window, CAREFUL_AT_MOST) + guard


def gathered(log: Sequence[float], window: float, limit: int, now: float) -> float:
    """The time from which a window counts so that sends near to each other become one burst; 0.0 where it does not.

    A burst stands more jitter than single sends at the same guard, as the order of its arrivals evens it out: of 1,000
    requests with 85 ms of jitter and a guard of 50 ms a sliding log refuses 0.4 in bursts of 10, 9 if one of the ten
    goes alone, 47 if they are even (simulated). So the first of them waits until the others may go as well. That costs
    what it delays, once: they leave together, and from then on come together.
    """
    index = len(log) - limit
    if index < 0 or now - log[-1] < BURST_LASTS:  # it follows in a burst that is leaving
        return 0.0
    first = last = log[index]
    while index + 1 < len(log) and log[index + 1] - first <= GATHER_WITHIN * window:
        index += 1
        last = log[index]
    return last


class Bucket:
    """The state of one bucket. Not thread-safe: whoever drives it holds a lock."""

    __slots__ = (
        "_base",
        "_burst",
        "_calm_since",
        "_careful_until",
        "_cold",
        "_limit",
        "_log",
        "_nominal",
        "_pause_until",
        "_paused_at",
        "_pending",
        "_probe_out",
        "_probe_until",
        "_probing",
        "_raised_at",
        "_seen",
        "_window",
        "guard",
        "name",
    )

    def __init__(self, name: str, rate: Rate, *, guard: float | None = None, cold: bool = True) -> None:
        self.name = name
        self._limit = rate.requests
        self._window = rate.seconds
        self._burst = rate.burst
        self._base = base_guard(rate.seconds) if guard is None else guard
        self.guard = self._base
        self._log: deque[float] = deque(maxlen=rate.requests)
        self._pending = 0
        self._nominal = -math.inf
        self._pause_until = -math.inf
        self._paused_at = -math.inf
        self._careful_until = -math.inf
        self._cold = False
        self._probing = False
        self._probe_out = False
        self._probe_until = -math.inf
        self._raised_at = -math.inf
        self._calm_since = -math.inf
        self._seen = -math.inf
        if cold:
            self.cool()

    @property
    def span(self) -> float:
        """Seconds in which at most the limit is sent."""
        return self._window + self.guard

    @property
    def spacing(self) -> float:
        """Seconds between two sends of an even stream."""
        return (self._window + self.guard) / self._limit

    @property
    def pending(self) -> int:
        """Permits that are granted and neither sent nor given back."""
        return self._pending

    @property
    def choked(self) -> bool:
        """Whether every slot of the window is held by a permit that is not sent yet."""
        return self._pending >= self._limit

    @property
    def log(self) -> tuple[float, ...]:
        """Times of the last actual sends, oldest first."""
        return tuple(self._log)

    @property
    def pause_until(self) -> float:
        """When the pause after a refusal ends; minus infinity without one."""
        return self._pause_until

    def cool(self) -> None:
        """Forget what others may have sent: go one at a time for the first window.

        On an idle quota that costs part of a second; right after an unknown predecessor it costs at most one refusal
        instead of a burst of them.
        """
        self._pending = 0
        self._cold = True
        self._probing = True
        self._probe_out = False
        self._probe_until = math.inf
        self._careful_until = math.inf

    def ready_at(self, now: float, ahead: int = 0) -> float:
        """When a request may leave; at most ``now`` if it may at once, infinity if only another's send can tell.

        With others ``ahead`` of it, the earliest time that is possible.
        """
        self._observe(now)
        limit = self._limit
        span = self._window + self.guard
        spacing = span / limit
        burst = self._burst
        at = self._pause_until
        if not ahead:
            if now < self._careful_until and spacing <= SPACED_UP_TO:
                burst = 1
            if self._probing and self._probe_out:
                at = max(at, self._probe_until)
        at = max(at, self._nominal + (ahead + 1 - burst) * spacing)
        taken = self._pending + ahead
        rounds = 0
        if taken >= limit:
            if not ahead:
                return math.inf
            rounds, taken = divmod(taken, limit)
        index = len(self._log) - limit + taken
        if index >= 0:
            at = max(at, self._log[index] + span * (rounds + 1))
            if not taken and burst == limit and self.guard > self._base:
                at = max(at, gathered(self._log, self._window, limit, now) + span)
        elif rounds:
            at = max(at, now + span * rounds)
        return at

    def why(self, now: float) -> str:
        """Why a request that is first in the line has to wait."""
        if now < self._pause_until:
            return "paused"
        if self._probing and self._probe_out:
            return "cold start" if self._cold else "paused"
        return "rate"

    def take(self, now: float) -> bool:
        """Grant a permit; true if it is a probe, whose answer the next one waits for."""
        if self.guard > self._base:
            self._settle(now)
        self._nominal = max(self._nominal, now) + self.spacing
        self._pending += 1
        if not self._probing:
            return False
        if self._careful_until == math.inf:
            self._be_careful(now)
        if now >= self._probe_until:
            self._probing = self._cold = False
            return False
        self._probe_out = True
        return True

    def sent(self, now: float) -> None:
        """A granted request leaves."""
        self._observe(now)
        self._pending = max(0, self._pending - 1)
        if self._cold and not self._log:
            self._be_careful(now)
        self._log.append(now)

    def give_back(self, *, probe: bool) -> None:
        """A granted request will never leave."""
        self._pending = max(0, self._pending - 1)
        self._nominal -= self.spacing
        if probe:
            self._probe_out = False

    def answered(self, now: float, *, probe: bool, refused: bool) -> None:
        """A sent request is over."""
        if not probe:
            return
        self._probe_out = False
        if not refused and (not self._cold or now >= self._probe_until):
            self._probing = self._cold = False

    def refused(self, sent_at: float, retry_after: float | None, now: float) -> None:
        """A 429 came back for what left at ``sent_at``: pause, widen the guard.

        Requests that were already on the way when the last pause began say nothing new: they neither widen the guard
        nor lengthen the pause, unless the API names a later time.
        """
        self._observe(now)
        news = sent_at >= self._paused_at
        if news and now - self._raised_at >= GUARD_RISE_EVERY:
            self.guard = raised_guard(self.guard, self._window, now - self._raised_at)
            self._raised_at = now
        self._calm_since = now
        if retry_after is None:
            # The API counted it when it came, which is after it was sent.
            until = max(now, sent_at + min(self._window, PAUSE_AT_MOST) + self.guard)
        else:
            until = now + retry_after
        if news or retry_after is not None:
            self.pause(until, now)

    def pause(self, until: float, now: float) -> None:
        """Let nothing leave before ``until``; then begin with one at a time."""
        self._observe(now)
        if until <= self._pause_until:
            return
        again = now < self._pause_until + AGAIN_WITHIN * self.span
        self._pause_until = until
        self._paused_at = now
        self._cold = False
        self._probing = True
        self._be_careful(until)
        if not again:
            # One request alone, and then as many as may go: bursts stand more jitter than an even stream does.
            self._careful_until = -math.inf
        self._nominal = max(self._nominal, until)

    def hold(self, until: float) -> None:
        """Let nothing leave before ``until``, with no caution afterwards."""
        self._pause_until = max(self._pause_until, until)

    def _be_careful(self, since: float) -> None:
        self._careful_until = self._probe_until = since + careful_span(self._window, self.guard)

    def _settle(self, now: float) -> None:
        steps = (now - self._calm_since) // GUARD_FALL_EVERY
        if steps > 0:
            self.guard = settled_guard(self.guard, self._base, steps * GUARD_FALL_EVERY)
            self._calm_since += steps * GUARD_FALL_EVERY

    def _observe(self, now: float) -> None:
        by = self._seen - now
        self._seen = now
        if by <= 0:
            return
        # The clock went back. How long that took is unknown; to take it as no time at all is the safe side.
        self._log = deque((stamp - by for stamp in self._log), maxlen=self._limit)
        self._nominal -= by
        self._pause_until -= by
        self._paused_at -= by
        self._careful_until -= by
        self._probe_until -= by
        self._raised_at -= by
        self._calm_since -= by
