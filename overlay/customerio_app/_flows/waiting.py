"""Waiting for something that is under way: how often to ask for it, and until when."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final, TypeVar

from customerio_app._call.steps import Sleep
from customerio_app.errors import refusal

if TYPE_CHECKING:
    from customerio_app._call.steps import Invoke, Steps

T = TypeVar("T")

_FIRST_WAIT: Final = 1.0
_LONGEST_WAIT: Final = 15.0
_GROWTH: Final = 1.5


def takes_progress(progress: object) -> bool:
    """Whether it can be called with how far something is: what a coroutine does would never happen."""
    # Imported here: most programs wait for nothing.
    from inspect import iscoroutinefunction

    return callable(progress) and not iscoroutinefunction(progress)


def waits(timeout: float | None) -> Iterator[float]:
    """Seconds between two requests, as long as ``timeout`` lasts: 1, 1.5, 2.25 and so on up to 15."""
    wait, left = _FIRST_WAIT, float("inf") if timeout is None else timeout
    while left > 0:
        yield min(wait, left)
        left -= wait
        wait = min(wait * _GROWTH, _LONGEST_WAIT)


def asking(name: str, question: Invoke, found: Callable[[Any], T | None], timeout: float | None) -> Steps[T | None]:
    """The steps of asking until there is what was asked for; None where it is not there in time.

    Parameters:
        name: of the caller's method.
        found: makes of a response what was asked for, or None.
        timeout: seconds to wait between the requests, all together; None for as long as it takes.

    Raises:
        InvalidRequestError: ``timeout`` is no number of seconds.
    """
    # NaN is not over 0 either.
    if timeout is not None and (isinstance(timeout, bool) or not isinstance(timeout, (int, float)) or not timeout >= 0):
        raise refusal(name, "timeout must be a number of seconds, 0 or more, or None")
    pauses = waits(timeout)
    while (thing := found((yield question))) is None:
        pause = next(pauses, None)
        if pause is None:
            return None
        yield Sleep(pause)
    return thing
