"""The exceptions: what they carry, what they never show, and that they survive every way of travelling."""

from __future__ import annotations

import copy
import inspect
import pickle
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Any

import httpx
import pytest
from customerio_app import errors
from customerio_app._call.status_errors import read_messages, status_error

from tests.core.core_support import NotedLimiter, assert_clean, run_call
from tests.core.fault_server import Fault, FaultServer, response, web_page
from tests.planted import EMAIL

CLASSES: list[type[errors.CustomerIOError]] = [
    value for value in vars(errors).values() if inspect.isclass(value) and issubclass(value, errors.CustomerIOError)
]


def filled(cls: type[errors.CustomerIOError]) -> errors.CustomerIOError:
    """An exception of a class with every keyword set."""
    values: dict[str, Any] = {
        "operation": "send.email",
        "maybe_applied": True,
        "wait": 2.5,
        "status_code": 418,
        "messages": ("one", "two"),
        "body": b"{}",
        "headers": httpx.Headers([("X-A", "1"), ("X-A", "2")]),
        "retry_after": 7.0,
        "path": "messages[3].metrics",
    }
    known = inspect.signature(cls).parameters
    return cls("what happened", **{name: value for name, value in values.items() if name in known})


def raise_in_child(cls: type[errors.CustomerIOError]) -> None:
    raise filled(cls)


def same(one: errors.CustomerIOError, other: errors.CustomerIOError) -> bool:
    left, right = dict(vars(one)), dict(vars(other))
    return type(one) is type(other) and one.args == other.args and left == right


def test_everything_public_is_exported_and_has_one_base() -> None:
    assert sorted(cls.__name__ for cls in CLASSES) == sorted(errors.__all__)
    assert all(issubclass(cls, errors.CustomerIOError) for cls in CLASSES)


@pytest.mark.parametrize("cls", CLASSES)
def test_pickles_and_copies(cls: type[errors.CustomerIOError]) -> None:
    error = filled(cls)
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert same(pickle.loads(pickle.dumps(error, protocol)), error)
    assert same(copy.copy(error), error)
    assert same(copy.deepcopy(error), error)
    assert str(error) == "what happened"
    assert repr(error) == f"{cls.__name__}('what happened')"


def test_survives_a_process_pool() -> None:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        futures = [(cls, pool.submit(raise_in_child, cls)) for cls in CLASSES]
        for cls, future in futures:
            error = future.exception(timeout=60)
            assert isinstance(error, errors.CustomerIOError)
            assert same(error, filled(cls))


def test_a_subclass_with_an_init_of_its_own_pickles() -> None:
    error = Own(3)
    error.add_note("a note")
    twin = pickle.loads(pickle.dumps(error))
    assert (twin.args, twin.count, twin.__notes__) == (("own",), 3, ["a note"])


class Own(errors.NotFoundError):
    def __init__(self, count: int) -> None:
        super().__init__("own", status_code=404)
        self.count = count


@pytest.mark.parametrize(
    ("body", "messages"),
    [
        (b'{"errors": [{"detail": "a", "status": "404"}, {"detail": "b"}]}', ("a", "b")),
        (b'{"errors": [{"detail": "a", "source": {"pointer": "/data/to"}}]}', ("a (at /data/to)",)),
        (b'{"errors": [{"detail": "a", "source": {"parameter": "limit"}}]}', ("a (at limit)",)),
        (b'{"errors": [{"detail": "a", "source": null}]}', ("a",)),
        (b'{"meta": {"error": "a"}}', ("a",)),
        (b'{"meta": {"errors": ["a", "b", "a"]}}', ("a", "b")),
        (b'{"meta": {"errors": null}}', ()),
        (b'{"error": {"message": "a"}}', ("a",)),
        (b'{"errors": "a"}', ("a",)),
        (b'{"errors": {"detail": "a"}}', ("a",)),
        (b'{"errors": [null, 5, {"detail": null}]}', ()),
        (b"[]", ()),
        (b"", ()),
        (b"  \n", ()),
        (b"upstream connect\n error", ("upstream connect error",)),
        (b"<html><head><title>502 Bad &amp; Gateway\n</title></head></html>", ("502 Bad & Gateway",)),
        (b"\n<!doctype html><p>nothing", ()),
        (b"\xff\xfe", ("\ufffd\ufffd",)),
        (b"[" * 100_000, None),
        (b'{"detail": "' + b"x" * 5000 + b'"}', ("x" * 500,)),
    ],
)
def test_reads_every_envelope(body: bytes, messages: tuple[str, ...] | None) -> None:
    found = read_messages(body)
    if messages is None:
        assert all(len(text) <= 500 for text in found)
    else:
        assert found == messages


