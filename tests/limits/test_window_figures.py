"""The algorithm's figures, each where it shows: how long, how many, how soon. Times are seconds."""

from __future__ import annotations

import math
from typing import Any

import pytest
from customerio_app.limits import Rate, _window
from customerio_app.limits._window import Ask, Reply, State, base_guard, decide, new_state

GENERAL, FAST, SLOW, DAILY = Rate(10, 1.0), Rate(100, 1.0), Rate(1, 10.0), Rate(100, 86_400.0)
START = 1000.0
SPAN = 1.015  # of GENERAL: its window and the guard
NEAR = 1e-9


def ask(states: State | list[State], rates: Rate | list[Rate], now: float, process: str = "p", **told: Any) -> Reply:
    several = states if isinstance(states, list) else [states]
    kept = rates if isinstance(rates, list) else [rates]
    return decide(several, kept, Ask(process, (told.pop("held", 0),) * len(several), **told), now)


def take(state: State, rate: Rate, now: float, count: int = 1, **told: Any) -> list[float]:
    """The slots of so many calls that wait, those that may go now."""
    return list(ask(state, rate, now, want=count, waiting=count, **told).slots)


def turn(state: State, rate: Rate, now: float) -> float:
    """When the next call may go, as long as nobody takes the slot."""
    return _window.slot_of(state, rate, now, 0)


def warm(rate: Rate, now: float = START) -> State:
    """A bucket that nothing is held against: known, unused, not careful."""
    state = new_state(rate, now - 500.0)
    state["fresh"] = state["cold"] = False
    state["pause"] = state["paused_at"] = state["careful"] = now - 1e6
    return state


# ---- an ordinary bucket


def test_a_window_holds_its_requests_and_the_next_ones_follow_after_window_and_guard() -> None:
    state = warm(GENERAL)
    assert take(state, GENERAL, START, 12) == [START] * 10
    assert turn(state, GENERAL, START) == pytest.approx(START + SPAN, abs=NEAR)
    assert take(state, GENERAL, START + SPAN - 0.001, 3) == []
    assert len(take(state, GENERAL, START + SPAN, 12)) == 10


def test_a_fast_bucket_lets_five_go_at_once_and_then_spaces() -> None:
    assert take(warm(FAST), FAST, START, 20) == [START] * 5
    state = warm(FAST)
    take(state, FAST, START, 5)
    spacing = 1.015 / 100
    assert turn(state, FAST, START) == pytest.approx(START + spacing, abs=NEAR)
    assert len(take(state, FAST, START + 3 * spacing + 1e-6, 20)) == 3


def test_the_guard_is_a_share_of_the_window_and_never_nothing() -> None:
    assert [base_guard(seconds) for seconds in (0.1, 1.0, 2.0, 10.0)] == [0.015, 0.015, 0.03, 0.15]
    assert ask(new_state(SLOW, START), SLOW, START).guards == (0.15,)


def test_slots_are_taken_ahead_within_the_lead_and_not_before_the_reply_is_there() -> None:
    state = warm(GENERAL)
    take(state, GENERAL, START, 10)
    early = START + SPAN - 0.02
    assert take(state, GENERAL, early, 3, lead=0.019) == []
    (slot, *_) = take(state, GENERAL, early, 3, lead=0.0201)
    assert slot == pytest.approx(START + SPAN, abs=NEAR)
    assert take(warm(GENERAL), GENERAL, START, lead=0.1, delay=0.05) == [START + 0.05]
    assert take(warm(GENERAL), GENERAL, START, lead=0.01, delay=0.05) == []


def test_all_buckets_of_a_call_are_taken_or_none() -> None:
    general, slow = warm(GENERAL), warm(SLOW)
    both = ask([general, slow], [GENERAL, SLOW], START, want=3, waiting=3)
    assert both.slots == (START,)
    assert both.turn == pytest.approx(START + 10.15, abs=NEAR)
    assert (len(general["log"]), len(slow["log"])) == (1, 1)
    # The place is kept in the bucket that the wait is for; the other one is free for others.
    assert both.place[0] == 1
    assert len(take(general, GENERAL, START, 20, process="q")) == 9


