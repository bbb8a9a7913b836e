"""Downloads: whole or not there, resumed where the server can, and never with the key to another host."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import io
import logging
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from attrs import define, field
from customerio_app import errors
from customerio_app._call.record import CallRecord
from customerio_app._call.retry import RetryPolicy

from tests.core.core_support import MODES, FakeTime, NotedLimiter, assert_clean, run_call
from tests.core.fault_server import RESET_AFTER, RESET_BEFORE, Fault, FaultServer, Seen, response
from tests.planted import KEY

DATA = b"".join(hashlib.sha256(str(n).encode()).digest() for n in range(10_000))
SIGNED = "/people.csv?signature=planted0key0f00dfeed0123456789abcdef"
each_mode = pytest.mark.parametrize("mode", MODES)


@define
class FileHost:
    """A file host that breaks off at given points and continues from a byte when asked.

    Attributes:
        breaks: after how many bytes of each response's body the connection breaks.
        resumes: whether it honours Range.
    """

    breaks: list[int] = field(factory=list)
    resumes: bool = True
    etag: str = '"v1"'
    data: bytes = DATA
    asked: list[str] = field(factory=list)

    def __call__(self, request: Seen) -> Fault:
        wanted = request.headers.get("range", "")
        self.asked.append(wanted)
        start, status = 0, 200
        headers = {"Content-Type": "text/csv", "Content-Length": ""}
        if self.etag:
            headers["ETag"] = self.etag
        if wanted and self.resumes and request.headers.get("if-range") == self.etag:
            start, status = int(wanted.removeprefix("bytes=").removesuffix("-")), 206
            headers["Content-Range"] = f"bytes {start}-{len(self.data) - 1}/{len(self.data)}"
        body = self.data[start:]
        headers["Content-Length"] = str(len(body))
        sent = body[: self.breaks.pop(0)] if self.breaks else body
        return Fault("response", status, sent, headers)


def fetch(mode: str, url: str, file: Any, time: FakeTime | None = None, progress: Any = None, **options: Any) -> int:
    """Download with a client of another host than the file's."""
    size: int = run_call(
        mode,
        lambda client: client.download(url, file, progress=progress),
        (time or FakeTime()).install,
        **{"base_url": "http://127.0.0.1:9", "limiter": NotedLimiter()} | options,
    )
    return size


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@each_mode
def test_a_file_arrives_whole_without_the_key(
    mode: str, server: FaultServer, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.route = FileHost()
    steps: list[tuple[int, int | None]] = []
    records: list[CallRecord] = []
    target = tmp_path / "people.csv"
    target.write_text("older")
    size = fetch(mode, server.url + SIGNED, target, progress=lambda *step: steps.append(step), on_call=records.append)
    assert size == len(DATA)
    assert target.read_bytes() == DATA
    assert left_in(tmp_path) == ["people.csv"]
    assert [total for _, total in steps] == [len(DATA)] * len(steps)
    assert [received for received, _ in steps] == sorted({received for received, _ in steps})
    assert steps[-1][0] == len(DATA)
    assert "authorization" not in server.seen[0].headers
    assert server.seen[0].headers["accept-encoding"] == "identity"
    assert (records[0].operation, records[0].outcome, records[0].statuses) == ("download", "ok", (200,))
    # A signed link opens the file to whoever has it.
    for entry in caplog.records:
        assert_clean(entry.getMessage())


@each_mode
def test_the_api_itself_gets_the_key_and_nobody_after_a_redirect(
    mode: str, server: FaultServer, tmp_path: Path
) -> None:
    with FaultServer() as storage:
        storage.route = FileHost()
        server.script(response(302, Location=storage.url + SIGNED))
        fetch(mode, f"{server.url}/v1/file", tmp_path / "f", base_url=server.url)
        assert server.seen[0].headers["authorization"] == f"Bearer {KEY}"
        assert "authorization" not in storage.seen[0].headers
    assert (tmp_path / "f").read_bytes() == DATA


@each_mode
def test_another_host_does_not_choose_where_the_key_goes(mode: str, server: FaultServer, tmp_path: Path) -> None:
    """A host that redirects to the API would get what the API says to the key, on a path of its choice."""
    with FaultServer() as other:
        other.script(response(302, Location=f"{server.url}/v1/anything"))
        server.script(response(200, "x"))
        fetch(mode, f"{other.url}/f", tmp_path / "f", base_url=server.url)
        assert "authorization" not in server.seen[0].headers
        # Nor where the API sent it there.
        server.script(response(302, Location=f"{other.url}/f"), response(200, "x"))
        fetch(mode, f"{server.url}/v1/f", tmp_path / "f", base_url=server.url)
        assert ["authorization" in seen.headers for seen in server.seen] == [True, False]
        assert not any("authorization" in seen.headers for seen in other.seen)
        # Among its own addresses the API chooses.
        server.script(response(302, Location="/v1/other"), response(200, "x"))
        fetch(mode, f"{server.url}/v1/f", tmp_path / "f", base_url=server.url)
        assert ["authorization" in seen.headers for seen in server.seen] == [True, True]


@each_mode
def test_a_break_is_continued_where_it_was(mode: str, server: FaultServer, tmp_path: Path) -> None:
    host = FileHost(breaks=[100_000, 50_000])
    server.route = host
    time = FakeTime()
    assert fetch(mode, server.url + SIGNED, tmp_path / "f", time) == len(DATA)
    assert (tmp_path / "f").read_bytes() == DATA
    assert host.asked[0] == ""
    assert all(asked.startswith("bytes=") for asked in host.asked[1:])
    assert len(host.asked) == 3
    assert time.slept == [0.5, 1.0]


@each_mode
@pytest.mark.parametrize(
    "host",
    [
        FileHost(breaks=[100_000], resumes=False),
        FileHost(breaks=[100_000], etag=""),
        FileHost(breaks=[100_000], etag='W/"v1"'),
    ],
    ids=["no ranges", "no tag", "weak tag"],
)
def test_a_break_that_cannot_be_continued_begins_again(
    host: FileHost, mode: str, server: FaultServer, tmp_path: Path
) -> None:
    host.breaks, host.asked = [100_000], []
    server.route = host
    fetch(mode, server.url + SIGNED, tmp_path / "f")
    assert (tmp_path / "f").read_bytes() == DATA
    assert len(host.asked) == 2


@each_mode
def test_a_file_that_changed_meanwhile_begins_again(mode: str, server: FaultServer, tmp_path: Path) -> None:
    host = FileHost(breaks=[100_000])
    newer = FileHost(etag='"v2"', data=DATA[::-1])
    server.route = lambda request: host(request) if not host.asked else newer(request)
    fetch(mode, server.url + SIGNED, tmp_path / "f")
    assert (tmp_path / "f").read_bytes() == DATA[::-1]


@each_mode
@pytest.mark.parametrize(
    "second",
    [
        response(206, "x" * 10, Content_Range="bytes 5-14/320000", ETag='"v1"'),
        response(206, "x" * 10, ETag='"v1"'),
        response(416, ""),
        response(206, "x" * 220_000, Content_Range="bytes 100000-319999/320000", ETag='"v2"'),
        response(206, "x" * 220_000, Content_Range="bytes 100000-319999/320000", ETag='W/"v1"'),
        response(206, "x" * 220_000, Content_Range="bytes 100000-319999/320000"),
        response(206, "x" * 10, Content_Range="bytes 100000-100009/100010", ETag='"v1"'),
        response(206, "x" * 10, Content_Range="bytes 100000-100009/*", ETag='"v1"'),
        response(206, "x" * 10, Content_Range="bytes 100000-100009/320000", ETag='"v1"'),
        response(206, "x" * 10, Content_Range=f"bytes 100000-100009/{'9' * 5000}", ETag='"v1"'),
    ],
    ids=[
        "another range",
        "no range",
        "range refused",
        "another tag",
        "weak tag",
        "no tag",
        "another total",
        "no total",
        "not to the end",
        "absurd total",
    ],
)
def test_a_continuation_that_does_not_fit_begins_again(
    second: Fault, mode: str, server: FaultServer, tmp_path: Path
) -> None:
    host = FileHost(breaks=[100_000])
    responses: list[Callable[[Seen], Fault]] = [host, lambda request: second, host]
    server.route = lambda request: responses.pop(0)(request)
    fetch(mode, server.url + SIGNED, tmp_path / "f")
    assert (tmp_path / "f").read_bytes() == DATA
    assert host.asked == ["", ""]


@each_mode
@pytest.mark.parametrize(
    ("fault", "error", "hits"),
    [
        (RESET_BEFORE, errors.APIConnectionError, 4),
        (RESET_AFTER, errors.APIConnectionError, 4),
        (response(503, "<html>"), errors.ServerError, 4),
        (response(403, "<Error><Code>AccessDenied</Code></Error>"), errors.PermissionDeniedError, 1),
        (response(404, ""), errors.NotFoundError, 1),
        (response(204, ""), errors.APIConnectionError, 1),
        (response(206, "x", Content_Range="bytes 0-0/1"), errors.APIConnectionError, 1),
        (response(302, Location="http://elsewhere.example/f"), errors.APIConnectionError, 1),
        (response(302, Location="ftp://elsewhere.example/f"), errors.APIConnectionError, 1),
        (response(302, Location="http://[::1"), errors.APIConnectionError, 1),
        (response(307, Location="javascript:1"), errors.APIConnectionError, 1),
        (response(302, Location="/people.csv"), errors.APIConnectionError, 6),
        (response(200, "abc", Content_Length="7"), errors.APIConnectionError, 4),
    ],
    ids=lambda value: str(value) if isinstance(value, Fault) else "",
)
def test_a_failure_leaves_nothing_behind(
    fault: Fault, error: type[errors.CustomerIOError], hits: int, mode: str, server: FaultServer, tmp_path: Path
) -> None:
    server.script(fault)
    target = tmp_path / "f"
    with pytest.raises(error) as caught:
        fetch(mode, server.url + SIGNED, target)
    assert left_in(tmp_path) == []
    assert server.hits == hits
    assert caught.value.operation == "download"
    assert caught.value.maybe_applied is False
    assert_clean(caught.value)
    assert_clean(caught.value.__cause__)
    target.write_text("older")
    with pytest.raises(error):
        fetch(mode, server.url + SIGNED, target, retry=RetryPolicy.none())
    assert target.read_text() == "older"
    assert left_in(tmp_path) == ["f"]


@each_mode
def test_an_expired_link_says_so(mode: str, server: FaultServer, tmp_path: Path) -> None:
    server.script(response(403, "<Error/>"))
    with pytest.raises(errors.PermissionDeniedError, match="ask for a new one"):
        fetch(mode, server.url + SIGNED, tmp_path / "f")


@each_mode
@pytest.mark.parametrize(
    "url",
    ["http://storage.example/f", "/f", "", "https://a b/", "file:///etc/hostname", "https://x/\n", 5],
)
def test_an_address_that_is_refused(url: Any, mode: str, tmp_path: Path) -> None:
    with pytest.raises(errors.InvalidRequestError, match="URL"):
        fetch(mode, url, tmp_path / "f")
    assert left_in(tmp_path) == []


@each_mode
def test_a_progress_that_raises_ends_the_download(mode: str, server: FaultServer, tmp_path: Path) -> None:
    server.route = FileHost()

    def progress(received: int, total: int | None) -> None:
        raise LookupError("stop")

    with pytest.raises(LookupError, match="stop"):
        fetch(mode, server.url + SIGNED, tmp_path / "f", progress=progress)
    assert left_in(tmp_path) == []


@each_mode
def test_a_file_that_cannot_be_written(mode: str, server: FaultServer, tmp_path: Path) -> None:
    server.route = FileHost()
    with pytest.raises(FileNotFoundError):
        fetch(mode, server.url + SIGNED, tmp_path / "no" / "f")
    with pytest.raises(errors.InvalidRequestError, match="directory"):
        fetch(mode, server.url + SIGNED, tmp_path)

    class Full(io.BytesIO):
        def write(self, data: Any) -> int:
            raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        fetch(mode, server.url + SIGNED, Full())
    assert left_in(tmp_path) == []


@each_mode
def test_a_link_stays_and_what_would_be_replaced_is_refused(mode: str, server: FaultServer, tmp_path: Path) -> None:
    server.route = FileHost()
    (tmp_path / "there").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "there" / "f")
    fetch(mode, server.url + SIGNED, tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "there" / "f").read_bytes() == DATA
    assert left_in(tmp_path / "there") == ["f"]
    os.mkfifo(tmp_path / "pipe")
    for special in (tmp_path / "pipe", os.devnull):
        with pytest.raises(errors.InvalidRequestError, match="open it"):
            fetch(mode, server.url + SIGNED, special)
    assert (tmp_path / "pipe").is_fifo()
    assert server.hits == 1