@pytest.mark.parametrize(
    ("status", "cls"),
    [
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (402, errors.APIStatusError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (409, errors.ConflictError),
        (413, errors.PayloadTooLargeError),
        (422, errors.UnprocessableEntityError),
        (429, errors.RateLimitError),
        (500, errors.ServerError),
        (520, errors.ServerError),
        (599, errors.ServerError),
        (600, errors.APIStatusError),
        (302, errors.APIStatusError),
    ],
)
def test_the_class_for_a_status(status: int, cls: type[errors.APIStatusError]) -> None:
    body = f'{{"meta": {{"error": "no such {EMAIL}"}}}}'.encode()
    error = status_error(status, body, httpx.Headers([("X-Request", "1")]), operation="a.b", place="EU")
    assert type(error) is cls
    assert error.status_code == status
    assert error.messages == (f"no such {EMAIL}",)
    assert error.body == body
    assert error.headers["x-REQUEST"] == "1"
    assert "a.b" in str(error)
    assert str(status) in str(error)
    assert_clean(str(error))
    assert_clean(error)


def text_of(fault: Fault, server: FaultServer, call: Any) -> str:
    server.script(fault)
    with pytest.raises(errors.CustomerIOError) as caught:
        run_call("sync", call, lambda client: None, base_url=server.url, limiter=NotedLimiter())
    return str(caught.value)


def test_says_what_a_status_can_mean(server: FaultServer) -> None:
    def read(client: Any) -> Any:
        return client.customers.get_attributes(EMAIL)

    unknown_key = text_of(response(401), server, read)
    for meaning in ("wrong", "Track API key", "other region", "IP allowlist", "Region.detect"):
        assert meaning in unknown_key
    assert "scope" in text_of(response(403), server, read)
    assert "id_type" in text_of(response(404), server, read)
    assert "id_type" not in text_of(response(404), server, lambda client: client.segments.get(3))
    assert "no such path" in text_of(web_page(404), server, read)
    assert "wait 99 seconds" in text_of(response(429, Retry_After="99"), server, read)
    assert "redirect" in text_of(response(301, Location="/"), server, read)


def test_says_where_a_response_is_not_what_it_should_be(server: FaultServer) -> None:
    body = {"messages": [{"id": "a"}, {"id": "b"}, {"id": "c"}, {"id": EMAIL, "metrics": {"sent": EMAIL}}]}
    server.script(response(200, body, X_Trace="7"))
    with pytest.raises(errors.DecodeError) as caught:
        run_call(
            "sync",
            lambda c: c.messages.list(),
            lambda c: None,
            base_url=server.url,
            limiter=NotedLimiter(),
            strict_responses=True,
        )
    error = caught.value
    assert error.path == "messages[].metrics.sent"
    assert error.status_code == 200
    assert error.headers["X-Trace"] == "7"
    assert EMAIL.encode() in error.body
    assert "accepted" in str(error)
    assert "messages[].metrics.sent" in str(error)
    assert error.__cause__ is None
    assert error.__context__ is None
    assert_clean(str(error))
    assert_clean(error)
