"""The sandbox posts signed events: to whom, in which order, and what it does when they are not taken."""

from __future__ import annotations

import asyncio
import json
import logging
import socket
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from customerio_app import AppClient, webhooks
from customerio_app.models import (
    EmailAttemptedEvent,
    EmailClickedEvent,
    EmailSentEvent,
    PersonIdentifiers,
    ReportingWebhookInput,
    SendEmailRequest,
)
from customerio_sandbox import Clock, Sandbox
from customerio_sandbox.events import event_id
from customerio_sandbox.reporting import FIRST_PAUSE, is_loopback, shown
from customerio_sandbox.sender import post

from tests.webhooks.receiver import Receiver

SENDS = ["email_drafted", "email_attempted", "email_sent", "email_delivered", "email_bounced"]
SECRET = "planted-webhook-password"


@pytest.fixture(scope="module")
def running() -> Iterator[Sandbox]:
    with Sandbox(limits=False, check_responses=True, clock=Clock(monotonic=lambda: 0.0)) as sandbox:
        yield sandbox


@pytest.fixture
def box(running: Sandbox) -> Sandbox:
    running.reset()
    return running


@pytest.fixture
def cio(box: Sandbox) -> Iterator[AppClient]:
    with AppClient(box.api_key, base_url=box.url) as client:
        yield client


def listen(cio: AppClient, url: str, events: list[str], **settings: bool) -> int:
    made = cio.reporting_webhooks.create(ReportingWebhookInput(name="test", endpoint=url, events=events, **settings))
    return int(made.id)


def send(cio: AppClient, to: str = "ada@example.com", **fields: Any) -> str:
    receipt = cio.send.email(
        SendEmailRequest(to=to, transactional_message_id=44, identifiers=PersonIdentifiers(id="42"), **fields)
    )
    return str(receipt.delivery_id)


def pass_time(box: Sandbox, seconds: float) -> None:
    box.advance(seconds)
    box.wait_for_webhooks()


def test_a_send_is_told_of_step_by_step_as_the_clock_goes_on(box: Sandbox, cio: AppClient) -> None:
    with Receiver() as receiver:
        listen(cio, receiver.url, SENDS)
        delivery = send(cio)
        box.wait_for_webhooks()
        assert receiver.names == []
        pass_time(box, 1)
        assert receiver.names == ["email_sent"]
        pass_time(box, 2)
        assert receiver.names == ["email_sent", "email_delivered"]
        pass_time(box, 100_000)
        assert receiver.names == ["email_sent", "email_delivered"]
        first = receiver.received[0]
        event = webhooks.unwrap(first.body, first.headers, box.webhook_signing_key, tolerance=60)
    assert isinstance(event, EmailSentEvent)
    assert event.data.delivery_id == delivery
    assert (event.data.recipient, event.data.transactional_message_id) == ("ada@example.com", 44)
    assert event.data.identifiers.id == "42"
    assert event.timestamp == 1_795_435_201


def test_drafts_attempts_and_bounces(box: Sandbox, cio: AppClient) -> None:
    with Receiver() as receiver:
        listen(cio, receiver.url, SENDS)
        send(cio, queue_draft=True)
        pass_time(box, 10)
        assert receiver.names == ["email_drafted"]
        send(cio, to="someone@retry.example.com")
        pass_time(box, 10)
        assert receiver.names[1:] == ["email_attempted"]
        event = webhooks.parse(receiver.received[-1].body)
        assert isinstance(event, EmailAttemptedEvent)
        assert event.data.failure_message
        pass_time(box, 100)
        assert receiver.names[2:] == ["email_sent", "email_delivered"]
        send(cio, to="someone@bounce.example.com")
        pass_time(box, 10)
        assert receiver.names[4:] == ["email_sent", "email_bounced"]


