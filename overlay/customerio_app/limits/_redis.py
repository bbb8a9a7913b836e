"""`RedisRateLimiter`: processes on any number of machines, through Redis or Valkey."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable
from typing import Any, final

from customerio_app.limits._bucket import PAUSE_AT_MOST
from customerio_app.limits._rates import Rate, RateLimits, configuration_error
from customerio_app.limits._scripts import SCRIPT
from customerio_app.limits._shared import Answer
from customerio_app.limits._store import StoreRateLimiter

_TIMEOUT = 0.25  # seconds; a server that hangs would else cost redis-py's own 5 s a call
_PER_BUCKET = 4  # values in the answer


class RedisStore:
    """The state of the buckets in Redis or Valkey."""

    def __init__(self, client: Any, prefix: str, *, owned: bool, script: str = SCRIPT) -> None:
        from redis.exceptions import NoScriptError

        self._client = client
        self._prefix = prefix
        self._owned = owned
        self._script = script
        # The name under which the server caches the script; no security hangs on it.
        self._sha = hashlib.sha1(script.encode(), usedforsecurity=False).hexdigest()
        self._no_script = NoScriptError
        self._process = os.urandom(6).hex()
        self.calls = 0

    def take(
        self, scope: str, names: tuple[str, ...], rates: list[Rate], lane: str, known: list[str], *, more: bool
    ) -> Answer:
        reply = self._run("take", scope, names, rates, lane=lane, a="1" if more else "", known=known)
        granted, wait, slot, next_wait, paused = reply[:5]
        rest = reply[5:]
        return Answer(
            bool(granted),
            float(wait),
            float(slot),
            float(next_wait),
            bool(paused),
            tuple(_text(epoch) for epoch in rest[::_PER_BUCKET]),
            tuple(int(count) for count in rest[1::_PER_BUCKET]),
            tuple(int(rank) for rank in rest[2::_PER_BUCKET]),
            tuple(float(guard) for guard in rest[3::_PER_BUCKET]),
        )

    def late(self, scope: str, names: tuple[str, ...], rates: list[Rate], slot: float, by: float) -> None:
        self._run("late", scope, names, rates, a=f"{slot:.6f}", b=f"{by:.6f}")

    def give_back(self, scope: str, names: tuple[str, ...], rates: list[Rate], slot: float) -> None:
        self._run("back", scope, names, rates, a=f"{slot:.6f}")

    def pause(
        self, scope: str, names: tuple[str, ...], rates: list[Rate], slot: float, retry_after: float | None
    ) -> None:
        self._run("pause", scope, names, rates, a=f"{slot:.6f}", b="" if retry_after is None else f"{retry_after:.6f}")

    def leave(self, scope: str, names: tuple[str, ...], rates: list[Rate], lane: str) -> None:
        self._run("leave", scope, names, rates, lane=lane)

    def gone(self, scope: str, names: tuple[str, ...], rates: list[Rate]) -> None:
        self._run("gone", scope, names, rates)

    def look(self, scope: str, names: tuple[str, ...], rates: list[Rate]) -> None:
        self._run("look", scope, names, rates)

    def after_fork(self) -> None:
        # redis-py's pool sees the fork and opens connections of its own.
        self._process = os.urandom(6).hex()

    def close(self) -> None:
        if self._owned:
            self._client.close()

    def keys(self, scope: str, names: tuple[str, ...]) -> list[str]:
        """The buckets' keys. The hash tag puts all buckets of a scope into one slot of a cluster."""
        return [f"{self._prefix}:{{{scope}}}:{name}" for name in names]

    def _run(
        self,
        op: str,
        scope: str,
        names: tuple[str, ...],
        rates: list[Rate],
        *,
        lane: str = "",
        a: str = "",
        b: str = "",
        known: list[str] | None = None,
    ) -> list[Any]:
        keys = self.keys(scope, names)
        arguments: list[str | int] = [op, self._process, lane, a, b]
        for index, rate in enumerate(rates):
            epoch = known[index] if known is not None else ""
            arguments += [
                rate.requests,
                repr(rate.seconds),
                rate.burst,
                epoch,
                repr(min(rate.seconds, PAUSE_AT_MOST)),
            ]
        self.calls += 1
        try:
            reply = self._client.evalsha(self._sha, len(keys), *keys, *arguments)
        except self._no_script:
            reply = self._client.eval(self._script, len(keys), *keys, *arguments)
        return list(reply)


def _text(value: bytes | str) -> str:
    return value.decode() if isinstance(value, bytes) else value


