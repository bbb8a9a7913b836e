"""The receivers in examples/ take what the sandbox delivers: each event once, in order, and nothing that is forged."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import importlib.util
import json
import socketserver
import threading
import time
import wsgiref.simple_server
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import ModuleType
from typing import Any, TypeAlias

import httpx
import pytest
import uvicorn
from customerio_app import AppClient, webhooks
from customerio_app.models import PersonIdentifiers, ReportingWebhookInput, SendEmailRequest
from customerio_sandbox import Clock, Sandbox
from customerio_sandbox.reporting import FIRST_PAUSE
from django.urls import clear_url_caches

from tests.limits.servers import redis_server
from tests.planted import EMAIL, planted_in

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
LONG = 20.0

Run: TypeAlias = Callable[["Handled", int], AbstractContextManager[str]]


class Handled:
    """What a receiver's own code was given. It can be held up, and fail."""

    def __init__(self) -> None:
        self.events: list[Any] = []
        self.failures = 0
        self._may = threading.Event()
        self._may.set()
        self._changed = threading.Condition()

    def hold(self) -> None:
        self._may.clear()

    def release(self) -> None:
        self._may.set()

    def __call__(self, event: Any) -> None:
        assert self._may.wait(LONG)
        if self.failures:
            self.failures -= 1
            raise RuntimeError(EMAIL)
        with self._changed:
            self.events.append(event)
            self._changed.notify_all()

    async def later(self, event: Any) -> None:
        await asyncio.to_thread(self, event)

    def wait(self, count: int) -> list[str]:
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.events) >= count, LONG), self.events
            return [one.name for one in self.events]


def example(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"webhooks_{name}", EXAMPLES / f"webhooks_{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@contextlib.contextmanager
def served(server: Any) -> Iterator[str]:
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/customerio"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class QuietHandler(wsgiref.simple_server.WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass


class ThreadingWsgiServer(socketserver.ThreadingMixIn, wsgiref.simple_server.WSGIServer):
    pass


def wsgi(app: Any) -> AbstractContextManager[str]:
    return served(
        wsgiref.simple_server.make_server(
            "127.0.0.1", 0, app, server_class=ThreadingWsgiServer, handler_class=QuietHandler
        )
    )


@contextlib.contextmanager
def run_fastapi(handled: Handled, capacity: int) -> Iterator[str]:
    app = example("fastapi").make_app(handled.later, capacity=capacity)
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_config=None, ws="none", loop="asyncio"))
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            assert thread.is_alive()
            time.sleep(0.005)
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}/customerio"
    finally:
        handled.release()
        server.should_exit = True
        thread.join()


def run_flask(handled: Handled, capacity: int) -> AbstractContextManager[str]:
    return wsgi(example("flask").make_app(handled, capacity=capacity))


def run_django(handled: Handled, capacity: int) -> AbstractContextManager[str]:
    app = example("django").make_app(handled, capacity=capacity)
    clear_url_caches()  # Django remembers the views of the test before
    return wsgi(app)