def test_a_webhook_gets_what_it_lists_and_nothing_while_it_is_disabled(box: Sandbox, cio: AppClient) -> None:
    with Receiver() as one, Receiver() as other:
        number = listen(cio, one.url, ["email_delivered"])
        listen(cio, other.url, ["email_delivered", "email_sent"], disabled=True)
        send(cio)
        pass_time(box, 10)
        assert (one.names, other.names) == (["email_delivered"], [])
        cio.reporting_webhooks.delete(number)
        send(cio)
        pass_time(box, 10)
        assert len(one.names) == 1


def test_content_comes_only_where_it_is_asked_for(box: Sandbox, cio: AppClient) -> None:
    with Receiver() as plain, Receiver() as full:
        listen(cio, plain.url, ["email_sent"])
        listen(cio, full.url, ["email_sent"], with_content=True)
        send(cio)
        pass_time(box, 10)
        without, with_content = (json.loads(one.received[0].body)["data"] for one in (plain, full))
    assert "content" not in without
    assert "content" in with_content
    assert with_content["delivery_id"] == without["delivery_id"]


def test_only_the_first_open_is_told_without_full_resolution(box: Sandbox, cio: AppClient) -> None:
    with Receiver() as unique, Receiver() as every:
        listen(cio, unique.url, ["email_opened"])
        listen(cio, every.url, ["email_opened"], full_resolution=True)
        first, second = send(cio), send(cio)
        for delivery in (first, first, second):
            box.report("email_opened", delivery_id=delivery)
        box.wait_for_webhooks()
        assert (len(unique.names), len(every.names)) == (2, 3)


def test_events_on_request(box: Sandbox, cio: AppClient) -> None:
    with Receiver() as receiver:
        listen(cio, receiver.url, ["email_clicked", "email_deferred", "customer_unsubscribed"])
        delivery = send(cio)
        event = box.report("email_clicked", delivery_id=delivery, href="https://example.com/a", machine=True)
        response = httpx.post(
            f"{box.url}/_sandbox/events", json={"event": "email_deferred", "delivery_id": delivery, "data": {"x": 1}}
        )
        assert response.status_code == 200
        box.report("customer_unsubscribed", object_type="email", email_address="ada@example.com")
        box.wait_for_webhooks()
        bodies = [json.loads(one.body) for one in receiver.received]
    assert bodies == [event, response.json()["event"], bodies[2]]
    clicked, deferred, unsubscribed = (webhooks.parse(json.dumps(body)) for body in bodies)
    assert isinstance(clicked, EmailClickedEvent)
    assert (clicked.data.href, clicked.data.machine) == ("https://example.com/a", True)
    assert (deferred.name, unsubscribed.name) == ("email_deferred", "customer_unsubscribed")
    assert len({body["event_id"] for body in bodies}) == 3
    message = cio.messages.get(delivery).message
    assert message
    assert message.metrics
    assert message.metrics.to_dict()["clicked"] == clicked.timestamp


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"event": "email_opened", "delivery_id": "unknown"}, "no such delivery"),
        ({"event": "opened"}, "name of an event"),
        ({}, "name of an event"),
        ({"event": 1}, "as text"),
        ({"event": "email_opened", "data": []}, "as an object"),
        ({"event": "email_opened", "surprise": "x"}, "as text"),
        ({"event": "email_opened", "workspace": 7}, "no such workspace"),
    ],
)
def test_what_cannot_happen_is_refused(box: Sandbox, given: dict[str, Any], reason: str) -> None:
    response = httpx.post(f"{box.url}/_sandbox/events", json=given)
    assert response.status_code == 400
    assert reason in response.json()["errors"][0]["detail"]


