"""The line: who is served when, how those who wait are woken, and what they are told who wait too long."""

from __future__ import annotations

import asyncio
import math
import random
import threading

import pytest
from customerio_app.errors import RateLimitWaitError
from customerio_app.limits._line import Line, TaskWaiter, ThreadWaiter, Waiter, too_long
from customerio_app.limits._none import FREE
from hypothesis import given
from hypothesis import strategies as st


def waiter(*, front: bool = False, max_wait: float | None = None, now: float = 100.0) -> ThreadWaiter:
    return ThreadWaiter(now, max_wait, front=front)


@given(st.lists(st.sampled_from(["end", "front", "serve", "leave", "clear"]), max_size=30), st.randoms())
def test_first_come_first_served_but_for_those_that_were_refused(events: list[str], chance: random.Random) -> None:
    line = Line()
    refused: list[Waiter] = []
    others: list[Waiter] = []
    for event in events:
        assert line.waiting() == [*refused, *others]
        assert line.first() is next(iter([*refused, *others]), None)
        assert len(line) == len(refused) + len(others)
        if event in ("end", "front"):
            one, group = waiter(front=event == "front"), refused if event == "front" else others
            ahead = len(refused) if event == "front" else len(refused) + len(others)
            line.add(one)
            group.append(one)
            assert one.ahead == ahead
        elif event == "clear":
            assert line.clear() == [*refused, *others]
            refused, others = [], []
        elif line:
            waiting = line.waiting()
            gone = waiting[0] if event == "serve" else chance.choice(waiting)
            assert line.remove(gone)
            (refused if gone.front else others).remove(gone)
            assert not line.remove(gone), "it is gone already"


def test_somebody_else_is_not_taken_out() -> None:
    line = Line()
    line.add(waiter(front=True))
    assert not line.remove(waiter(front=True))
    line.add(waiter())
    line.add(late := waiter(front=True))
    assert line.waiting()[1] is late, "the refused one before it still counts"


def test_how_long_a_call_waits_at_most() -> None:
    assert waiter(max_wait=2.5).deadline == 102.5
    assert waiter(max_wait=0.0).deadline == 100.0
    assert waiter().deadline == math.inf


def test_what_came_of_a_wait() -> None:
    one = waiter()
    assert (one.ahead, one.entered_at, one.reason, one.done) == (0, 100.0, "", False)
    one.permit = FREE
    assert one.done
    assert one.outcome() is FREE
    other = waiter()
    other.fail(error := RateLimitWaitError("too long"))
    assert other.done
    with pytest.raises(RateLimitWaitError) as caught:
        other.outcome()
    assert caught.value is error


def test_a_thread_sleeps_until_it_is_woken() -> None:
    one, woken = waiter(), threading.Event()

    def wait() -> None:
        one.block(math.inf)
        woken.set()

    thread = threading.Thread(target=wait)
    thread.start()
    assert not woken.wait(0.05)
    assert one.wake()
    assert woken.wait(10.0)
    thread.join()
    one.block(0.01)  # nobody woke it again: its time is up


def test_a_thread_that_is_woken_twice_or_before_it_sleeps_loses_nothing() -> None:
    one = waiter()
    assert one.wake()
    assert one.wake()
    one.block(math.inf)
    failed = waiter()
    failed.fail(RateLimitWaitError("too long"))
    failed.block(math.inf)


def test_a_task_sleeps_until_it_is_woken_or_its_time_is_up() -> None:
    async def go() -> None:
        loop = asyncio.get_running_loop()
        one = TaskWaiter(100.0, None, front=False, loop=loop)
        await one.block(0.0)
        await one.block(0.001)  # again, as it was not served
        sleeping = asyncio.create_task(one.block(math.inf))
        await asyncio.sleep(0)
        assert not sleeping.done()
        await asyncio.to_thread(one.wake)
        await sleeping
        assert one.wake()
        assert one.wake()
        await one.block(math.inf)
        one.fail(RateLimitWaitError("too long"))
        await one.block(math.inf)
        assert one.wake(), "woken after it is done, which does no harm"
        await asyncio.sleep(0)

    asyncio.run(asyncio.wait_for(go(), 30.0))


def test_a_task_that_is_cancelled_leaves_no_timer() -> None:
    async def go() -> None:
        loop = asyncio.get_running_loop()
        one = TaskWaiter(100.0, None, front=False, loop=loop)
        timers = []
        later = loop.call_later
        loop.call_later = lambda *given, **more: timers.append(later(*given, **more)) or timers[-1]  # type: ignore[func-returns-value, method-assign]
        sleeping = asyncio.create_task(one.block(60.0))
        await asyncio.sleep(0)
        sleeping.cancel()
        with pytest.raises(asyncio.CancelledError):
            await sleeping
        assert [timer.cancelled() for timer in timers] == [True]

    asyncio.run(go())


def test_whose_event_loop_is_closed_is_not_there_any_more() -> None:
    async def go() -> TaskWaiter:
        return TaskWaiter(100.0, None, front=False, loop=asyncio.get_running_loop())

    assert not asyncio.run(go()).wake()


@pytest.mark.parametrize(
    ("wait", "said", "known"),
    [
        (7.0, "it would have to wait for another 7 s", 7.0),
        (0.0, "it would have to wait for another 0 s", 0.0),
        (1.23456, "another 1.23 s", 1.23456),
        (-1.0, "it would have to wait for longer", None),
        (math.inf, "it would have to wait for longer", None),
        (float("inf"), "it would have to wait for longer", None),
        (math.nan, "it would have to wait for longer", None),
    ],
)
def test_what_a_wait_that_is_too_long_says(wait: float, said: str, known: float | None) -> None:
    error = too_long(waiter(max_wait=2.5, now=2.0), ("general", "daily"), wait)
    assert isinstance(error, RateLimitWaitError)
    assert error.wait == known
    text = str(error)
    assert said in text
    assert "The rate limit (general, daily) does not let this request leave within 2.5 s: " in text
    assert text.endswith("Nothing was sent. Allow a longer wait (max_wait, total_timeout), or send less at a time.")