# ---- the beginning


def test_after_a_cold_start_one_goes_alone_and_a_window_of_single_ones_follows() -> None:
    state = new_state(GENERAL, START)
    assert take(state, GENERAL, START) == [START]
    assert turn(state, GENERAL, START) == pytest.approx(START + 0.3, abs=NEAR)
    assert take(state, GENERAL, START + 0.5) == [START + 0.5]
    assert turn(state, GENERAL, START + 0.5) == pytest.approx(START + 0.6015, abs=NEAR), "one by one"
    state = new_state(GENERAL, START)
    take(state, GENERAL, START, 1)
    assert len(take(state, GENERAL, START + 1.0149, 20)) == 1
    state = new_state(GENERAL, START)
    take(state, GENERAL, START, 1)
    assert len(take(state, GENERAL, START + 1.0151, 20)) > 1, "and then as many as there are"


def test_a_long_window_is_careful_for_ten_seconds_at_most() -> None:
    long = Rate(600, 60.0)
    state = new_state(long, START)
    take(state, long, START, 1)
    assert state["careful"] == START + 10.0 + 0.9
    short = Rate(10, 0.2)
    state = new_state(short, START)
    take(state, short, START, 1)
    assert state["next"] == pytest.approx(START + 0.2, abs=NEAR), "alone for no longer than the window"


def test_what_is_a_second_apart_is_still_careful() -> None:
    rate = Rate(2, 1.5)
    state = warm(rate)
    state["guard"], state["calm"], state["careful"], state["next"] = 0.5, START, START + 5.0, START
    take(state, rate, START)
    assert turn(state, rate, START) == pytest.approx(START + 1.0, abs=NEAR)


def test_a_bucket_whose_requests_are_far_apart_is_not_slowed_down_by_a_cold_start() -> None:
    state = new_state(DAILY, START)
    assert len(take(state, DAILY, START, 10)) == 10
    assert state["careful"] == START + 10.0 + base_guard(86_400.0)


# ---- refusals


def refused(state: State, rate: Rate, sent: float, now: float, retry_after: float = -1.0) -> Reply:
    return ask(state, rate, now, refused=(sent, retry_after))


def test_a_refusal_pauses_the_bucket_until_the_window_of_the_refused_request_is_over() -> None:
    state = warm(GENERAL)
    take(state, GENERAL, START, 10)
    reply = refused(state, GENERAL, START, START + 0.1)
    assert reply.paused
    assert reply.guards == (0.0225,)
    assert state["pause"] == pytest.approx(START + 1.0 + 0.0225, abs=NEAR)
    assert take(state, GENERAL, START + 1.0, 3) == []
    assert not ask(state, GENERAL, START + 1.1).paused
    # The response of the first request after it is waited for.
    assert take(state, GENERAL, START + 1.1, 3) == [START + 1.1]
    assert turn(state, GENERAL, START + 1.1) == pytest.approx(START + 1.4, abs=NEAR)


def test_what_the_api_asks_to_wait_is_kept_to_up_to_an_hour() -> None:
    for asked, kept in ((0.0, 0.0), (5.0, 5.0), (3600.0, 3600.0), (3601.0, 3600.0)):
        state = warm(GENERAL)
        take(state, GENERAL, START, 1)
        refused(state, GENERAL, START, START + 0.1, asked)
        assert state["pause"] == pytest.approx(START + 0.1 + kept if kept else state["pause"], abs=NEAR)
    state = warm(DAILY)
    take(state, DAILY, START, 1)
    refused(state, DAILY, START, START + 0.1)
    assert state["pause"] == START + 3600.0 + DAILY.seconds * 0.015 * 1.5


