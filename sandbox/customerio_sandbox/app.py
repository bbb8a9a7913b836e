"""The ASGI application: from a request to a response of the App API.

In this order: path, key, fault, rate limit, parameters and body, simulation or example. Requests are handled one
after another on the event loop; they only touch memory.
"""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass, field
from email.utils import formatdate
from http import HTTPStatus
from typing import Any, Final
from urllib.parse import parse_qsl, quote, unquote

from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import FormParser, MultiPartException, MultiPartParser
from starlette.types import Message, Receive, Scope, Send

from customerio_sandbox import areas, auth, faults
from customerio_sandbox.call import SIMULATIONS, Call, Upload
from customerio_sandbox.clock import Clock
from customerio_sandbox.description import FORM, MULTIPART, Description, Operation
from customerio_sandbox.errors import BAD_GATEWAY_PAGE, NOT_FOUND_PAGE, ApiError
from customerio_sandbox.limits import Limits
from customerio_sandbox.live import FAILING_LIST, LiveBehaviour
from customerio_sandbox.record import Record
from customerio_sandbox.reporting import without_credentials
from customerio_sandbox.routing import UNMATCHED, Router
from customerio_sandbox.sender import WebhookSender
from customerio_sandbox.validation import Validation
from customerio_sandbox.workspace import Workspace

areas.register()

#: A trigger's 25 MB, and room around them.
_LARGEST_BODY: Final = 27_000_000
#: Bodies above this are carried out but not kept among the requests.
_LARGEST_NOTED: Final = 65_536
_MARK: Final = "X-Sandbox"


@dataclass(frozen=True, slots=True)
class Options:
    """How a sandbox behaves; see ``Sandbox`` for what each means."""

    region: str = "us"
    examples: bool = False
    limits: bool = True
    counting: str = "sliding"
    validate: bool = True
    check_responses: bool = False
    live: LiveBehaviour = field(default_factory=LiveBehaviour)
    people: tuple[Mapping[str, Any], ...] | None = None
    hosts: frozenset[str] = frozenset()
    deliver_anywhere: bool = False


@dataclass(slots=True)
class Response:
    """A response on its way out."""

    status: int
    body: bytes = b""
    content_type: str | None = None
    answered_from: str = ""
    headers: dict[str, str] | None = None


def raw_path(scope: Scope) -> str:
    """The path of a request as it was sent, percent signs and all."""
    path: str = (scope.get("raw_path") or scope["path"].encode()).decode("latin-1").partition("?")[0]
    return path


