"""``/`` and ``/_sandbox/...``: the page, and what is not part of the App API."""

from __future__ import annotations

import ipaddress
from collections.abc import Collection
from dataclasses import asdict
from importlib import resources
from typing import Any, Final
from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from customerio_sandbox.app import Application
from customerio_sandbox.areas.exports import read_file
from customerio_sandbox.auth import MAIN_WORKSPACE, SIGNING_KEY, STAGING_WORKSPACE
from customerio_sandbox.coverage import table
from customerio_sandbox.faults import make
from customerio_sandbox.report import report
from customerio_sandbox.reporting import REPORTS, shown
from customerio_sandbox.validation import parse_json

_SHOWN: Final = 50
_PAGE: Final = 100
#: The page may load nothing from anywhere else and may not be framed.
_PAGE_HEADERS: Final = {
    "Content-Security-Policy": "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; "
    "connect-src 'self'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}


class Control:
    """The responses beside the API; each takes the application's lock for as long as it looks at the state."""

    def __init__(self, app: Application) -> None:
        self._app = app

    def routes(self) -> list[Route]:
        """All of them."""
        return [
            Route("/", self.page),
            Route("/_sandbox/status", self.status),
            Route("/_sandbox/outbox", self.outbox),
            Route("/_sandbox/requests", self.requests),
            Route("/_sandbox/operations", self.operations),
            Route("/_sandbox/reset", self.reset, methods=["POST"]),
            Route("/_sandbox/faults", self.faults, methods=["GET", "POST", "DELETE"]),
            Route("/_sandbox/clock", self.clock, methods=["GET", "POST"]),
            Route("/_sandbox/events", self.events, methods=["POST"]),
            Route("/_sandbox/webhooks", self.webhooks),
            Route("/_sandbox/webhooks/{number:int}/repeat", self.repeat, methods=["POST"]),
            Route("/_sandbox/files/{workspace:int}/exports/{name}", self.file),
        ]

    async def page(self, _: Request) -> Response:
        """The page at ``/``."""
        text = (resources.files("customerio_sandbox") / "page.html").read_text(encoding="utf-8")
        return HTMLResponse(text, headers=_PAGE_HEADERS)

    async def status(self, _: Request) -> Response:
        """What the page shows."""
        app = self._app
        with app.lock:
            limits = {
                "enforced": app.options.limits and not app.options.examples,
                "counting": app.limits.counting,
                "buckets": app.limits.fill(app.clock.time()),
            }
            return JSONResponse(
                {
                    "region": app.options.region,
                    "now": app.clock.now(),
                    "limits": limits,
                    "faults": [asdict(one) for one in app.faults.waiting()],
                    "sends": app.record.sends_seen,
                    "requests_seen": app.record.requests_seen,
                    **app.record.outline(_SHOWN),
                    "webhooks": self._webhooks(_SHOWN),
                }
            )

    async def outbox(self, request: Request) -> Response:
        """What would have gone out, a page at a time: ``?newest=`` so many, ``?before=`` the number of a row."""
        newest, before, app = _count(request, "newest") or _PAGE, _count(request, "before"), self._app
        with app.lock:
            return JSONResponse({"outbox": app.record.outbox(newest, before), "total": app.record.sends_seen})

    async def requests(self, request: Request) -> Response:
        """What came in, a page at a time: ``?newest=`` so many, ``?before=`` the number of a row."""
        newest, before, app = _count(request, "newest") or _PAGE, _count(request, "before"), self._app
        with app.lock:
            return JSONResponse({"requests": app.record.requests(newest, before), "total": app.record.requests_seen})

    async def operations(self, _: Request) -> Response:
        """Which operations are simulated, and which answered from examples."""
        return JSONResponse({"operations": table(self._app.description)})

    async def reset(self, _: Request) -> Response:
        """Back to the seed."""
        self._app.reset()
        return Response(status_code=204)

    async def faults(self, request: Request) -> Response:
        """Order a fault, list those to come, or forget them."""
        app = self._app
        if request.method == "POST":
            try:
                fault = make(await _body(request))
                with app.lock:
                    app.faults.order(fault)
            except ValueError as error:
                raise HTTPException(400, str(error)) from None
        elif request.method == "DELETE":
            with app.lock:
                app.faults.reset()
        with app.lock:
            return JSONResponse({"faults": [asdict(one) for one in app.faults.waiting()]})

    async def clock(self, request: Request) -> Response:
        """Say the time, or step it forward."""
        app = self._app
        if request.method == "POST":
            seconds = (await _body(request)).get("advance")
            if isinstance(seconds, bool) or not isinstance(seconds, int | float):
                raise HTTPException(400, 'send {"advance": <seconds>}')
            try:
                with app.lock:
                    app.clock.advance(seconds)
                app.sender.wake()
            except ValueError as error:
                raise HTTPException(400, str(error)) from None
        return JSONResponse({"now": app.clock.now()})

    async def file(self, request: Request) -> Response:
        """The file of an export, for whoever has the link."""
        expires, signature = (request.query_params.get(name, "") for name in ("expires", "signature"))
        with self._app.lock:
            workspace = self._app.existing_workspace(request.path_params["workspace"])
            text = read_file(workspace, request.url.path, expires, signature) if workspace is not None else None
        if text is None:
            raise HTTPException(403, "this link is not valid, or not any more")
        return PlainTextResponse(text, media_type="text/csv")

    async def events(self, request: Request) -> Response:
        """Make an event of a reporting webhook happen."""
        given = await _body(request)
        workspace = given.pop("workspace", MAIN_WORKSPACE)
        if workspace not in (MAIN_WORKSPACE, STAGING_WORKSPACE):
            raise HTTPException(400, "there is no such workspace")
        try:
            return JSONResponse({"event": report(self._app, workspace, given)})
        except ValueError as error:
            raise HTTPException(400, str(error)) from None

    async def webhooks(self, request: Request) -> Response:
        """The events on their way to reporting webhooks; ``?newest=`` for the newest so many."""
        with self._app.lock:
            return JSONResponse(self._webhooks(_count(request, "newest")))

    def _webhooks(self, newest: int | None) -> dict[str, Any]:
        reports = [REPORTS.of(one) for one in self._app.existing_workspaces()]
        return {
            "signing_key": SIGNING_KEY,
            "deliveries": [one for each in reports for one in each.deliveries(newest)],
            "elsewhere": [shown(one["endpoint"]) for each in reports for one in each.webhooks(delivered=False)],
        }

    async def repeat(self, request: Request) -> Response:
        """Post an event once more."""
        app, number = self._app, request.path_params["number"]
        with app.lock:
            now = app.clock.time()
            found = [REPORTS.of(one).repeat(number, now) for one in app.existing_workspaces()]
        if not any(found):
            raise HTTPException(404, "there is no such delivery")
        app.sender.wake()
        return Response(status_code=204)


def build(app: Application) -> ASGIApp:
    """The routes beside the API, as an ASGI application that answers only whom it may."""
    routes = Starlette(routes=Control(app).routes(), exception_handlers={HTTPException: _refuse})

    async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope)
        reason = refused_because(request.headers.get("host", ""), request.headers.get("origin"), app.options.hosts)
        if reason is None:
            await routes(scope, receive, send)
        else:
            await (await _refuse(request, HTTPException(403, reason)))(scope, receive, send)

    return guarded


