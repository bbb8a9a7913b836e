"""Blocking sockets keep to a call's deadline, however slowly, and however much, the other side sends.

The time-outs of a socket are for one read. A header that comes a byte at a time, an endless row of ``100 Continue``, a
host name with many addresses and a TLS handshake in small pieces each stay under them for ever. So each operation of a
connection gets what is left of the call's time. The async side needs none of this: there a task is cancelled.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from customerio_app._call.call import Call

#: Bytes that are written between two looks at the clock.
_PIECE: Final = 1 << 16


class _Current(threading.local):
    call: Call | None = None


_current: Final = _Current()


class Bounded:
    """What this thread does with connections in this ``with`` block belongs to a call and ends at its deadline."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def __enter__(self) -> None:
        self._before, _current.call = _current.call, self._call

    def __exit__(self, *_: object) -> None:
        _current.call = self._before


def keep_to_deadlines(transport: Any) -> None:
    """Make a transport of httpx open connections that keep to the deadlines of calls.

    httpx has no option for the network backend of its pool; httpcore, below it, has. A transport of another make stays
    as it is.
    """
    pool = getattr(transport, "_pool", None)
    backend = getattr(pool, "_network_backend", None)
    if pool is not None and backend is not None and not isinstance(backend, _Backend):
        pool._network_backend = _Backend(backend)


class _Backend:
    """A network backend of httpcore."""

    def __init__(self, below: Any) -> None:
        self._below = below

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **options: Any) -> _Stream:
        return _Stream(_within(lambda cut: self._below.connect_tcp(host, port, cut, **options), timeout))

    def connect_unix_socket(self, path: str, timeout: float | None = None, **options: Any) -> _Stream:
        return _Stream(_within(lambda cut: self._below.connect_unix_socket(path, cut, **options), timeout))

    def sleep(self, seconds: float) -> None:
        self._below.sleep(seconds)


class _Stream:
    """A connection of httpcore."""

    def __init__(self, below: Any) -> None:
        self._below = below

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data: bytes = self._below.read(max_bytes, _cut(timeout))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), _PIECE):
            self._below.write(buffer[start : start + _PIECE], _cut(timeout))

    def close(self) -> None:
        self._below.close()

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> _Stream:
        return _Stream(_within(lambda cut: self._below.start_tls(ssl_context, server_hostname, cut), timeout))

    def get_extra_info(self, info: str) -> Any:
        return self._below.get_extra_info(info)


def _cut(timeout: float | None) -> float | None:
    """A time-out, cut down to what is left of the call's time."""
    left = None if _current.call is None else _current.call.time_left()
    if left is None:
        return timeout
    if left <= 0:
        raise TimeoutError("total_timeout is over")
    return left if timeout is None else min(timeout, left)


def _within(work: Callable[[float | None], Any], timeout: float | None) -> Any:
    """Do what opens a connection, or gives one, in the call's time.

    It consists of many waits, some without a time-out of their own (looking up a name), so that where there is a
    deadline a thread does it. What that thread opens too late is closed.
    """
    left = _cut(None)
    cut = _cut(timeout)
    if left is None:
        return work(cut)
    # Imported here: few programs set total_timeout.
    from concurrent.futures import Future

    future: Future[Any] = Future()

    def run() -> None:
        try:
            future.set_result(work(cut))
        except BaseException as error:
            future.set_exception(error)

    threading.Thread(target=run, name="customerio-connect", daemon=True).start()
    try:
        return future.result(left)
    except BaseException:
        future.add_done_callback(_close_late)
        raise


def _close_late(future: Any) -> None:
    if future.exception() is None:
        future.result().close()
