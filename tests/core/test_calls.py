"""What one call sends and does beside retries: requests, options, deadlines, limits, records, logs, redirects."""

from __future__ import annotations

import asyncio
import io
import logging
import re
import threading
from typing import Any

import httpx
import pytest
from customerio_app import errors
from customerio_app._call.record import CallRecord
from customerio_app._call.retry import RetryPolicy
from customerio_app._client import AppClient, AsyncAppClient
from customerio_app._regions import Region
from customerio_app.limits import LocalRateLimiter, NoRateLimiter, default_limiter
from customerio_app_api.models import SendEmailRequest, UploadAssetRequest
from customerio_app_api.types import File

from tests.core.core_support import MODES, SAMPLES, FakeTime, NotedLimiter, NotedPermit, assert_clean, run_call
from tests.core.fault_server import OK, RESET_AFTER, STALL, FaultServer, response
from tests.planted import EMAIL, KEY

each_mode = pytest.mark.parametrize("mode", ["sync", "async"])
SEND = next(sample for sample in SAMPLES if sample.name == "send").make
READ = next(sample for sample in SAMPLES if sample.name == "read").make


def call(mode: str, server: FaultServer, make: Any, time: FakeTime | None = None, **options: Any) -> Any:
    time = time or FakeTime()
    return run_call(mode, make, time.install, **{"base_url": server.url, "limiter": NotedLimiter()} | options)


# ---- what is sent


@each_mode
def test_the_headers_of_a_request(mode: str, server: FaultServer) -> None:
    call(mode, server, READ, user_agent="newsletter-jobs/2.1")
    sent = server.seen[0].headers
    assert sent["authorization"] == f"Bearer {KEY}"
    assert sent["accept"] == "application/json"
    assert re.fullmatch(
        r"newsletter-jobs/2\.1 customerio-app-client/\d+\.\d+\.\d+\S* python/3\.\d+ httpx/0\.28", sent["user-agent"]
    )
    assert "cookie" not in sent


@each_mode
def test_values_arrive_as_they_were_given(mode: str, server: FaultServer) -> None:
    odd = "a+b@c&d/e?f#g%h i\u00fcj"
    call(mode, server, lambda c: c.customers.get_attributes(odd, id_type="email"))
    call(mode, server, lambda c: c.request("GET", "/v1/x", params={"q": odd, "n": 5, "b": True, "none": None}))
    call(mode, server, lambda c: c.request("GET", "/v1/x?a=1", params=[("q", ["1", "2"])]))
    call(mode, server, lambda c: c.request("POST", "/v1/x", json={"text": odd}))
    encoded = "a%2Bb%40c%26d%2Fe%3Ff%23g%25h%20i%C3%BCj"
    assert server.seen[0].target == f"/v1/customers/{encoded}/attributes?id_type=email"
    assert server.seen[1].target == f"/v1/x?q={encoded}&n=5&b=true"
    assert server.seen[2].target == "/v1/x?a=1&q=1&q=2"
    assert server.seen[3].body == f'{{"text":"{odd}"}}'.encode()
    assert server.seen[3].headers["content-type"] == "application/json"


@each_mode
@pytest.mark.parametrize("first", [response(429, Retry_After="1"), response(200)])
def test_a_file_is_sent_whole_again(first: Any, mode: str, server: FaultServer) -> None:
    stream = io.BytesIO(b"skipped-the-rest")
    stream.seek(8)
    body = UploadAssetRequest(file=File(stream, "pixel.png", "image/png"), name="pixel")
    server.script(first, OK)
    call(mode, server, lambda c: c.assets.upload(body))
    for request in server.seen:
        assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
        assert b"the-rest" in request.body
        assert b"skipped" not in request.body
        assert b'filename="pixel.png"' in request.body
        assert b'name="name"' in request.body


@each_mode
def test_a_file_in_text_mode_is_refused(mode: str, server: FaultServer) -> None:
    body = UploadAssetRequest(file=File(io.StringIO("text"), "a.png"))  # type: ignore[arg-type]
    with pytest.raises(errors.InvalidRequestError, match="binary mode"):
        call(mode, server, lambda c: c.assets.upload(body))
    assert server.hits == 0


