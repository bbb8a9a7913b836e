"""Which page comes next, without any request."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from customerio_app._flows.paging import Walk, split
from customerio_app.errors import InvalidRequestError, PagingError
from customerio_app_api import models
from customerio_app_api.operations import OPERATIONS, Window
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.paging.paging_support import (
    CURSOR,
    NOW,
    OFFSET,
    PAGE,
    WINDOW,
    FakeList,
    ids_of,
    newsletters,
    three_pages,
    walk_through,
)

DAY = 86_400


def walk(operation: Any, **arguments: Any) -> Walk:
    return Walk(operation, arguments, lambda: NOW)


def read(fake: FakeList) -> Any:
    return lambda arguments: fake.sync(client=None, **arguments)


def test_cursors_are_followed_as_they_came() -> None:
    fake = three_pages()
    items, pages = walk_through(walk(CURSOR, limit=2), read(fake))
    assert ids_of(items) == [1, 2, 3, 4, 5]
    assert pages == 3
    assert fake.asked == [{"limit": 2}, {"limit": 2, "start": "B+/="}, {"limit": 2, "start": "c"}]


@pytest.mark.parametrize("last", [{}, {"next": None}, {"next": ""}, {"next": 0}])
def test_an_empty_null_or_absent_cursor_is_the_end(last: dict[str, Any]) -> None:
    step = walk(CURSOR)
    step.advance(models.NewsletterList.from_dict({"newsletters": [{"id": 1}], **last}))
    assert step.done


@pytest.mark.parametrize("nothing", [{}, {"newsletters": None}, {"newsletters": []}])
def test_an_empty_page_is_the_end_whatever_its_cursor(nothing: dict[str, Any]) -> None:
    step = walk(CURSOR)
    assert step.advance(models.NewsletterList.from_dict({"next": "more", **nothing})) == []
    assert step.done


def test_a_cursor_that_is_a_number_is_sent_as_text() -> None:
    step = walk(OPERATIONS["broadcasts.list_trigger_errors"], broadcast_id=1, trigger_id=2)
    step.advance(models.BroadcastErrorList.from_dict({"errors": ["line 1"], "next": 25}))
    assert step.arguments() == {"broadcast_id": 1, "trigger_id": 2, "start": "25"}


def test_a_list_of_two_arrays_goes_on_while_one_has_items() -> None:
    step = walk(OPERATIONS["segments.list_members"], segment_id=1)
    assert step.advance(models.SegmentMembership.from_dict({"identifiers": None, "ids": ["a"], "next": "x"})) == []
    assert not step.done


@pytest.mark.parametrize("cursors", [["a", "a"], ["a", "b", "a"], ["a", "b", "c", "b"]])
def test_a_cursor_that_repeats_is_an_error(cursors: list[str]) -> None:
    step = walk(CURSOR)
    for cursor in cursors[:-1]:
        step.advance(newsletters([1], cursor))
    with pytest.raises(PagingError, match=r"newsletters\.list: the same cursor came twice"):
        step.advance(newsletters([1], cursors[-1]))


def test_a_cursor_that_leads_back_to_where_it_was_resumed_is_an_error() -> None:
    step = walk(CURSOR, start="a")
    with pytest.raises(PagingError):
        step.advance(newsletters([1], "a"))


def test_cursors_differ_by_case() -> None:
    step = walk(CURSOR)
    step.advance(newsletters([1], "abc="))
    step.advance(newsletters([2], "ABC="))
    assert step.arguments() == {"start": "ABC="}


def _assets(ids: list[int], **pagination: Any) -> models.AssetList:
    return models.AssetList.from_dict({"assets": [{"id": n} for n in ids], "meta": {"pagination": pagination}})


def test_pages_are_counted_until_the_total_is_reached() -> None:
    asked = []

    def response(arguments: dict[str, Any]) -> Any:
        asked.append(arguments)
        number = arguments.get("page", 1)
        return _assets([number * 2, number * 2 + 1], limit=2, total=6)

    items, pages = walk_through(walk(PAGE, limit=2), response)
    assert pages == 3
    assert ids_of(items) == [2, 3, 4, 5, 6, 7]
    assert asked == [{"limit": 2}, {"limit": 2, "page": 2}, {"limit": 2, "page": 3}]


@pytest.mark.parametrize(
    "meta", [{}, {"total": None, "limit": 2}, {"total": 100}, {"limit": 0, "total": 5}, {"total": 0, "limit": 1}]
)
def test_pages_without_a_usable_total_end_with_an_empty_one(meta: dict[str, Any]) -> None:
    def response(arguments: dict[str, Any]) -> Any:
        return _assets([1] if arguments.get("page", 1) < 4 else [], **meta)

    assert walk_through(walk(PAGE), response)[1] == 4


def _suppressions(count: int) -> Any:
    return models.SuppressionPage.from_dict({"suppressions": [{"email": f"{n}@example.com"} for n in range(count)]})


@pytest.mark.parametrize(("sizes", "limit", "pages"), [([3, 3, 1], 3, 3), ([3, 3, 0], 3, 3), ([3, 1, 0], None, 3)])
def test_offsets_count_what_came(sizes: list[int], limit: int | None, pages: int) -> None:
    asked: list[Any] = []

    def response(arguments: dict[str, Any]) -> Any:
        asked.append(arguments.get("offset"))
        return _suppressions(sizes[len(asked) - 1])

    arguments = {"suppression_type": "bounces"} | ({} if limit is None else {"limit": limit})
    items, taken = walk_through(walk(OFFSET, **arguments), response)
    assert taken == pages
    assert len(items) == sum(sizes)
    assert asked == [None, *(sum(sizes[: n + 1]) for n in range(pages - 1))]


@given(st.lists(st.integers(1, 5), min_size=1, max_size=6), st.data())
@settings(max_examples=60, deadline=None)
def test_a_walk_can_be_resumed_from_any_cursor(sizes: list[int], data: st.DataObject) -> None:
    numbers = iter(range(1000))
    pages = {
        str(n) if n else None: ([next(numbers) for _ in range(size)], str(n + 1) if n + 1 < len(sizes) else None)
        for n, size in enumerate(sizes)
    }
    whole, _ = walk_through(walk(CURSOR), read(FakeList(pages)))
    step = walk(CURSOR)
    seen: list[Any] = []
    for _ in range(data.draw(st.integers(0, len(sizes) - 1))):
        seen += step.advance(read(FakeList(pages))(step.arguments()))
    rest, _ = walk_through(walk(CURSOR, start=step.cursor), read(FakeList(pages)))
    assert ids_of(seen + rest) == ids_of(whole)


# ---- spans of time


@given(
    st.integers(0, 2_000_000_000),
    st.integers(0, 8 * 365 * DAY),
    st.sampled_from([1, 6, 12]),
)
@settings(max_examples=200, deadline=None)
def test_a_split_has_no_gap_no_overlap_and_no_part_too_long(first: int, length: int, months: int) -> None:
    spans = split(first, first + length, Window("start_ts", "end_ts", months))
    assert spans[0][1] == first + length
    assert spans[-1][0] == first
    for newer, older in pairwise(spans):
        assert older[1] + 1 == newer[0]
    # The shortest six months have 181 days, the shortest month 28.
    longest = {1: 31, 6: 181, 12: 365}[months] * DAY
    assert all(0 <= end - start < longest for start, end in spans)


class Archive:
    """Messages at given seconds, newest first, which answers with both bounds inclusive, as the API does."""

    def __init__(self, times: list[int], page_size: int = 2) -> None:
        self.times = sorted(times, reverse=True)
        self.page_size = page_size
        self.longest = 0

    def __call__(self, arguments: dict[str, Any]) -> models.MessageDeliveryList:
        start, end = arguments["start_ts"], arguments["end_ts"]
        self.longest = max(self.longest, end - start)
        found = [moment for moment in self.times if start <= moment <= end]
        skip = int(arguments.get("start") or 0)
        more = skip + self.page_size < len(found)
        page = [{"id": str(moment), "created": moment} for moment in found[skip : skip + self.page_size]]
        return models.MessageDeliveryList.from_dict(
            {"messages": page or None, "next": str(skip + self.page_size) if more else ""}
        )


START = 1_700_000_000
MOMENTS = st.lists(st.integers(START, START + 4 * 365 * DAY), max_size=12, unique=True)


@given(MOMENTS, st.integers(400 * DAY, 4 * 365 * DAY), st.data())
@settings(max_examples=80, deadline=None)
def test_long_spans_give_each_message_once_newest_first(times: list[int], length: int, data: st.DataObject) -> None:
    end = START + length
    edges = [edge for span in split(START, end, Window("", "", 12)) for edge in span]
    times = list({*times, *data.draw(st.lists(st.sampled_from(edges), max_size=4))})
    archive = Archive(times)
    items, _ = walk_through(walk(WINDOW, start_ts=START, end_ts=end), archive)
    assert [item.created for item in items] == sorted((t for t in times if t <= end), reverse=True)
    assert archive.longest < 366 * DAY


@given(MOMENTS, st.integers(400 * DAY, 4 * 365 * DAY), st.integers(0, 20), st.integers(0, 400 * DAY))
@settings(max_examples=80, deadline=None)
def test_long_spans_can_be_resumed_even_later(times: list[int], length: int, steps: int, later: int) -> None:
    """Without an end the span grows with the clock; a resumed walk must not skip or repeat because of that."""
    moment = START + length
    times = [time for time in times if time <= moment]
    arguments = {"start_ts": START}
    whole, _ = walk_through(Walk(WINDOW, arguments, lambda: moment), Archive(times))
    step = Walk(WINDOW, arguments, lambda: moment)
    seen: list[Any] = []
    for _ in range(steps):
        if not step.done:
            seen += step.advance(Archive(times)(step.arguments()))
    if step.done:
        assert seen == whole
        return
    resumed = Walk(WINDOW, arguments | {"start": step.cursor}, lambda: moment + later)
    rest, _ = walk_through(resumed, Archive(times))
    assert [item.created for item in seen + rest] == [item.created for item in whole]


def test_a_short_span_is_sent_as_it_was_written() -> None:
    step = walk(WINDOW, start_ts="2026-10-01", end_ts="2026-11-01T00:00:00+01:00")
    assert step.arguments() == {"start_ts": "2026-10-01", "end_ts": "2026-11-01T00:00:00+01:00"}
    assert step.cursor is None


def test_a_span_without_a_start_is_left_to_the_api() -> None:
    assert walk(WINDOW, end_ts=START).arguments() == {"end_ts": START}


def test_the_pages_of_each_part_have_cursors_of_their_own() -> None:
    """The same cursor in two parts of a span is no repeat."""
    assert WINDOW.paging
    assert WINDOW.paging.window
    step = walk(WINDOW, start_ts=START, end_ts=START + 700 * DAY)
    page = models.MessageDeliveryList.from_dict({"messages": [{"id": "a"}], "next": "same"})
    last = models.MessageDeliveryList.from_dict({"messages": [{"id": "a"}], "next": ""})
    for _ in split(START, START + 700 * DAY, WINDOW.paging.window):
        assert not step.done
        step.advance(page)
        step.advance(last)
    assert step.done


@pytest.mark.parametrize(
    "arguments",
    [
        {"start_ts": START, "start": "window=x;a"},
        {"start_ts": START, "start": "window=;a"},
        {"start_ts": START, "start": f"window=--{START};a"},
        {"start_ts": START, "start": f"window={START - 1};a"},
        {"start_ts": START, "end_ts": START + DAY, "start": f"window={START + 2 * DAY};a"},
        {"start": f"window={START};a"},
    ],
)
def test_a_cursor_of_other_bounds_is_refused(arguments: dict[str, Any]) -> None:
    with pytest.raises(InvalidRequestError, match=r"messages\.list: start is not a cursor"):
        walk(WINDOW, **arguments)


def test_a_windows_cursor_is_refused_where_there_are_no_windows() -> None:
    with pytest.raises(InvalidRequestError, match=r"newsletters\.list: start is not a cursor"):
        walk(CURSOR, start=f"window={START};")


def test_an_end_before_the_start_is_refused() -> None:
    with pytest.raises(InvalidRequestError, match="end_ts lies before start_ts"):
        walk(WINDOW, start_ts=START, end_ts=START - 1)


def test_an_operation_without_pages_is_refused() -> None:
    with pytest.raises(InvalidRequestError, match="has no pages"):
        walk(OPERATIONS["segments.list"])