class Application:
    """The App API in memory."""

    def __init__(self, description: Description, options: Options, clock: Clock) -> None:
        self.description = description
        self.options = options
        self.clock = clock
        self.record = Record()
        self.faults = faults.Faults(description.operations)
        self.limits = Limits(description.rates, options.counting)
        #: Held while a request is carried out, so that other threads see whole states only.
        self.lock = threading.RLock()
        self._keys = auth.keys_for(options.region)
        self._router = Router(description.operations.values(), strict=options.live.strict_encoding)
        self._validation = Validation(description, now=clock.time, enabled=options.validate)
        self._examples: dict[str, bytes] = {}
        self._workspaces: dict[int, Workspace] = {}
        self.sender = WebhookSender(self, auth.SIGNING_KEY, anywhere=options.deliver_anywhere)
        #: Requests of the API that came in and are not answered yet.
        self.in_flight = 0
        self._lists = 0

    def workspace(self, number: int) -> Workspace:
        """The state of a workspace, made when it is first needed."""
        found = self._workspaces.get(number)
        if found is None:
            found = self._workspaces[number] = Workspace(
                number, self.description, self.clock, self.record, self.options.live, self.options.people
            )
            found.deliver_anywhere = self.options.deliver_anywhere
        return found

    def existing_workspace(self, number: int) -> Workspace | None:
        """The state of a workspace that a request has touched already."""
        return self._workspaces.get(number)

    def existing_workspaces(self) -> list[Workspace]:
        """The workspaces that requests have touched already."""
        return list(self._workspaces.values())

    def reset(self) -> None:
        """Back to the seed: state, record, faults, limits and clock."""
        with self.lock:
            self._workspaces.clear()
            self.record.reset()
            self.faults.reset()
            self.limits.reset()
            self.clock.reset()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.in_flight += 1
        try:
            await self._serve(raw_path(scope), scope, receive, send)
        finally:
            self.in_flight -= 1

    async def _serve(self, path: str, scope: Scope, receive: Receive, send: Send) -> None:
        began = time.perf_counter()
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        note = _Note()
        fault: faults.Fault | None = None
        try:
            operation, values = self._find(scope["method"], path)
            note.operation = operation.name
            caller = auth.authenticate(self._keys, operation, headers)
            note.workspace = caller.workspace
            fault = self._fault(operation, headers)
            if fault is not None and fault.kind != "none" and not fault.applied:
                await _drain(receive)
                response = Response(0)
            else:
                self._limit(operation, caller)
                self._fail_now_and_then(operation)
                body = await _read(receive, headers)
                response = await self._respond(operation, caller, values, scope, headers, body, note)
        except _UnknownPathError:
            await _drain(receive)
            response = Response(404, NOT_FOUND_PAGE.encode(), "text/html; charset=utf-8")
        except ApiError as error:
            response = Response(error.status, _dump(error.body()), "application/json", headers=error.headers)
        if fault is not None:
            response = _broken(response, fault)
            if fault.delay:
                await asyncio.sleep(fault.delay)
        self._note(
            at=round(self.clock.time(), 3),
            workspace=note.workspace,
            method=scope["method"],
            path=unquote(path),
            query=scope["query_string"].decode("latin-1"),
            operation=note.operation,
            status=None if fault is not None and fault.kind == "reset" else response.status,
            answered_from=response.answered_from,
            milliseconds=round((time.perf_counter() - began) * 1000, 2),
            body=note.body,
        )
        await _send(response, fault, self.clock.time(), receive, send)

    def _note(self, **fields: Any) -> None:
        with self.lock:
            self.record.add_request(**fields)

    def _find(self, method: str, path: str) -> tuple[Operation, tuple[str, ...]]:
        match = self._router.match(path)
        if match is None:
            raise _UnknownPathError
        operation = match.operations.get(method)
        if operation is None:
            raise ApiError(405, "method not allowed", headers={"Allow": match.methods})
        return operation, match.values

    def _query(self, raw: str) -> dict[str, str]:
        """The query's values; of a parameter that is given twice the last one counts."""
        if "@" in raw and self.options.live.strict_encoding:
            raw = raw.replace("@", quote(UNMATCHED))
        return dict(parse_qsl(raw, keep_blank_values=True, errors="replace"))

    def _fault(self, operation: Operation, headers: Mapping[str, str]) -> faults.Fault | None:
        wish = headers.get(faults.HEADER)
        if wish is None:
            with self.lock:
                return self.faults.next(operation.name)
        try:
            return faults.parse_header(wish)
        except ValueError as error:
            raise ApiError(400, f"X-Sandbox-Fault: {error}") from None

    def _limit(self, operation: Operation, caller: auth.Caller) -> None:
        if not self.options.limits or self.options.examples:
            return
        with self.lock:
            refusal = self.limits.take(caller.workspace, operation.buckets, self.clock.time())
        if refusal is not None:
            after = {} if refusal.retry_after is None else {"Retry-After": str(refusal.retry_after)}
            raise ApiError(429, f"too many requests: {refusal.bucket} is used up", headers=after)

    def _fail_now_and_then(self, operation: Operation) -> None:
        if self.options.live.lists_fail and operation.name.partition(".")[2].startswith("list"):
            self._lists += 1
            if self._lists % FAILING_LIST == 0:
                raise ApiError(503, "service unavailable")

    async def _respond(
        self,
        operation: Operation,
        caller: auth.Caller,
        values: tuple[str, ...],
        scope: Scope,
        headers: Mapping[str, str],
        raw: bytes,
        note: _Note,
    ) -> Response:
        query = self._query(scope["query_string"].decode("latin-1"))
        given = self._validation.read_input(operation, values, query, headers)
        files: dict[str, Upload] = {}
        if operation.body_type in (MULTIPART, FORM):
            body, files = await _read_form(self._validation, operation, headers, raw)
            self._validation.check_body(operation, body)
            for name in files:
                body.pop(name, None)
        else:
            body = self._validation.read_body(operation, headers.get("content-type", ""), raw)
        if len(raw) <= _LARGEST_NOTED:
            note.body = without_credentials(body)
        if operation.body_type not in (None, MULTIPART, FORM) and raw:
            body = self._validation.normal_body(operation, body)
        simulation = None if self.options.examples else SIMULATIONS.get(operation.name)
        if simulation is None:
            return Response(operation.success_status, self._example(operation), _type(operation), "example")
        host = headers.get("host", "127.0.0.1")
        with self.lock:
            call = Call(operation, self.workspace(caller.workspace), given.path, given.query, body, files)
            call.base_url = f"{scope['scheme']}://{host}"
            call.workspace.settle()
            try:
                result = simulation(call)
            finally:
                if not operation.reads:
                    call.workspace.changes += 1
                    self.sender.wake()
            if not operation.has_response:
                return Response(operation.success_status, answered_from="state")
            if not operation.responds_json:
                return Response(operation.success_status, _content(result), operation.response_type, "state")
            result = self.options.live.shape(operation, result)
            text = _dump(result)
        if self.options.check_responses:
            findings = self._validation.check_response(operation, operation.success_status, json.loads(text))
            if findings:
                raise ApiError(500, f"{operation.name} answers outside the description: {'; '.join(findings[:5])}")
        return Response(operation.success_status, text, "application/json", "state")

    def _example(self, operation: Operation) -> bytes:
        if not operation.has_response:
            return b""
        if operation.name not in self._examples:
            write = _dump if operation.responds_json else _content
            self._examples[operation.name] = write(operation.response_example)
        return self._examples[operation.name]


