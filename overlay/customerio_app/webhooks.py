"""Reporting webhooks: the signature of what Customer.io posts to you, and the event in it.

::

    from customerio_app import webhooks
    from customerio_app.models import EmailClickedEvent

    event = webhooks.unwrap(request.body, request.headers, signing_key)
    if isinstance(event, EmailClickedEvent):
        print(event.data.href)

Needs neither a client nor an API key, and imports no HTTP library. The signing key is on the page of the webhook in
Customer.io's settings; it is not an API key.

A delivery can come more than once, up to seven days later: remember ``event.event_id`` to tell.
"""

from __future__ import annotations

import hmac
import json
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias

from customerio_app_api.fields import decode
from customerio_app_api.models.reporting_webhook_event import read
from customerio_app_api.webhooks import WEBHOOKS

from customerio_app._unexpected import log_unexpected
from customerio_app.errors import ConfigurationError, DecodeError, WebhookSignatureError

if TYPE_CHECKING:
    from customerio_app_api.models.reporting_webhook_event import ReportingWebhookEvent

__all__ = ["LARGEST_BODY", "parse", "sign", "unwrap", "verify"]

#: Bytes that a body may have. Above, nothing is hashed or read.
LARGEST_BODY: Final = 32 * 1024 * 1024


class _HasItems(Protocol):
    def items(self) -> Iterable[tuple[Any, Any]]: ...


Body: TypeAlias = bytes | bytearray | memoryview | str
#: A mapping, as every framework has one, a WSGI environ, or pairs as ASGI has them. None stands for no headers.
Headers: TypeAlias = _HasItems | Iterable[tuple[str | bytes, str | bytes]] | None
SigningKey: TypeAlias = str | bytes | Iterable[str | bytes]

_OPERATION: Final = "reporting_webhook"
_SCHEME: Final = WEBHOOKS[_OPERATION]
_TIMESTAMP: Final = _SCHEME.timestamp_header.lower()
_SIGNATURE: Final = _SCHEME.signature_header.lower()
_ENVELOPE: Final = frozenset({"event_id", "object_type", "metric", "timestamp", "data"})
_MOST_DIGITS: Final = 32
_HEX_DIGITS: Final = 64
# As they are, and as WSGI has them.
_LENGTHS: Final = frozenset(len(prefix + name) for prefix in ("", "http_") for name in (_TIMESTAMP, _SIGNATURE))


def verify(body: Body, headers: Headers, signing_key: SigningKey, *, tolerance: float | None = None) -> None:
    """Check that Customer.io sent a request, before anything in it is believed.

    Parameters:
        body: the body exactly as received, as bytes or text. Not the parsed JSON, and not JSON that was written again.
            At most 32 MiB.
        headers: the request's headers: a mapping whose names may be in any case, a WSGI environ, or pairs, as ASGI has
            them in ``scope["headers"]``.
        signing_key: the webhook's signing key; several while a key is being replaced.
        tolerance: seconds that the request's timestamp may be away from now, either way. None, the default, takes any
            time: whether a delivery that is repeated days later is signed anew is not documented. Tell repeats by
            ``event_id``.

    Raises:
        WebhookSignatureError: the request is not signed with one of these keys: forged, altered, too old or too far
            ahead, or its headers are missing, repeated or malformed.
        ConfigurationError: there is no signing key, or an empty one, or the tolerance is no number of seconds.

    Source: https://docs.customer.io/integrations/api/webhooks/
    """
    keys = _keys(signing_key)
    if not (tolerance is None or (isinstance(tolerance, (int, float)) and tolerance >= 0)):
        raise ConfigurationError("tolerance must be seconds of at least 0, or None for no check of the time")
    content = _bytes(body)
    timestamp, signature = _headers(headers)
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= _MOST_DIGITS):
        raise WebhookSignatureError(f"{_SCHEME.timestamp_header} is not a time in Unix seconds")
    given = signature.removeprefix(f"{_SCHEME.version}=")
    if not (len(given) == _HEX_DIGITS and given.isascii()):
        raise WebhookSignatureError(f"{_SCHEME.signature_header} is not {_HEX_DIGITS} hexadecimal digits")
    # All of them: how long it takes must not say which one fits.
    fitting = [hmac.compare_digest(_digest(key, timestamp, content), given) for key in keys]
    if not any(fitting):
        raise WebhookSignatureError(
            "the signature does not fit: check the signing key, and that the body is verified exactly as it came"
        )
    if tolerance is not None and abs(time.time() - int(timestamp)) > tolerance:
        raise WebhookSignatureError(f"the request was signed more than {tolerance} seconds away from now")


def unwrap(
    body: Body, headers: Headers, signing_key: SigningKey, *, tolerance: float | None = None
) -> ReportingWebhookEvent:
    """Verify a request and read the event in it.

    Parameters and errors are those of ``verify`` and of ``parse``.

    Raises:
        WebhookSignatureError: the request is not signed with one of these keys.
        DecodeError: it is, but holds no event.
        ConfigurationError: there is no signing key, or an empty one.
    """
    verify(body, headers, signing_key, tolerance=tolerance)
    return parse(body)