@each_mode
@pytest.mark.parametrize("value", [float("nan"), b"x", "\ud800", object()], ids=["nan", "bytes", "surrogate", "object"])
def test_a_body_that_is_no_json_is_refused(value: Any, mode: str, server: FaultServer) -> None:
    data = {EMAIL: [value]}
    with pytest.raises(errors.InvalidRequestError, match=r"send\.email: message_data\[\.\.\.\]\[0\] ") as caught:
        call(mode, server, lambda c: c.send.email(SendEmailRequest.from_dict({"to": EMAIL, "message_data": data})))
    assert server.hits == 0
    assert caught.value.__context__ is None
    assert_clean(caught.value)


@each_mode
def test_the_response_in_detail(mode: str, server: FaultServer) -> None:
    from customerio_app_api.api.segments import list_segments

    server.script(response(200, {"segments": [{"id": 3}]}, X_Trace="7"))
    entry = list_segments.sync_detailed if mode == "sync" else list_segments.asyncio_detailed
    found = call(mode, server, lambda c: entry(client=c))
    assert (found.status_code, found.headers["x-trace"]) == (200, "7")
    assert found.content == b'{"segments": [{"id": 3}]}'
    assert found.parsed.segments[0].id == 3


@pytest.mark.parametrize("mode", MODES)
def test_no_cookie_is_kept(mode: str, server: FaultServer) -> None:
    server.script(response(200, Set_Cookie="lb=1; Path=/"), OK)

    def twice(client: Any) -> Any:
        if mode.startswith("sync"):
            return client.segments.list(), client.segments.list()

        async def go() -> Any:
            return await client.segments.list(), await client.segments.list()

        return go()

    call(mode, server, twice)
    assert [request.headers.get("cookie") for request in server.seen] == [None, None]


# ---- .request()


@each_mode
def test_a_request_of_ones_own(mode: str, server: FaultServer) -> None:
    server.script(response(200, {"a": [1]}, X_One="1"))
    found = call(mode, server, lambda c: c.request("get", "/v1/new/thing", headers={"X-Two": "2"}))
    assert (found.status_code, found.json(), found.text, found.content) == (
        200,
        {"a": [1]},
        '{"a": [1]}',
        b'{"a": [1]}',
    )
    assert found.headers["x-one"] == "1"
    assert found.parsed == {"a": [1]}
    assert repr(found) == "Response(status_code=200)"
    assert server.seen[0].headers["x-two"] == "2"
    assert server.seen[0].headers["authorization"] == f"Bearer {KEY}"


@each_mode
@pytest.mark.parametrize(
    ("method", "path", "arguments", "name", "buckets", "hits"),
    [
        ("GET", "/v1/segments", {}, "segments.list", ("general",), 2),
        ("POST", "/v1/send/email", {}, "send.email", ("transactional",), 1),
        ("POST", "/v1/send/email", {"retry": "safe"}, "send.email", ("transactional",), 2),
        ("GET", "/v1/segments/5", {"retry": "unsafe"}, "segments.get", ("general",), 1),
        ("POST", "/v1/customers", {}, "customers.search", ("general",), 2),
        ("GET", "/v1/messages/a/archived_message", {}, None, ("general", "archived_messages"), 2),
        ("GET", "/v1/messages/a/archived_message", {"buckets": ["general"]}, None, ("general",), 2),
        ("GET", "/v1/nobody/knows", {}, "GET /v1/nobody/…", ("general",), 2),
        ("POST", "/v1/nobody/knows", {}, "POST /v1/nobody/…", ("general",), 1),
        ("PUT", "/v1/nobody", {}, "PUT /v1/nobody", ("general",), 2),
        ("DELETE", f"/v1/{EMAIL}/x", {}, "DELETE /v1/…/…", ("general",), 2),
        ("PATCH", "/v1/nobody", {}, "PATCH /v1/nobody", ("general",), 1),
        ("POST", "/v1/nobody", {"buckets": "transactional"}, "POST /v1/nobody", ("transactional",), 1),
    ],
)
def test_a_request_takes_its_rules_from_the_description(
    method: str,
    path: str,
    arguments: dict[str, Any],
    name: str | None,
    buckets: tuple[str, ...],
    hits: int,
    mode: str,
    server: FaultServer,
) -> None:
    limiter, records = NotedLimiter(), list[CallRecord]()
    options: dict[str, Any] = {"limiter": limiter, "on_call": records.append, "retry": RetryPolicy(max_attempts=2)}
    server.script(response(503))
    with pytest.raises(errors.ServerError) as caught:
        call(mode, server, lambda c: c.request(method, path, **arguments), **options)
    assert server.hits == hits
    assert set(limiter.asked[0][0]) == set(buckets)
    assert name in {None, records[0].operation}
    assert_clean(caught.value)
    assert_clean(records)


