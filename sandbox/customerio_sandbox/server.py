"""``Sandbox``: the application on a loopback port, in a thread of its own."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from customerio_sandbox import auth, description
from customerio_sandbox.app import Application, Options, raw_path
from customerio_sandbox.clock import Clock
from customerio_sandbox.control import build as build_control
from customerio_sandbox.faults import make as make_fault
from customerio_sandbox.live import LiveBehaviour
from customerio_sandbox.people import read_seed_file
from customerio_sandbox.report import report
from customerio_sandbox.reporting import REPORTS

_START_SECONDS = 30.0


class _QuietProtocol(H11Protocol):
    """HTTP without an access log: paths and queries hold people's addresses, and they belong in no log."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.access_log = False


def _with_control(app: Application) -> ASGIApp:
    """The App API, and beside it the page and ``/_sandbox``."""
    control = build_control(app)

    async def serve(scope: Scope, receive: Receive, send: Send) -> None:
        path = raw_path(scope) if scope["type"] == "http" else ""
        beside = path == "/" or path.startswith("/_sandbox")
        await (control if beside else app)(scope, receive, send)

    return serve


def _keep_to_itself(listener: socket.socket) -> None:
    """Nobody else may have the port meanwhile, and a server that has just ended does not block it."""
    # On Windows SO_REUSEADDR would let two servers have one port.
    exclusive = getattr(socket, "SO_EXCLUSIVEADDRUSE", None)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR if exclusive is None else exclusive, 1)