def test_requests_that_were_under_way_change_nothing_but_what_a_longer_wait_asks() -> None:
    state = warm(GENERAL)
    take(state, GENERAL, START, 10)
    refused(state, GENERAL, START, START + 0.1)
    pause, guard = state["pause"], state["guard"]
    for _ in range(3):
        refused(state, GENERAL, START, START + 0.11)
    assert (state["pause"], state["guard"]) == (pause, guard)
    refused(state, GENERAL, START, START + 0.11, 0.5)
    assert state["pause"] == pause, "a shorter wait ends no pause"
    refused(state, GENERAL, START, START + 0.11, 4.0)
    assert state["pause"] == pytest.approx(START + 4.11, abs=NEAR)


def test_the_guard_rises_once_a_second_up_to_a_quarter_of_the_window_and_falls_slowly() -> None:
    state, now = warm(GENERAL), START
    guards = []
    for _ in range(12):
        now += 10.0
        take(state, GENERAL, now, 1)
        refused(state, GENERAL, now, now + 0.1)
        guards.append(state["guard"])
    assert guards[:3] == pytest.approx([0.0225, 0.03375, 0.050625])
    assert guards[-1] == 0.25
    calm = now + 0.1
    assert ask(state, GENERAL, calm + 29.9).guards == (0.25,)
    assert ask(state, GENERAL, calm + 30.0).guards == pytest.approx((0.25 * 0.95,))
    assert ask(state, GENERAL, calm + 91.0).guards == pytest.approx((0.25 * 0.95**3,))
    assert ask(state, GENERAL, calm + 1e5).guards == (0.015,)
    quick = warm(GENERAL)
    take(quick, GENERAL, START, 1)
    refused(quick, GENERAL, START, START + 0.01, 0.1)
    take(quick, GENERAL, START + 0.2, 1)
    quick["level"] = 10
    before = quick["guard"]
    quick["cold"] = True  # so that it is not taken for others' requests
    refused(quick, GENERAL, START + 0.2, START + 0.3)
    assert quick["guard"] == before, "a second refusal within a second says nothing new"
    ask(quick, GENERAL, START + 1.5, sent=(START + 1.4,))
    quick["cold"] = True
    refused(quick, GENERAL, START + 1.4, START + 1.5)
    assert quick["guard"] > before


def test_others_are_noticed_by_a_second_refusal_soon_after_a_pause() -> None:
    for gap, level in ((2.0, 3), (2.1, 10)):
        state = warm(GENERAL)
        take(state, GENERAL, START, 10)
        refused(state, GENERAL, START, START + 0.1, 1.0)
        again = START + 1.1 + gap
        ask(state, GENERAL, again - 0.05, sent=(again - 0.9, again - 0.5, again - 0.3, again - 0.1))
        refused(state, GENERAL, again - 0.1, again)
        assert state["level"] == level
        assert state["guard"] == pytest.approx(0.0225 if level == 3 else 0.03375)


def test_less_is_taken_for_thirty_seconds_and_then_a_tenth_more_every_five() -> None:
    state = warm(GENERAL)
    state["level"], state["raise_at"] = 4, START + 30.0
    state["seen"] = START
    assert len(take(state, GENERAL, START, 20)) == 4
    levels = []
    for later in (29.9, 30.0, 34.9, 35.0, 45.0, 60.0):
        ask(state, GENERAL, START + later)
        levels.append(state["level"])
    assert levels == [4, 5, 5, 6, 8, 10]
    assert state["raise_at"] > START + 55.0
    large = warm(Rate(200, 1.0))
    large["level"], large["raise_at"], large["seen"] = 50, START, START
    ask(large, Rate(200, 1.0), START + 5.0)
    assert large["level"] == 90
    early = new_state(GENERAL, 1.0)
    early["level"], early["raise_at"] = 4, 1.0
    ask(early, GENERAL, 12.0)
    assert early["level"] == 7
    few = warm(Rate(5, 1.0))
    few["level"], few["raise_at"], few["seen"] = 2, START, START
    ask(few, Rate(5, 1.0), START)
    assert few["level"] == 3, "one at least"
    one = warm(GENERAL)
    take(one, GENERAL, START, 1)
    one["level"], one["raise_at"] = 3, START + 30.0
    refused(one, GENERAL, START, START + 0.1)
    assert one["level"] == 1, "never nothing"
    assert one["raise_at"] == pytest.approx(START + 30.1, abs=NEAR)


