"""Long responses may be read by msgspec: what comes out must be what the standard library gives."""

from __future__ import annotations

import gc
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from customerio_app import AppClient
from customerio_app._call import response as _json
from customerio_app.errors import DecodeError
from customerio_app.limits import NoRateLimiter
from hypothesis import given, settings

from tests.models.model_support import ANY_JSON

ODD = [
    b'{"n": 123456789012345678901234567890, "m": -9223372036854775809, "f": 1.0, "e": 1E5}',
    b'{"n": NaN}',
    b'{"n": 1e400}',
    b'"\\ud800"',
    b"\xef\xbb\xbf[1]",
    '["ü"]'.encode("utf-16"),
    b'{"a": 1, "a": 2}',
]
BAD = [b"", b"{", b"[1,]", b"<html>", b'["\xff"]', b"01", b'"a\tb"', b"nul"]


@pytest.fixture(params=["as it is", "long"])
def threshold(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once with the reader that short responses have, once with the one for long responses."""
    if request.param == "long":
        monkeypatch.setattr(_json, "LONG", 0)


@pytest.mark.usefixtures("threshold")
@pytest.mark.parametrize("content", ODD)
def test_odd_json_reads_the_same(content: bytes) -> None:
    assert repr(_json.read_json(content)) == repr(json.loads(content))


@pytest.mark.usefixtures("threshold")
@pytest.mark.parametrize("content", BAD)
def test_what_is_no_json_is_a_value_error(content: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        _json.read_json(content)


@pytest.mark.usefixtures("threshold")
def test_too_deep_json_is_a_recursion_error() -> None:
    with pytest.raises(RecursionError):
        _json.read_json(b"[" * 100_000 + b"]" * 100_000)


@given(ANY_JSON)
@settings(max_examples=200, deadline=None)
def test_any_json_reads_the_same(value: Any) -> None:
    content = json.dumps(value).encode()
    reader = _json._fast_reader() or json.loads
    assert repr(reader(content)) == repr(json.loads(content)) == repr(_json.read_json(content))


def test_without_msgspec_the_standard_library_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_json, "_fast_reader", lambda: None)
    content = json.dumps(["x" * 10] * 10_000).encode()
    assert len(content) > _json.LONG
    assert _json.read_json(content) == json.loads(content)


def test_what_the_fast_reader_refuses_goes_to_the_standard_library(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(content: bytes) -> Any:
        raise ValueError("refused")

    monkeypatch.setattr(_json, "_fast_reader", lambda: refuse)
    monkeypatch.setattr(_json, "LONG", 0)
    assert _json.read_json(b"[1]") == [1]


# ---- the garbage collector


@pytest.fixture
def _collector() -> Iterator[None]:
    was = gc.isenabled()
    yield
    (gc.enable if was else gc.disable)()


@pytest.mark.usefixtures("_collector")
@pytest.mark.parametrize("enabled", [True, False])
@pytest.mark.parametrize("size", [0, _json.LONG - 1, _json.LONG, 10 * _json.LONG])
def test_the_collector_is_afterwards_as_it_was(enabled: bool, size: int) -> None:
    (gc.enable if enabled else gc.disable)()
    with _json.CollectorPaused(size):
        assert gc.isenabled() == (enabled and size < _json.LONG)
    assert gc.isenabled() == enabled
    with pytest.raises(RuntimeError, match="stop"), _json.CollectorPaused(size):
        raise RuntimeError("stop")
    assert gc.isenabled() == enabled


@pytest.mark.usefixtures("_collector")
@pytest.mark.parametrize("messages", [[{"id": "a" * 100}] * 1000, [{"id": "a" * 100}] * 1000 + [7]])
def test_a_call_with_a_long_response_leaves_the_collector_on(messages: list[Any]) -> None:
    gc.enable()
    content = json.dumps({"messages": messages}).encode()
    assert len(content) > _json.LONG
    transport = httpx.MockTransport(lambda request: httpx.Response(200, content=content))
    with AppClient("key", transport=transport, limiter=NoRateLimiter(), strict_responses=True) as cio:
        if messages[-1] == 7:
            with pytest.raises(DecodeError, match=r"messages\[\]"):
                cio.messages.list()
        else:
            assert len(cio.messages.list().messages) == 1000
    assert gc.isenabled()
