"""Buckets in this process's memory."""

from __future__ import annotations

from collections.abc import Callable

from customerio_app.limits._rates import Rate
from customerio_app.limits._window import Ask, Reply, State, decide, new_state, note


class MemoryStore:
    """Buckets in this process's memory. Whoever uses it holds a lock."""

    instant = True

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self.states: dict[tuple[str, str], State] = {}

    def transact(self, scope: str, names: tuple[str, ...], rates: list[Rate], ask: Ask) -> Reply:
        now = self._clock()
        return decide(self._states(scope, names, rates, now), rates, ask, now)

    def tell(self, scope: str, names: tuple[str, ...], rates: list[Rate], ask: Ask) -> None:
        """As `transact`, where nothing is wanted."""
        now = self._clock()
        note(self._states(scope, names, rates, now), rates, ask, now)

    def _states(self, scope: str, names: tuple[str, ...], rates: list[Rate], now: float) -> list[State]:
        return [self._state(scope, name, rate, now) for name, rate in zip(names, rates, strict=True)]

    def hold(self, scope: str, name: str, rate: Rate, until: float) -> None:
        """Let nothing leave a bucket before a time."""
        state = self._state(scope, name, rate, self._clock())
        state["pause"] = max(state["pause"], until)

    def _state(self, scope: str, name: str, rate: Rate, now: float) -> State:
        state = self.states.get((scope, name))
        if state is None:
            state = self.states[scope, name] = new_state(rate, now)
        return state

    def after_fork(self) -> None:
        for state in self.states.values():
            # What the other process sends from now on is not known here.
            state.update(fresh=True, cold=True, held={}, head=state["tail"])

    def close(self) -> None:
        pass
