"""Redis as companies run it: TLS with their own CA, users with few rights, a cluster, Sentinel: real servers."""

from __future__ import annotations

import contextlib
import logging
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import redis
from customerio_app.errors import ConfigurationError
from customerio_app.limits import Rate, RateLimits, RedisRateLimiter

from tests.limits.counting import CountingServer
from tests.limits.servers import Server, certificates, cluster, redis_server, sentinel

RATE = Rate(20, 0.5, burst=20)
LIMITS = RateLimits(described={"general": RATE, "other": Rate(1000, 1.0)})
RIGHTS = ("+evalsha", "+eval", "+get", "+set", "+time", "~customerio:limits:*")


def send(limiter: RedisRateLimiter, count: int, *buckets: str) -> list[float]:
    stamps = []
    for _ in range(count):
        permit = limiter.acquire(buckets or ("general",), scope="eu/shop")
        permit.sent()
        stamps.append(time.monotonic())
        permit.release()
    return stamps


def refusals(stamps: list[float]) -> int:
    counting = CountingServer("sliding", RATE.requests, RATE.seconds)
    return sum(not counting.take(stamp) for stamp in sorted(stamps))


@pytest.fixture(scope="module")
def running() -> Iterator[Server]:
    with redis_server() as server:
        yield server


def test_tls_with_an_own_authority(tmp_path: Path) -> None:
    authority, arguments = certificates(tmp_path)
    with redis_server(arguments=arguments, tls=True) as server:
        url = f"rediss://127.0.0.1:{server.port}/0"
        with contextlib.closing(RedisRateLimiter(f"{url}?ssl_ca_certs={authority}", LIMITS)) as limiter:
            assert refusals(send(limiter, 45)) == 0
            assert not limiter.store_away
        client = redis.Redis.from_url(url, ssl_ca_certs=str(authority))
        with contextlib.closing(client), contextlib.closing(RedisRateLimiter(client, LIMITS)) as limiter:
            send(limiter, 2)
            assert not limiter.store_away
        # Without the authority nothing is trusted, and nothing is stopped.
        with contextlib.closing(RedisRateLimiter(url, LIMITS)) as limiter:
            send(limiter, 1)
            assert limiter.store_away


@pytest.mark.parametrize("database", [0, 1])
def test_the_rights_that_the_docstring_names_are_enough(running: Server, database: int) -> None:
    with redis.Redis.from_url(running.url) as client:
        rights = (*RIGHTS, "+select") if database else RIGHTS
        client.execute_command(
            "ACL", "SETUSER", f"limits{database}", "on", ">pw", "resetkeys", "resetchannels", "-@all", *rights
        )
    url = f"redis://limits{database}:pw@127.0.0.1:{running.port}/{database}"
    with contextlib.closing(RedisRateLimiter(url, LIMITS)) as limiter:
        send(limiter, 3)
        assert not limiter.store_away


@pytest.mark.parametrize("missing", ["+eval", "+get", "+set", "+time", "~customerio:limits:*"])
def test_a_missing_right_is_told_at_the_first_contact(running: Server, missing: str) -> None:
    with redis.Redis.from_url(running.url) as client:
        client.script_flush()
        rights = [right for right in RIGHTS if right != missing]
        client.execute_command(
            "ACL", "SETUSER", "poor", "reset", "on", ">s3cr3t-pw", "resetkeys", "resetchannels", "-@all", *rights
        )
    url = f"redis://poor:s3cr3t-pw@127.0.0.1:{running.port}"
    with contextlib.closing(RedisRateLimiter(url, LIMITS)) as limiter:
        with pytest.raises(ConfigurationError, match=r"\+evalsha \+eval \+get") as caught:
            send(limiter, 1)
        assert "s3cr3t" not in str(caught.value)


def test_a_read_only_replica_is_told_at_the_first_contact(running: Server) -> None:
    with redis_server(arguments=["--replicaof", "127.0.0.1", str(running.port)]) as replica:
        limiter = RedisRateLimiter(replica.url, LIMITS)
        with contextlib.closing(limiter), pytest.raises(ConfigurationError, match="read-only replica"):
            send(limiter, 1)


