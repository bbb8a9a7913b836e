"""`NoRateLimiter`: lets everything through."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from customerio_app.limits._protocol import Permit


class _FreePermit:
    __slots__ = ()

    waited = 0.0
    reason = ""
    queued = 0
    guard = 0.0

    def sent(self) -> None:
        pass

    def refused(self, retry_after: float | None) -> None:
        pass

    def release(self) -> None:
        pass


FREE = _FreePermit()


class NoRateLimiter:
    """Limits nothing: for tests against a server that does not count, and for callers who limit elsewhere."""

    def acquire(
        self, buckets: Sequence[str], *, scope: str, max_wait: float | None = None, front: bool = False
    ) -> Permit:
        """A permit, at once."""
        return FREE

    async def acquire_async(
        self, buckets: Sequence[str], *, scope: str, max_wait: float | None = None, front: bool = False
    ) -> Permit:
        """A permit, at once."""
        return FREE

    def close(self) -> None:
        """Nothing to let go of."""

    async def close_async(self) -> None:
        """Nothing to let go of."""

    def __repr__(self) -> str:
        return "NoRateLimiter()"
