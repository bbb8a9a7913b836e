"""How the running API differs from its documentation, as switches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from customerio_sandbox.description import Operation


@dataclass(frozen=True, slots=True)
class LiveBehaviour:
    """Placeholder."""

    def shape(self, operation: Operation, value: Any) -> Any:
        return value
