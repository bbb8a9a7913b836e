"""What is beside the API: who may ask for it, how much it keeps, and its clock."""

from __future__ import annotations

import base64
import hashlib
import time

import pytest
from customerio_sandbox import Clock, Sandbox
from customerio_sandbox.__main__ import parser
from customerio_sandbox.record import Newest, Request
from hypothesis import given
from hypothesis import strategies as st

from tests.sandbox.sandbox_calls import Api

SEND = {"transactional_message_id": 44, "to": "ada@example.com", "identifiers": {"id": "42"}}
RESET = "/_sandbox/reset"


@pytest.mark.parametrize("path", [RESET, "/_sandbox/clock", "/_sandbox/faults"])
@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://localhost:1"},
        {"Host": "evil.example"},
        {"Host": "evil.example:8025", "Origin": "http://evil.example:8025"},
        {"Host": "127.0.0.1.evil.example"},
        {"Host": ""},
    ],
)
def test_a_foreign_page_may_order_nothing(api: Api, box: Sandbox, path: str, headers: dict[str, str]) -> None:
    api.get("send.email", body=SEND)
    assert api.http.post(path, json={"advance": 5}, headers=headers).status_code == 403
    assert api.http.delete("/_sandbox/faults", headers=headers).status_code == 403
    assert len(box.outbox) == 1


@pytest.mark.parametrize("path", ["/", "/_sandbox/status", "/_sandbox/outbox", "/_sandbox/requests"])
def test_a_name_that_was_pointed_here_reads_nothing(api: Api, path: str) -> None:
    assert api.http.get(path, headers={"Host": "evil.example:8025"}).status_code == 403


def test_the_page_itself_and_programs_may(api: Api, box: Sandbox) -> None:
    port = box.url.rpartition(":")[2]
    for host in (f"127.0.0.1:{port}", f"localhost:{port}", f"[::1]:{port}", "10.0.0.7", f"sandbox.localhost:{port}"):
        assert api.http.post(RESET, headers={"Host": host}).status_code == 204
        assert api.http.post(RESET, headers={"Host": host, "Origin": f"http://{host}"}).status_code == 204


def test_a_host_name_can_be_allowed() -> None:
    with Sandbox(limits=False, hosts=["Sandbox"]) as sandbox:
        api = Api(sandbox.url, sandbox.api_key)
        try:
            assert api.http.get("/", headers={"Host": "sandbox:8025"}).status_code == 200
            assert api.http.get("/", headers={"Host": "other:8025"}).status_code == 403
        finally:
            api.close()
    assert parser().parse_args(["--allow-host", "sandbox", "--allow-host", "ci"]).allow_host == ["sandbox", "ci"]


def test_large_attachments_are_kept_as_size_and_digest(api: Api, box: Sandbox) -> None:
    large, small = base64.b64encode(bytes(range(256)) * 4_000).decode(), base64.b64encode(b"hello").decode()
    for _ in range(40):
        api.get("send.email", body={**SEND, "attachments": {"large.bin": large, "small.txt": small}})
    kept = box.outbox[-1]["body"]["attachments"]
    assert kept["large.bin"] == {"size": len(large), "sha256": hashlib.sha256(large.encode()).hexdigest()}
    assert kept["small.txt"] == small
    assert len(box.outbox) == 40
    assert len(api.http.get("/_sandbox/outbox").content) < 200_000


def test_the_status_stays_small_and_the_outbox_comes_in_pages(api: Api, box: Sandbox) -> None:
    for number in range(120):
        api.get("send.email", body={**SEND, "subject": f"{number}", "body": "x" * 20_000, "from": "a@example.com"})
    assert len(api.http.get("/_sandbox/status").content) < 100_000
    first = api.http.get("/_sandbox/outbox").json()
    assert (len(first["outbox"]), first["total"]) == (100, 120)
    assert [one["number"] for one in first["outbox"]] == list(range(21, 121))
    rest = api.http.get("/_sandbox/outbox", params={"before": first["outbox"][0]["number"]}).json()["outbox"]
    assert [one["number"] for one in rest] == list(range(1, 21))
    assert [*rest, *first["outbox"]] == box.outbox
    assert api.http.get("/_sandbox/outbox?before=x").status_code == 400


def _request(number: int, text: str) -> Request:
    return Request(number, 0.0, 101, "POST", "/", "", None, 200, "state", 1.0, text)


@given(st.lists(st.integers(0, 3_000), max_size=60), st.integers(1, 20))
def test_rows_are_kept_by_number_and_by_bytes(sizes: list[int], most: int) -> None:
    newest: Newest[Request] = Newest(most, size=5_000)
    for number, size in enumerate(sizes):
        newest.add(_request(number, "x" * size))
    numbers = [one.number for one in newest.rows()]
    assert numbers == list(range(len(sizes) - len(numbers), len(sizes)))
    assert len(numbers) <= most
    assert bool(numbers) is bool(sizes)
    assert len(numbers) == 1 or sum(len(one.body) for one in newest.rows()) <= 5_000


def test_the_clock_can_start_at_the_present() -> None:
    assert parser().parse_args([]).clock == "fixed"
    assert parser().parse_args(["--clock", "now"]).clock == "now"
    before = time.time()
    clock = Clock(start=None, monotonic=lambda: 0.0)
    assert before <= clock.time() <= time.time()
    clock.advance(3_600)
    clock.reset()
    assert before <= clock.time() <= time.time()