@each_mode
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("GET", "https://evil.example/v1/segments"), "key is sent to the API only"),
        (("GET", "http://127.0.0.1:1/v1/segments"), "key is sent to the API only"),
        (("GET", "//evil.example/v1"), "percent-encoded"),
        (("GET", "v1/segments"), "slash"),
        (("GET", ""), "slash"),
        (("GET", "/v1/a b"), "percent-encoded"),
        (("GET", "/v1/\u00fc"), "percent-encoded"),
        (("GET", "/v1//a"), "percent-encoded"),
        (("GET", "/v1/../a"), "percent-encoded"),
        (("GET", "/v1/a/.."), "percent-encoded"),
        (("GET", "/v1/a#b"), "percent-encoded"),
        (("GET", "/v1/a\r\nX: y"), "percent-encoded"),
        (("GET", 5), "path must be text"),
        (("GE T", "/v1/a"), "method"),
        ((None, "/v1/a"), "method"),
    ],
)
def test_a_request_that_cannot_be_sent(arguments: Any, said: str, mode: str, server: FaultServer) -> None:
    with pytest.raises(errors.InvalidRequestError, match=said) as caught:
        call(mode, server, lambda c: c.request(*arguments))
    assert isinstance(caught.value, ValueError)
    assert caught.value.maybe_applied is False
    assert server.hits == 0


@each_mode
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"retry": "always"}, "retry"),
        ({"buckets": ["nope"]}, "transactional"),
        ({"headers": {"authorization": "Bearer other"}}, "another api_key"),
        ({"headers": {"X-A": "a\nb"}}, "ASCII"),
        ({"params": {"x": {"y": 1}}}, "query parameter 'x'"),
        ({"params": {"x": object()}}, "query parameter 'x'"),
        ({"params": {"x": "y" * 70_000}}, "too long"),
    ],
)
def test_arguments_that_cannot_be_sent(arguments: Any, said: str, mode: str, server: FaultServer) -> None:
    with pytest.raises(errors.InvalidRequestError, match=said):
        call(mode, server, lambda c: c.request("GET", "/v1/new", **arguments))
    assert server.hits == 0


@each_mode
def test_an_absolute_url_of_the_api_itself(mode: str, server: FaultServer) -> None:
    records = list[CallRecord]()
    call(mode, server, lambda c: c.request("GET", f"{server.url}/v1/segments?x=1"), on_call=records.append)
    assert server.seen[0].target == "/v1/segments?x=1"
    assert records[0].operation == "segments.list"


@each_mode
def test_a_path_parameter_that_makes_another_path_is_refused(mode: str, server: FaultServer) -> None:
    for value in ("", ".", ".."):
        with pytest.raises(errors.InvalidRequestError, match="would change the path"):
            call(mode, server, lambda c, value=value: c.customers.get_attributes(value))
    assert server.hits == 0


# ---- redirects


@each_mode
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_not_followed(status: int, mode: str, server: FaultServer) -> None:
    with FaultServer() as elsewhere:
        server.script(response(status, Location=f"{elsewhere.url}/v1/segments"))
        with pytest.raises(errors.APIStatusError, match="redirect"):
            call(mode, server, lambda c: c.segments.list())
        server.script(response(status, Location="/v1/segments/2"))
        with pytest.raises(errors.APIStatusError, match="redirect"):
            call(mode, server, lambda c: c.segments.list())
        assert (server.hits, elsewhere.hits) == (1, 0)


# ---- service accounts


