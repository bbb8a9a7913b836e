"""The documented limits are enforced for each workspace, counted in three ways."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from customerio_sandbox import Clock, Sandbox
from customerio_sandbox.clock import START
from customerio_sandbox.description import Rate, load
from customerio_sandbox.limits import COUNTINGS, Limits
from hypothesis import given
from hypothesis import strategies as st

from tests.sandbox.sandbox_calls import DOCUMENT, Api

RATES = load().rates


@pytest.fixture(scope="module")
def still() -> Iterator[Sandbox]:
    with Sandbox(clock=Clock(monotonic=lambda: 0.0), check_responses=True) as running:
        yield running


@pytest.fixture
def limited(still: Sandbox) -> Iterator[Api]:
    still.reset()
    api = Api(still.url, still.api_key)
    yield api
    api.close()


def test_the_buckets_are_those_of_the_description() -> None:
    described = {name: Rate(one["requests"], one["seconds"]) for name, one in DOCUMENT["x-rate-limits"].items()}
    assert load().rates == described
    assert {"general", "transactional", "broadcast_trigger", "archived_messages"} <= set(described)


def test_the_request_after_the_last_in_a_second_is_refused(limited: Api, still: Sandbox) -> None:
    for _ in range(RATES["general"].requests):
        limited.get("segments.list")
    response = limited.ask("snippets.list")
    assert (response.status_code, response.headers["retry-after"]) == (429, "1")
    still.advance(0.9)
    assert limited.ask("segments.list").status_code == 429
    still.advance(0.2)
    limited.get("segments.list")


def test_buckets_do_not_share(limited: Api) -> None:
    for _ in range(RATES["general"].requests):
        limited.get("segments.list")
    body = {"transactional_message_id": 44, "to": "ada@example.com", "identifiers": {"id": "42"}}
    for _ in range(RATES["transactional"].requests):
        limited.get("send.email", body=body)
    limited.refused("send.email", 429, body=body)


def test_broadcasts_have_a_limit_of_their_own(limited: Api, still: Sandbox) -> None:
    rate = RATES["broadcast_trigger"]
    for _ in range(rate.requests):
        limited.get("broadcasts.trigger", 12, body={})
    response = limited.ask("broadcasts.trigger", 12, body={})
    assert (response.status_code, response.headers["retry-after"]) == (429, f"{rate.seconds:g}")
    still.advance(rate.seconds)
    limited.get("broadcasts.trigger", 12, body={})
    assert len(still.outbox) == rate.requests + 1


def test_a_daily_quota_has_no_retry_after_and_renews_with_the_clock(limited: Api, still: Sandbox) -> None:
    key = limited.get("messages.list", limit=1)["messages"][0]["id"]
    for _ in range(RATES["archived_messages"].requests):
        still.advance(1)
        limited.get("messages.get_archived", key)
    still.advance(1)
    response = limited.ask("messages.get_archived", key)
    assert response.status_code == 429
    assert "retry-after" not in response.headers
    # The general bucket was not charged for it: all or none.
    assert limited.http.get("/_sandbox/status").json()["limits"]["buckets"][1]["used"] == 0
    still.advance(RATES["archived_messages"].seconds)
    limited.get("messages.get_archived", key)


def test_keys_of_a_workspace_share_and_workspaces_do_not(limited: Api, still: Sandbox) -> None:
    second, staging = (Api(still.url, still.api_key + ending) for ending in ("-second", "-staging"))
    try:
        for number in range(RATES["general"].requests):
            (limited if number % 2 else second).get("segments.list")
        second.refused("segments.list", 429)
        staging.get("segments.list")
    finally:
        second.close()
        staging.close()


def test_a_wrong_key_and_an_unknown_path_are_not_counted(limited: Api) -> None:
    for _ in range(20):
        limited.refused("segments.list", 401, headers={"Authorization": "Bearer wrong"})
        assert limited.http.get("/v1/nothing").status_code == 404
    limited.get("segments.list")


def test_limits_can_be_off(api: Api) -> None:
    for _ in range(30):
        api.get("segments.list")


def test_a_way_of_counting_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="sliding"):
        Sandbox(counting="leaky")


def test_the_three_ways_differ_where_they_should() -> None:
    rate = {"b": Rate(10, 1.0)}

    def accepted(counting: str, times: list[float]) -> int:
        limits = Limits(rate, counting)
        return sum(limits.take(1, ["b"], START + at) is None for at in times)

    burst_over_the_edge = [0.9375] * 10 + [1.0625] * 10
    assert accepted("fixed", burst_over_the_edge) == 20
    assert accepted("sliding", burst_over_the_edge) == 10
    assert accepted("bucket", burst_over_the_edge) == 11
    spread = [0.125 * number for number in range(100)]
    assert [accepted(one, spread) for one in COUNTINGS] == [100, 100, 100]


@given(
    counting=st.sampled_from(COUNTINGS),
    gaps=st.lists(st.floats(0, 3, allow_nan=False), min_size=1, max_size=60),
)
def test_no_way_lets_more_through_than_it_may_and_a_refusal_says_when(counting: str, gaps: list[float]) -> None:
    rate = Rate(3, 2.0)
    limits = Limits({"b": rate}, counting)
    now = float(START)
    accepted: list[float] = []
    for gap in gaps:
        now += gap
        refusal = limits.take(1, ["b"], now)
        if refusal is None:
            accepted.append(now)
            continue
        assert refusal.retry_after is not None
        # Waiting as long as it says is enough.
        now += refusal.retry_after
        assert limits.take(1, ["b"], now) is None
        accepted.append(now)
    for at in accepted:
        inside = sum(at - rate.seconds < one <= at for one in accepted)
        # A window and a bucket let up to twice the limit through across an edge; the log never more than the limit.
        assert inside <= rate.requests * (1 if counting == "sliding" else 2)


def test_a_clock_does_not_go_back() -> None:
    with pytest.raises(ValueError, match="back"):
        Clock().advance(-1)
