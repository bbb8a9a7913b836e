"""Faults on request, by header for one request or ordered for the next ones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from customerio_sandbox import Sandbox

from tests.sandbox.sandbox_calls import Api

SEND: dict[str, Any] = {"transactional_message_id": 44, "to": "ada@example.com", "identifiers": {"id": "42"}}


@pytest.fixture
def lone(box: Sandbox) -> Iterator[Api]:
    """Faults break connections; each gets its own client."""
    made = Api(box.url, box.api_key)
    yield made
    made.close()


def fault(text: str) -> dict[str, str]:
    return {"X-Sandbox-Fault": text}


def test_a_status_comes_in_the_envelope(lone: Api, box: Sandbox) -> None:
    failed = lone.ask("send.email", body=SEND, headers=fault("status=503; retry_after=7"))
    assert (failed.status_code, failed.headers["retry-after"]) == (503, "7")
    assert failed.json()["errors"][0]["status"] == 503
    assert box.outbox == []


def test_a_send_may_arrive_although_its_response_is_lost(lone: Api, box: Sandbox) -> None:
    with pytest.raises(httpx.RemoteProtocolError):
        lone.ask("send.email", body=SEND, headers=fault("reset; applied=true"))
    assert len(box.outbox) == 1
    with pytest.raises(httpx.RemoteProtocolError):
        lone.ask("send.email", body=SEND, headers=fault("reset"))
    assert len(box.outbox) == 1
    lone.get("send.email", body=SEND)
    assert len(box.outbox) == 2


def test_half_a_body_breaks_off(lone: Api) -> None:
    for text in ("half", "half; applied=true"):
        with pytest.raises(httpx.RemoteProtocolError, match=r"without sending complete message body"):
            lone.ask("segments.list", headers=fault(text))


def test_a_proxy_s_page_and_garbage(lone: Api) -> None:
    page = lone.http.get("/v1/segments", headers=fault("html; status=504"))
    assert (page.status_code, page.headers["content-type"]) == (504, "text/html")
    assert "Gateway Timeout" in page.text
    garbage = lone.http.get("/v1/segments", headers=fault("garbage"))
    assert garbage.status_code == 200
    with pytest.raises(UnicodeDecodeError):
        garbage.json()


def test_a_delay_outlasts_a_timeout(lone: Api) -> None:
    with pytest.raises(httpx.ReadTimeout):
        lone.http.get("/v1/segments", headers=fault("delay=5"), timeout=0.05)


def test_faults_are_ordered_for_the_next_requests(lone: Api) -> None:
    order = {"status": 500, "count": 2, "operation": "segments.list"}
    waiting = lone.http.post("/_sandbox/faults", json=order).json()["faults"]
    assert [(one["status"], one["count"]) for one in waiting] == [(500, 2)]
    lone.get("snippets.list")
    assert [lone.ask("segments.list").status_code for _ in range(3)] == [500, 500, 200]


def test_ordered_faults_can_be_forgotten(lone: Api, box: Sandbox) -> None:
    box.fail_next(status=500, count=5)
    assert lone.ask("segments.list").status_code == 500
    assert lone.http.delete("/_sandbox/faults").json() == {"faults": []}
    lone.get("segments.list")


@pytest.mark.parametrize(
    "order",
    [
        {"status": 200},
        {"kind": "explode"},
        {"delay": -1},
        {"delay": "soon"},
        {"oops": 1},
        {"operation": "nothing.at_all", "status": 500},
    ],
)
def test_a_fault_that_makes_no_sense_is_refused(lone: Api, order: dict[str, Any]) -> None:
    assert lone.http.post("/_sandbox/faults", json=order).status_code == 400
    assert lone.http.get("/_sandbox/faults").json() == {"faults": []}


def test_a_misspelt_operation_is_refused(box: Sandbox) -> None:
    with pytest.raises(ValueError, match=r"did you mean send\.email\?"):
        box.fail_next(status=500, operation="send.mail")


def test_a_header_that_makes_no_sense_is_refused(lone: Api) -> None:
    # Not through `refused`, which allows only what the API itself responds with.
    response = lone.http.get("/v1/segments", headers=fault("status=999"))
    assert response.status_code == 400
    assert "X-Sandbox-Fault" in response.text


def test_control_takes_json_only(lone: Api) -> None:
    for path in ("/_sandbox/faults", "/_sandbox/clock"):
        assert lone.http.post(path, content=b'{"status": 500}').status_code == 400
        assert lone.http.post(path, json=[]).status_code == 400
    assert lone.http.post("/_sandbox/clock", json={"advance": -5}).status_code == 400
    assert lone.http.get("/_sandbox/outbox?newest=x").status_code == 400


def test_the_clock_and_the_reset_work_from_outside(lone: Api, box: Sandbox) -> None:
    before = lone.http.get("/_sandbox/clock").json()["now"]
    assert lone.http.post("/_sandbox/clock", json={"advance": 90}).json()["now"] == before + 90
    lone.get("send.email", body=SEND)
    assert lone.http.post("/_sandbox/reset").status_code == 204
    assert (lone.http.get("/_sandbox/clock").json()["now"], box.outbox) == (before, [])
