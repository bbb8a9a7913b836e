"""Exceptions that a handler of signals raises in the midst of a call, as time limits of job queues do."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from types import CodeType


def raised_by_handler(error: BaseException) -> BaseException | None:
    """What a handler of signals raised, where an exception is or comes from such a one; else None.

    It is the program's own, wherever in a call the signal came: nothing is repeated because of it, and nobody is told
    that the connection broke.
    """
    if threading.current_thread() is not threading.main_thread():
        return None  # handlers run in that one
    handlers = set(_handlers())
    found: BaseException | None = error
    while found is not None:
        trace = found.__traceback__
        while trace is not None:
            if trace.tb_frame.f_code in handlers:
                return found
            trace = trace.tb_next
        found = found.__cause__ or found.__context__
    return None


def _handlers() -> Iterator[CodeType]:
    for number in signal.valid_signals():
        handler = signal.getsignal(number)
        if not callable(handler):
            continue
        handler = getattr(handler, "func", handler)  # of a functools.partial
        code = getattr(handler, "__code__", None) or getattr(type(handler).__call__, "__code__", None)
        if code is not None:
            yield code
