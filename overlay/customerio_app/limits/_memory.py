"""Buckets in this process's memory."""

from __future__ import annotations

from collections.abc import Callable

from customerio_app.limits._rates import Buckets, Rate
from customerio_app.limits._window import Ask, Reply, State, decide, new_state, note


class MemoryStore:
    """Buckets in this process's memory. Whoever uses it holds a lock."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self.states: dict[tuple[str, str], State] = {}

    def transact(self, buckets: Buckets, ask: Ask) -> Reply:
        now = self._clock()
        return decide(self._states(buckets, now), list(buckets.values()), ask, now)

    def tell(self, buckets: Buckets, ask: Ask) -> None:
        """As `transact`, where nothing is wanted."""
        now = self._clock()
        note(self._states(buckets, now), list(buckets.values()), ask, now)

    def hold(self, bucket: tuple[str, str], rate: Rate, until: float) -> None:
        """Let nothing leave a bucket before a time."""
        (state,) = self._states({bucket: rate}, self._clock())
        state["pause"] = max(state["pause"], until)

    def _states(self, buckets: Buckets, now: float) -> list[State]:
        for bucket, rate in buckets.items():
            if bucket not in self.states:
                self.states[bucket] = new_state(rate, now)
        return [self.states[bucket] for bucket in buckets]

    def after_fork(self) -> None:
        for state in self.states.values():
            # What the other process sends from now on is not known here.
            state.update(fresh=True, cold=True, held={}, head=state["tail"])

    def close(self) -> None:
        pass