@contextlib.contextmanager
def gateway(handler: Callable[[Any, Any], dict[str, Any]], *, encoded: bool) -> Iterator[str]:
    """What stands before a function: makes a request into what the function is called with."""

    class Gateway(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            text = base64.b64encode(body).decode() if encoded else body.decode()
            headers = {name.lower(): value for name, value in self.headers.items()}
            response = handler({"headers": headers, "body": text, "isBase64Encoded": encoded}, None)
            json.dumps(response)
            content = response["body"].encode()
            self.send_response(response["statusCode"])
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    with served(ThreadingHTTPServer(("127.0.0.1", 0), Gateway)) as url:
        yield url


class FullError(Exception):
    pass


class Queue:
    """A queue of messages as a service has them, which leaves out those with an id that it has had."""

    def __init__(self, handled: Handled, capacity: int) -> None:
        self._handled = handled
        self._capacity = capacity
        self._had: set[str] = set()
        self._waiting: list[str] = []
        self._lock = threading.Condition()
        self._ended = False
        self._worker = threading.Thread(target=self._work)

    def put(self, event_id: str, body: str) -> None:
        with self._lock:
            if event_id in self._had:
                return
            if len(self._waiting) >= self._capacity:
                raise FullError(EMAIL)
            self._had.add(event_id)
            self._waiting.append(body)
            self._lock.notify_all()

    def _work(self) -> None:
        while True:
            with self._lock:
                self._lock.wait_for(lambda: self._waiting or self._ended)
                if not self._waiting:
                    return
                body = self._waiting.pop(0)
            with contextlib.suppress(RuntimeError):
                self._handled(webhooks.parse(body))

    def __enter__(self) -> Queue:
        self._worker.start()
        return self

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._ended = True
            self._lock.notify_all()
        self._worker.join()


def run_lambda(handled: Handled, capacity: int, *, encoded: bool = False) -> AbstractContextManager[str]:
    @contextlib.contextmanager
    def running() -> Iterator[str]:
        with Queue(handled, capacity) as queue:
            handler = example("lambda").make_handler(queue.put, ["another key", Sandbox().webhook_signing_key])
            with gateway(handler, encoded=encoded) as url:
                yield url
            handled.release()

    return running()


def run_lambda_encoded(handled: Handled, capacity: int) -> AbstractContextManager[str]:
    return run_lambda(handled, capacity, encoded=True)


RECEIVERS: dict[str, Run] = {
    "FastAPI": run_fastapi,
    "Flask": run_flask,
    "Django": run_django,
    "Lambda": run_lambda,
    "Lambda, base64": run_lambda_encoded,
}


@pytest.fixture(scope="module")
def running() -> Iterator[Sandbox]:
    with Sandbox(limits=False, clock=Clock(monotonic=lambda: 0.0)) as sandbox:
        yield sandbox


@pytest.fixture
def box(running: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    running.reset()
    monkeypatch.setenv("CUSTOMERIO_WEBHOOK_SIGNING_KEY", f"another key,{running.webhook_signing_key}")
    monkeypatch.delenv("REDIS_URL", raising=False)
    return running


@pytest.fixture
def cio(box: Sandbox) -> Iterator[AppClient]:
    with AppClient(box.api_key, base_url=box.url) as client:
        yield client


@pytest.fixture
def handled() -> Handled:
    return Handled()


def listen(cio: AppClient, url: str, *events: str) -> None:
    cio.reporting_webhooks.create(ReportingWebhookInput(name="test", endpoint=url, events=list(events)))


def send(cio: AppClient) -> None:
    cio.send.email(
        SendEmailRequest(to=EMAIL, transactional_message_id=44, identifiers=PersonIdentifiers(id="42")),
    )


def pass_time(box: Sandbox, seconds: float) -> None:
    box.advance(seconds)
    box.wait_for_webhooks()


def states(box: Sandbox) -> list[str]:
    return [one["state"] for one in box.webhook_deliveries]


@pytest.mark.parametrize("name", RECEIVERS)
def test_what_a_send_brings_is_handled_once_and_in_order(
    name: str, box: Sandbox, cio: AppClient, handled: Handled
) -> None:
    with RECEIVERS[name](handled, 100) as url:
        listen(cio, url, "email_sent", "email_delivered", "email_clicked")
        send(cio)
        pass_time(box, 5)
        for one in box.webhook_deliveries:
            assert httpx.post(f"{box.url}/_sandbox/webhooks/{one['number']}/repeat").status_code == 204
        box.report("email_clicked", href="https://example.com/a")
        box.wait_for_webhooks()
        assert states(box) == ["delivered"] * 5
        assert handled.wait(3) == ["email_sent", "email_delivered", "email_clicked"]
    assert [one["attempts"][0]["status"] for one in box.webhook_deliveries if name[0] != "L"] in ([204] * 5, [])
    assert handled.events[2].data.href == "https://example.com/a"


@pytest.mark.parametrize("name", RECEIVERS)
def test_the_response_does_not_wait_for_the_work(name: str, box: Sandbox, cio: AppClient, handled: Handled) -> None:
    handled.hold()
    with RECEIVERS[name](handled, 100) as url:
        listen(cio, url, "email_sent", "email_delivered")
        send(cio)
        pass_time(box, 5)
        assert states(box) == ["delivered", "delivered"]
        assert handled.events == []
        handled.release()
        assert handled.wait(2) == ["email_sent", "email_delivered"]


@pytest.mark.parametrize("name", RECEIVERS)
def test_what_does_not_fit_into_the_queue_comes_again(
    name: str, box: Sandbox, cio: AppClient, handled: Handled, caplog: pytest.LogCaptureFixture
) -> None:
    handled.hold()
    with RECEIVERS[name](handled, 1) as url:
        listen(cio, url, "email_clicked")
        for number in range(4):  # one is being handled, one waits, the third is refused and holds up the fourth
            box.report("email_clicked", href=f"https://example.com/{number}")
            box.wait_for_webhooks()
        assert states(box)[-2:] == ["waiting", "waiting"]
        handled.release()
        while states(box) != ["delivered"] * 4:
            pass_time(box, FIRST_PAUSE * 4)
        handled.wait(4)
    assert [one.data.href[-1] for one in handled.events] == ["0", "1", "2", "3"]
    assert not planted_in(caplog.text)


@pytest.mark.parametrize("name", RECEIVERS)
def test_work_that_fails_does_not_end_the_work_and_shows_nobodys_data(
    name: str, box: Sandbox, cio: AppClient, handled: Handled, caplog: pytest.LogCaptureFixture
) -> None:
    handled.failures = 1
    with RECEIVERS[name](handled, 100) as url:
        listen(cio, url, "email_sent", "email_delivered")
        send(cio)
        pass_time(box, 5)
        assert handled.wait(1) == ["email_delivered"]
    messages = [record.getMessage() for record in caplog.records if record.name == "webhooks"]
    assert not planted_in("".join(messages))


@pytest.mark.parametrize("name", RECEIVERS)
def test_what_is_forged_or_no_event_is_refused(name: str, box: Sandbox, handled: Handled) -> None:
    event = json.dumps({"event_id": "01HX", "object_type": "email", "metric": "sent", "data": {"recipient": EMAIL}})
    nothing = json.dumps({"email": EMAIL})
    key = box.webhook_signing_key
    with RECEIVERS[name](handled, 100) as url:
        for body, headers, status in (
            (event, webhooks.sign(event, "a wrong key"), 401),
            (event, {}, 401),
            (event + " ", webhooks.sign(event, key), 401),
            (nothing, webhooks.sign(nothing, key), 400),
            ("", webhooks.sign("", key), 400),
            (event, webhooks.sign(event, key), 204),
        ):
            response = httpx.post(url, content=body, headers=headers)
            assert response.status_code == status, response.text
            assert EMAIL not in response.text
        assert handled.wait(1) == ["email_sent"]


def test_with_redis_events_outlive_the_receiver(
    box: Sandbox, cio: AppClient, handled: Handled, monkeypatch: pytest.MonkeyPatch
) -> None:
    with redis_server() as server:
        monkeypatch.setenv("REDIS_URL", server.url)
        handled.failures = 1
        with run_fastapi(handled, 1) as url:
            listen(cio, url, "email_sent", "email_delivered")
            send(cio)
            pass_time(box, 5)
            assert states(box) == ["delivered", "delivered"]
            assert handled.wait(1) == ["email_delivered"]
        # The next process takes over what was left, once nobody has touched it for a while: here at once.
        real = example

        def impatient(name: str) -> ModuleType:
            module = real(name)
            module.RedisInbox._CLAIM_AFTER_MILLISECONDS = 0
            return module

        monkeypatch.setitem(globals(), "example", impatient)
        with run_fastapi(handled, 1) as url:
            assert handled.wait(2) == ["email_delivered", "email_sent"]
            for one in box.webhook_deliveries:  # which the new process knows as repeats
                body = json.dumps(one["body"], separators=(",", ":"))
                signed = webhooks.sign(body, box.webhook_signing_key)
                assert httpx.post(url, content=body, headers=signed).status_code == 204
            server.kill()
            later = json.dumps({**one["body"], "event_id": "01HXNEW"})
            refused = httpx.post(url, content=later, headers=webhooks.sign(later, box.webhook_signing_key))
            assert refused.status_code == 503
    assert len(handled.events) == 2
