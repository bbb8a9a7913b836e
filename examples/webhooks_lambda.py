"""A receiver of reporting webhooks as a function behind an HTTP gateway, such as AWS Lambda with a function URL.

It verifies a request, hands the event on to a queue and responds at once: Customer.io waits 4 seconds, and then sends
it again. In AWS, with a FIFO queue, which leaves out an event that comes again within five minutes::

    sqs = boto3.client("sqs")

    def hand_on(event_id: str, body: str) -> None:
        sqs.send_message(
            QueueUrl=QUEUE, MessageBody=body, MessageGroupId="customerio", MessageDeduplicationId=event_id
        )

    handler = make_handler(hand_on, keys)

A function keeps nothing for seven days: whoever works on the queue must know the ``event_id`` of what was done before.
"""

from __future__ import annotations

import base64
import binascii
import logging
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from customerio_app import webhooks
from customerio_app.errors import DecodeError, WebhookSignatureError

log = logging.getLogger("webhooks")

Handler = Callable[[Mapping[str, Any], Any], dict[str, Any]]


def make_handler(hand_on: Callable[[str, str], None], keys: Sequence[str]) -> Handler:
    """The handler.

    Parameters:
        hand_on: puts an event, by its id and as JSON, into a queue. Where it raises, Customer.io sends the event again.
        keys: the signing key; both while it is being replaced.
    """

    def handler(request: Mapping[str, Any], context: Any) -> dict[str, Any]:
        try:
            body = _body(request)
            # A gateway of the first kind gives repeated headers only here.
            event = webhooks.unwrap(body, request.get("multiValueHeaders") or request.get("headers"), keys)
        except WebhookSignatureError as error:
            return _response(401, str(error))
        except (DecodeError, binascii.Error) as error:
            return _response(400, str(error))
        try:
            hand_on(event.event_id, body if isinstance(body, str) else body.decode())
        except Exception as error:
            log.error("an event was not handed on: %s", type(error).__name__)
            return _response(503, "send it again later")
        return _response(204, "")

    return handler


def _body(request: Mapping[str, Any]) -> bytes | str:
    """The body as it came: gateways give text, or base64 where they do not take it for text."""
    body = request.get("body") or ""
    return base64.b64decode(body, validate=True) if request.get("isBase64Encoded") else body


def _response(status: int, text: str) -> dict[str, Any]:
    return {"statusCode": status, "headers": {"Content-Type": "text/plain"}, "body": text}