def test_a_server_that_reads_but_cannot_write_is_away_once(caplog: pytest.LogCaptureFixture) -> None:
    with redis_server() as server, contextlib.closing(RedisRateLimiter(server.url, LIMITS)) as limiter:
        send(limiter, 2)
        with redis.Redis.from_url(server.url) as client:
            client.config_set("maxmemory", "1")
        stamps = send(limiter, 12)
        time.sleep(2.5)
        assert limiter.store_away
        with redis.Redis.from_url(server.url) as client:
            client.config_set("maxmemory", "0")
        until = time.monotonic() + 20
        while limiter.store_away:
            assert time.monotonic() < until
            time.sleep(0.05)
        stamps += send(limiter, 5)
    said = [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]
    assert sum("is away (OutOfMemoryError)" in line for line in said) == 1
    assert any(line.endswith("is back") for line in said)
    assert refusals(stamps) == 0


def test_a_cluster_of_three_nodes_whose_master_dies() -> None:
    with cluster(3) as nodes:
        client = redis.RedisCluster(
            host="127.0.0.1", port=nodes[0].port, socket_timeout=0.5, socket_connect_timeout=0.5
        )
        with contextlib.closing(RedisRateLimiter(client, LIMITS)) as limiter:
            stamps = send(limiter, 45)
            send(limiter, 3, "other", "general")  # two keys, one slot
            assert not limiter.store_away
            owner: Any = client.get_node_from_key("customerio:limits:{eu/shop}:general")  # type: ignore[no-untyped-call]
            next(node for node in nodes if node.port == owner.port).kill()
            stamps += send(limiter, 10)  # without a replica the store is away; nobody is stopped
            assert limiter.store_away
        client.close()
        assert refusals(stamps) <= 1


def test_sentinel_with_a_failover_in_mid_run() -> None:
    with sentinel() as (master, replica, watcher):
        found: Any = redis.Sentinel([("127.0.0.1", watcher.port)], socket_timeout=0.5)  # type: ignore[no-untyped-call]
        client = found.master_for("main", socket_timeout=0.5)
        with contextlib.closing(RedisRateLimiter(client, LIMITS)) as limiter:
            stamps = send(limiter, 30)
            assert not limiter.store_away
            master.kill()
            stamps += send(limiter, 30)
            until = time.monotonic() + 40
            while limiter.store_away:
                assert time.monotonic() < until, "the failover was not seen"
                time.sleep(0.1)
            stamps += send(limiter, 30)
            assert not limiter.store_away
        with redis.Redis.from_url(replica.url) as survivor:
            assert survivor.keys("customerio:limits:*")
        client.close()
        assert refusals(stamps) <= 1


def test_valkey_does_as_redis_does() -> None:
    with redis_server("valkey") as server, contextlib.closing(RedisRateLimiter(server.url, LIMITS)) as limiter:
        assert refusals(send(limiter, 45)) == 0
        assert not limiter.store_away


def test_latency_is_made_up_for_by_asking_earlier_and_for_more(running: Server) -> None:
    """A proxy that delays every reply: all waiting calls are served by a few questions."""
    from tests.limits.servers import delayed

    limits = RateLimits(described={"fast": Rate(100, 1.0)})
    with delayed(running.port, 0.025) as port:  # each way
        import threading

        url = f"redis://127.0.0.1:{port}/0"
        with contextlib.closing(RedisRateLimiter(url, limits, prefix="slow")) as limiter:
            stamps: list[float] = []

            def work() -> None:
                for _ in range(8):
                    permit = limiter.acquire(["fast"], scope="s")
                    permit.sent()
                    stamps.append(time.monotonic())
                    permit.release()

            threads = [threading.Thread(target=work) for _ in range(40)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join(60)
            store = limiter._store
            assert not limiter.store_away
    counting = CountingServer("sliding", 100, 1.0)
    assert sum(not counting.take(stamp) for stamp in sorted(stamps)) <= 1
    assert store.calls < len(stamps) / 2  # type: ignore[attr-defined]