class Sandbox:
    """A local App API. Nothing it is asked to send is ever delivered.

        with Sandbox() as sandbox:
            client = AppClient(sandbox.api_key, base_url=sandbox.url)

    Parameters:
        host: the address to listen on; loopback unless told otherwise.
        port: the port; 0 lets the system choose a free one.
        region: ``us`` or ``eu``; the other region's keys are refused with 401.
        examples: answer every operation with exactly the description's example: no state, no limits, no odd values.
        limits: whether the documented rate limits are enforced.
        counting: how requests are counted: ``sliding``, ``fixed`` or ``bucket``.
        live: how the running API differs from its documentation; ``LiveBehaviour.off()`` for clean responses.
        seed_file: people to have instead of the built-in ones, one JSON object a line.
        validate: False switches checking requests off, to measure what it costs.
        check_responses: True answers 500 where a response does not fit the description; for tests of the sandbox.
        clock: the sandbox's time; one with a ``monotonic`` of your own stands still until it is stepped, and
            ``Clock(start=None)`` starts at the present.
        hosts: host names under which the page and ``/_sandbox`` may be reached, beside addresses, ``localhost`` and
            ``host``.
        deliver_anywhere: True posts the events of reporting webhooks to any address; without it to this machine only.

    Raises:
        ValueError: an option has no such value.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        region: str = "us",
        examples: bool = False,
        limits: bool = True,
        counting: str = "sliding",
        live: LiveBehaviour | None = None,
        seed_file: str | Path | None = None,
        validate: bool = True,
        check_responses: bool = False,
        clock: Clock | None = None,
        hosts: Iterable[str] = (),
        deliver_anywhere: bool = False,
    ) -> None:
        if region not in description.load().regions:
            raise ValueError(f"unknown region {region!r}: use {' or '.join(description.load().regions)}")
        options = Options(
            region=region,
            examples=examples,
            limits=limits,
            counting=counting,
            validate=validate,
            check_responses=check_responses,
            live=live if live is not None else LiveBehaviour(),
            people=read_seed_file(Path(seed_file)) if seed_file is not None else None,
            hosts=frozenset(name.lower() for name in (host, *hosts)),
            deliver_anywhere=deliver_anywhere,
        )
        self.region = region
        self.api_key = auth.key_for(region)
        self.webhook_signing_key = auth.SIGNING_KEY
        self.app = Application(description.load(), options, clock if clock is not None else Clock())
        self._host = host
        self._port = port
        self._socket: socket.socket | None = None
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None

    def __repr__(self) -> str:
        return f"<Sandbox {self.region} at {self.url if self._socket is not None else 'no port yet'}>"

    @property
    def url(self) -> str:
        """Where it listens, without a slash at the end.

        Raises:
            RuntimeError: it was not started.
        """
        if self._socket is None:
            raise RuntimeError("the sandbox is not running: use `with Sandbox() as sandbox:` or call start()")
        host, port = self._socket.getsockname()[:2]
        return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"

    def start(self) -> Self:
        """Listen, and return once requests are answered.

        Raises:
            OSError: the port cannot be had.
        """
        if self._thread is not None:
            raise RuntimeError("the sandbox is running already")
        self._socket = self._listen()
        server = self._server = self._make_server()
        self._thread = threading.Thread(target=self._run, name="customerio-sandbox", daemon=True)
        self._thread.start()
        deadline = threading.Event()
        waited = 0.0
        while not server.started:
            if not self._thread.is_alive() or waited > _START_SECONDS:
                self.stop()
                raise RuntimeError("the sandbox did not start")
            deadline.wait(0.002)
            waited += 0.002
        return self

    def serve(self) -> None:
        """Listen and serve in this thread until interrupted; the command line does this."""
        self._socket = self._socket or self._listen()
        self._make_server().run(sockets=[self._socket])
        self._socket = None

    def stop(self) -> None:
        """Stop serving and give the port back. Stopping twice does nothing."""
        self.app.sender.stop()
        if self._server is not None:
            self._server.should_exit = True
        if self._thread is not None:
            self._thread.join()
        if self._socket is not None:
            self._socket.close()
        self._server = self._thread = self._socket = None

    def _listen(self) -> socket.socket:
        family = socket.AF_INET6 if ":" in self._host else socket.AF_INET
        # With the protocol named, asyncio switches Nagle off; without it every response waits 40 ms for an ACK.
        listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            _keep_to_itself(listener)
            listener.bind((self._host, self._port))
            listener.listen(1024)
        except OSError:
            listener.close()
            raise
        return listener

    def listen(self) -> str:
        """Take the port without serving yet, and say where it is."""
        self._socket = self._socket or self._listen()
        return self.url

    def _make_server(self) -> uvicorn.Server:
        config = uvicorn.Config(
            _with_control(self.app),
            log_config=None,
            lifespan="off",
            http=_QuietProtocol,
            ws="none",
            loop="asyncio",
            server_header=False,
            date_header=False,
            timeout_graceful_shutdown=1,
            timeout_keep_alive=75,
        )
        return uvicorn.Server(config)

    def _run(self) -> None:
        if self._server is not None and self._socket is not None:
            self._server.run(sockets=[self._socket])

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def keys(self) -> Iterable[str]:
        """Every App API key that works here."""
        return auth.keys_for(self.region)

    @property
    def outbox(self) -> list[dict[str, Any]]:
        """What would have been delivered, oldest first, with trigger data filled in."""
        with self.app.lock:
            return self.app.record.outbox()

    @property
    def requests(self) -> list[dict[str, Any]]:
        """The newest 1,000 requests, oldest first."""
        with self.app.lock:
            return self.app.record.requests()

    def fail_next(self, **fault: Any) -> None:
        """Let the next request fail; see ``customerio_sandbox.faults.Fault`` for the fields.

        Raises:
            ValueError: what is wrong with the fault.
        """
        checked = make_fault(fault)
        with self.app.lock:
            self.app.faults.order(checked)

    def advance(self, seconds: float) -> None:
        """Step the clock: exports finish, quotas renew.

        Raises:
            ValueError: the number is negative.
        """
        with self.app.lock:
            self.app.clock.advance(seconds)
        self.app.sender.wake()

    def report(
        self,
        event: str,
        *,
        delivery_id: str | None = None,
        object_type: str | None = None,
        workspace: int = auth.MAIN_WORKSPACE,
        **data: Any,
    ) -> dict[str, Any]:
        """Make an event happen, and tell the reporting webhooks that listen to it.

            sandbox.report("email_clicked", delivery_id=receipt.delivery_id, href="https://example.com/")

        Parameters:
            event: its name, such as ``email_opened``. One that is not published works too.
            delivery_id: the delivery that it is about. Without it, what the event must have is made up.
            object_type: the channel of an event about a person, such as ``customer_unsubscribed``.
            workspace: the number of the workspace that it happens in.
            **data: fields of the event's data.

        Returns:
            The event, as webhooks with content get it.

        Raises:
            ValueError: there is no such delivery, or the name is none of an event.
        """
        given = {"event": event, "delivery_id": delivery_id, "object_type": object_type, "data": data}
        return report(self.app, workspace, {name: value for name, value in given.items() if value is not None})

    @property
    def webhook_deliveries(self) -> list[dict[str, Any]]:
        """The newest 1,000 events on their way to reporting webhooks, oldest first, with every attempt."""
        with self.app.lock:
            return [one for workspace in self.app.existing_workspaces() for one in REPORTS.of(workspace).deliveries()]

    def wait_for_webhooks(self, timeout: float = 10.0) -> None:
        """Wait until every event that is due was posted. What the clock has still to reach is not waited for.

        Parameters:
            timeout: real seconds.

        Raises:
            TimeoutError: it takes longer.
        """
        if not self.app.sender.wait(timeout):
            raise TimeoutError(f"webhooks were still being posted to after {timeout} seconds")

    def reset(self) -> None:
        """Back to the seed: state, outbox, requests, faults, limits and clock."""
        self.app.reset()