@each_mode
def test_a_service_account_sends_with_its_workspace(mode: str, server: FaultServer) -> None:
    def with_token(make: Any, **options: Any) -> Any:
        async def go() -> Any:
            async with AsyncAppClient(token, base_url=server.url, limiter=NoRateLimiter(), **options) as client:
                return await make(client)

        if mode == "async":
            return asyncio.run(go())
        with AppClient(token, base_url=server.url, limiter=NoRateLimiter(), **options) as client:
            return make(client)

    token = f"sa_live_{KEY}"
    with_token(SEND, workspace_id=77)
    with_token(lambda c: c.request("POST", "/v1/send/email", json={}), workspace_id=77)
    with_token(lambda c: c.request("POST", "/v1/send/email", headers={"x-workspace-id": "8"}, json={}), workspace_id=77)
    assert [request.headers["x-workspace-id"] for request in server.seen] == ["77", "77", "8"]
    with pytest.raises(errors.ConfigurationError, match="workspace_id=") as caught:
        with_token(SEND)
    with pytest.raises(errors.ConfigurationError, match="works for sends only"):
        with_token(READ, workspace_id=77)
    assert server.hits == 3
    assert_clean(caught.value)


def test_an_ordinary_key_sends_no_workspace(server: FaultServer) -> None:
    call("sync", server, SEND, workspace_id=77)
    assert "x-workspace-id" not in server.seen[0].headers


# ---- options


@each_mode
def test_options_for_some_calls(mode: str, server: FaultServer) -> None:
    limiter, first, second = NotedLimiter(), list[CallRecord](), list[CallRecord]()

    def make(client: Any) -> Any:
        other = client.with_options(
            retry=RetryPolicy.none(), max_wait=3.0, on_call=second.append, timeout=httpx.Timeout(9.0, read=1.0)
        )
        assert type(other) is type(client)
        assert other._driver is client._driver
        assert other.segments is not client.segments
        assert dict(other._options.timeouts) == {"connect": 9.0, "read": 1.0, "write": 9.0, "pool": 9.0}
        assert dict(client._options.timeouts) == {"connect": 5.0, "read": 30.0, "write": 30.0, "pool": 30.0}
        same = other.with_options()._options
        assert all(getattr(same, name) is getattr(other._options, name) for name in type(same).__annotations__)
        assert other.with_options(max_wait=None)._options.max_wait is None
        if mode == "sync":
            with pytest.raises(errors.ServerError):
                client.segments.list()
            with other, pytest.raises(errors.ServerError):
                other.segments.list()
            return client.request("GET", "/v1/done")

        async def go() -> Any:
            with pytest.raises(errors.ServerError):
                await client.segments.list()
            async with other:
                with pytest.raises(errors.ServerError):
                    await other.segments.list()
            return await client.request("GET", "/v1/done")

        return go()

    server.script(*[response(500)] * 5, OK)
    call(mode, server, make, limiter=limiter, on_call=first.append)
    assert [record.attempts for record in first] == [4, 1]
    assert [record.attempts for record in second] == [1]
    assert [permit.max_wait for permit in limiter.permits] == [None] * 4 + [3.0] + [None]


@each_mode
def test_a_deadline_for_the_whole_call_bounds_the_waits(mode: str, server: FaultServer) -> None:
    time, limiter = FakeTime(), NotedLimiter()
    server.script(response(503))
    with pytest.raises(errors.ServerError):
        call(mode, server, READ, time, total_timeout=1.2, limiter=limiter)
    assert time.slept == [0.5]
    assert [permit.max_wait for permit in limiter.permits] == pytest.approx([1.2, 0.7])


@each_mode
def test_a_deadline_ends_an_attempt_that_stalls(mode: str, server: FaultServer) -> None:
    server.script(STALL)
    with pytest.raises(errors.APITimeoutError) as caught:
        run_call(mode, SEND, lambda c: None, base_url=server.url, limiter=NotedLimiter(), total_timeout=0.2)
    assert caught.value.maybe_applied is True
    assert not isinstance(caught.value, errors.RequestNotSentError)
    assert server.hits == 1


@each_mode
def test_a_deadline_that_is_over_before_the_first_attempt(mode: str, server: FaultServer) -> None:
    time = FakeTime()

    def slow(permit: NotedPermit) -> None:
        time.now += 5

    with pytest.raises(errors.ConnectTimeoutError, match="total_timeout") as caught:
        call(mode, server, READ, time, limiter=NotedLimiter(on_acquire=slow), total_timeout=0.0)
    assert caught.value.maybe_applied is False
    assert server.hits == 0