@each_mode
@pytest.mark.parametrize("file", [None, 5, io.StringIO()], ids=["None", "a number", "open for text"])
def test_what_is_no_file_is_refused_before_anything_is_sent(file: Any, mode: str, server: FaultServer) -> None:
    with pytest.raises(errors.InvalidRequestError, match="a path, or a file that is open for writing in binary mode"):
        fetch(mode, server.url + SIGNED, file)
    assert server.hits == 0


@each_mode
def test_an_open_file_is_written_from_where_it_stands(mode: str, server: FaultServer) -> None:
    server.route = FileHost(breaks=[100_000], resumes=False)
    file = io.BytesIO(b"head:")
    file.seek(0, io.SEEK_END)
    fetch(mode, server.url + SIGNED, file)
    assert file.getvalue() == b"head:" + DATA


class Pipe(io.RawIOBase):
    """A file that cannot go back."""

    def __init__(self) -> None:
        self.pieces: list[bytes] = []

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self.pieces.append(bytes(data))
        return len(data)


@each_mode
def test_a_file_that_cannot_go_back(mode: str, server: FaultServer) -> None:
    host = FileHost(data=DATA * 8, breaks=[2_000_000])
    server.route = host
    pipe = Pipe()
    fetch(mode, server.url + SIGNED, pipe)
    assert b"".join(pipe.pieces) == host.data
    server.route = FileHost(data=DATA * 8, breaks=[2_000_000], resumes=False)
    with pytest.raises(errors.APIConnectionError, match="cannot go back"):
        fetch(mode, server.url + SIGNED, Pipe())


