"""Every exception that the client raises on purpose.

::

    CustomerIOError
    ├── ConfigurationError            a missing or malformed setting; nothing was sent
    ├── RequestNotSentError           the request never left this machine
    │   ├── InvalidRequestError       (also a ValueError) an argument that cannot be sent
    │   ├── RateLimitWaitError        the rate limit would have made the call wait too long
    │   └── ConnectionNotMadeError    (also an APIConnectionError) no connection to the API
    │       └── ConnectTimeoutError   (also an APITimeoutError)
    ├── APIConnectionError            the connection broke, before or after the API read the request
    │   └── APITimeoutError
    ├── APIStatusError                a response of the API that is not 2xx
    │   ├── BadRequestError 400, AuthenticationError 401, PermissionDeniedError 403, NotFoundError 404,
    │   │   ConflictError 409, PayloadTooLargeError 413, UnprocessableEntityError 422
    │   ├── RateLimitError 429
    │   └── ServerError 500 to 599
    ├── DecodeError                   a 2xx response that cannot be read: the request was accepted
    ├── PagingError                   a list's cursor came a second time
    ├── ExportError                   an export failed, or was not done in time
    ├── TriggerError                  a broadcast's trigger was not processed in time
    └── WebhookSignatureError         a webhook's request that Customer.io did not sign

``str()`` and ``repr()`` of each name the operation, the status and what to look at. They never hold the API key,
the request or the text of a response, because people's data can stand in all three: the API's own words are in
``APIStatusError.messages`` and ``.body`` only, unless the client shows them (``show_messages``). All of them pickle,
copy and cross process borders.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any


class CustomerIOError(Exception):
    """The base of every exception of this client.

    Attributes:
        operation: name of the operation (``"segments.list"``; for ``.request()`` the method and the start of the
            path), or None where the error belongs to no call.
        maybe_applied: False where the API certainly changed and sent nothing, True where it may have. Over a call of
            several attempts it is True as soon as one of them may have been applied.
        cursor: where a page iterator was, to go on from: text for ``start``, a number for ``page`` or ``offset``; None
            for its first page, and for other calls.
    """

    cursor: Any = None

    def __init__(self, message: str = "", *, operation: str | None = None, maybe_applied: bool = False) -> None:
        super().__init__(message)
        self.operation: str | None = operation
        self.maybe_applied: bool = maybe_applied

    def __reduce__(self) -> tuple[Any, ...]:
        # Made again without calling ``__init__``, which takes keywords that ``args`` does not hold.
        return type(self).__new__, (type(self), *self.args), dict(self.__dict__)


class ConfigurationError(CustomerIOError):
    """A setting is missing or malformed. The message says which one and what to set. Nothing was sent."""


class RequestNotSentError(CustomerIOError):
    """The request never left this machine, so that the API did nothing."""


class InvalidRequestError(RequestNotSentError, ValueError):
    """An argument cannot be sent as it is: the message says which, and what is wrong with it. Nothing was sent."""


def refusal(operation: str, why: str) -> InvalidRequestError:
    """The error for an argument of an operation."""
    return InvalidRequestError(f"{operation}: {why}", operation=operation)


class RateLimitWaitError(RequestNotSentError):
    """The rate limit would have made the call wait for longer than ``max_wait`` or ``total_timeout`` allow.

    Attributes:
        wait: seconds until the request could have been sent, as far as that is known, else None.
    """

    def __init__(
        self, message: str = "", *, operation: str | None = None, wait: float | None = None, maybe_applied: bool = False
    ) -> None:
        super().__init__(message, operation=operation, maybe_applied=maybe_applied)
        self.wait: float | None = wait


class APIConnectionError(CustomerIOError):
    """The connection to the API failed or broke, or its response was not HTTP.

    ``maybe_applied`` is True where the API may have read the request before that.
    """


class APITimeoutError(APIConnectionError):
    """No response came in time (``timeout`` for one attempt, ``total_timeout`` for the whole call)."""


class ConnectionNotMadeError(RequestNotSentError, APIConnectionError):
    """No connection to the API could be made (refused, unknown host, TLS, proxy). The API did nothing."""


class ConnectTimeoutError(ConnectionNotMadeError, APITimeoutError):
    """No connection to the API could be made in time. The API did nothing."""


class APIStatusError(CustomerIOError):
    """A response of the API with a status that is not 2xx.

    Attributes:
        status_code: the HTTP status.
        messages: what the API said, one text for each error, with the place of a validation error at the end. May
            repeat what was sent, so think before you log it.
        body: the response's body, unpacked, at most its first MiB.
        headers: the response's headers, looked up without regard to upper and lower case.
    """

    def __init__(
        self,
        message: str = "",
        *,
        status_code: int = 0,
        operation: str | None = None,
        messages: tuple[str, ...] = (),
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
        maybe_applied: bool = False,
    ) -> None:
        super().__init__(message, operation=operation, maybe_applied=maybe_applied)
        self.status_code: int = status_code
        self.messages: tuple[str, ...] = messages
        self.body: bytes = body
        self.headers: Mapping[str, str] = {} if headers is None else headers


class BadRequestError(APIStatusError):
    """400: the API could not use the request. ``messages`` says why."""


class AuthenticationError(APIStatusError):
    """401: the API does not take the key (wrong key, Track API key, other region, IP allowlist)."""


class PermissionDeniedError(APIStatusError):
    """403: the key's scope does not cover the operation, or the account lacks the feature."""