@each_mode
def test_a_deadline_stops_a_body_that_drips(mode: str, server: FaultServer) -> None:
    time = FakeTime()

    class Dripping(httpx.SyncByteStream, httpx.AsyncByteStream):
        closed = False

        def __iter__(self) -> Any:
            for _ in range(1000):
                time.now += 1
                yield b" "

        async def __aiter__(self) -> Any:
            for _ in range(1000):
                await asyncio.sleep(0.01)
                yield b" "

        def close(self) -> None:
            self.closed = True

        async def aclose(self) -> None:
            self.closed = True

    stream = Dripping()
    transport = httpx.MockTransport(lambda request: httpx.Response(200, stream=stream))
    total = 5.0 if mode == "sync" else 0.1
    options = {"transport": transport, "total_timeout": total, "limiter": NotedLimiter()}
    with pytest.raises(errors.APITimeoutError):
        run_call(mode, SEND, time.install if mode == "sync" else lambda c: None, **options)
    assert stream.closed


# ---- the rate limiter


@each_mode
def test_a_wait_that_is_too_long_is_refused_before_anything_is_sent(mode: str, server: FaultServer) -> None:
    def refuse(permit: NotedPermit) -> None:
        raise errors.RateLimitWaitError("bucket 'transactional' is free in 40 s", wait=40.0)

    records = list[CallRecord]()
    with pytest.raises(errors.RateLimitWaitError, match=r"send\.email: bucket") as caught:
        call(mode, server, SEND, limiter=NotedLimiter(on_acquire=refuse), max_wait=1.0, on_call=records.append)
    assert (caught.value.wait, caught.value.operation, caught.value.maybe_applied) == (40.0, "send.email", False)
    assert server.hits == 0
    assert (records[0].attempts, records[0].outcome) == (0, "RateLimitWaitError")


@each_mode
@pytest.mark.parametrize(
    ("first", "error", "doubt"),
    [
        (response(429, Retry_After="2"), errors.RateLimitError, False),
        (response(503), errors.ServerError, True),
        (RESET_AFTER, errors.APIConnectionError, True),
    ],
)
def test_a_wait_that_is_too_long_after_an_attempt_tells_of_the_attempt(
    first: Any, error: type[errors.CustomerIOError], doubt: bool, mode: str, server: FaultServer
) -> None:
    limiter = NotedLimiter()

    def refuse(permit: NotedPermit) -> None:
        if limiter.permits:
            raise errors.RateLimitWaitError("too long", wait=40.0)

    limiter.on_acquire = refuse
    server.script(first)
    put = next(sample for sample in SAMPLES if sample.name == "put").make
    with pytest.raises(error) as caught:
        call(mode, server, put, limiter=limiter)
    assert caught.value.maybe_applied is doubt
    assert isinstance(caught.value.__cause__, errors.RateLimitWaitError)
    assert server.hits == 1


@each_mode
def test_a_429_goes_to_the_head_of_the_line_and_waits_once(mode: str, server: FaultServer) -> None:
    time, limiter, records = FakeTime(), NotedLimiter(), list[CallRecord]()

    def wait(permit: NotedPermit) -> None:
        if permit.front:
            permit.waited, permit.reason, permit.queued = 2.0, "paused", 5
            time.now += 2.0

    limiter.on_acquire = wait
    server.script(response(429, Retry_After="3"), OK)
    call(mode, server, SEND, time, limiter=limiter, on_call=records.append)
    assert limiter.permits[0].refusals == [3.0]
    assert limiter.permits[1].front
    # Two of the three seconds passed in the limiter.
    assert time.slept == [1.0]
    record = records[0]
    assert (record.statuses, record.refusals, record.waited, record.wait_reasons) == ((429, 200), 1, 2.0, ("paused",))
    assert (record.queued, record.guard) == (5, 0.015)
    assert (record.backed_off, record.seconds) == (1.0, 3.0)


@each_mode
def test_the_budget_for_waiting_is_one_for_the_whole_call(mode: str, server: FaultServer) -> None:
    limiter = NotedLimiter(on_acquire=lambda permit: setattr(permit, "waited", 1.5))
    server.script(response(503), response(503), OK)
    call(mode, server, READ, limiter=limiter, max_wait=4.0)
    assert [permit.max_wait for permit in limiter.permits] == [4.0, 2.5, 1.0]