@each_mode
def test_a_packed_response_is_unpacked_and_begins_again_after_a_break(
    mode: str, server: FaultServer, tmp_path: Path
) -> None:
    packed = gzip.compress(DATA)
    asked: list[str] = []

    def route(request: Seen) -> Fault:
        asked.append(request.headers.get("range", ""))
        headers = {"Content-Encoding": "gzip", "ETag": '"v1"', "Content-Length": str(len(packed))}
        return Fault("response", 200, packed if len(asked) > 1 else packed[:1000], headers)

    server.route = route
    assert fetch(mode, server.url + SIGNED, tmp_path / "f") == len(DATA)
    assert (tmp_path / "f").read_bytes() == DATA
    assert asked == ["", ""]


@each_mode
def test_a_deadline_ends_a_download(mode: str, server: FaultServer, tmp_path: Path) -> None:
    server.route = FileHost()
    time = FakeTime()

    def slow(received: int, total: int | None) -> None:
        time.now += 10

    with pytest.raises(errors.APITimeoutError, match="total_timeout"):
        fetch(mode, server.url + SIGNED, tmp_path / "f", time, progress=slow, total_timeout=15.0)
    assert left_in(tmp_path) == []


def test_a_cancelled_download_leaves_nothing_behind(server: FaultServer, tmp_path: Path) -> None:
    from customerio_app._client import AsyncAppClient

    server.route = FileHost()

    async def go() -> None:
        async with AsyncAppClient(KEY, base_url=server.url, limiter=NotedLimiter()) as client:
            stop = asyncio.Event()

            def progress(received: int, total: int | None) -> None:
                stop.set()

            task = asyncio.create_task(client.download(server.url + "/f", tmp_path / "f", progress=progress))
            await stop.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    server.route = FileHost(data=DATA * 40)
    asyncio.run(go())
    assert left_in(tmp_path) == []


MEMORY = """
import asyncio, tracemalloc
import httpx
from customerio_app import AppClient, AsyncAppClient, NoRateLimiter

class Endless(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __iter__(self):
        return (bytes(65_536) for _ in range(1000))

    async def __aiter__(self):
        for _ in range(1000):
            yield bytes(65_536)

async def fetch_async(file):
    async with AsyncAppClient("key", transport=transport, limiter=NoRateLimiter()) as cio:
        return await cio.download("https://files.example/f", file)

def fetch(file):
    with AppClient("key", transport=transport, limiter=NoRateLimiter()) as cio:
        return cio.download("https://files.example/f", file)

transport = httpx.MockTransport(lambda request: httpx.Response(200, stream=Endless()))
tracemalloc.start()
assert ({get}) == 65_536 * 1000
print(tracemalloc.get_traced_memory()[1])
"""


@pytest.mark.parametrize("get", ["fetch({!r})", "asyncio.run(fetch_async({!r}))"], ids=["sync", "async"])
def test_memory_does_not_grow_with_the_file(get: str, tmp_path: Path) -> None:
    """In a process of its own: other threads of the tests' process allocate too."""
    program = MEMORY.replace("{get}", get.format(str(tmp_path / "f")))
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 8 * 1024 * 1024
