"""Every construct through a client, by real sockets to a sandbox of the same description, and to a server that records.

Run by test_constructs.py, with packages that are made of that description. Prints what failed, as JSON.
"""

from __future__ import annotations

import asyncio
import json
import sys
import traceback
import warnings
from collections.abc import Callable
from email.parser import BytesParser
from email.policy import HTTP
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import description
import httpx
import plan
import pytest
from customerio_app import AppClient, AsyncAppClient, NoRateLimiter, Region
from customerio_app.errors import ConfigurationError, DecodeError, InvalidRequestError
from customerio_app_api.operations import OPERATIONS, WORKSPACE_HEADER
from customerio_sandbox import Sandbox

from tests.contract.contract_calls import Case, as_data

# Of that description, not of the one that type checkers see.
models: Any = import_module("customerio_app.models")

CALLS: dict[str, Callable[[Any, list[httpx.Request]], None]] = {}


def construct(call: Callable[[Any, list[httpx.Request]], None]) -> Callable[[Any, list[httpx.Request]], None]:
    CALLS[call.__name__] = call
    return call


def refused(call: Callable[[], object], why: str) -> None:
    with pytest.raises(InvalidRequestError, match=why):
        call()


def answering(content: bytes, content_type: str = "application/json") -> Any:
    transport = httpx.MockTransport(
        lambda request: httpx.Response(200, content=content, headers={"content-type": content_type})
    )
    return AppClient("key", transport=transport, limiter=NoRateLimiter())


@construct
def array_response(cio: Any, seen: list[httpx.Request]) -> None:
    things = cio.things.list_all()
    assert type(things) is list
    assert [type(thing) for thing in things] == [models.Thing]
    assert (things[0].id, things[0].state) == (1, models.State.LIT)
    assert [type(thing) for thing in cio.things.list_named()] == [models.Thing]
    assert answering(b"null").things.list_all() == []
    odd = answering(b'[{"id": "x"}, 3]').with_raw_response.things.list_all()
    assert odd.parsed[1] == 3
    for content in (b"{}", b'"x"', b"3"):
        with pytest.raises(DecodeError, match="instead of what the description says"):
            answering(content).things.list_all()


@construct
def array_body(cio: Any, seen: list[httpx.Request]) -> None:
    cio.things.replace_all([models.Thing(id=1), {"id": 2}])
    assert json.loads(seen[-1].content) == [{"id": 1}, {"id": 2}]
    refused(lambda: cio.things.replace_all({"id": 1}), "must be a list")


@construct
def map_response(cio: Any, seen: list[httpx.Request]) -> None:
    assert {name: type(one) for name, one in cio.things.get_by_name().items()} == {"first": models.Thing}
    assert cio.things.count() == 7


@construct
def union_response(cio: Any, seen: list[httpx.Request]) -> None:
    assert [type(one) for one in cio.things.get_one_or_more(x_trace=5)] == [models.Thing]
    assert seen[-1].headers["X-Trace"] == "5"
    single = answering(b'{"id": 4}').things.get_one_or_more(x_trace=5)
    assert type(single) is models.Thing
    assert type(cio.things.put_one_or_more({"id": 4})) is models.Thing
    assert json.loads(seen[-1].content) == {"id": 4}
    cio.things.put_one_or_more([{"id": 4}, models.Thing(id=5)])
    assert json.loads(seen[-1].content) == [{"id": 4}, {"id": 5}]


@construct
def union_in_a_field(cio: Any, seen: list[httpx.Request]) -> None:
    found = cio.things.get_related()
    assert [type(one) for one in found.related] == [models.Thing]
    assert type(found.others) is models.Thing
    assert found.to_dict() == {"related": [{"id": 5, "state": "lit"}], "others": {"id": 6, "state": "dark"}}
    rows = json.dumps({"related": {"id": "x"}, "others": [{"id": 1}]}).encode()
    # So often that a reader is compiled for the shape.
    for _ in range(100):
        odd = answering(rows).things.get_related()
        assert type(odd.related) is models.Thing
        assert [type(one) for one in odd.others] == [models.Thing]
        assert odd.to_dict() == json.loads(rows)


@construct
def discriminator_without_mapping(cio: Any, seen: list[httpx.Request]) -> None:
    assert type(cio.things.get_animal()) is models.Cat
    assert type(answering(b'{"kind": "Dog"}').things.get_animal()) is models.Dog
    assert type(answering(b'{"kind": "Bird"}').things.get_animal()) is models.UnknownAnimal


@construct
def path_level_parameters(cio: Any, seen: list[httpx.Request]) -> None:
    cio.things.find(3, 0.25, True, sort=2, weight=1.5)
    assert seen[-1].url.raw_path == b"/v1/shelves/3/things/0.25/true?sort=2&weight=1.5"
    refused(lambda: cio.things.find(3.5, 0.25, True, sort=2, weight=1.5), "shelf must be an int")
    refused(lambda: cio.things.find(3, 0.25, "yes", sort=2, weight=1.5), "broken must be a bool")


