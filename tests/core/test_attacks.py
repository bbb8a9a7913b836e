"""What a hostile or broken server can do, on real sockets: nothing runs on, grows without end, or mixes up calls."""

from __future__ import annotations

import asyncio
import gzip
import socket
import ssl
import threading
import time
import zlib
from pathlib import Path
from typing import Any

import pytest
import trustme
from customerio_app import errors
from customerio_app._call.record import CallRecord
from customerio_app._call.retry import RetryPolicy
from customerio_app._client import AppClient, AsyncAppClient
from customerio_app.limits import NoRateLimiter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.core.core_support import MODES, SAMPLES, assert_clean, run_call
from tests.core.raw_server import Connection, RawServer, Serve, response
from tests.planted import KEY

each_mode = pytest.mark.parametrize("mode", MODES)
SEND = next(sample for sample in SAMPLES if sample.name == "send").make
READ = next(sample for sample in SAMPLES if sample.name == "read").make
ONCE = RetryPolicy.none()
#: Far over the deadlines below, far under what the attacks would take. A busy machine may need it.
SOON = 15.0


def call(mode: str, server: RawServer, make: Any, **options: Any) -> Any:
    options = {"base_url": server.url, "limiter": NoRateLimiter(), "retry": ONCE} | options
    return run_call(mode, make, lambda client: None, **options)


@pytest.fixture(scope="module", autouse=True)
def warm() -> None:
    """A first call sets up what later ones find; on a busy machine that takes longer than a deadline here."""
    with RawServer() as server:
        server.answering(response())
        for mode in MODES:
            call(mode, server, SEND)


# ---- total_timeout


def endless_informational(connection: Connection) -> None:
    connection.request()
    connection.over_and_over(b"HTTP/1.1 100 Continue\r\n\r\n", every=0.01)


def flood_of_informational(connection: Connection) -> None:
    connection.request()
    connection.over_and_over(b"HTTP/1.1 100 Continue\r\n\r\n" * 500)


def dripping_headers(connection: Connection) -> None:
    connection.request()
    connection.drip(b"HTTP/1.1 200 OK\r\n" + b"X-A: b\r\n" * 10_000, every=0.02)


def dripping_body(connection: Connection) -> None:
    connection.request()
    connection.send(response(200, b"", length=10_000))
    connection.drip(b" " * 10_000, every=0.02)


def dripping_chunks(connection: Connection) -> None:
    connection.request()
    connection.send(b"HTTP/1.1 404 X\r\nTransfer-Encoding: chunked\r\n\r\n")
    connection.over_and_over(b"1\r\n \r\n", every=0.02)


def empty_gzip_members(connection: Connection) -> None:
    connection.request()
    connection.send(b"HTTP/1.1 200 X\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n")
    piece = gzip.compress(b"") * 500
    connection.over_and_over(b"%x\r\n%b\r\n" % (len(piece), piece))


def silent(connection: Connection) -> None:
    connection.request()
    connection.wait()


SLOW = [
    endless_informational,
    flood_of_informational,
    dripping_headers,
    dripping_body,
    dripping_chunks,
    empty_gzip_members,
    silent,
]


@each_mode
@pytest.mark.parametrize("attack", SLOW, ids=lambda attack: attack.__name__)
def test_a_call_ends_at_its_deadline(attack: Serve, mode: str) -> None:
    records = list[CallRecord]()
    with RawServer(attack) as server:
        began = time.monotonic()
        with pytest.raises(errors.APITimeoutError) as caught:
            call(mode, server, SEND, total_timeout=0.8, on_call=records.append)
        assert time.monotonic() - began < SOON
    # On a busy machine the time may be over before anything is sent.
    assert caught.value.maybe_applied or not server.requests
    assert records[0].maybe_applied is caught.value.maybe_applied


@each_mode
@pytest.mark.parametrize("attack", SLOW, ids=lambda attack: attack.__name__)
def test_a_download_ends_at_its_deadline(attack: Serve, mode: str, tmp_path: Path) -> None:
    with RawServer(attack) as server:
        began = time.monotonic()
        with pytest.raises(errors.APITimeoutError):
            call(mode, server, lambda c: c.download(f"{server.url}/f", tmp_path / "f"), total_timeout=0.8)
        assert time.monotonic() - began < SOON
    assert list(tmp_path.iterdir()) == []