def test_a_raised_guard_gathers_what_is_near_into_one_burst() -> None:
    state = warm(GENERAL)
    for index in range(10):
        take(state, GENERAL, START + 0.1 * index, 1)
    state["guard"], state["calm"] = 0.1, START + 1.0
    # All ten wait for the last of the window, and leave together.
    assert turn(state, GENERAL, START + 1.0) == pytest.approx(START + 0.9 + 1.1, abs=NEAR)
    assert len(take(state, GENERAL, START + 2.001, 10)) >= 9
    far = warm(GENERAL)
    ask(far, GENERAL, START + 1.1, sent=(*[START] * 9, START + 1.0))
    far["guard"], far["calm"] = 0.1, START + 1.0
    assert turn(far, GENERAL, START + 1.1) == pytest.approx(START + 1.0 + 1.1, abs=NEAR), "a window later at the most"
    followed = warm(GENERAL)
    ask(followed, GENERAL, START + 1.1, sent=(*[START + 0.1 * index for index in range(9)], START + 1.05))
    followed["guard"], followed["calm"] = 0.1, START + 1.0
    assert take(followed, GENERAL, START + 1.89) == []
    assert take(followed, GENERAL, START + 1.901) == [START + 1.901]
    assert turn(followed, GENERAL, START + 1.902) <= START + 1.902, "the others follow the first one at once"
    spaced = warm(FAST)
    ask(spaced, FAST, START + 1.0, sent=[START + 0.01 * index for index in range(100)])
    spaced["guard"], spaced["calm"], spaced["next"] = 0.1, START + 1.0, START
    assert turn(spaced, FAST, START + 1.1) == pytest.approx(START + 1.1, abs=NEAR), "only where all may leave at once"
    leaving = warm(GENERAL)
    for index in range(10):
        take(leaving, GENERAL, START + 0.002 * index, 1)
    leaving["guard"], leaving["calm"] = 0.1, START
    assert turn(leaving, GENERAL, START + 0.02) == pytest.approx(START + 1.1, abs=NEAR), "in a burst that is leaving"


# ---- what became of slots


def test_a_slot_that_is_given_back_is_there_again() -> None:
    state = warm(GENERAL)
    slots = take(state, GENERAL, START, 10)
    assert take(state, GENERAL, START + 0.01, 1, gone=(slots[0],), unused=1) == [START + 0.01]
    assert len(state["log"]) == 10
    assert take(state, GENERAL, START + 0.02, 1, gone=(START + 5.0,)) == [], "one that is none changes nothing"
    state = warm(FAST)
    slots = take(state, FAST, START, 5)
    before = state["next"]
    ask(state, FAST, START, gone=slots[:3], unused=3)
    assert state["next"] == pytest.approx(before - 3 * 1.015 / 100, abs=NEAR)


def test_a_send_at_another_time_counts_then_and_not_in_the_future() -> None:
    state = warm(GENERAL)
    (slot,) = take(state, GENERAL, START, 1)
    ask(state, GENERAL, START + 0.5, gone=(slot,), sent=(START + 0.4,))
    assert state["log"] == [START + 0.4]
    ask(state, GENERAL, START + 0.5, sent=(START + 9.0, START + 0.1))
    assert state["log"] == [START + 0.1, START + 0.4, START + 0.5]


def test_no_more_sends_are_remembered_than_can_matter() -> None:
    state = warm(GENERAL)
    ask(state, GENERAL, START, sent=[START - 0.001 * index for index in range(100)])
    assert len(state["log"]) == 10 + 16
    for index in range(100):
        ask(state, GENERAL, START + 2.0 * index, sent=(START + 2.0 * index,))
        take(state, GENERAL, START + 2.0 * index + 1.5, 1)
    assert len(state["log"]) == 10 + 16
    assert state["log"][-1] == START + 199.5


