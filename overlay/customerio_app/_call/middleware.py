"""What runs around each attempt of a call: the caller's middleware, which sees an attempt but does not make it.

A middleware is no function that sends and may send again. It is what stands before and after a ``yield``, so that no
attempt can be left out, repeated or answered by it.
"""

from __future__ import annotations

import inspect
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager, asynccontextmanager, contextmanager
from copy import copy
from typing import TYPE_CHECKING, Any, Final

from customerio_app._call.request import checked_headers
from customerio_app._call.steps import Enter, Leave
from customerio_app.errors import ConfigurationError, CustomerIOError, RequestNotSentError

if TYPE_CHECKING:
    from customerio_app._call.call import Call
    from customerio_app._call.request import Request
    from customerio_app._call.retry import Outcome
    from customerio_app._call.steps import Steps

logger: Final = logging.getLogger("customerio_app")


class Attempt:
    """One attempt of a call, as middleware sees it: the request without the key, and after ``yield`` what became of it.

    URL, headers and content can hold people's data; operation and path do not.

    Attributes:
        headers: what is sent, but for the key; changes made before ``yield`` go along.
    """

    __slots__ = ("_call", "_outcome", "_request", "headers", "number", "waited")

    def __init__(self, call: Call, request: Request, waited: float) -> None:
        self._call = call
        self._request = request
        self._outcome: Outcome | None = None
        #: Its number within the call, from 1.
        self.number = call.attempts
        #: Seconds that it waited for the rate limit.
        self.waited = waited
        self.headers: dict[str, str] = dict(request.headers)

    @property
    def operation(self) -> str:
        """The operation's name (``"segments.list"``)."""
        return self._call.operation.name

    @property
    def method(self) -> str:
        """The HTTP method."""
        return self._request.method

    @property
    def path(self) -> str:
        """The path's template (``"/v1/segments/{segment_id}"``), without values of the caller's."""
        return self._call.operation.path

    @property
    def buckets(self) -> tuple[str, ...]:
        """The rate limit buckets that it draws from."""
        return self._call.operation.rate_limits

    @property
    def server(self) -> tuple[str, int]:
        """Host and port that it is sent to."""
        return self._call.settings.origin[1:]

    @property
    def url(self) -> str:
        """The whole URL."""
        return self._request.url

    @property
    def url_template(self) -> str:
        """The URL with the path's template and without a query, as it may stand in logs."""
        return self._request.shown_url

    @property
    def content(self) -> bytes | None:
        """The body; None where there is none, or where it is a form."""
        return self._request.content

    @property
    def status_code(self) -> int | None:
        """The response's status; None before ``yield``, and where no whole response came."""
        return None if self._outcome is None else self._outcome.status

    @property
    def response_headers(self) -> Mapping[str, str] | None:
        """The response's headers, looked up without regard to case; None where no whole response came."""
        response = None if self._outcome is None else self._outcome.response
        return None if response is None else response.headers

    @property
    def error(self) -> CustomerIOError | None:
        """What the call raises for it, if it is not repeated; None before ``yield``, and where it succeeded."""
        outcome = self._outcome
        if outcome is None or outcome.succeeded:
            return None
        return outcome.error(not self._call.operation.reads and (self._call.in_doubt or outcome.in_doubt))

    def __repr__(self) -> str:
        return f"<Attempt {self.number} of {self.operation}>"


Manager = AbstractContextManager[object] | AbstractAsyncContextManager[object]
#: What ``middleware=`` takes: a function of an ``Attempt`` with one ``yield``, or one that gives a context manager.
Middleware = Callable[[Attempt], Manager | Iterator[None] | AsyncIterator[None]]


def ready(middleware: object, *, blocking: bool) -> tuple[Callable[[Attempt], Manager], ...]:
    """Middleware as functions that give context managers.

    Raises:
        ConfigurationError: one is none, or is asynchronous and the client is not.
    """
    if isinstance(middleware, (str, bytes)) or not isinstance(middleware, Sequence):
        raise ConfigurationError("middleware must be a list of functions")
    return tuple(_manager_of(function, blocking) for function in middleware)


def _manager_of(function: Any, blocking: bool) -> Callable[[Attempt], Manager]:
    if not callable(function):
        raise ConfigurationError("middleware must be a list of functions")
    if inspect.iscoroutinefunction(function):
        raise ConfigurationError("a middleware is a function with one yield, not one that returns a coroutine")
    if blocking and inspect.isasyncgenfunction(function):
        raise _asynchronous()
    return lambda attempt: _managed(function(attempt), blocking)


def _managed(made: Any, blocking: bool) -> Manager:
    """The context manager of what a middleware returned, which tells more than the function: that may be decorated, a
    lambda, or an object that can be called.
    """
    if isinstance(made, Generator):
        return contextmanager(lambda: made)()
    if isinstance(made, AbstractContextManager):
        return made
    if blocking and isinstance(made, (AsyncGenerator, AbstractAsyncContextManager)):
        raise _asynchronous()
    if isinstance(made, AsyncGenerator):
        return asynccontextmanager(lambda: made)()
    if isinstance(made, AbstractAsyncContextManager):
        return made
    if inspect.iscoroutine(made):
        made.close()
    raise ConfigurationError(
        "a middleware is a function with one yield, or one that returns a context manager; this one returned "
        f"{type(made).__name__}"
    )


def _asynchronous() -> ConfigurationError:
    return ConfigurationError("an AppClient takes no asynchronous middleware: write it with def")


def surrounded(
    call: Call, request: Request, waited: float, send: Callable[[Request], Steps[Outcome]]
) -> Steps[Outcome]:
    """The steps of an attempt with the call's middleware around it, the first one outermost.

    Raises:
        RequestNotSentError: a middleware raised something before the attempt, which was not made then.
        CustomerIOError: a middleware raised that.
    """
    attempt = Attempt(call, request, waited)
    entered: list[Manager] = []
    try:
        for middleware in call.around:
            try:
                manager = middleware(attempt)
                yield Enter(manager, call)
            except CustomerIOError:
                raise
            except Exception as error:
                call.check_time()
                raise RequestNotSentError(
                    f"{attempt.operation}: a middleware failed before the request was sent ({type(error).__name__})",
                    operation=attempt.operation,
                    maybe_applied=call.may_be_applied(),
                ) from error
            entered.append(manager)
        call.check_time()
        if attempt.headers != dict(request.headers):
            headers = checked_headers(attempt.headers, call.operation)
            request = copy(request)
            request.headers = list(headers.items())
        outcome = yield from send(request)
        attempt._outcome = outcome
    except BaseException as error:
        yield from _left(entered, call, error)
        raise
    yield from _left(entered, call, None)
    return outcome


def _left(entered: list[Manager], call: Call, error: BaseException | None) -> Steps[None]:
    for manager in reversed(entered):
        try:
            yield Leave(manager, call, error)
        except Exception as failure:  # the attempt has been made: what became of it counts
            name = call.operation.name
            logger.warning("%s: a middleware failed after the attempt (%s)", name, type(failure).__name__)