def test_many_slow_downloads_all_end_at_their_deadline(tmp_path: Path) -> None:
    """More than may go on at once: those that wait for their turn have a deadline too."""
    found: list[BaseException] = []
    with RawServer(dripping_body) as server, AppClient(KEY, base_url=server.url, total_timeout=0.8) as client:

        def fetch(number: int) -> None:
            try:
                client.download(f"{server.url}/f", tmp_path / str(number))
            except errors.CustomerIOError as error:
                found.append(error)

        began = time.monotonic()
        threads = [threading.Thread(target=fetch, args=(number,)) for number in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert time.monotonic() - began < SOON
    assert [error for error in found if not isinstance(error, errors.APITimeoutError)] == []
    assert len(found) == 20


def test_many_slow_downloads_of_tasks_all_end_at_their_deadline(tmp_path: Path) -> None:
    async def go(url: str) -> list[Any]:
        async with AsyncAppClient(KEY, base_url=url, total_timeout=0.8) as client:
            downloads = (client.download(f"{url}/f", tmp_path / str(number)) for number in range(20))
            return await asyncio.gather(*downloads, return_exceptions=True)

    with RawServer(dripping_body) as server:
        began = time.monotonic()
        found = asyncio.run(go(server.url))
        assert time.monotonic() - began < SOON
    assert [error for error in found if not isinstance(error, errors.APITimeoutError)] == []
    assert len(found) == 20


@each_mode
def test_looking_up_a_name_ends_at_the_deadline(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on = threading.Event()

    def slow(*arguments: Any, **options: Any) -> Any:
        go_on.wait(30)
        raise socket.gaierror("no such name")

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    began = time.monotonic()
    options: dict[str, Any] = {"base_url": "https://api.example", "limiter": NoRateLimiter(), "total_timeout": 0.3}
    try:
        if mode.startswith("sync"):
            with AppClient(KEY, **options) as client, pytest.raises(errors.ConnectTimeoutError):
                SEND(client)
        else:

            async def go() -> None:
                async with AsyncAppClient(KEY, **options) as client:
                    with pytest.raises(errors.ConnectTimeoutError):
                        await SEND(client)
                go_on.set()

            asyncio.run(go())
        assert time.monotonic() - began < SOON
    finally:
        go_on.set()


@each_mode
def test_a_tls_handshake_that_drips_ends_at_the_deadline(mode: str) -> None:
    with RawServer(lambda connection: connection.drip(b"\x16\x03\x03\x40\x00" + b"\x02" * 5000, every=0.05)) as server:
        began = time.monotonic()
        url = server.url.replace("http:", "https:")
        with pytest.raises(errors.ConnectTimeoutError) as caught:
            call(mode, server, SEND, base_url=url, total_timeout=0.8)
        assert time.monotonic() - began < SOON
    assert caught.value.maybe_applied is False


@each_mode
@pytest.mark.parametrize("timeout", [0.3])
def test_a_server_that_does_not_read_ends_at_the_deadline(timeout: float, mode: str) -> None:
    def slow_reader(connection: Connection) -> None:
        connection.sip(every=0.02)

    with RawServer(slow_reader) as server:
        began = time.monotonic()
        body = {"text": "x" * 12_000_000}
        with pytest.raises(errors.APITimeoutError):
            call(mode, server, lambda c: c.request("POST", "/v1/x", json=body), total_timeout=timeout, timeout=60)
        assert time.monotonic() - began < SOON


# ---- what takes long to read

NASTY = {
    "titles": b"<!doctype html>" + b"<title>" * 300_000,
    "open titles": b"<html>" + b"<title " * 300_000,
    "nested lists": b"[" * 990 + b"]" * 990,
    "nested errors": b'{"errors":' * 990 + b"[]" + b"}" * 990,
    "very nested": b"[" * 200_000,
    "many messages": b'{"errors":[' + b",".join([b'{"detail":"x"}'] * 60_000) + b"]}",
    "a number": b'{"errors":[{"detail":"&#' + b"9" * 9000 + b';"}]}',
    "a long number": b"9" * 100_000,
    "references": b"&#" * 200_000,
    "spaces": b" " * 2_000_000 + b"x",
    "not utf-8": b"\xff" * 2_000_000,
    "nulls": b"\x00" * 1000,
    "scalars": b'{"errors":7,"error":true,"meta":null}',
}


@each_mode
@pytest.mark.parametrize("status", [404, 503])
@pytest.mark.parametrize("name", NASTY)
def test_an_error_page_is_read_at_once_whatever_it_holds(name: str, status: int, mode: str) -> None:
    with RawServer() as server:
        server.answering(response(status, NASTY[name]))
        began = time.thread_time()
        with pytest.raises(errors.APIStatusError) as caught:
            call(mode, server, READ)
        assert time.thread_time() - began < 3
    assert caught.value.status_code == status
    assert len(caught.value.body) <= 1 << 20
    assert len(caught.value.messages) <= 100
    assert all(len(message) <= 500 for message in caught.value.messages)


@pytest.mark.parametrize(
    "headers",
    [
        {"Retry-After": "x" * 50_000},
        {"Retry-After": "9" * 5000},
        {"Retry-After": "Mon, 23 Nov 99999999999999 10:00:00 GMT"},
        {"Set-Cookie": "a=b; expires=" + "1 " * 40_000},
        {"Set-Cookie": 'a="' + "\\" * 40_000},
        {"Location": "javascript:1"},
        {"Location": "http://xn--/"},
        {"Location": "http://[::1"},
        {"Location": "https://x:99999999/"},
        {"Location": "\xff\xfe"},
        {"Content-Encoding": "gzip"},
        {"Content-Encoding": ", " * 20_000},
        {"Content-Encoding": "gzip, " * 1000},
        {"Content-Encoding": "br"},
        {"Content-Type": "text/html; charset=" + "x" * 10_000},
        {"Date": "0" * 60_000},
    ],
    ids=lambda headers: " ".join(f"{name} {value[:12]!a}" for name, value in headers.items()),
)
@pytest.mark.parametrize("status", [200, 302, 307, 429, 503])
@each_mode
def test_headers_that_mean_nothing(headers: dict[str, str], status: int, mode: str, tmp_path: Path) -> None:
    with RawServer() as server:
        server.answering(response(status, b"{}", *(f"{name}: {value}" for name, value in headers.items())))
        began = time.thread_time()
        for make in (SEND, lambda c: c.download(f"{server.url}/f", tmp_path / "f")):
            try:
                call(mode, server, make)
            except errors.CustomerIOError as error:
                assert_clean(error)
        assert time.thread_time() - began < 3
    # A download follows redirects, and some of these lead back.
    assert 2 <= len(server.requests) <= 7


def test_a_send_that_is_redirected_to_nowhere_keeps_its_status() -> None:
    with RawServer() as server:
        server.answering(response(307, b"", "Location: javascript:1"))
        with pytest.raises(errors.APIStatusError) as caught:
            call("sync", server, SEND)
    assert (caught.value.status_code, caught.value.headers["location"]) == (307, "javascript:1")
    assert caught.value.maybe_applied is False


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    data=st.one_of(
        st.binary(max_size=300),
        st.builds(
            lambda status, headers, body: b"HTTP/1.1 " + status + b"\r\n" + b"".join(headers) + b"\r\n" + body,
            st.sampled_from(
                [b"200 OK", b"204 No", b"404 N", b"999 X", b"099 X", b"100 C", b"101 S", b"2000 X", b"304"]
            ),
            st.lists(
                st.sampled_from(
                    [
                        b"Content-Length: 3\r\n",
                        b"Content-Length: -3\r\n",
                        b"Content-Length: 99999999999999999999999\r\n",
                        b"Transfer-Encoding: chunked\r\n",
                        b"Transfer-Encoding: gzip\r\n",
                        b"Content-Encoding: gzip\r\n",
                        b"Content-Encoding: deflate\r\n",
                        b"Connection: close\r\n",
                        b"Content-Range: bytes 0-2/3\r\n",
                        b'ETag: "x"\r\n',
                        b"X\xff: y\r\n",
                        b": z\r\n",
                        b" folded\r\n",
                        b"Location: //[\r\n",
                    ]
                ),
                max_size=4,
            ),
            st.sampled_from(
                [b"", b"abc", b"{}", b"3\r\nabc\r\n0\r\n\r\n", b"zz\r\n", gzip.compress(b"{}", mtime=0), b"x" * 50]
            ),
        ),
    )
)
@pytest.mark.parametrize("mode", ["sync", "async"])
def test_whatever_bytes_come_only_our_own_exceptions_leave(
    data: bytes, mode: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    def once(connection: Connection) -> None:
        connection.request()
        connection.send(data)

    target = tmp_path_factory.getbasetemp() / "fuzz"
    with RawServer(once) as server:
        for make in (SEND, lambda c: c.download(f"{server.url}/f", target)):
            try:
                call(mode, server, make, timeout=5)
            except errors.CustomerIOError as error:
                assert_clean(error)


# ---- how much is read


def packed(body: bytes, *layers: str) -> bytes:
    for layer in layers:
        if layer == "gzip":
            body = gzip.compress(body, mtime=0)
        elif layer == "raw":
            packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
            body = packer.compress(body) + packer.flush()
        else:
            body = zlib.compress(body, 9)
    return body


BOMBS = {
    "gzip": packed(b" " * 200_000_000, "gzip"),
    "gzip, gzip": packed(b" " * 200_000_000, "gzip", "gzip"),
    "deflate, gzip": packed(b" " * 200_000_000, "deflate", "gzip"),
}


@each_mode
@pytest.mark.parametrize("status", [200, 404])
@pytest.mark.parametrize("encoding", BOMBS)
def test_a_body_is_not_unpacked_beyond_what_may_be_kept(encoding: str, status: int, mode: str) -> None:
    import tracemalloc

    with RawServer() as server:
        server.answering(response(status, BOMBS[encoding], f"Content-Encoding: {encoding}"))
        tracemalloc.start()
        try:
            with pytest.raises(errors.CustomerIOError) as caught:
                call(mode, server, SEND, max_response_bytes=5_000_000)
            most = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert most < 30_000_000
    if status == 404:
        assert isinstance(caught.value, errors.NotFoundError)
        assert len(caught.value.body) == 1 << 20
    else:
        assert isinstance(caught.value, errors.DecodeError)
        assert caught.value.maybe_applied is True
        assert "5000000 bytes" in str(caught.value)
        assert "max_response_bytes" in str(caught.value)
        assert len(caught.value.body) == 5_000_000


@each_mode
@pytest.mark.parametrize("size", [999, 1000, 1001])
def test_the_cap_counts_bytes_of_the_body(size: int, mode: str) -> None:
    body = b'{"a":"' + b"x" * (size - 8) + b'"}'
    records = list[CallRecord]()
    with RawServer() as server:
        server.answering(response(200, body))
        options: dict[str, Any] = {"max_response_bytes": 1000, "on_call": records.append, "retry": RetryPolicy()}
        make = lambda c: c.request("GET", "/v1/x")  # noqa: E731
        if size > 1000:
            with pytest.raises(errors.DecodeError, match="longer than 1000 bytes"):
                call(mode, server, make, **options)
        else:
            assert call(mode, server, make, **options).content == body
    assert len(server.requests) == 1
    assert (records[0].statuses, records[0].maybe_applied) == ((200,), False)


@each_mode
def test_a_download_has_no_cap_but_the_disk(mode: str, tmp_path: Path) -> None:
    data = b"x" * 3_000_000
    with RawServer() as server:
        server.answering(response(200, data))
        size = call(mode, server, lambda c: c.download(f"{server.url}/f", tmp_path / "f"), max_response_bytes=1000)
    assert size == len(data)


@pytest.mark.parametrize("value", [0, -1, 1.5, "5", True, None])
@pytest.mark.parametrize("cls", [AppClient, AsyncAppClient])
def test_a_cap_that_is_none(cls: type[Any], value: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="max_response_bytes"):
        cls(KEY, max_response_bytes=value)


@each_mode
@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("gzip", packed(b"{}", "gzip")),
        ("x-gzip", packed(b"{}", "gzip")),
        ("GZIP", packed(b"{}", "gzip")),
        ("deflate", packed(b"{}", "deflate")),
        ("deflate", packed(b"{}", "raw")),
        ("deflate, gzip", packed(b"{}", "deflate", "gzip")),
        ("gzip, identity", packed(b"{}", "gzip")),
        ("gzip", packed(b"{", "gzip") + packed(b"}", "gzip")),
        ("gzip", packed(b"{}", "gzip") + b"\x00\x00rest"),
        ("identity", b"{}"),
        ("", b"{}"),
        ("gzip", b""),
    ],
    ids=lambda value: value if isinstance(value, str) else f"{len(value)} bytes",
)
def test_packed_bodies(encoding: str, body: bytes, mode: str) -> None:
    with RawServer() as server:
        server.answering(response(200, body, f"Content-Encoding: {encoding}"))
        found = call(mode, server, lambda c: c.request("GET", "/v1/x"))
    assert found.content == (b"{}" if body else b"")