def test_permits_that_are_held_count_for_ten_seconds_after_their_process_last_spoke() -> None:
    state = warm(GENERAL)
    ask(state, GENERAL, START, held=9)
    assert [_window.slot_of(state, GENERAL, START, ahead) > START for ahead in (0, 1)] == [False, True]
    assert len(take(state, GENERAL, START, 5, process="q")) == 1
    ask(state, GENERAL, START + 5.0, held=10)
    assert turn(state, GENERAL, START + 6.0) == START + 6.1, "looked at again a little later"
    assert take(state, GENERAL, START + 15.0, 1, process="q") == []
    assert take(state, GENERAL, START + 15.001, 1, process="q") != []
    ask(state, GENERAL, START + 16.0, held=3)
    ask(state, GENERAL, START + 16.0, held=0)
    assert state["held"] == {}


def test_a_granted_permit_is_held_from_the_start_where_every_send_is_told() -> None:
    state = warm(GENERAL)
    assert len(take(state, GENERAL, START, 4, at_once=True)) == 4
    assert state["log"] == []
    assert state["held"] == {"p": [4, START]}
    assert len(take(state, GENERAL, START, 20, process="q", at_once=True)) == 6


# ---- tickets


def test_those_who_wait_are_served_in_the_order_of_their_tickets() -> None:
    state = warm(GENERAL)
    take(state, GENERAL, START, 10, process="other")
    places = {}
    for name in ("a", "b", "c"):
        reply = ask(state, GENERAL, START + 0.01, name, want=1, waiting=2)
        places[name] = reply.place
        assert reply.slots == ()
    assert places == {"a": (0, 10, 1), "b": (0, 11, 1), "c": (0, 12, 1)}
    assert ask(state, GENERAL, START + 0.02, "a", want=1, waiting=2, place=places["a"]).place == places["a"]
    now = START + SPAN
    served = {}
    for name in ("c", "b", "a"):
        reply = ask(state, GENERAL, now, name, want=1, waiting=1, place=places[name])
        served[name] = bool(reply.slots)
    assert all(served.values()), "ten are free"
    # Who asks early wants none yet, and has its place all the same.
    assert ask(state, GENERAL, now + 0.1, "d", want=0, waiting=3).place[2] == 1
    # With one slot only, the first ticket's holder has it, and the second one is told that it comes later.
    slow = warm(SLOW)
    ask(slow, SLOW, START, "other", want=1, waiting=1)
    first = ask(slow, SLOW, START, "a", want=1, waiting=1).place
    second = ask(slow, SLOW, START, "b", want=1, waiting=1).place
    assert ask(slow, SLOW, START + 10.15, "b", want=1, waiting=1, place=second).slots == ()
    assert ask(slow, SLOW, START + 10.15, "a", want=1, waiting=1, place=first).slots != ()


def test_who_does_not_come_within_thirty_milliseconds_loses_its_place() -> None:
    def waiting() -> tuple[State, tuple[int, int, int]]:
        state = warm(SLOW)
        ask(state, SLOW, START, "other", want=1, waiting=1)
        ask(state, SLOW, START, "late", want=1, waiting=1)
        return state, ask(state, SLOW, START, "next", want=1, waiting=1).place

    state, place = waiting()
    assert ask(state, SLOW, START + 10.15 + 0.029, "next", want=1, waiting=1, place=place).slots == ()
    state, place = waiting()
    assert ask(state, SLOW, START + 10.15 + 0.031, "next", want=1, waiting=1, place=place).slots != ()
    state, place = waiting()
    ask(state, SLOW, START + 500.0, "somebody")
    assert state["head"] == state["tail"] == 3, "nobody came for all of them"