@final
class RedisRateLimiter(StoreRateLimiter):
    """Keeps all processes that use the same Redis or Valkey server to the API's rates together.

    Needs the extra: ``pip install "customerio-app-client[redis]"``. Redis 6 and later, Valkey 7.2 and later, alone, as
    a cluster or behind Sentinel. The server's clock counts; this machine's is used for durations only. Each process
    gets the same part of the rate as long as it has calls waiting.

    The server's user needs the commands ``EVALSHA``, ``EVAL``, ``GET``, ``SET`` and ``TIME`` on the keys
    ``<prefix>:*`` (``+evalsha +eval +get +set +time ~customerio:limits:*``). There is one key for each bucket; it holds
    send times and random process names, no secret, and expires by itself a few windows after the last use.

    While the server cannot be used (down, hanging, failing over, a wrong password, a missing right), nothing is raised:
    each process lets one window pass and then keeps to its part of the limit, limit / processes seen last. It looks
    every second whether the server is back, and keeps to its part for two more seconds and a window. One line in the
    log tells when that begins and one when it ends. A server that comes back empty, or that a failover replaced by an
    empty one, costs a window.

    Args:
        server: a URL (``redis://``, ``rediss://``, ``unix://``), or a client of redis-py, blocking or asyncio, whose
            connection settings are then used for connections of the limiter's own with time-outs of 0.25 s. Clients of
            a cluster or of Sentinel are used as they are, so give them short time-outs.
        limits: the rates; None reads them from the API's description.
        prefix: what the keys begin with.
        processes: how many processes to assume while the server is away and never was seen.
        clock: seconds that never go back, for durations (``time.monotonic``).
        sleep: replaces the leader thread's timed wait; None waits in a way that new work can end early.

    Raises:
        ConfigurationError: redis-py is missing, the URL is malformed, or a value is out of range.
    """

    def __init__(
        self,
        server: Any,
        limits: RateLimits | None = None,
        *,
        prefix: str = "customerio:limits",
        processes: int = 4,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], object] | None = None,
    ) -> None:
        if not isinstance(prefix, str) or not prefix or "{" in prefix or "}" in prefix:
            configuration_error("RedisRateLimiter: prefix must be a text without braces.")
        try:
            import redis  # noqa: F401
        except ImportError:
            configuration_error(
                'RedisRateLimiter needs redis-py: install it with pip install "customerio-app-client[redis]".'
            )
        client, owned = _own_client(server)
        self._shown_prefix = prefix
        super().__init__(
            RedisStore(client, prefix, owned=owned),
            limits,
            processes=processes,
            clock=clock,
            sleep=sleep,
            what="The rate limiter's Redis server",
        )

    def __repr__(self) -> str:
        return f"RedisRateLimiter(prefix={self._shown_prefix!r}, limits={self._limits!r})"


def _own_client(server: Any) -> tuple[Any, bool]:
    """A blocking client with short time-outs and no retries, and whether it is ours to close."""
    import redis
    from redis.backoff import NoBackoff
    from redis.retry import Retry

    ours: dict[str, Any] = {
        "socket_timeout": _TIMEOUT,
        "socket_connect_timeout": _TIMEOUT,
        "retry": Retry(NoBackoff(), 0),
        "retry_on_timeout": False,
        "retry_on_error": [],
        "health_check_interval": 0,
    }
    if isinstance(server, str):
        try:
            pool = redis.ConnectionPool.from_url(server, **ours)
        except (ValueError, TypeError) as error:
            # The text of a URL may hold the password.
            configuration_error(f"RedisRateLimiter: the URL cannot be read ({_harmless(error)}).")
        return redis.Redis(connection_pool=pool), True
    theirs: Any = getattr(server, "connection_pool", None)
    settings = getattr(theirs, "connection_kwargs", None)
    twin = _twin_class(getattr(theirs, "connection_class", None))
    if settings is not None and twin is not None:
        kept = {name: value for name, value in settings.items() if name in _SETTINGS}
        return redis.Redis(connection_pool=redis.ConnectionPool(connection_class=twin, **{**kept, **ours})), True
    unusable = isinstance(server, type) or not callable(getattr(server, "evalsha", None))
    if unusable or _is_asynchronous(server):
        configuration_error(
            "RedisRateLimiter: give it a URL or a client of redis-py; a cluster's or Sentinel's client must be the "
            f"blocking one, not {type(server).__name__}."
        )
    return server, False


# What a connection of either kind is made with, less what the limiter decides itself.
_SETTINGS = frozenset(
    {
        "host",
        "port",
        "path",
        "db",
        "username",
        "password",
        "credential_provider",
        "client_name",
        "protocol",
        "encoding",
        "encoding_errors",
        "ssl_keyfile",
        "ssl_certfile",
        "ssl_cert_reqs",
        "ssl_ca_certs",
        "ssl_ca_data",
        "ssl_ca_path",
        "ssl_check_hostname",
        "ssl_password",
        "ssl_min_version",
        "ssl_ciphers",
    }
)


def _twin_class(connection_class: Any) -> Any:
    """The blocking connection class that does what this one does; None if it is not one of redis-py's plain ones."""
    import redis
    import redis.asyncio

    twins: list[tuple[Any, Any]] = [
        (redis.Connection, redis.Connection),
        (redis.SSLConnection, redis.SSLConnection),
        (redis.UnixDomainSocketConnection, redis.UnixDomainSocketConnection),
        (redis.asyncio.Connection, redis.Connection),
        (redis.asyncio.SSLConnection, redis.SSLConnection),
        (redis.asyncio.UnixDomainSocketConnection, redis.UnixDomainSocketConnection),
    ]
    return next((twin for known, twin in twins if connection_class is known), None)


def _is_asynchronous(server: Any) -> bool:
    return type(server).__module__.startswith("redis.asyncio")


def _harmless(error: Exception) -> str:
    return type(error).__name__
