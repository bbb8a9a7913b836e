"""Values in responses and events that are not what the description says: each field is named in the log once."""

from __future__ import annotations

import logging
from typing import Final

logger: Final = logging.getLogger("customerio_app")

#: What was logged already: an operation and the path of a field.
_logged: Final[set[tuple[str, str]]] = set()
#: The description has fewer fields than that; what comes in maps under names of people's own is named without them.
_MOST_LOGGED: Final = 10_000


def log_unexpected(operation: str, paths: tuple[str, ...]) -> None:
    """Warn of each field once: what the API sends every time must not fill the log."""
    for path in paths:
        if (operation, path) not in _logged and len(_logged) < _MOST_LOGGED:
            _logged.add((operation, path))
            logger.warning("%s: %s that came is not what the description says; kept as it is", operation, path)