def test_a_place_moves_to_the_bucket_that_the_wait_is_for() -> None:
    for full, idle in ((0, 1), (1, 0)):
        buckets = [warm(SLOW), warm(SLOW)]
        take(buckets[full], SLOW, START, process="other")
        buckets[idle]["tail"] = 1  # the ticket that it holds, whose turn is now
        buckets[idle]["next"] = START + 0.2
        reply = ask(buckets, [SLOW, SLOW], START + 0.2, want=1, waiting=1, place=(idle, 0, 1))
        assert (reply.slots, reply.place[0]) == ((), full)


# ---- clocks, stores, processes


@pytest.mark.parametrize(("back", "lost"), [(0.4, False), (0.5, False), (0.6, True), (50.0, True)])
def test_a_clock_that_is_a_little_behind_is_waited_for_another_one_is_taken_over(back: float, lost: bool) -> None:
    state = warm(GENERAL)
    take(state, GENERAL, START, 10)
    ask(state, GENERAL, START + 0.2, held=2)
    reply = ask(state, GENERAL, START + 0.2 - back, "q")
    assert reply.now == pytest.approx(START + 0.2 - (back if lost else 0.0), abs=NEAR)
    assert state["log"] == pytest.approx([START - (back if lost else 0.0)] * 10, abs=NEAR)
    assert state["held"]["p"][1] == pytest.approx(START + 0.2 - (back if lost else 0.0), abs=NEAR)


def test_a_state_younger_than_the_last_send_was_lost_and_a_window_passes() -> None:
    for idle, waits in ((0.0, False), (0.19, False), (0.21, True), (1.24, True), (1.26, False)):
        state = new_state(GENERAL, START)
        reply = ask(state, GENERAL, START + 0.2, idle=idle, want=1, waiting=1)
        assert reply.paused is waits, idle
        assert bool(reply.slots) is not waits
        if waits:
            assert reply.turn == pytest.approx(START + SPAN, abs=NEAR)


def test_processes_are_counted_by_the_minute() -> None:
    state = new_state(GENERAL, 0.0)
    assert ask(state, GENERAL, 59.0, "a").processes == ()
    assert ask(state, GENERAL, 59.0, "a", periods=(-1,)).processes == (1,)
    assert ask(state, GENERAL, 59.0, "b", periods=(-1,)).processes == (2,)
    again = ask(state, GENERAL, 59.5, "b", periods=(0,))
    assert (again.processes, again.period) == ((2,), 0), "it was counted"
    young = ask(state, GENERAL, 61.0, "b", periods=(0,))
    assert (young.processes, young.period) == ((2,), 1)
    assert ask(state, GENERAL, 185.0, "b", periods=(1,)).processes == (1,), "a minute without anybody lies between"


def test_processes_are_counted_on_whatever_clock() -> None:
    state, later = new_state(GENERAL, 0.0), 60.0 * 5000
    for name in ("a", "b", "c"):
        ask(state, GENERAL, later, name, periods=(-1,))
    assert ask(state, GENERAL, later + 60.0, "a", periods=(5000,)).processes == (3,)
    # Whose period is one that has not begun here was counted by another clock.
    assert ask(new_state(GENERAL, 0.0), GENERAL, 10.0, "a", periods=(7,)).processes == (1,)
    state = new_state(GENERAL, 0.0)
    ask(state, GENERAL, 10.0, "a", periods=(7,))
    assert ask(state, GENERAL, 10.0, "b", periods=(7,)).processes == (2,)


def test_the_defaults_of_an_ask() -> None:
    told = Ask("p", (0,))
    assert (told.periods, told.idle, told.unused, told.gone, told.sent, told.refused) == ((), 1e9, 0, (), (), ())
    assert (told.want, told.waiting, told.place, told.lead, told.delay) == (0, 0, (0, 0, 0), 0.0, 0.0)
    assert not told.at_once
    reply = ask(warm(GENERAL), GENERAL, START)
    assert (reply.now, reply.slots, reply.turn, reply.place) == (START, (), START, (0, 0, 0))
    assert (reply.paused, reply.period) == (False, math.floor(START / 60.0))