@each_mode
def test_a_permit_is_given_back_when_the_send_is_cancelled(mode: str, server: FaultServer) -> None:
    limiter, records = NotedLimiter(), list[CallRecord]()

    def interrupt(request: httpx.Request) -> httpx.Response:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        call(mode, server, SEND, transport=httpx.MockTransport(interrupt), limiter=limiter, on_call=records.append)
    assert [(permit.released, permit.sent_count) for permit in limiter.permits] == [(True, 0)]
    assert (records[0].outcome, records[0].maybe_applied, records[0].attempts) == ("cancelled", True, 1)


def test_a_cancelled_task_gives_everything_back(server: FaultServer) -> None:
    limiter, records = NotedLimiter(), list[CallRecord]()

    async def go() -> None:
        options: Any = {"base_url": server.url, "limiter": limiter, "on_call": records.append, "max_in_flight": 1}
        async with AsyncAppClient(KEY, **options) as client:
            server.script(STALL, OK)
            task = asyncio.create_task(client.segments.list())
            while not server.seen:
                assert not task.done()
                await asyncio.sleep(0.005)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            await client.segments.list()

    asyncio.run(go())
    assert all(permit.released and permit.sent_count == 1 for permit in limiter.permits)
    assert [record.outcome for record in records] == ["cancelled", "ok"]


@each_mode
def test_the_default_kind_of_limiter_waits_out_a_429_once(mode: str, server: FaultServer) -> None:
    time, records = FakeTime(), list[CallRecord]()
    limiter = LocalRateLimiter(clock=lambda: time.now, sleep=time.sleep)
    server.script(response(429, Retry_After="3"), OK)
    call(mode, server, SEND, time, limiter=limiter, on_call=records.append)
    assert records[0].statuses == (429, 200)
    assert records[0].waited + records[0].backed_off == pytest.approx(3.0, abs=0.1)
    assert sum(time.slept) == pytest.approx(3.0, abs=0.1)
    assert records[0].wait_reasons == ("paused",)


def test_clients_share_one_limiter_unless_told_otherwise() -> None:
    with AppClient(KEY) as one, AppClient(KEY, region="eu") as two:
        assert one._driver.limiter is two._driver.limiter is default_limiter()


# ---- how many at once


