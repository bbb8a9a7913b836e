"""``customers.iter_profiles``: everyone, in order, several requests at once, and nobody lost silently."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import httpx
import pytest
from customerio_app import RetryPolicy
from customerio_app._flows.people import Batch, everyone
from customerio_app.errors import BadRequestError, CustomerIOError, InvalidRequestError
from customerio_app.models import CustomerIdentifiers, CustomerProfile, PeopleFilter, PersonIdType, SegmentRef
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bulk.bulk_support import Workspace, async_client, client, person

MODES = ["sync", "async"]


def read(mode: str, workspace: Workspace, filter: PeopleFilter | None = None, **options: Any) -> tuple[list[str], Any]:
    """The people's numbers as they come, and the iterator."""
    if mode == "sync":
        with client(workspace.respond) as cio:
            people = cio.customers.iter_profiles(filter, **options)
            return [str(profile.id) for profile in people], people

    async def go() -> tuple[list[str], Any]:
        async with async_client(workspace.respond_async) as cio:
            own = cio.customers.iter_profiles(filter, **options)
            return [str(profile.id) async for profile in own], own

    return asyncio.run(go())


def numbers(*which: int) -> list[str]:
    return [str(number) for number in which]


@pytest.mark.parametrize("mode", MODES)
def test_everyone_comes_once_and_in_order(mode: str) -> None:
    workspace = Workspace([person(number) for number in range(2345)])
    come, people = read(mode, workspace)
    assert come == numbers(*range(2345))
    assert people.missing == []
    assert [search["start"] for search in workspace.searches] == [None, "1000", "2000"]
    assert all(search["filter"] == everyone().to_dict() for search in workspace.searches)
    assert sorted(len(asked["ids"]) for asked in workspace.lookups) == [45] + [100] * 23
    assert {asked["id_type"] for asked in workspace.lookups} == {"cio_id"}


@pytest.mark.parametrize("mode", MODES)
def test_nobody(mode: str) -> None:
    workspace = Workspace([])
    assert read(mode, workspace)[0] == []
    assert workspace.lookups == []


@pytest.mark.parametrize("mode", MODES)
def test_people_without_a_profile_are_reported(mode: str) -> None:
    workspace = Workspace([person(number) for number in range(250)], gone={"c00003", "c00120", "c00249"})
    come, people = read(mode, workspace)
    assert len(come) == 247
    assert [one.id for one in people.missing] == numbers(3, 120, 249)
    assert people.missing[0].to_dict() == person(3)


@pytest.mark.parametrize("mode", MODES)
def test_a_filter_is_passed_on(mode: str) -> None:
    workspace = Workspace([person(1)])
    read(mode, workspace, PeopleFilter(segment=SegmentRef(id=7)))
    assert workspace.searches[0]["filter"] == {"segment": {"id": 7}}


def test_everyone_is_a_filter_that_holds_whatever_it_asks() -> None:
    either, or_not = everyone().to_dict()["or"]
    assert or_not == {"not": either}
    assert either["attribute"]["operator"] == "exists"


@pytest.mark.parametrize("mode", MODES)
def test_people_are_asked_for_by_the_best_identifier_they_have(mode: str) -> None:
    by_id = {"cio_id": None, "id": "7", "email": None}
    by_email = {"cio_id": "", "id": None, "email": "Ada@Example.com"}
    nameless = {"cio_id": None, "id": "", "email": None}
    workspace = Workspace([person(1), by_id, by_email, nameless, person(2)])
    come, people = read(mode, workspace)
    assert come == ["1", "7", "None", "2"]
    assert sorted(asked["id_type"] for asked in workspace.lookups) == ["cio_id", "email", "id"]
    assert [one.to_dict() for one in people.missing] == [nameless]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("in_flight", [1, 3])
def test_no_more_requests_are_under_way_than_asked_for(mode: str, in_flight: int) -> None:
    workspace = Workspace([person(number) for number in range(2000)])
    assert len(read(mode, workspace, in_flight=in_flight)[0]) == 2000
    assert workspace.most_open <= in_flight


def test_requests_run_at_the_same_time() -> None:
    together = threading.Barrier(4, timeout=10)
    workspace = Workspace([person(number) for number in range(800)], before_response=together.wait)
    assert read("sync", workspace, in_flight=4)[0] == numbers(*range(800))
    assert workspace.most_open == 4