def test_an_event_that_fails_holds_up_those_behind_it(box: Sandbox, cio: AppClient) -> None:
    with Receiver(503, 503) as receiver, Receiver() as other:
        listen(cio, receiver.url, ["email_sent", "email_delivered"])
        listen(cio, other.url, ["email_sent", "email_delivered"])
        send(cio)
        pass_time(box, 5)
        assert receiver.names == ["email_sent"]
        assert other.names == ["email_sent", "email_delivered"]
        pass_time(box, FIRST_PAUSE)
        assert receiver.names == ["email_sent"] * 2
        pass_time(box, FIRST_PAUSE)  # the second pause is twice as long
        assert receiver.names == ["email_sent"] * 2
        pass_time(box, FIRST_PAUSE)
        assert receiver.names == ["email_sent"] * 3 + ["email_delivered"]
        assert len({one.body for one in receiver.received[:3]}) == 1
        states = [(one["state"], [attempt["status"] for attempt in one["attempts"]]) for one in box.webhook_deliveries]
    assert ("delivered", [503, 503, 204]) in states


@pytest.mark.parametrize("status", [400, 404, 429, 500, 0])
def test_some_failures_are_followed_by_an_hour_of_silence(box: Sandbox, cio: AppClient, status: int) -> None:
    with Receiver(status) as receiver:
        listen(cio, receiver.url, ["email_sent"])
        send(cio)
        pass_time(box, 5)
        pass_time(box, 3590)
        assert len(receiver.names) == 1
        pass_time(box, 15)
        assert len(receiver.names) == 2


def test_nobody_listening_is_a_pause_and_given_up_after_a_week(box: Sandbox, cio: AppClient) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        listen(cio, f"http://127.0.0.1:{taken.getsockname()[1]}/", ["email_sent"])
        send(cio)
        pass_time(box, 5)
        for _ in range(60):
            pass_time(box, 86_400 / 4)
    (only,) = box.webhook_deliveries
    assert only["state"] == "given up"
    assert only["attempts"][-1]["at"] - only["attempts"][0]["at"] <= 7 * 86_400
    assert all(one["status"] is None and "no connection" in one["error"] for one in only["attempts"])
    assert len(only["attempts"]) > 7


def test_redirects_are_not_followed(box: Sandbox, cio: AppClient) -> None:
    with Receiver() as target, Receiver(302, location=target.url) as receiver:
        listen(cio, receiver.url, ["email_sent"])
        send(cio)
        pass_time(box, 5)
        assert target.names == []
        (only,) = box.webhook_deliveries
    assert only["state"] == "waiting"
    assert only["attempts"][0]["status"] == 302


