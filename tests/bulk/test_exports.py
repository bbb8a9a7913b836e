"""``exports.wait`` and ``exports.download``."""

from __future__ import annotations

import asyncio
import pickle
from pathlib import Path
from typing import Any

import httpx
import pytest
from customerio_app._flows.waiting import waits
from customerio_app.errors import CustomerIOError, ExportError, InvalidRequestError, NotFoundError
from customerio_app.models import Export
from hypothesis import given
from hypothesis import strategies as st

from tests.bulk.bulk_support import async_client, client

MODES = ["sync", "async"]
FILE = b"id,email\n1,ada@example.com\n"


class Exporter:
    """Responds to each look with the next of some states, the last one for ever, and hands out the file."""

    def __init__(self, *states: dict[str, Any] | None) -> None:
        self.states = list(states)
        self.looks = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.host == "files.example.com":
            assert "authorization" not in request.headers
            return httpx.Response(200, content=FILE)
        if request.url.path.endswith("/download"):
            if request.url.path == "/v1/exports/404/download":
                return httpx.Response(404, json={"errors": [{"detail": "not found", "status": "404"}]})
            return httpx.Response(200, json={"url": "https://files.example.com/7.csv?signature=x"})
        state = self.states[min(self.looks, len(self.states) - 1)]
        self.looks += 1
        return httpx.Response(200, json={"export": state})


def wait(mode: str, exporter: Exporter, timeout: Any = 3600.0) -> tuple[Export, list[float]]:
    """The export, and the seconds that were slept."""
    slept: list[float] = []

    async def sleep_async(seconds: float) -> None:
        slept.append(seconds)

    if mode == "sync":
        with client(exporter) as cio:
            cio._driver.timing.sleep = slept.append
            return cio.exports.wait(7, timeout=timeout), slept

    async def go() -> Export:
        async with async_client(exporter) as cio:
            cio._driver.timing.sleep_async = sleep_async
            return await cio.exports.wait(7, timeout=timeout)

    return asyncio.run(go()), slept


PENDING = {"id": 7, "status": "pending"}
DONE = {"id": 7, "status": "done", "total": 1}


@pytest.mark.parametrize("mode", MODES)
def test_a_finished_export_is_there_at_once(mode: str) -> None:
    export, slept = wait(mode, Exporter(DONE))
    assert export.total == 1
    assert slept == []


@pytest.mark.parametrize("mode", MODES)
def test_waiting_looks_at_growing_intervals(mode: str) -> None:
    export, slept = wait(mode, Exporter(PENDING, PENDING, {"id": 7, "status": "brand_new"}, None, DONE))
    assert export.status == "done"
    assert slept == [1.0, 1.5, 2.25, 3.375]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("state", [{"id": 7, "status": "failed"}, {"id": 7, "status": "pending", "failed": True}])
def test_a_failed_export_is_an_error(mode: str, state: dict[str, Any]) -> None:
    with pytest.raises(ExportError, match="export 7 failed") as caught:
        wait(mode, Exporter(PENDING, state))
    assert caught.value.export.id == 7
    assert caught.value.operation == "exports.get"
    copy = pickle.loads(pickle.dumps(caught.value))
    assert copy.export == caught.value.export
    assert isinstance(caught.value, CustomerIOError)


@pytest.mark.parametrize("mode", MODES)
def test_an_export_that_takes_too_long_is_an_error(mode: str) -> None:
    exporter = Exporter(PENDING)
    with pytest.raises(ExportError, match="export 7 is not done after 10 s"):
        wait(mode, exporter, timeout=10)
    assert exporter.looks == 1 + len(list(waits(10)))


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("timeout", [-1, float("nan"), "5", True])
def test_a_malformed_timeout_is_refused(mode: str, timeout: Any) -> None:
    exporter = Exporter(DONE)
    with pytest.raises(InvalidRequestError, match="timeout must be a number of seconds"):
        wait(mode, exporter, timeout=timeout)
    assert exporter.looks == 0


@given(st.floats(0, 100_000))
def test_the_waits_add_up_to_the_timeout(timeout: float) -> None:
    steps = list(waits(timeout))
    assert sum(steps) == pytest.approx(timeout)
    assert all(0 < step <= 15 for step in steps)


@pytest.mark.parametrize("mode", MODES)
def test_the_file_is_downloaded_without_the_key(mode: str, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    seen: list[tuple[int, int | None]] = []

    async def go() -> int:
        async with async_client(Exporter(DONE)) as cio:
            return await cio.exports.download(7, path, progress=lambda come, total: seen.append((come, total)))

    if mode == "sync":
        with client(Exporter(DONE)) as cio:
            size = cio.exports.download(7, path, progress=lambda come, total: seen.append((come, total)))
    else:
        size = asyncio.run(go())
    assert size == len(FILE)
    assert path.read_bytes() == FILE
    assert seen[-1][0] == len(FILE)


def test_an_export_without_a_file_leaves_none(tmp_path: Path) -> None:
    with client(Exporter(PENDING)) as cio, pytest.raises(NotFoundError):
        cio.exports.download(404, tmp_path / "people.csv")
    assert list(tmp_path.iterdir()) == []
