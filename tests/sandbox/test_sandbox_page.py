"""The page shows the outbox, the requests and the buckets, and refreshes by itself."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from customerio_sandbox import Clock, Sandbox
from customerio_sandbox.description import load

from tests.sandbox.sandbox_calls import Api
from tests.webhooks.receiver import Receiver

SEND = {
    "to": "ada@example.com",
    "identifiers": {"id": "42"},
    "subject": "<b>Bold</b> & loud",
    "body": "<script>document.title = 'run'</script>",
    "from": "service@example.com",
}


@pytest.fixture
def busy() -> Iterator[Sandbox]:
    """A sandbox with limits that has something to show."""
    with Sandbox(clock=Clock(monotonic=lambda: 0.0)) as sandbox:
        api = Api(sandbox.url, sandbox.api_key)
        try:
            api.get("send.email", body=SEND)
            for _ in range(9):
                api.get("segments.list")
            api.refused("messages.get", 404, "unknown")
        finally:
            api.close()
        yield sandbox


class _Outline(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id" and value:
                self.ids.add(value)
            if name in ("src", "href", "action") and value:
                self.links.append(value)


def test_the_page_needs_nothing_from_elsewhere(busy: Sandbox) -> None:
    api = Api(busy.url, busy.api_key)
    try:
        response = api.http.get("/")
    finally:
        api.close()
    outline = _Outline()
    outline.feed(response.text)
    assert response.headers["content-type"].startswith("text/html")
    assert "default-src 'none'" in response.headers["content-security-policy"]
    assert {"buckets", "outbox", "requests", "clock", "webhooks"} <= outline.ids
    assert outline.links == ["data:,"]
    assert re.findall(r"https?://", response.text) == []


def test_a_delivery_that_the_page_shows_can_be_repeated_from_it(busy: Sandbox) -> None:
    api = Api(busy.url, busy.api_key)
    try:
        page = api.http.get("/").text
        with Receiver() as receiver:
            busy.advance(1)  # the bucket is full
            asked = {"name": "test", "endpoint": receiver.url, "events": ["email_opened"]}
            api.get("reporting_webhooks.create", body=asked)
            busy.report("email_opened")
            busy.wait_for_webhooks()
            (shown,) = api.http.get("/_sandbox/status").json()["webhooks"]["deliveries"]
            # As the page asks for it: with the page as origin, and JSON.
            address = f"/_sandbox/webhooks/{shown['number']}/repeat"
            response = api.http.post(address, json={}, headers={"Origin": busy.url})
            assert response.status_code == 204
            busy.wait_for_webhooks()
            assert receiver.names == ["email_opened", "email_opened"]
            assert api.http.post(address, json={}, headers={"Origin": "http://example.com"}).status_code == 403
    finally:
        api.close()
    assert '"/_sandbox/webhooks/" + one.number + "/repeat"' in page


def test_what_the_page_reads_has_everything(busy: Sandbox) -> None:
    api = Api(busy.url, busy.api_key)
    try:
        status = api.http.get("/_sandbox/status").json()
        operations = api.http.get("/_sandbox/operations").json()["operations"]
    finally:
        api.close()
    fill = {one["bucket"]: (one["used"], one["requests"]) for one in status["limits"]["buckets"]}
    rates = load().rates
    assert fill == {"general": (10, rates["general"].requests), "transactional": (1, rates["transactional"].requests)}
    assert status["outbox"][0]["rendered"]["subject"] == SEND["subject"]
    assert [one["status"] for one in status["requests"]][-1] == 404
    assert (status["sends"], status["requests_seen"]) == (1, 11)
    assert len(operations) == len(load().operations)


def test_the_page_in_a_browser(busy: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser is None:
        # The two tests above hold for what the page is made of; what a browser makes of it stays untried.
        with capsys.disabled():
            sys.stdout.write("\nleft out: the sandbox's page in a browser (there is no chromium on the PATH)\n")
        return
    picture = tmp_path / "page.png"
    options = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        f"--user-data-dir={tmp_path / 'profile'}",
        "--window-size=1200,900",
        "--virtual-time-budget=4000",
    ]

    def run(*more: str) -> str:
        made = subprocess.run(
            [browser, *options, *more, f"{busy.url}/"], capture_output=True, text=True, timeout=120, check=True
        )
        return made.stdout

    shown = run("--dump-dom")
    assert "&lt;b&gt;Bold&lt;/b&gt; &amp; loud" in shown
    assert "<b>Bold</b>" not in shown
    assert "<title>App API sandbox</title>" in shown
    assert ">transactional<" in shown
    assert "GET /v1/messages/unknown" in shown
    assert ">live<" in shown
    # Within the four seconds of virtual time it read the status more than once: it refreshes by itself.
    reads = re.search(r'data-reads="(\d+)"', shown)
    assert reads is not None
    assert int(reads[1]) > 1
    run(f"--screenshot={picture}")
    assert picture.read_bytes().startswith(b"\x89PNG")