def test_other_machines_get_nothing(box: Sandbox, cio: AppClient, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    real = socket.getaddrinfo

    def noting(host: Any, *rest: Any, **more: Any) -> Any:
        asked.append(host)
        return real(host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", noting)
    listen(cio, "http://hook.example.net/in", ["email_sent"])
    listen(cio, "http://10.1.2.3/in", ["email_sent"])
    send(cio)
    pass_time(box, 5)
    assert set(asked) <= {"127.0.0.1"}
    assert box.webhook_deliveries == []
    shown_addresses = httpx.get(f"{box.url}/_sandbox/webhooks").json()["elsewhere"]
    assert {"http://hook.example.net/in", "http://10.1.2.3/in"} <= set(shown_addresses)


@pytest.mark.parametrize(
    ("host", "loopback"),
    [
        ("localhost", True),
        ("a.localhost", True),
        ("127.0.0.1", True),
        ("127.9.9.9", True),
        ("::1", True),
        ("localhost.example.com", False),
        ("127.0.0.1.example.com", False),
        ("0.0.0.0", False),
        ("169.254.169.254", False),
        ("example.com", False),
        ("2130706433", False),
        ("", False),
    ],
)
def test_which_hosts_are_this_machine(host: str, loopback: bool) -> None:
    assert is_loopback(host) is loopback


def test_user_and_password_are_sent_and_never_shown(
    box: Sandbox, cio: AppClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with Receiver() as receiver:
        url = receiver.url.replace("http://", f"http://hook:{SECRET}@") + f"?token={SECRET}"
        listen(cio, url, ["email_sent"])
        send(cio)
        pass_time(box, 5)
        headers = dict(receiver.received[0].headers)
        assert headers["Authorization"] == httpx.BasicAuth("hook", SECRET)._auth_header
        assert receiver.received[0].path == f"/hook?token={SECRET}"
    addresses = ["", "_sandbox/status", "_sandbox/webhooks", "_sandbox/requests"]
    pages = [httpx.get(f"{box.url}/{one}").text for one in addresses]
    logs = "".join(record.getMessage() for record in caplog.records if "reporting_webhooks" not in record.getMessage())
    for text in [*pages, repr(box), json.dumps(box.webhook_deliveries), json.dumps(box.requests)]:
        assert SECRET not in text
    assert f"hook:{SECRET}" not in logs


def test_addresses_as_they_are_shown() -> None:
    assert shown("https://a:b@[::1]:8443/in?key=c#d") == "https://[::1]:8443/in"
    assert shown("http://[broken") == "(not an address)"


def test_a_receiver_that_does_not_respond_in_time() -> None:
    async def attempt(port: int) -> tuple[int | None, str, bool]:
        async with httpx.AsyncClient() as client:
            return await post(client, f"http://127.0.0.1:{port}/", {}, b"{}", seconds=0.05, anywhere=False)

    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        outcome = asyncio.run(attempt(silent.getsockname()[1]))
    assert outcome == (None, "no response within 0.05 s", False)


def test_an_event_can_be_repeated(box: Sandbox, cio: AppClient) -> None:
    with Receiver(503) as receiver:
        listen(cio, receiver.url, ["email_sent"])
        send(cio)
        pass_time(box, 1)
        (waiting,) = box.webhook_deliveries
        for _ in range(2):  # one that waits is tried at once, one that was taken goes out once more
            response = httpx.post(f"{box.url}/_sandbox/webhooks/{waiting['number']}/repeat")
            assert response.status_code == 204
            box.wait_for_webhooks()
        assert [one["state"] for one in box.webhook_deliveries] == ["delivered", "delivered"]
        assert len({one.body for one in receiver.received}) == 1
        assert len(receiver.received) == 3
    assert httpx.post(f"{box.url}/_sandbox/webhooks/999999/repeat").status_code == 404


def test_the_time_out_and_the_headers_are_those_of_the_description(document: dict[str, Any], box: Sandbox) -> None:
    from customerio_app_api.webhooks import WEBHOOKS
    from customerio_sandbox.description import load
    from customerio_sandbox.events import Events

    webhook = document["webhooks"]["reportingWebhook"]["post"]
    transport = Events(load()).transport
    assert transport.timeout == webhook["x-delivery"]["timeout"] == WEBHOOKS["reporting_webhook"].timeout == 4
    assert {one["name"] for one in webhook["parameters"]} == {transport.timestamp_header, transport.signature_header}


def test_event_ids_are_ulids_in_the_order_of_time() -> None:
    made = [event_id(at, "seed") for at in (0, 1.5, 1_795_435_200, 2**40)]
    assert made == sorted(made)
    assert all(len(one) == 26 and set(one) <= set("0123456789ABCDEFGHJKMNPQRSTVWXYZ") for one in made)
    assert made[0].startswith("0000000000")


def test_a_reset_forgets_the_queue(box: Sandbox, cio: AppClient) -> None:
    with Receiver(503) as receiver:
        listen(cio, receiver.url, ["email_sent"])
        send(cio)
        pass_time(box, 1)
        box.reset()
        pass_time(box, 100_000)
        assert len(receiver.received) == 1
        assert box.webhook_deliveries == []


def test_a_sandbox_without_receivers_starts_no_thread() -> None:
    with Sandbox(limits=False) as sandbox, AppClient(sandbox.api_key, base_url=sandbox.url) as client:
        send(client)
        sandbox.advance(10)
        sandbox.wait_for_webhooks()
        assert sandbox.app.sender._thread is None
