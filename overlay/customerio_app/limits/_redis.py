"""`RedisRateLimiter`: processes on any number of machines, through Redis or Valkey."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from operator import attrgetter
from pathlib import Path
from typing import Any, final

import msgspec

from customerio_app.limits import _window
from customerio_app.limits._limiter import StoreRateLimiter, StoreRefusedError
from customerio_app.limits._rates import Buckets, RateLimits, configuration_error
from customerio_app.limits._window import Ask, Reply

# The fields of an ask, in the order in which the script takes them.
_TOLD = attrgetter(*Ask.__annotations__)
_TIMEOUT = 1.0  # seconds; a server that hangs would else cost redis-py's own 5 s a call


class RedisStore:
    """The state of the buckets in Redis or Valkey."""

    def __init__(self, client: Any, prefix: str, *, owned: bool, script: str | None = None) -> None:
        from redis import exceptions

        self._client = client
        self._prefix = prefix
        self._owned = owned
        self._script = script_of(CLOCK) if script is None else script
        # The name under which the server caches the script; no security hangs on it.
        self._sha = hashlib.sha1(self._script.encode(), usedforsecurity=False).hexdigest()
        self._errors = exceptions
        self.calls = 0

    def transact(self, buckets: Buckets, ask: Ask) -> Reply:
        # The hash tag puts all buckets of a scope into one slot of a cluster.
        keys = [f"{self._prefix}:{{{scope}}}:{name}" for scope, name in buckets]
        rates = [(rate.requests, rate.seconds, rate.burst) for rate in buckets.values()]
        packed = msgspec.msgpack.encode((*_TOLD(ask), rates))
        self.calls += 1
        try:
            try:
                reply = self._client.evalsha(self._sha, len(keys), *keys, packed)
            except self._errors.NoScriptError:
                reply = self._client.eval(self._script, len(keys), *keys, packed)
        except Exception as error:
            if self._refuses(error):
                raise StoreRefusedError(
                    f"RedisRateLimiter: the server refuses us ({type(error).__name__}). Check user and password, and "
                    "that the user may run +evalsha +eval +get +set +time (+select for a database other than 0) on "
                    f"~{self._prefix}:*, on a server that is no read-only replica."
                ) from error
            raise
        now, turn, where, first, tickets, paused, period, count = reply[:8]
        rest = reply[8 + count :]
        return Reply(
            now=float(now),
            slots=tuple(float(slot) for slot in reply[8 : 8 + count]),
            turn=float(turn),
            place=(where, first, tickets),
            paused=bool(paused),
            period=period,
            processes=tuple(rest[::2]),
            guards=tuple(float(guard) for guard in rest[1::2]),
        )

    def _refuses(self, error: Exception) -> bool:
        """Whether only a change of the settings can help."""
        known = (self._errors.AuthenticationError, self._errors.NoPermissionError, self._errors.ReadOnlyError)
        if isinstance(error, known):
            return True
        # A refusal inside the script comes as its text.
        words = str(error) if isinstance(error, self._errors.ResponseError) else ""
        return any(
            word in words
            for word in ("NOAUTH", "NOPERM", "WRONGPASS", "READONLY", "ACL failure", "can't run", "can't access")
        )

    def after_fork(self) -> None:
        """redis-py's pool sees the fork and opens connections of its own."""

    def close(self) -> None:
        if self._owned:
            # The pool is ours; redis-py closes only pools that it made itself.
            self._client.connection_pool.disconnect()


# The server's clock counts, so that the machines' need not agree.
CLOCK = """local clock = redis.call('TIME')
local now = tonumber(clock[1]) + tonumber(clock[2]) / 1000000
"""


def script_of(clock: str) -> str:
    """The script, with the constants of the algorithm and a clock before it."""
    names = [name for name in vars(_window) if name.isupper() and not name.startswith("_")]
    constants = "".join(f"local {name} = {vars(_window)[name]!r}\n" for name in names)
    return constants + clock + Path(__file__).with_name("slot.lua").read_text(encoding="utf-8")


@final
class RedisRateLimiter(StoreRateLimiter):
    """Keeps all processes that use the same Redis or Valkey server to the API's rates together.

    Needs the extra: ``pip install "customerio-app-client[redis]"``. Redis 6 and later, Valkey 7.2 and later, alone, as
    a cluster or behind Sentinel. The server's clock counts; this machine's is used for durations only. Each process
    gets the same part of the rate as long as it has calls waiting.

    The server's user needs the commands ``EVALSHA``, ``EVAL``, ``GET``, ``SET`` and ``TIME`` on the keys
    ``<prefix>:*`` (``+evalsha +eval +get +set +time ~customerio:limits:*``), and ``SELECT`` for a database other than
    0. There is one key for each bucket; it holds send times and random process names, no secret, and expires by itself
    a few windows after the last use.

    A server that refuses the very first call (a wrong password, a missing right, a read-only replica) is a
    ``ConfigurationError``. While it cannot be used later, or at first cannot be reached (down, hanging, failing over),
    nothing is raised: each process lets one window pass and then keeps to its part of the limit, limit / processes seen
    last, rounded down. It looks every second whether the server is back, and keeps to its part for two more seconds and
    a window. One line in the log tells when that begins and one when it ends. A server that comes back empty, or that a
    failover replaced by an empty one, costs a window.

    Args:
        server: a URL (``redis://``, ``rediss://``, ``unix://``), or a client of redis-py, blocking or asyncio, whose
            connection settings are then used for connections of the limiter's own with time-outs of 1 s. Clients of
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
            raise configuration_error("RedisRateLimiter: prefix must be a text without braces.")
        try:
            import redis  # noqa: F401
        except ImportError:
            raise configuration_error(
                'RedisRateLimiter needs redis-py: install it with pip install "customerio-app-client[redis]".'
            ) from None
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
            raise configuration_error(f"RedisRateLimiter: the URL cannot be read ({type(error).__name__}).") from None
        return redis.Redis(connection_pool=pool), True
    theirs: Any = getattr(server, "connection_pool", None)
    settings = getattr(theirs, "connection_kwargs", None)
    twin = _twin_class(getattr(theirs, "connection_class", None))
    if settings is not None and twin is not None:
        kept = {name: value for name, value in settings.items() if name in _SETTINGS or name.startswith("ssl_")}
        return redis.Redis(connection_pool=redis.ConnectionPool(connection_class=twin, **{**kept, **ours})), True
    unusable = isinstance(server, type) or not callable(getattr(server, "evalsha", None))
    if unusable or type(server).__module__.startswith("redis.asyncio"):
        raise configuration_error(
            "RedisRateLimiter: give it a URL or a client of redis-py; a cluster's or Sentinel's client must be the "
            f"blocking one, not {type(server).__name__}."
        )
    return server, False


# What a connection of either kind is made with, beside its TLS, less what the limiter decides itself.
_SETTINGS = frozenset(
    (
        *("host", "port", "path", "db", "username", "password", "credential_provider", "client_name", "protocol"),
        *("encoding", "encoding_errors"),
    )
)


def _twin_class(connection_class: Any) -> Any:
    """The blocking connection class that does what this one does; None if it is not one of redis-py's plain ones."""
    import redis
    import redis.asyncio

    for name in ("Connection", "SSLConnection", "UnixDomainSocketConnection"):
        twin = getattr(redis, name)
        if connection_class in (twin, getattr(redis.asyncio, name)):
            return twin
    return None
