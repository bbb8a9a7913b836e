"""``broadcasts.wait_trigger``: until it is processed, with its errors."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest
from customerio_app.errors import InvalidRequestError, NotFoundError, TriggerError

from tests.bulk.bulk_support import async_client, client

MODES = ["sync", "async"]
PROCESSED = {"id": 3, "broadcast_id": 12, "created_at": 1_794_300_000, "processed_at": 1_794_300_008}
WAITING = {name: value for name, value in PROCESSED.items() if name != "processed_at"}


class Triggered:
    """A trigger that is processed after some looks, with its errors in pages of two."""

    def __init__(self, *states: dict[str, Any], errors: list[str] | None = None) -> None:
        self.states = list(states)
        self.errors = errors or []
        self.looks = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/v1/campaigns/12/triggers/3/errors":
            at = int(request.url.params.get("start") or 0)
            following = at + 2 if at + 2 < len(self.errors) else None
            return httpx.Response(200, json={"errors": self.errors[at : at + 2] or None, "next": following})
        if request.url.path != "/v1/campaigns/12/triggers/3":
            return httpx.Response(404, json={"errors": [{"detail": "not found", "status": "404"}]})
        self.looks += 1
        return httpx.Response(200, json=self.states[min(self.looks, len(self.states)) - 1])


def wait(mode: str, api: Triggered, trigger_id: int = 3, **options: Any) -> tuple[Any, list[float]]:
    slept: list[float] = []

    async def sleep_async(seconds: float) -> None:
        slept.append(seconds)

    async def go() -> Any:
        async with async_client(api) as cio:
            cio._driver.timing.sleep_async = sleep_async
            return await cio.broadcasts.wait_trigger(12, trigger_id, **options)

    if mode == "async":
        return asyncio.run(go()), slept
    with client(api) as cio:
        cio._driver.timing.sleep = slept.append
        return cio.broadcasts.wait_trigger(12, trigger_id, **options), slept


@pytest.mark.parametrize("mode", MODES)
def test_it_waits_until_the_trigger_is_processed_and_reads_all_errors(mode: str) -> None:
    lines = [f"line {number}: no such person" for number in range(5)]
    seen: list[Any] = []
    outcome, slept = wait(mode, Triggered(WAITING, WAITING, PROCESSED, errors=lines), progress=seen.append)
    assert outcome.trigger.to_dict() == PROCESSED
    assert outcome.processed_at == PROCESSED["processed_at"]
    assert outcome.errors == lines
    assert slept == [1.0, 1.5]
    assert [one.processed_at for one in seen] == [None, None, PROCESSED["processed_at"]]
    assert "person" not in repr(outcome)


@pytest.mark.parametrize("mode", MODES)
def test_a_trigger_that_is_processed_needs_no_wait_and_no_errors(mode: str) -> None:
    outcome, slept = wait(mode, Triggered(PROCESSED), timeout=0)
    assert (outcome.errors, slept) == ([], [])


@pytest.mark.parametrize("mode", MODES)
def test_a_trigger_that_takes_too_long(mode: str) -> None:
    with pytest.raises(TriggerError, match=r"trigger 3 of broadcast 12 is not processed after 4 s") as caught:
        wait(mode, Triggered(WAITING), timeout=4)
    assert caught.value.trigger.to_dict() == WAITING
    assert caught.value.maybe_applied is False


@pytest.mark.parametrize("mode", MODES)
def test_a_trigger_that_is_none(mode: str) -> None:
    with pytest.raises(NotFoundError):
        wait(mode, Triggered(PROCESSED), trigger_id=4)
    with pytest.raises(InvalidRequestError, match="timeout"):
        wait(mode, Triggered(PROCESSED), timeout=-1)


@pytest.mark.parametrize("mode", MODES)
def test_what_progress_raises_ends_the_waiting(mode: str) -> None:
    def stop(trigger: Any) -> None:
        raise KeyError("stop")

    api = Triggered(WAITING)
    with pytest.raises(KeyError, match="stop"):
        wait(mode, api, progress=stop)
    assert api.looks == 1
