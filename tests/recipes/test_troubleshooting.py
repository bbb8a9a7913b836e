"""docs/troubleshooting.md: each heading is part of a message that really comes, and each is provoked here."""

from __future__ import annotations

import asyncio
import logging
import pickle
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from customerio_app import (
    AppClient,
    AsyncAppClient,
    FileRateLimiter,
    LocalRateLimiter,
    NoRateLimiter,
    Rate,
    RateLimits,
    RetryPolicy,
    models,
    webhooks,
)
from customerio_sandbox import Sandbox

from maintenance.documentation_blocks import ROOT
from tests.recipes.local_server import private_certificate, serving

Provoke = Callable[[Sandbox, Path], object]
PAGE = ROOT / "docs" / "troubleshooting.md"
SECTIONS = re.findall(r"^### (.+)\n\n\[`?(\w+| ?a warning|any)", PAGE.read_text(encoding="utf-8"), re.MULTILINE)


def client(box: Sandbox, **options: object) -> AppClient:
    fixed = {"base_url": box.url, "api_key": box.api_key, "limiter": NoRateLimiter(), "retry": RetryPolicy.none()}
    return AppClient(**{**fixed, **options})  # type: ignore[arg-type]


def email(box: Sandbox, **fields: object) -> object:
    given: dict[str, object] = {"identifiers": models.PersonIdentifiers(id="42"), "transactional_message_id": 44}
    with client(box) as cio:
        return cio.send.email(models.SendEmailRequest(to="ada@example.com", **{**given, **fields}))  # type: ignore[arg-type]


def read(box: Sandbox, fault: dict[str, object] | None = None, **options: object) -> object:
    if fault is not None:
        box.fail_next(**fault)
    with client(box, **options) as cio:
        return cio.segments.list()


def answered(box: Sandbox, status: int, content: bytes) -> object:
    with (
        serving(content, status=status) as server,
        client(box, base_url=f"http://127.0.0.1:{server.server_port}") as cio,
    ):
        return cio.segments.list()


def lost_response(box: Sandbox, _: Path) -> object:
    box.fail_next(kind="status", status=503, applied=True)
    return email(box)


def refused_certificate(box: Sandbox, folder: Path) -> object:
    context = private_certificate(folder / "ca.pem")
    with serving(context=context) as server:
        return read(box, base_url=f"https://127.0.0.1:{server.server_port}")


def too_slow(box: Sandbox, _: Path) -> object:
    box.fail_next(kind="none", delay=2)
    return read(box, timeout=0.1)


def no_room(box: Sandbox, _: Path) -> object:
    limiter = LocalRateLimiter(RateLimits(general=Rate(1, 60.0)))
    with client(box, limiter=limiter, max_wait=0) as cio:
        cio.segments.list()
        return cio.segments.list()


def same_page(box: Sandbox, _: Path) -> object:
    page = b'{"messages": [{"id": "d1"}], "next": "again"}'
    with serving(page) as server, client(box, base_url=f"http://127.0.0.1:{server.server_port}") as cio:
        return list(cio.messages.iter())


def other_loop(box: Sandbox, _: Path) -> object:
    cio = AsyncAppClient(box.api_key, base_url=box.url, limiter=NoRateLimiter())

    async def ask() -> object:
        return await cio.segments.list()

    with asyncio.Runner() as first:
        first.run(ask())
        try:
            return asyncio.run(ask())
        finally:
            first.run(cio.close())


def closed(box: Sandbox, _: Path) -> object:
    with client(box) as cio:
        pass
    return cio.segments.list()


def unfinished_export(box: Sandbox, _: Path) -> object:
    with client(box) as cio:
        who = models.PeopleFilter(segment=models.SegmentRef(id=4))
        started = cio.exports.create_customers(models.ExportCustomersRequest(filters=who))
        return cio.exports.wait(started.export.id, timeout=0)


PROVOKED: dict[str, Provoke] = {
    "no App API key": lambda box, _: AppClient(),
    "holds spaces or line breaks": lambda box, _: AppClient("Bearer key"),
    "unknown region": lambda box, _: AppClient("key", region="asia"),
    "must be https, because the key would travel readable": lambda box, _: AppClient(
        "key", base_url="http://a.example"
    ),
    "it does not take this key": lambda box, _: read(box, api_key="wrong"),
    "the key's scope does not cover this operation": lambda box, _: read(box, {"kind": "status", "status": 403}),
    "no connection to the API": lambda box, _: read(box, base_url="http://127.0.0.1:9"),
    "CERTIFICATE_VERIFY_FAILED": refused_certificate,
    "no response in time": too_slow,
    "with a web page, so probably a proxy before it": lambda box, _: read(box, {"kind": "html"}),
    "there is no such path, so check base_url and path": lambda box, _: answered(box, 404, b"<html>Not found</html>"),
    "a redirect, which is not followed": lambda box, _: answered(box, 302, b""),
    "the request may have been carried out": lost_response,
    "takes exactly one of id, email, cio_id": lambda box, _: email(
        box, identifiers=models.PersonIdentifiers(id="42", email="ada@example.com")
    ),
    "which has no form in JSON": lambda box, _: email(box, message_data={"order": object()}),
    "is no finite number": lambda box, _: email(box, message_data={"total": float("nan")}),
    "lies too far ahead": lambda box, _: email(box, send_at=4_000_000_000),
    "the rate limit is used up": lambda box, _: read(box, {"kind": "status", "status": 429}),
    "does not let this request leave within": no_room,
    "cannot be used": lambda box, folder: read(box, limiter=FileRateLimiter(folder / "none" / "file")),
    "its response cannot be read": lambda box, _: read(box, {"kind": "garbage"}),
    "the same cursor came twice": same_page,
    "is not done after": unfinished_export,
    "belongs to another event loop": other_loop,
    "is closed": closed,
    "cannot be pickled or copied": lambda box, _: pickle.dumps(client(box)),
    "the signature does not fit": lambda box, _: webhooks.verify(b"{}", webhooks.sign(b"{}", "one key"), "another key"),
}
LOGGED = "is not what the description says"


def test_every_heading_is_provoked() -> None:
    assert [heading for heading, _ in SECTIONS if heading != LOGGED] == [
        heading for heading, _ in SECTIONS if heading in PROVOKED
    ]
    assert {heading for heading, _ in SECTIONS} == {*PROVOKED, LOGGED}


@pytest.mark.parametrize(("heading", "kind"), [section for section in SECTIONS if section[0] != LOGGED])
def test_the_message_says_what_the_heading_says(
    heading: str, kind: str, box: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CUSTOMERIO_APP_API_KEY")
    with pytest.raises(Exception, match=re.escape(heading)) as caught:
        PROVOKED[heading](box, tmp_path)
    assert kind == "any" or kind in {each.__name__ for each in type(caught.value).__mro__}


def test_what_is_not_described_is_logged_with_the_heading_s_words(
    box: Sandbox, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("customerio_app._unexpected._logged", set())
    with caplog.at_level(logging.WARNING, "customerio_app"):
        answered(box, 200, b'{"segments": "none"}')
    (line,) = [record.getMessage() for record in caplog.records if record.name == "customerio_app"]
    assert LOGGED in line
