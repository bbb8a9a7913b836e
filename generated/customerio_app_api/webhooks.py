"""What the API posts to others: how it is signed, and JSON within its events."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple


class Webhook(NamedTuple):
    """A request that the API makes.

    It signs `<version>:<the timestamp header as it came>:<the body as it came>`. `timeout` is how many seconds it waits.
    """

    version: str
    timestamp_header: str
    signature_header: str
    timeout: float


WEBHOOKS: Mapping[str, Webhook] = MappingProxyType(
    {"reporting_webhook": Webhook("v0", "X-CIO-Timestamp", "X-CIO-Signature", 4)}
)


def parsed_text(value: Any, read: Callable[[dict[str, Any]], Any]) -> Any:
    """An object that stands as JSON in a text, or that came as an object in its place; None for anything else."""
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            return None
    if not isinstance(value, dict):
        return None
    try:
        return read(value)
    except (TypeError, ValueError):
        return None