@construct
def number_parameters(cio: Any, seen: list[httpx.Request]) -> None:
    refused(lambda: cio.things.find(3, 0.25, True, sort=2, weight=0.25), "at least 0.5")
    refused(lambda: cio.things.find(3, "big", True, sort=2, weight=1), "size must be an int or a float")


@construct
def header_parameters(cio: Any, seen: list[httpx.Request]) -> None:
    assert WORKSPACE_HEADER == "X-Workspace-Id"
    cio.things.send({"id": 1}, x_trace=6)
    assert seen[-1].headers["X-Trace"] == "6"
    assert "X-Workspace-Id" not in seen[-1].headers
    refused(lambda: cio.things.get_one_or_more(x_trace="a\r\nb"), "X-Trace must be printable")
    sent: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200)

    transport = httpx.MockTransport(respond)
    service: Any = AppClient("sa_live_x", workspace_id=101, transport=transport, limiter=NoRateLimiter())
    service.things.send({"id": 1}, x_trace=7)
    assert (sent[0].headers["X-Workspace-Id"], sent[0].headers["X-Trace"]) == ("101", "7")


@construct
def form_body(cio: Any, seen: list[httpx.Request]) -> None:
    cio.things.send_form(models.FormInput(title="A & B", count=2, urgent=True, labels=["a", "b c"]))
    assert seen[-1].headers["content-type"] == "application/x-www-form-urlencoded"
    fields = parse_qsl(seen[-1].content.decode())
    assert fields == [("title", "A & B"), ("count", "2"), ("urgent", "true"), ("labels", "a"), ("labels", "b c")]
    refused(lambda: cio.things.send_form({"count": 2}), "title is required")
    other = models.FormInput(title="x")
    other["other"] = {"a": 1}
    refused(lambda: cio.things.send_form(other), "a form has text")


@construct
def multipart_body(cio: Any, seen: list[httpx.Request]) -> None:
    def parts() -> list[tuple[str, str | None, Any]]:
        head = f"Content-Type: {seen[-1].headers['content-type']}\r\n\r\n".encode()
        whole = BytesParser(policy=HTTP).parsebytes(head + seen[-1].content)
        found = []
        for part in whole.iter_parts():
            name = part.get_param("name", header="content-disposition")
            found.append((str(name), part.get_filename(), part.get_payload(decode=True)))
        return found

    cio.things.upload(models.UploadInput(title="A & B", urgent=False, labels=["a", "b c"]))
    assert parts() == [
        ("title", None, b"A & B"),
        ("urgent", None, b"false"),
        ("labels", None, b"a"),
        ("labels", None, b"b c"),
    ]
    page = models.File(b"%PDF", "page.pdf")
    picture = models.File(b"\x89PNG", "logo.png", "image/png")
    cio.things.upload(models.UploadInput(title="x", picture=picture, pages=[page, page]))
    assert parts() == [
        ("title", None, b"x"),
        ("picture", "logo.png", b"\x89PNG"),
        ("pages", "page.pdf", b"%PDF"),
        ("pages", "page.pdf", b"%PDF"),
    ]
    refused(lambda: cio.things.upload({"picture": picture}), "title is required")


@construct
def bytes_response(cio: Any, seen: list[httpx.Request]) -> None:
    assert cio.things.get_report() == b"id,name\n1,one\n"
    assert seen[-1].headers["accept"] == "text/csv, application/json"
    assert len(seen[-1].headers.get_list("accept")) == 1
    assert cio.things.get_document() == b"%PDF-1.7"
    assert answering(b"\x00\xff", "application/pdf").things.get_document() == b"\x00\xff"
    assert answering(b"", "text/csv").things.get_report() == b""
    with pytest.raises(DecodeError, match="web page"):
        answering(b"<html><title>Bad gateway</title></html>", "text/html").things.get_report()


@construct
def bytes_streamed_to_a_file(cio: Any, seen: list[httpx.Request]) -> None:
    import io

    file = io.BytesIO()
    assert cio.download(f"{cio.base_url}/v1/report.csv", file) == 14
    assert file.getvalue() == b"id,name\n1,one\n"


@construct
def deprecated(cio: Any, seen: list[httpx.Request]) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        cio.things.get_old()
        cio.things.get_old(older="x")
        cio.with_raw_response.things.get_old()
    assert [(one.category, one.filename) for one in caught] == [(DeprecationWarning, __file__)]
    assert "things.get_old is deprecated" in str(caught[0].message)
    assert OPERATIONS["things.get_old"].deprecated
    text = type(cio.things).get_old.__doc__
    assert "Deprecated:" in text
    assert text.count("Deprecated") == 2, "the operation and its parameter say so"
    assert "Deprecated" in models.Thing.__doc__


@construct
def operation_without_a_key(cio: Any, seen: list[httpx.Request]) -> None:
    cio.things.get_public()
    assert "authorization" not in seen[-1].headers
    cio.things.get_animal()
    assert seen[-1].headers["authorization"].startswith("Bearer ")
    cio.request("GET", "/v1/public")
    assert "authorization" not in seen[-1].headers