class NotFoundError(APIStatusError):
    """404: there is no such thing, or no such path."""


class ConflictError(APIStatusError):
    """409: the request contradicts the state of what it is about."""


class PayloadTooLargeError(APIStatusError):
    """413: the request's body is over the API's size limit."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well-formed, but its values are not accepted. ``messages`` says which and where."""


class RateLimitError(APIStatusError):
    """429: the API refused the request because of its rate limit, and did nothing.

    Attributes:
        retry_after: seconds that the API asks to wait, or None where it did not say (a daily quota that is used up).
    """

    def __init__(
        self,
        message: str = "",
        *,
        status_code: int = 429,
        operation: str | None = None,
        messages: tuple[str, ...] = (),
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
        maybe_applied: bool = False,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(
            message,
            status_code=status_code,
            operation=operation,
            messages=messages,
            body=body,
            headers=headers,
            maybe_applied=maybe_applied,
        )
        self.retry_after: float | None = retry_after


class ServerError(APIStatusError):
    """500 to 599: the API or a proxy before it failed. Whether the request was carried out is not known."""


class DecodeError(CustomerIOError):
    """The API accepted the request (2xx), but its response cannot be read.

    Do not repeat a send because of it.

    Attributes:
        status_code: the HTTP status, 200 to 299.
        path: where in the response the unreadable value stands, as ``"messages[3].metrics.sent"``; empty for the whole
            response or where the place is not known.
        body: the response's body, in bytes as it came. It can hold people's data.
        headers: the response's headers, looked up without regard to upper and lower case.
        messages: always empty; there so that every response's error has it.
    """

    def __init__(
        self,
        message: str = "",
        *,
        operation: str | None = None,
        status_code: int = 200,
        path: str = "",
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
        maybe_applied: bool = True,
    ) -> None:
        super().__init__(message, operation=operation, maybe_applied=maybe_applied)
        self.status_code: int = status_code
        self.path: str = path
        self.body: bytes = body
        self.headers: Mapping[str, str] = {} if headers is None else headers
        self.messages: tuple[str, ...] = ()


#: The class for each status that has one of its own; ``status_error_class`` knows the rest.
BY_STATUS: Mapping[int, type[APIStatusError]] = MappingProxyType(
    {
        400: BadRequestError,
        401: AuthenticationError,
        403: PermissionDeniedError,
        404: NotFoundError,
        409: ConflictError,
        413: PayloadTooLargeError,
        422: UnprocessableEntityError,
        429: RateLimitError,
    }
)


def status_error_class(status_code: int) -> type[APIStatusError]:
    """The exception class for an HTTP status that is not 2xx."""
    if 500 <= status_code <= 599:
        return ServerError
    return BY_STATUS.get(status_code, APIStatusError)


class PagingError(CustomerIOError):
    """A list's pages lead back to one that was read: its cursor came twice."""


class ExportError(CustomerIOError):
    """An export failed, or was not done in time.

    Attributes:
        export: the export as it was seen last, if it was.
    """

    def __init__(self, message: str = "", *, operation: str | None = None, export: Any = None) -> None:
        super().__init__(message, operation=operation)
        self.export: Any = export


class TriggerError(CustomerIOError):
    """A broadcast's trigger was not processed in time.

    Attributes:
        trigger: the trigger as it was seen last.
    """

    def __init__(self, message: str = "", *, operation: str | None = None, trigger: Any = None) -> None:
        super().__init__(message, operation=operation)
        self.trigger: Any = trigger


class WebhookSignatureError(CustomerIOError):
    """A request to a webhook's receiver is not what Customer.io signed: forged, altered, or signed with another key.

    Respond with 401 or 400, and do nothing else with it. The message says what is wrong, and never holds the request.
    """


__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "ConnectTimeoutError",
    "ConnectionNotMadeError",
    "CustomerIOError",
    "DecodeError",
    "ExportError",
    "InvalidRequestError",
    "NotFoundError",
    "PagingError",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "RateLimitError",
    "RateLimitWaitError",
    "RequestNotSentError",
    "ServerError",
    "TriggerError",
    "UnprocessableEntityError",
    "WebhookSignatureError",
]