def parse(body: Body) -> ReportingWebhookEvent:
    """Read an event without a check of its signature: for events that were verified before and then stored.

    The event is of the class for its kind, such as ``EmailClickedEvent``; ``name`` is ``email_clicked``. An event that
    is not published is an ``UnknownReportingWebhookEvent``. ``to_dict()`` gives back what came.

    Parameters:
        body: the event as JSON.

    Raises:
        DecodeError: it is no JSON, or not an event: an object with at least one of the fields that events have.
    """
    data: Any = None
    trouble = ""
    try:
        data = json.loads(bytes(_bytes(body)))
    except WebhookSignatureError as error:
        trouble = str(error)
    except (ValueError, RecursionError):
        trouble = "it is not JSON"
    else:
        if not isinstance(data, dict):
            trouble = "it is not a JSON object"
        elif data.keys().isdisjoint(_ENVELOPE):
            trouble = "it has none of the fields of an event"
    if trouble:
        # Raised here without a cause: the exceptions of reading quote the body, which can hold people's data.
        raise DecodeError(
            f"{_OPERATION}: not an event: {trouble}", operation=_OPERATION, status_code=0, maybe_applied=False
        )
    event: ReportingWebhookEvent
    event, unexpected = decode(read, data)
    log_unexpected(_OPERATION, unexpected)
    return event


def sign(body: Body, signing_key: SigningKey, *, timestamp: int | None = None) -> dict[str, str]:
    """The headers that Customer.io would send with a body: to test your receiver.

    Parameters:
        body: the body, as it will be sent.
        signing_key: the webhook's signing key; of several the first.
        timestamp: when it is sent, in Unix seconds; now by default.

    Raises:
        ConfigurationError: there is no signing key, or an empty one, or the timestamp is negative.
    """
    key = _keys(signing_key)[0]
    if timestamp is not None and timestamp < 0:
        raise ConfigurationError("timestamp must be Unix seconds of at least 0")
    at = str(int(time.time() if timestamp is None else timestamp))
    return {_SCHEME.timestamp_header: at, _SCHEME.signature_header: _digest(key, at, _bytes(body))}


def _digest(key: bytes, timestamp: str, content: bytes | bytearray | memoryview) -> str:
    signed = b"".join((f"{_SCHEME.version}:{timestamp}:".encode(), content))
    return hmac.digest(key, signed, "sha256").hex()


def _keys(signing_key: SigningKey | None) -> list[bytes]:
    try:
        given = [signing_key] if isinstance(signing_key, str | bytes) else list(signing_key or ())
        keys = [one if isinstance(one, bytes) else one.encode() for one in given]
    except (AttributeError, TypeError, UnicodeEncodeError):
        # Raised out here without a cause: the exception quotes the key.
        keys = []
    if not keys or not all(keys):
        raise ConfigurationError(
            "a signing key is missing or empty: copy it from the page of the webhook in Customer.io's settings"
        )
    return keys


def _bytes(body: Body) -> bytes | bytearray | memoryview:
    content: bytes | bytearray | memoryview | None
    if isinstance(body, str):
        try:
            content = body.encode()
        except UnicodeEncodeError:
            content = None
        if content is None:  # raised out here without a cause: the exception quotes the body
            raise WebhookSignatureError("the body is text that no request can have held")
    elif isinstance(body, bytes | bytearray | memoryview):
        content = body
    else:
        raise TypeError(f"the body must be bytes or text exactly as received, not {type(body).__name__}")
    if (content.nbytes if isinstance(content, memoryview) else len(content)) > LARGEST_BODY:
        raise WebhookSignatureError(f"the body is larger than {LARGEST_BODY} bytes")
    return content


def _headers(headers: Headers) -> tuple[str, str]:
    """The two headers of a signature, as text."""
    found: dict[str, Any] = {}
    try:
        pairs: Any = headers or ()
        if hasattr(pairs, "items"):
            pairs = pairs.items()
        for name, value in pairs:
            if len(name) not in _LENGTHS:
                continue
            plain = (name if isinstance(name, str) else bytes(name).decode("latin-1")).lower()
            if plain.startswith("http_"):
                plain = plain.removeprefix("http_").replace("_", "-")
            if plain in (_TIMESTAMP, _SIGNATURE):
                if plain in found:
                    raise WebhookSignatureError("a header of the signature is there twice")
                found[plain] = value
    except (TypeError, ValueError):
        found.clear()
    return _text(found, _TIMESTAMP, _SCHEME.timestamp_header), _text(found, _SIGNATURE, _SCHEME.signature_header)


def _text(found: dict[str, Any], name: str, shown: str) -> str:
    value = found.get(name)
    if isinstance(value, list | tuple) and len(value) == 1:  # as gateways give headers that can have several values
        value = value[0]
    if isinstance(value, bytes | bytearray):
        value = value.decode("latin-1")
    if not isinstance(value, str):
        raise WebhookSignatureError(f"{shown} is missing or there twice: was the request sent by Customer.io?")
    return value