@construct
def awkward_names(cio: Any, seen: list[httpx.Request]) -> None:
    found = cio.things.get_awkward(
        1, "me", id_query=2, body_="a", client_="b", get_awkward_query="c", from_="d", the_quoted="e"
    )
    query = dict(parse_qsl(seen[-1].url.query.decode()))
    assert seen[-1].url.path == "/v1/awkward/1/me"
    assert query == {
        "id": "2", "body": "a", "client": "b", "get_awkward": "c", "from": "d", 'the "quoted"': "e",
    }  # fmt: skip
    assert (found.field_2xx, found.the_quoted, found.created_at, found.created_at_2) == (1, "a", 1, 2)
    assert (found.its, found.back_slash, found.list_, found.to_dict_) == ("b", "c", [1], "d")
    assert found.mood is models.Mood.SAY_NO
    assert [member.value for member in models.Mood] == ['say "no"', "say 'no'", "back\\slash", "2xx", "", "?", "none"]
    cio.things.put_awkward(1, "me", models.AwkwardInput(field_2xx=1, the_quoted="a", created_at=1, created_at_2=2))
    assert json.loads(seen[-1].content) == {
        "fixed": 'a "b"', "version": 2, "2xx": 1, 'the "quoted"': "a", "createdAt": 1, "created_at": 2,
    }  # fmt: skip


@construct
def tags_that_python_or_the_client_needs(cio: Any, seen: list[httpx.Request]) -> None:
    assert cio.import_.get().id == 11
    assert cio.close_.get().id == 12
    assert callable(cio.close)
    assert cio.with_raw_response.close_.get().parsed.id == 12


@construct
def enum_without_a_type(cio: Any, seen: list[httpx.Request]) -> None:
    assert [member.name for member in models.State] == ["LIT", "DARK", "LIT_2"]
    assert [member.value for member in models.Level] == [1, 2]
    assert cio.things.list_all()[0].state is models.State.LIT


@construct
def every_operation_by_its_example(cio: Any, seen: list[httpx.Request]) -> None:
    document = description.load(Path(sys.argv[1]))
    plans = plan.make_plan(document)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        for operation in plans.operations.values():
            case = Case(document, plans, operation)
            result = case.call(cio)
            assert as_data(result) == case.response, operation.name
            assert case.surprises(result) == [], operation.name


@construct
def asynchronous_calls(cio: Any, seen: list[httpx.Request]) -> None:
    async def call() -> None:
        async with AsyncAppClient("sandbox-app-api-key-us", base_url=cio.base_url, limiter=NoRateLimiter()) as client:
            other: Any = client
            assert [type(one) for one in await other.things.list_all()] == [models.Thing]
            assert await other.things.get_report() == b"id,name\n1,one\n"
            await other.things.send_form({"title": "x"})
            await other.things.upload({"title": "x"})

    asyncio.run(call())


@construct
def new_region(cio: Any, seen: list[httpx.Request]) -> None:
    regions: Any = Region
    assert [region.name for region in regions] == ["US", "EU", "AP"]
    address = "https://api-ap.customer.io"
    assert (regions.AP.value, regions.AP.base_url, regions.parse("AP")) == ("ap", address, regions.AP)
    asked = []

    def respond(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.host)
        knows = str(request.url).startswith(address)
        return httpx.Response(200 if knows else 401, json={"workspaces": []} if knows else {"errors": []})

    assert Region.detect("key", transport=httpx.MockTransport(respond)) is regions.AP
    assert asyncio.run(Region.detect_async("key", transport=httpx.MockTransport(respond))) is regions.AP
    assert asked == ["api.customer.io", "api-eu.customer.io", "api-ap.customer.io"] * 2
    with AppClient("key", region="ap", transport=httpx.MockTransport(respond)) as client:
        assert client.region is regions.AP
        assert client.workspaces.list() is not None
    assert asked[-1] == "api-ap.customer.io"
    with pytest.raises(ConfigurationError, match=r"Region\.US or Region\.EU or Region\.AP"):
        AppClient("key", region="xx")


class Recorder(httpx.BaseTransport):
    """Notes what leaves, and sends it on."""

    def __init__(self) -> None:
        self.seen: list[httpx.Request] = []
        self._inner = httpx.HTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        # A copy, because the key is taken out of the request when it is done.
        kept = httpx.Request(request.method, request.url, headers=request.headers, content=request.content)
        self.seen.append(kept)
        return self._inner.handle_request(request)

    def close(self) -> None:
        self._inner.close()


def main() -> None:
    failed = {}
    recorder = Recorder()
    with (
        Sandbox(examples=True, limits=False) as sandbox,
        AppClient(sandbox.api_key, base_url=sandbox.url, transport=recorder, limiter=NoRateLimiter()) as cio,
    ):
        for name, call in CALLS.items():
            try:
                call(cio, recorder.seen)
            except Exception:
                failed[name] = traceback.format_exc()
    print(json.dumps({"called": list(CALLS), "failed": failed}))


if __name__ == "__main__":
    main()