def test_requests_run_at_the_same_time_async() -> None:
    workspace = Workspace([person(number) for number in range(800)])
    assert read("async", workspace, in_flight=4)[0] == numbers(*range(800))
    assert workspace.most_open == 4


def test_only_as_much_is_read_as_is_needed() -> None:
    """Memory stays bounded however slow the reader is."""
    workspace = Workspace([person(number) for number in range(5000)])
    with client(workspace.respond) as cio:
        people = cio.customers.iter_profiles(in_flight=2)
        for number in range(150):
            assert next(people).id == str(number)
        assert len(workspace.lookups) <= 3
        assert len(workspace.searches) <= 2


@pytest.mark.parametrize("mode", MODES)
def test_the_cursor_resumes_at_the_page_of_the_last_profile(mode: str) -> None:
    workspace = Workspace([person(number) for number in range(700)], page_size=300)

    async def some() -> tuple[list[str], str | None]:
        async with async_client(workspace.respond_async) as cio:
            people = cio.customers.iter_profiles()
            come = [str((await anext(people)).id) for _ in range(450)]
            return come, people.cursor

    if mode == "sync":
        with client(workspace.respond) as cio:
            people = cio.customers.iter_profiles()
            assert people.cursor is None
            come = [str(next(people).id) for _ in range(450)]
            cursor = people.cursor
    else:
        come, cursor = asyncio.run(some())
    assert come == numbers(*range(450))
    assert cursor == "300"
    assert read(mode, workspace, start=cursor)[0] == numbers(*range(300, 700))


def _refuse_third_batch(request: httpx.Request) -> httpx.Response | None:
    return httpx.Response(400, json={"meta": {"error": "no"}}) if b'"c00200"' in request.content else None


def test_an_error_comes_after_the_people_before_it_and_does_not_pass_for_the_end() -> None:
    workspace = Workspace([person(number) for number in range(600)], fail=_refuse_third_batch)
    with client(workspace.respond, retry=RetryPolicy.none()) as cio:
        people = cio.customers.iter_profiles()
        assert [str(next(people).id) for _ in range(200)] == numbers(*range(200))
        for _ in range(2):
            with pytest.raises(BadRequestError):
                next(people)


def test_an_error_comes_after_the_people_before_it_async() -> None:
    workspace = Workspace([person(number) for number in range(600)], fail=_refuse_third_batch)

    async def go() -> None:
        async with async_client(workspace.respond_async, retry=RetryPolicy.none()) as cio:
            people = cio.customers.iter_profiles()
            assert [str((await anext(people)).id) for _ in range(200)] == numbers(*range(200))
            for _ in range(2):
                with pytest.raises(BadRequestError):
                    await anext(people)
            assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(go())


def test_an_interruption_does_not_pass_for_the_end() -> None:
    workspace = Workspace([person(number) for number in range(600)])

    async def go() -> None:
        async with async_client(workspace.respond_async) as cio:
            people = cio.customers.iter_profiles()
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(anext(people), 0)
            task = asyncio.create_task(anext(people))
            await asyncio.sleep(0)
            task.cancel()
            with pytest.raises((asyncio.CancelledError, CustomerIOError)):
                await task
            for _ in range(2):
                with pytest.raises(CustomerIOError, match=r"customers\.iter_profiles: it was interrupted"):
                    await anext(people)

    asyncio.run(go())


def test_leaving_early_leaves_no_tasks_behind() -> None:
    workspace = Workspace([person(number) for number in range(3000)])

    async def go() -> None:
        async with async_client(workspace.respond_async) as cio:
            async for profile in cio.customers.iter_profiles():
                assert profile.id == "0"
                break
            for _ in range(10):
                await asyncio.sleep(0)
            assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(go())


def test_leaving_early_leaves_no_threads_behind() -> None:
    workspace = Workspace([person(number) for number in range(3000)])
    before = set(threading.enumerate())
    with client(workspace.respond) as cio:
        for profile in cio.customers.iter_profiles():
            assert profile.id == "0"
            break
        for thread in set(threading.enumerate()) - before:
            thread.join(10)
            assert not thread.is_alive(), thread.name


