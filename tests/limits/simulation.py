"""Processes that share one bucket, on a simulated clock: the algorithm without threads, stores and sockets.

Each process asks as the dispatcher does, a little ahead of its turn, and hands slots to its calls in their order. What
leaves arrives after a time on the way; a 429 pauses the bucket, and the refused call goes first.
"""

from __future__ import annotations

import heapq
import random
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from customerio_app.limits import Rate, _window
from customerio_app.limits._limiter import EARLY, LEAD, OVERDUE, TOLERANCE
from customerio_app.limits._window import Ask

from tests.limits.counting import CountingServer

UP = 0.040  # seconds, at least, on the way up
DOWN = (0.040, 0.160)  # seconds until the response is there


@dataclass
class Call:
    """One call, and what became of it."""

    number: int
    entered: float
    sent: list[float] = field(default_factory=list)
    refused: int = 0
    cancelled: bool = False


@dataclass
class Process:
    """A process with its line."""

    name: str
    line: deque[Call] = field(default_factory=deque)
    slots: deque[float] = field(default_factory=deque)
    turn: float = 0.0
    place: tuple[int, int, int] = (0, 0, 0)
    asks: int = 0
    alive: bool = True
    wake: float = 0.0
    period: int = -1


class Simulation:
    """Runs processes against a server.

    Parameters:
        rate: the limit that the processes keep to.
        server: what counts.
        processes: how many.
        jitter: seconds, evenly spread, on the way up beside ``UP``.
        shared: whether slots are taken ahead from a store; else the one process holds its permits in memory.
        again: whether a call that ends is followed by another.
    """

    def __init__(
        self,
        rate: Rate,
        server: CountingServer,
        *,
        processes: int = 1,
        jitter: float = 0.0,
        shared: bool = False,
        seed: int = 0,
        retry_after: float | None = None,
        again: bool = True,
    ) -> None:
        self.rate, self.server, self.jitter, self.shared = rate, server, jitter, shared
        self.retry_after, self.again = retry_after, again
        self.chance = random.Random(seed)
        self.now = 1000.0
        self.state = _window.new_state(rate, self.now)
        self.processes = [Process(f"p{n}") for n in range(processes)]
        self.calls: list[Call] = []
        self.arrived: list[tuple[float, bool]] = []
        self._agenda: list[tuple[float, int, Callable[[], None]]] = []
        self._count = 0

    def at(self, when: float, do: Callable[[], None]) -> None:
        self._count += 1
        heapq.heappush(self._agenda, (when, self._count, do))

    def call(self, process: int = 0) -> Call:
        call = Call(len(self.calls), self.now)
        self.calls.append(call)
        self.processes[process].line.append(call)
        self._wake(self.processes[process], self.now)
        return call

    def cancel(self, call: Call) -> None:
        for process in self.processes:
            if call in process.line:
                process.line.remove(call)
                call.cancelled = True

    def stall(self, seconds: float) -> None:
        """Nothing runs for so long, but what is on its way arrives."""
        until = self.now + seconds
        late = []
        while self._agenda and self._agenda[0][0] < until:
            entry = heapq.heappop(self._agenda)
            if getattr(entry[2], "on_the_way", False):
                self.now = max(self.now, entry[0])
                entry[2]()
            else:
                late.append(entry)
        self.now = until
        for when, count, do in late:
            heapq.heappush(self._agenda, (max(when, until), count, do))

    def run(self, seconds: float) -> None:
        until = self.now + seconds
        while self._agenda and self._agenda[0][0] <= until:
            when, _, do = heapq.heappop(self._agenda)
            self.now = max(self.now, when)
            do()
        self.now = max(self.now, until)

    def _wake(self, process: Process, when: float) -> None:
        if self.now < process.wake <= when:
            return
        process.wake = when
        self.at(when, lambda: self._dispatch(process))

    def _dispatch(self, process: Process) -> None:
        if not process.alive:
            return
        while process.slots and process.slots[0] <= self.now + 1e-9:
            slot = process.slots.popleft()
            if not process.line or self.now - slot > OVERDUE:
                self._decide(process, gone=(slot,), unused=1)
                continue
            self._send(process, process.line.popleft())
        lead, early = (LEAD, EARLY) if self.shared else (TOLERANCE, 0.0)
        missing = len(process.line) - len(process.slots)
        if missing > 0 and process.turn - early <= self.now + 1e-9:
            process.asks += 1
            reply = self._decide(
                process, want=1 if self.shared else missing, waiting=missing, place=process.place, lead=lead
            )
            process.place, process.turn = reply.place, reply.turn
            process.slots.extend(reply.slots)
            self.at(self.now, lambda: self._dispatch(process))
        elif missing > 0:
            self._wake(process, process.turn - early)
        if process.slots:
            self.at(process.slots[0], lambda: self._dispatch(process))

    def _decide(self, process: Process, **told: object) -> _window.Reply:
        ask = Ask(process.name, (0,), periods=(process.period,), **told)  # type: ignore[arg-type]
        reply = _window.decide([self.state], [self.rate], ask, self.now)
        process.period = reply.period
        return reply

    def _send(self, process: Process, call: Call) -> None:
        sent_at = self.now
        call.sent.append(sent_at)
        arrival = self.now + UP + self.chance.uniform(0, self.jitter)

        def arrive() -> None:
            taken = self.server.take(arrival)
            self.arrived.append((arrival, taken))
            self.at(arrival + self.chance.uniform(*DOWN), lambda: self._respond(process, call, sent_at, taken))

        arrive.on_the_way = True  # type: ignore[attr-defined]
        self.at(arrival, arrive)

    def _respond(self, process: Process, call: Call, sent_at: float, taken: bool) -> None:
        if taken:
            if self.again:
                self.call(self.processes.index(process))
            return
        call.refused += 1
        self._decide(process, refused=(sent_at, -1.0 if self.retry_after is None else self.retry_after))
        for each in self.processes:
            each.turn = max(each.turn, self.state["pause"])
            while each.slots:
                self._decide(each, gone=(each.slots.pop(),), unused=1)
        process.line.appendleft(call)
        self._wake(process, self.now)

    @property
    def refused(self) -> int:
        return sum(not taken for _, taken in self.arrived)

    def share(self, since: float) -> float:
        """Part of the rate that was taken after a time."""
        taken = [when for when, accepted in self.arrived if accepted and when >= since]
        whole = (len(taken) - 1) // self.rate.requests * self.rate.requests
        if whole <= 0:
            return 0.0
        return whole / (taken[whole] - taken[0]) / (self.rate.requests / self.rate.seconds)