@each_mode
@pytest.mark.parametrize("body", [packed(b"{}", "gzip")[:-3], b"{}", b"\x1f\x8b"], ids=["cut", "bare", "start"])
def test_a_packed_body_that_is_not_whole_is_no_response(body: bytes, mode: str) -> None:
    with RawServer() as server:
        server.answering(response(200, body, "Content-Encoding: gzip"))
        with pytest.raises(errors.APIConnectionError) as caught:
            call(mode, server, SEND)
    assert caught.value.maybe_applied is True


# ---- two responses to one request

TWO = response(200, b'{"segments":[{"id":1}]}') + response(200, b'{"segments":[{"id":666}]}')
RIGHT = response(200, b'{"segments":[{"id":2}]}')


@each_mode
@pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])
@pytest.mark.parametrize("pieces", [1, 2], ids=["together", "in two"])
def test_a_connection_with_bytes_left_is_not_used_again(
    pieces: int, tls: bool, mode: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Else the next call would get them for its response, and a send that of another."""
    context = None
    if tls:
        authority = trustme.CA()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(context)
        authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))

    def serve(connection: Connection) -> None:
        while connection.request():
            data = TWO if connection.number == 1 else RIGHT
            for piece in (data,) if pieces == 1 else (data[: len(data) // 2], data[len(data) // 2 :]):
                connection.send(piece)

    def twice(client: Any) -> Any:
        if mode.startswith("sync"):
            return client.segments.list(), client.segments.list()

        async def go() -> Any:
            return await client.segments.list(), await client.segments.list()

        return go()

    with RawServer(serve, context) as server:
        found = call(mode, server, twice, retry=RetryPolicy())
    assert [page.segments[0].id for page in found] == [1, 2]
    assert server.connections == 2


@each_mode
def test_bytes_left_below_are_found_too(mode: str) -> None:
    """The first response fills what is read at once exactly, so that the second one waits in another buffer."""
    body = b'{"segments":[{"id":1}]}'
    padding = 65_536 - len(response(200, body + b" " * 60_000)) + 60_000
    first = response(200, body + b" " * padding)
    assert len(first) == 65_536

    def serve(connection: Connection) -> None:
        while connection.request():
            connection.send(first + TWO if connection.number == 1 else RIGHT)

    def twice(client: Any) -> Any:
        if mode.startswith("sync"):
            return client.segments.list(), client.segments.list()

        async def go() -> Any:
            return await client.segments.list(), await client.segments.list()

        return go()

    with RawServer(serve) as server:
        found = call(mode, server, twice, retry=RetryPolicy())
    assert [page.segments[0].id for page in found] == [1, 2]


@each_mode
def test_a_connection_without_bytes_left_is_used_again(mode: str) -> None:
    def thrice(client: Any) -> Any:
        if mode.startswith("sync"):
            return [client.segments.list() for _ in range(3)]

        async def go() -> Any:
            return [await client.segments.list() for _ in range(3)]

        return go()

    with RawServer() as server:
        server.answering(RIGHT)
        call(mode, server, thrice)
    assert server.connections == 1


# ---- where the key goes


@each_mode
@pytest.mark.parametrize("base_url", ["https://xn--", "https://xn--0.example", "https://a..b", "https://" + "a" * 70])
def test_a_base_url_that_no_request_can_go_to(base_url: str, mode: str) -> None:
    options: dict[str, Any] = {"base_url": base_url, "limiter": NoRateLimiter(), "retry": ONCE}
    with pytest.raises((errors.ConfigurationError, errors.RequestNotSentError)) as caught:
        run_call(mode, SEND, lambda c: None, **options)
    assert caught.value.maybe_applied is False
