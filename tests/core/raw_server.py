"""A server on a real socket that says exactly the bytes it is told, as slowly as it is told, in threads."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Self


class Connection:
    """One connection, for the function that serves it."""

    def __init__(self, sock: socket.socket, stopping: threading.Event, number: int, requests: list[bytes]) -> None:
        self.number = number
        self._sock = sock
        self._stopping = stopping
        self._requests = requests
        self._pending = b""

    def request(self) -> bytes:
        """Read the next request, head and body; empty at the end of the connection."""
        while b"\r\n\r\n" not in self._pending:
            data = self._sock.recv(65_536)
            if not data:
                return b""
            self._pending += data
        head, _, rest = self._pending.partition(b"\r\n\r\n")
        length = 0
        for line in head.split(b"\r\n"):
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        while len(rest) < length:
            rest += self._sock.recv(65_536)
        self._pending = rest[length:]
        request = head + b"\r\n\r\n" + rest[:length]
        self._requests.append(request)
        return request

    def send(self, data: bytes) -> None:
        """Send all of it at once."""
        self._sock.sendall(data)

    def drip(self, data: bytes, every: float) -> None:
        """Send a byte at a time, until the client has gone or the server stops."""
        for byte in data:
            if self._stopping.wait(every):
                return
            self._sock.sendall(bytes([byte]))

    def over_and_over(self, data: bytes, every: float = 0.0) -> None:
        """Send the same again and again, until the client has gone or the server stops."""
        while not self._stopping.wait(every):
            self._sock.sendall(data)

    def sip(self, every: float) -> None:
        """Read a little at a time, until the client has gone or the server stops."""
        while not self._stopping.wait(every):
            if not self._sock.recv(1024):
                return

    def wait(self) -> None:
        """Say nothing until the client has gone or the server stops."""
        self._sock.settimeout(0.05)
        while not self._stopping.is_set():
            with contextlib.suppress(TimeoutError):
                if not self._sock.recv(65_536):
                    return


Serve = Callable[[Connection], None]


def response(status: int = 200, body: bytes = b"{}", *headers: str, length: int | None = None) -> bytes:
    """The bytes of a response that keeps its connection open."""
    lines = [f"HTTP/1.1 {status} X", "Content-Type: application/json", *headers]
    lines.append(f"Content-Length: {len(body) if length is None else length}")
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


class RawServer:
    """Serves each connection with ``serve``, in a thread of its own.

    Attributes:
        requests: the requests that were read.
        connections: how many connections there were.
    """

    def __init__(self, serve: Serve | None = None, context: ssl.SSLContext | None = None) -> None:
        self.serve = serve or (lambda connection: None)
        self.context = context
        self.requests: list[bytes] = []
        self.connections = 0
        self._stopping = threading.Event()
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self._listener.settimeout(0.05)

    @property
    def port(self) -> int:
        port: int = self._listener.getsockname()[1]
        return port

    @property
    def url(self) -> str:
        return f"{'http' if self.context is None else 'https'}://127.0.0.1:{self.port}"

    def answering(self, *responses: bytes) -> None:
        """Answer each request, over all connections, with the next of these; the last one repeats."""
        left = list(responses)

        def serve(connection: Connection) -> None:
            while connection.request():
                connection.send(left.pop(0) if len(left) > 1 else left[0])

        self.serve = serve

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopping.set()
        with contextlib.suppress(OSError):  # wakes the thread that accepts
            socket.create_connection(("127.0.0.1", self.port), 1).close()
        while self._threads:
            self._threads.pop().join(10)
        self._listener.close()

    def _start(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, name="raw-server")
        thread.start()
        # Not before: it may be waited for at once.
        self._threads.append(thread)

    def _accept(self) -> None:
        while not self._stopping.is_set():
            try:
                sock, _ = self._listener.accept()
            except TimeoutError:
                continue
            if self._stopping.is_set():
                sock.close()
                return
            self.connections += 1
            self._start(lambda sock=sock, number=self.connections: self._handle(sock, number))  # type: ignore[misc]

    def _handle(self, sock: socket.socket, number: int) -> None:
        sock.settimeout(30)
        try:
            if self.context is not None:
                sock = self.context.wrap_socket(sock, server_side=True)
            self.serve(Connection(sock, self._stopping, number, self.requests))
        except OSError:
            pass
        finally:
            sock.close()