def refused_because(host: str, origin: str | None, hosts: Collection[str]) -> str | None:
    """Why a request beside the API is refused; None where it is not.

    A web page anywhere can send requests to this machine, and with a name that it lets point here (DNS rebinding) it
    can read the responses too. So the host must be an address, ``localhost`` or a name that was configured, and a page
    must be of the same origin.
    """
    name = urlsplit(f"//{host}").hostname or ""
    if not (_is_address(name) or name == "localhost" or name.endswith(".localhost") or name in hosts):
        return "this host name is not the sandbox's: use its address, or name it with --allow-host"
    if origin is not None and urlsplit(origin).netloc != host:
        return "pages of another origin may not do that"
    return None


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


async def _refuse(_: Request, error: Exception) -> Response:
    status, detail = 500, "the sandbox failed"
    if isinstance(error, HTTPException):
        status, detail = error.status_code, error.detail
    return JSONResponse({"errors": [{"detail": detail, "status": status}]}, status)


def _count(request: Request, name: str) -> int | None:
    text = request.query_params.get(name)
    if text is None:
        return None
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise HTTPException(400, f"{name} must be a number")
    return int(text)


async def _body(request: Request) -> dict[str, Any]:
    # A web page of another origin can only send what browsers call simple, and JSON is not.
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        raise HTTPException(400, "the Content-Type must be application/json")
    try:
        given = parse_json(await request.body())
    except ValueError:
        raise HTTPException(400, "the body is not JSON") from None
    if not isinstance(given, dict):
        raise HTTPException(400, "the body must be an object")
    return given