def test_at_most_so_many_threads_are_in_flight(server: FaultServer) -> None:
    state = {"now": 0, "most": 0}
    lock = threading.Lock()
    both = threading.Barrier(3, timeout=10)

    def handle(request: httpx.Request) -> httpx.Response:
        with lock:
            state["now"] += 1
            state["most"] = max(state["most"], state["now"])
        both.wait()
        with lock:
            state["now"] -= 1
        return httpx.Response(200, json={})

    with AppClient(KEY, transport=httpx.MockTransport(handle), limiter=NoRateLimiter(), max_in_flight=3) as client:
        threads = [threading.Thread(target=client.segments.list) for _ in range(9)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
    assert state == {"now": 0, "most": 3}


def test_at_most_so_many_tasks_are_in_flight() -> None:
    state = {"now": 0, "most": 0}

    async def handle(request: httpx.Request) -> httpx.Response:
        state["now"] += 1
        state["most"] = max(state["most"], state["now"])
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        state["now"] -= 1
        return httpx.Response(200, json={})

    async def go() -> None:
        transport = httpx.MockTransport(handle)
        async with AsyncAppClient(KEY, transport=transport, limiter=NoRateLimiter(), max_in_flight=3) as client:
            await asyncio.gather(*(client.segments.list() for _ in range(20)))

    asyncio.run(go())
    assert state == {"now": 0, "most": 3}


@each_mode
def test_the_pool_keeps_as_many_connections_as_may_be_in_flight(mode: str) -> None:
    def look(client: Any) -> Any:
        client._driver.http.check(None)
        pool = client._driver.http.pool.client._transport._pool
        limits = (pool._max_connections, pool._max_keepalive_connections, pool._keepalive_expiry)
        if mode == "sync":
            return limits

        async def give() -> Any:
            return limits

        return give()

    most, kept, expiry = run_call(mode, look, lambda c: None, limiter=NoRateLimiter())
    assert most == kept == 40
    assert expiry >= 60


# ---- records and logs


@each_mode
def test_what_on_call_raises_does_not_break_the_call(
    mode: str, server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    def on_call(record: CallRecord) -> None:
        raise RuntimeError(EMAIL)

    caplog.set_level(logging.DEBUG)
    call(mode, server, READ, on_call=on_call)
    assert "on_call raised RuntimeError" in caplog.text
    assert_clean(caplog.text)


@each_mode
def test_the_debug_log(mode: str, server: FaultServer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    limiter = NotedLimiter()

    def wait(permit: NotedPermit) -> None:
        permit.waited, permit.reason, permit.queued = 0.25, "rate", 3

    limiter.on_acquire = wait
    server.script(response(503, {"meta": {"error": EMAIL}}), OK)
    call(mode, server, lambda c: c.request("GET", "/v1/segments", params={"email": EMAIL}), limiter=limiter)
    lines = [entry for entry in caplog.records if entry.name == "customerio_app"]
    assert {entry.levelno for entry in lines} == {logging.DEBUG}
    first, second = (entry.getMessage() for entry in lines)
    assert re.fullmatch(
        r"segments\.list attempt 1: 503 in \d+\.\d ms, waited 0\.250 s behind 3 calls \(guard 15\.0 ms\), rate, "
        r"again in 0\.500 s",
        first,
    )
    assert re.fullmatch(
        r"segments\.list attempt 2: 200 in \d+\.\d ms, waited 0\.500 s behind 3 calls \(guard 15\.0 ms\), rate", second
    )
    assert_clean(caplog.text)
    shown = [entry.getMessage() for entry in caplog.records if entry.name == "httpx"]
    assert shown == [
        f'HTTP Request: GET {server.url}/v1/segments "HTTP/1.1 503 Whatever"',
        f'HTTP Request: GET {server.url}/v1/segments "HTTP/1.1 200 Whatever"',
    ]


def test_the_log_records_of_other_httpx_clients_stay_as_they_are(
    server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    httpx.get(f"{server.url}/other?x=1", trust_env=False)
    assert f"{server.url}/other?x=1" in caplog.text


# ---- finding the region


def routed(known: dict[str, int | Exception]) -> tuple[httpx.MockTransport, list[str]]:
    asked: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(f"{request.method} {request.url}")
        assert request.headers["authorization"] == f"Bearer {KEY}"
        what = known[request.url.host]
        if isinstance(what, Exception):
            raise what
        return httpx.Response(what, json={})

    return httpx.MockTransport(handle), asked


US, EU = "api.customer.io", "api-eu.customer.io"


@each_mode
@pytest.mark.parametrize(
    ("known", "expected", "times"),
    [
        ({US: 200, EU: 401}, Region.US, 1),
        ({US: 401, EU: 200}, Region.EU, 2),
        ({US: 401, EU: 403}, Region.EU, 2),
        ({US: 403, EU: 401}, Region.US, 1),
        ({US: 400, EU: 200}, Region.EU, 2),
        ({US: 401, EU: 401}, errors.AuthenticationError, 2),
        ({US: 418, EU: 401}, errors.APIStatusError, 2),
    ],
)
def test_detects_the_region(mode: str, known: dict[str, int | Exception], expected: Any, times: int) -> None:
    transport, asked = routed(known)

    def detect() -> Region:
        if mode == "sync":
            return Region.detect(KEY, transport=transport)
        return asyncio.run(Region.detect_async(KEY, transport=transport))

    if isinstance(expected, Region):
        assert detect() is expected
    else:
        with pytest.raises(expected) as caught:
            detect()
        assert type(caught.value) is expected
        assert_clean(caught.value)
        if expected is errors.AuthenticationError:
            assert "no region" in str(caught.value)
    assert len(asked) == times
    assert asked[0] == f"GET https://{US}/v1/workspaces"


@each_mode
def test_detecting_needs_a_key_that_reads(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def detect(*arguments: Any) -> Region:
        return Region.detect(*arguments) if mode == "sync" else asyncio.run(Region.detect_async(*arguments))

    with pytest.raises(errors.ConfigurationError, match="CUSTOMERIO_APP_API_KEY"):
        detect()
    with pytest.raises(errors.ConfigurationError, match="sends only"):
        detect("sa_live_0123")


# ---- what comes from the transport


@each_mode
def test_an_exception_of_the_transport_that_is_no_network_failure_is_named_with_its_place(mode: str) -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        raise LookupError(KEY)

    with pytest.raises(errors.APIConnectionError, match=r"LookupError in \S*test_calls:\d+") as caught:
        run_call(mode, SEND, lambda c: None, transport=httpx.MockTransport(broken), limiter=NotedLimiter())
    assert caught.value.maybe_applied is True
    assert_clean(caught.value)


@each_mode
@pytest.mark.parametrize(
    ("raised", "error", "sent"),
    [
        (httpx.PoolTimeout("x"), errors.ConnectTimeoutError, False),
        (httpx.ConnectTimeout("x"), errors.ConnectTimeoutError, False),
        (httpx.ConnectError("x"), errors.ConnectionNotMadeError, False),
        (httpx.ProxyError("x"), errors.ConnectionNotMadeError, False),
        (httpx.WriteTimeout("x"), errors.APITimeoutError, True),
        (httpx.ReadTimeout("x"), errors.APITimeoutError, True),
        (httpx.WriteError("x"), errors.APIConnectionError, True),
        (httpx.CloseError("x"), errors.APIConnectionError, True),
        (httpx.LocalProtocolError(EMAIL), errors.APIConnectionError, True),
        (httpx.DecodingError(EMAIL), errors.APIConnectionError, True),
        (ConnectionResetError("x"), errors.APIConnectionError, True),
        (TimeoutError(), errors.APITimeoutError, True),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else None,
)
def test_each_failure_of_the_transport(
    raised: Exception, error: type[errors.CustomerIOError], sent: bool, mode: str
) -> None:
    limiter, hits = NotedLimiter(), []

    def fail(request: httpx.Request) -> httpx.Response:
        hits.append(request)
        raise raised

    with pytest.raises(error) as caught:
        run_call(mode, SEND, FakeTime().install, transport=httpx.MockTransport(fail), limiter=limiter)
    assert type(caught.value) is error
    assert caught.value.maybe_applied is sent
    assert len(hits) == (1 if sent else 4)
    assert all("authorization" not in request.headers for request in hits)
    below = caught.value.__cause__
    if isinstance(below, httpx.RequestError):
        assert_clean(vars(below.request))
        assert below.request.content == b""
        assert str(below.request.url) == "https://request.invalid"
    assert_clean(caught.value)
    assert_clean(below)


@each_mode
def test_a_certificate_that_does_not_fit_is_not_tried_again(mode: str) -> None:
    import ssl

    hits = []

    def fail(request: httpx.Request) -> httpx.Response:
        hits.append(request)
        raise httpx.ConnectError("certificate verify failed") from ssl.SSLCertVerificationError("bad")

    with pytest.raises(errors.ConnectionNotMadeError, match="certificate"):
        run_call(mode, READ, lambda c: None, transport=httpx.MockTransport(fail), limiter=NoRateLimiter())
    assert len(hits) == 1


def test_a_proxys_connect_is_not_the_send() -> None:
    import httpcore
    from customerio_app._call.call import Call, CallOptions
    from customerio_app._call.http import Stream, SyncHTTP
    from customerio_app._call.request import Request
    from customerio_app._call.retry import AttemptFailedError, Kind
    from customerio_app._call.steps import Timing
    from customerio_app._settings import resolve
    from customerio_app_api.operations import OPERATIONS

    def failing() -> Kind:
        with pytest.raises(AttemptFailedError) as caught, stream:
            raise httpx.ReadError("x")
        return caught.value.outcome.kind

    http = SyncHTTP(None, 1, "")
    http.check(None)
    options = CallOptions({"connect": 5.0}, None, None, RetryPolicy(), None)
    one = Call(OPERATIONS["segments.list"], resolve(KEY, environ={}), options, Timing())
    permit = NotedPermit(False, None)
    stream = Stream(Request("GET", "https://x/", "https://x/", []), one, permit, http)
    stream.event("connection.connect_tcp.started", {})
    stream.event("http11.send_request_headers.started", {"request": httpcore.Request("CONNECT", "https://x")})
    assert (permit.sent_count, failing()) == (0, Kind.NOT_SENT)
    stream.event("http11.send_request_headers.started", {"request": httpcore.Request("GET", "https://x")})
    assert (permit.sent_count, failing()) == (1, Kind.BROKEN)
    http.close()
