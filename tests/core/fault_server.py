"""A server on a real socket that fails on request: plain asyncio, in a thread of its own."""

from __future__ import annotations

import asyncio
import json
import select
import socket
import struct
import threading
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, Self

from attrs import define, field, frozen

_PERSON = "ada.lovelace@example.com"


@frozen
class Fault:
    """What the server does with one request. ``kind`` is one of the methods ``_do_*`` below."""

    kind: str
    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(factory=dict)

    def __str__(self) -> str:
        return self.kind if self.kind != "response" else str(self.status)


def response(status: int, body: Any = None, **headers: str) -> Fault:
    """A response of the API: JSON, or text as it is."""
    sent = {"Content-Type": "application/json"} | {name.replace("_", "-"): value for name, value in headers.items()}
    if isinstance(body, str):
        return Fault("response", status, body.encode(), sent)
    return Fault("response", status, json.dumps({} if body is None else body).encode(), sent)


def web_page(status: int) -> Fault:
    """A page such as a proxy or a wrong path answers with."""
    page = f"<!DOCTYPE html>\n<html><head><title>{status} from a proxy</title></head><body>{_PERSON}</body></html>"
    return response(status, page, Content_Type="text/html; charset=utf-8")


RESET_BEFORE = Fault("reset_before")
RESET_AFTER = Fault("reset_after")
HALF_BODY = Fault("half_body")
STALL = Fault("stall")
NO_HTTP = Fault("no_http")
OK = response(200, {})


@frozen
class Seen:
    """A request as the server got it."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


@define
class FaultServer:
    """Does with each request what the next fault says; the last one repeats for ever.

    Attributes:
        hits: how many attempts reached the server, read or not.
        seen: the requests that were read.
    """

    faults: list[Fault] = field(factory=lambda: [OK])
    hits: int = 0
    seen: list[Seen] = field(factory=list)
    port: int = 0
    route: Callable[[Seen], Fault] | None = None
    _loop: asyncio.AbstractEventLoop = field(factory=asyncio.new_event_loop)
    _thread: threading.Thread | None = None
    _tasks: set[asyncio.Task[None]] = field(factory=set)
    _server: asyncio.Server | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def script(self, *faults: Fault) -> None:
        """Start over with these faults."""
        self.faults = list(faults) or [OK]
        self.hits = 0
        self.seen = []

    def refuse(self) -> None:
        """Close the port, so that connections are refused."""
        asyncio.run_coroutine_threadsafe(self._stop_listening(), self._loop).result(10)

    def listen(self) -> None:
        """Open the same port again."""
        asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result(10)

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=self._loop.run_forever, name="fault-server")
        self._thread.start()
        self.listen()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        asyncio.run_coroutine_threadsafe(self._shut_down(), self._loop).result(10)
        asyncio.run_coroutine_threadsafe(self._loop.shutdown_default_executor(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        assert self._thread is not None
        self._thread.join(10)
        self._loop.close()

    async def _listen(self) -> None:
        if self._server is None:
            self._server = await asyncio.start_server(self._accepted, "127.0.0.1", self.port)
            self.port = self._server.sockets[0].getsockname()[1]

    async def _stop_listening(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None

    async def _shut_down(self) -> None:
        await self._stop_listening()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _accepted(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.faults[0].kind == "reset_before":
            writer.transport.pause_reading()  # type: ignore[attr-defined]
        task = self._loop.create_task(self._serve(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # One request for each connection, so that each attempt is a connection and can be counted without reading.
        self.hits += 1
        fault = self.faults.pop(0) if len(self.faults) > 1 else self.faults[0]
        try:
            if fault.kind == "reset_before":
                # Not before the client has sent something: a reset at once would look like a refused connection.
                await self._loop.run_in_executor(None, _wait_for_bytes, writer)
                _reset(writer)
                return
            request = await self._read(reader)
            if request is None:
                self.hits -= 1
                return
            self.seen.append(request)
            if self.route is not None:
                fault = self.route(request)
            await self._do(fault, reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def _do(self, fault: Fault, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if fault.kind == "reset_after":
            _reset(writer)
        elif fault.kind == "half_body":
            writer.write(b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"half')
            await writer.drain()
        elif fault.kind == "stall":
            await reader.read()
        elif fault.kind == "no_http":
            writer.write(b"220 mail.example.com ready\r\n\r\n")
            await writer.drain()
        else:
            head = f"HTTP/1.1 {fault.status} Whatever\r\nConnection: close\r\n"
            if "Content-Length" not in fault.headers and "Transfer-Encoding" not in fault.headers:
                head += f"Content-Length: {len(fault.body)}\r\n"
            head += "".join(f"{name}: {value}\r\n" for name, value in fault.headers.items())
            writer.write(head.encode() + b"\r\n" + fault.body)
            await writer.drain()

    async def _read(self, reader: asyncio.StreamReader) -> Seen | None:
        head = await reader.readuntil(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ")
        headers = {}
        for line in filter(None, lines):
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        return Seen(method, target, headers, body)


def _wait_for_bytes(writer: asyncio.StreamWriter) -> None:
    select.select([writer.get_extra_info("socket").fileno()], [], [], 5.0)


def _reset(writer: asyncio.StreamWriter) -> None:
    """Close with RST instead of FIN."""
    raw = writer.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