@pytest.mark.parametrize("in_flight", [0, -1, 1.5, True, "3", None])
def test_a_malformed_number_is_refused(in_flight: Any) -> None:
    workspace = Workspace([])
    with client(workspace.respond) as cio, pytest.raises(InvalidRequestError, match="in_flight"):
        cio.customers.iter_profiles(in_flight=in_flight)
    assert workspace.searches == []


@pytest.mark.parametrize("filter", [{"segment": 1}, {"segmnet": {"id": 1}}, {}, "all", PeopleFilter()])
def test_a_malformed_filter_is_refused(filter: Any) -> None:
    workspace = Workspace([])
    with client(workspace.respond) as cio, pytest.raises(InvalidRequestError, match="filter"):
        cio.customers.iter_profiles(filter)
    assert workspace.searches == []


def test_a_filter_may_be_a_dict() -> None:
    workspace = Workspace([person(1)])
    with client(workspace.respond) as cio:
        for who in ({"segment": {"id": 1}}, PeopleFilter(segment=SegmentRef(id=1))):
            assert len(list(cio.customers.iter_profiles(who))) == 1
    assert [search["filter"] for search in workspace.searches] == [{"segment": {"id": 1}}] * 2


# ---- which profile is whose, without any request


def profile(number: int) -> CustomerProfile:
    return CustomerProfile.from_dict({"id": str(number), "identifiers": person(number)})


@given(st.lists(st.integers(0, 150), unique=True, max_size=100), st.data())
@settings(max_examples=50, deadline=None)
def test_every_person_is_either_there_or_missing(asked: list[int], data: st.DataObject) -> None:
    batch = Batch([CustomerIdentifiers.from_dict(person(number)) for number in asked], None)
    come = data.draw(st.lists(st.sampled_from(asked), unique=True)) if asked else []
    strangers = data.draw(st.lists(st.integers(200, 210), unique=True, max_size=2))
    response = data.draw(st.permutations([profile(number) for number in come + strangers]))
    profiles, missing = batch.answered([response])
    got = [int(str(one.id)) for one in profiles]
    assert got[: len(come)] == [number for number in asked if number in come]
    assert sorted(got[len(come) :]) == sorted(strangers), "what came unasked is not lost"
    assert [one.id for one in missing] == [str(number) for number in asked if number not in come]


def test_a_person_named_twice_is_asked_for_and_given_once() -> None:
    twice = CustomerIdentifiers.from_dict(person(1))
    batch = Batch([twice, twice], None)
    ((body, id_type),) = batch.lookups()
    assert body.ids == ["c00001"]
    assert id_type is PersonIdType.CIO_ID
    profiles, missing = batch.answered([[profile(1)]])
    assert len(profiles) == 1
    assert missing == []


def test_identifiers_are_found_in_the_attributes_too() -> None:
    read_profile = CustomerProfile.from_dict({"attributes": {"cio_id": "c00001"}})
    batch = Batch([CustomerIdentifiers.from_dict(person(1))], None)
    assert batch.answered([[read_profile]]) == ([read_profile], [])


def test_a_search_that_names_only_ids() -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/v1/customers":
            return httpx.Response(200, json={"identifiers": None, "ids": ["5", "", "6"]})
        assert request.url.params["id_type"] == "id"
        return httpx.Response(200, json={"customers": [{"id": "6"}, {"id": "5"}]})

    with client(respond) as cio:
        assert [one.id for one in cio.customers.iter_profiles()] == ["5", "6"]


@pytest.mark.parametrize(
    ("search", "lookup", "come"),
    [
        ({"identifiers": {"a": 1}}, {}, []),
        ({"ids": 5}, {}, []),
        ({"ids": ["a", None, 7]}, {"customers": "abc"}, []),
        ({"identifiers": [{"cio_id": "c1"}, None, 5]}, {"customers": [None, 5, {"id": "1", "cio_id": "c1"}]}, ["1"]),
    ],
)
def test_odd_responses_raise_nothing(search: Any, lookup: Any, come: list[str]) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=search if request.url.path.endswith("/customers") else lookup)

    with client(respond) as cio:
        assert [profile.id for profile in cio.customers.iter_profiles()] == come
