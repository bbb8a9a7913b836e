"""``/`` and ``/_sandbox/...``: the page, and what is not part of the App API."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from importlib import resources
from typing import Any, Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from customerio_sandbox.app import Application
from customerio_sandbox.areas.exports import read_file
from customerio_sandbox.coverage import table
from customerio_sandbox.faults import make
from customerio_sandbox.validation import parse_json

_SHOWN: Final = 50
#: The page may load nothing from anywhere else and may not be framed.
_PAGE_HEADERS: Final = {
    "Content-Security-Policy": "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; "
    "connect-src 'self'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}


def build(app: Application) -> Starlette:
    """The routes beside the API."""

    def answer(make_value: Callable[[], Any]) -> JSONResponse:
        with app.lock:
            return JSONResponse(make_value())

    async def page(_: Request) -> Response:
        text = (resources.files("customerio_sandbox") / "page.html").read_text(encoding="utf-8")
        return HTMLResponse(text, headers=_PAGE_HEADERS)

    async def status(_: Request) -> Response:
        return answer(lambda: _status(app))

    async def outbox(request: Request) -> Response:
        newest = _count(request)
        return answer(lambda: {"outbox": app.record.outbox(newest), "total": app.record.sends_seen})

    async def requests(request: Request) -> Response:
        newest = _count(request)
        return answer(lambda: {"requests": app.record.requests(newest), "total": app.record.requests_seen})

    async def operations(_: Request) -> Response:
        return answer(lambda: {"operations": table(app.description)})

    async def reset(_: Request) -> Response:
        app.reset()
        return Response(status_code=204)

    async def faults(request: Request) -> Response:
        if request.method == "POST":
            given = await _body(request)
            try:
                fault = make(given)
            except ValueError as error:
                raise HTTPException(400, str(error)) from None
            if fault.operation is not None and fault.operation not in app.description.operations:
                raise HTTPException(400, "there is no such operation: use a name such as segments.list")
            with app.lock:
                app.faults.order(fault)
        elif request.method == "DELETE":
            with app.lock:
                app.faults.reset()
        return answer(lambda: {"faults": [asdict(one) for one in app.faults.waiting()]})

    async def clock(request: Request) -> Response:
        if request.method == "POST":
            given = await _body(request)
            seconds = given.get("advance")
            if isinstance(seconds, bool) or not isinstance(seconds, int | float):
                raise HTTPException(400, 'send {"advance": <seconds>}')
            try:
                with app.lock:
                    app.clock.advance(seconds)
            except ValueError as error:
                raise HTTPException(400, str(error)) from None
        return answer(lambda: {"now": app.clock.now()})

    async def file(request: Request) -> Response:
        number = request.path_params["workspace"]
        expires, signature = (request.query_params.get(name, "") for name in ("expires", "signature"))
        with app.lock:
            workspace = app.existing_workspace(number)
            text = read_file(workspace, request.url.path, expires, signature) if workspace is not None else None
        if text is None:
            raise HTTPException(403, "this link is not valid, or not any more")
        return PlainTextResponse(text, media_type="text/csv")

    async def failed(_: Request, error: Exception) -> Response:
        status_code = error.status_code if isinstance(error, HTTPException) else 500
        detail = error.detail if isinstance(error, HTTPException) else "the sandbox failed"
        return JSONResponse({"errors": [{"detail": detail, "status": status_code}]}, status_code)

    return Starlette(
        routes=[
            Route("/", page),
            Route("/_sandbox/status", status),
            Route("/_sandbox/outbox", outbox),
            Route("/_sandbox/requests", requests),
            Route("/_sandbox/operations", operations),
            Route("/_sandbox/reset", reset, methods=["POST"]),
            Route("/_sandbox/faults", faults, methods=["GET", "POST", "DELETE"]),
            Route("/_sandbox/clock", clock, methods=["GET", "POST"]),
            Route("/_sandbox/files/{workspace:int}/exports/{name}", file),
        ],
        exception_handlers={HTTPException: failed},
    )


def _status(app: Application) -> dict[str, Any]:
    return {
        "region": app.options.region,
        "now": app.clock.now(),
        "limits": {
            "enforced": app.options.limits and not app.options.examples,
            "counting": app.limits.counting,
            "buckets": app.limits.fill(app.clock.time()),
        },
        "faults": [asdict(one) for one in app.faults.waiting()],
        "outbox": app.record.outbox(_SHOWN),
        "sends": app.record.sends_seen,
        "requests": app.record.requests(_SHOWN),
        "requests_seen": app.record.requests_seen,
    }


def _count(request: Request) -> int | None:
    text = request.query_params.get("newest")
    if text is None:
        return None
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise HTTPException(400, "newest must be a number")
    return int(text)


async def _body(request: Request) -> dict[str, Any]:
    # A web page of another origin can only send what browsers call simple; JSON is not.
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        raise HTTPException(400, "the Content-Type must be application/json")
    try:
        given = parse_json(await request.body())
    except ValueError:
        raise HTTPException(400, "the body is not JSON") from None
    if not isinstance(given, dict):
        raise HTTPException(400, "the body must be an object")
    return json.loads(json.dumps(given)) if given else {}