class _UnknownPathError(Exception):
    pass


@dataclass(slots=True)
class _Note:
    operation: str | None = None
    workspace: int | None = None
    body: Any = None


def _type(operation: Operation) -> str | None:
    return operation.response_type


def _content(value: Any) -> bytes:
    """A body that is no JSON."""
    return value if isinstance(value, bytes) else str(value).encode()


def _dump(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


async def _read(receive: Receive, headers: Mapping[str, str]) -> bytes:
    """The whole body, refused as soon as it is known to be too large."""
    too_large = ApiError(413, "request body is too large")
    length = headers.get("content-length", "0")
    if length.isdigit() and int(length) > _LARGEST_BODY:
        await _drain(receive)
        raise too_large
    chunks: list[bytes] = []
    size = 0
    more = True
    while more:
        message: Message = await receive()
        if message["type"] == "http.disconnect":
            break
        chunk: bytes = message.get("body", b"")
        size += len(chunk)
        if size <= _LARGEST_BODY:
            chunks.append(chunk)
        more = message.get("more_body", False)
    if size > _LARGEST_BODY:
        raise too_large
    return b"".join(chunks)


async def _drain(receive: Receive) -> None:
    """Read a body that nobody looks at, so that the client can finish sending it and read the response."""
    while True:
        message = await receive()
        if message["type"] == "http.disconnect" or not message.get("more_body", False):
            return


async def _read_form(
    validation: Validation, operation: Operation, headers: Mapping[str, str], raw: bytes
) -> tuple[dict[str, Any], dict[str, Upload]]:
    kind = headers.get("content-type", "")
    if not kind.lower().startswith(str(operation.body_type)):
        raise validation.refusal(operation, f"the Content-Type must be {operation.body_type}", "/")

    async def stream() -> AsyncGenerator[bytes, None]:
        yield raw

    body: dict[str, Any] = {}
    files: dict[str, Upload] = {}
    try:
        given = Headers({"content-type": kind})
        if operation.body_type == FORM:
            form = await FormParser(given, stream()).parse()
        else:
            form = await MultiPartParser(given, stream(), max_part_size=_LARGEST_BODY).parse()
    except (MultiPartException, KeyError, ValueError):
        raise validation.refusal(operation, f"the body is not {operation.body_type}", "/") from None
    try:
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                content = await value.read()
                files[name] = Upload(value.filename or "", value.content_type or "", content)
                one: Any = ""
            else:
                one = _form_value(operation, name, value)
            if _is_list(operation, name):
                body.setdefault(name, []).append(one)
            else:
                body[name] = one
    finally:
        await form.close()
    return body, files


def _form_value(operation: Operation, name: str, text: str) -> Any:
    """Forms carry text; what the description calls a number or a boolean is read as one."""
    schema = _property(operation, name)
    if "array" in _types(schema):
        schema = schema.get("items", {})
    kinds = _types(schema)
    if "null" in kinds and text in ("", "null"):
        return None
    if "integer" in kinds:
        digits = text.removeprefix("-")
        return int(text) if digits.isascii() and digits.isdigit() and len(digits) < 19 else text
    if "boolean" in kinds and text in ("true", "false"):
        return text == "true"
    if "number" in kinds:
        try:
            return float(text)
        except ValueError:
            return text
    return text


def _property(operation: Operation, name: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = operation.body_schema.get("properties", {}).get(name, {})
    return found


def _types(schema: Mapping[str, Any]) -> list[str]:
    kind = schema.get("type", "string")
    return kind if isinstance(kind, list) else [kind]


def _is_list(operation: Operation, name: str) -> bool:
    return "array" in _types(_property(operation, name))


def _broken(response: Response, fault: faults.Fault) -> Response:
    """What a fault makes of a response."""
    source = f"fault: {fault.kind}"
    headers = {} if fault.retry_after is None else {"Retry-After": str(fault.retry_after)}
    reason = HTTPStatus(fault.status).phrase if fault.status in set(HTTPStatus) else "Error"
    if fault.kind == "status":
        body = _dump({"errors": [{"detail": reason.lower(), "status": fault.status}]})
        return Response(fault.status, body, "application/json", source, headers)
    if fault.kind == "html":
        page = BAD_GATEWAY_PAGE.format(status=fault.status, reason=reason)
        return Response(fault.status, page.encode(), "text/html", source, headers)
    if fault.kind == "garbage":
        return Response(200, b'\x00\xff{"unfinished": [tru', "application/json", source)
    if fault.kind == "half":
        whole = response if response.body else Response(200, _dump({"half": "a body that breaks off in the middle"}))
        return Response(whole.status, whole.body, "application/json", source)
    return Response(
        response.status, response.body, response.content_type, response.answered_from or source, response.headers
    )


async def _send(response: Response, fault: faults.Fault | None, now: float, receive: Receive, send: Send) -> None:
    kind = fault.kind if fault is not None else "none"
    if kind == "reset":
        await _hang_up(receive, abort=True)
        return
    headers = [(b"date", formatdate(now, usegmt=True).encode()), (b"content-length", str(len(response.body)).encode())]
    if response.content_type is not None:
        headers.append((b"content-type", response.content_type.encode()))
    if response.answered_from:
        headers.append((_MARK.lower().encode(), response.answered_from.encode()))
    for name, value in (response.headers or {}).items():
        headers.append((name.lower().encode(), value.encode()))
    await send({"type": "http.response.start", "status": response.status, "headers": headers})
    if kind == "half":
        await send({"type": "http.response.body", "body": response.body[: len(response.body) // 2], "more_body": True})
        await _hang_up(receive, abort=False)
        return
    await send({"type": "http.response.body", "body": response.body})


async def _hang_up(receive: Receive, *, abort: bool) -> None:
    """Close the connection under the server: at once, or after what was written has left."""
    # ASGI has no word for this; uvicorn's `receive` is bound to the request's cycle, which knows its transport.
    transport = getattr(getattr(receive, "__self__", None), "transport", None)
    if transport is None:
        raise RuntimeError("this fault needs uvicorn: the server does not show its transport")
    if abort:
        transport.abort()
    else:
        transport.close()
    while (await receive())["type"] != "http.disconnect":
        pass
