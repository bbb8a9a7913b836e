"""docs/migrating.md: each call of the other clients and ours beside it, with the same effect on the sandbox."""

from __future__ import annotations

import asyncio
import inspect
import re
from collections.abc import Callable, Iterator
from datetime import datetime
from importlib import import_module
from typing import Any

import pytest
from customerio_app import AppClient, AsyncAppClient, NoRateLimiter, Region, RetryPolicy, errors, models, webhooks
from customerio_sandbox import LiveBehaviour, Sandbox

from maintenance.documentation_blocks import ROOT
from tests.recipes.conftest import Page

# Imported by name: neither package has types.
customerio: Any = import_module("customerio")
async_customerio: Any = import_module("async_customerio")

TEXT = (ROOT / "docs" / "migrating.md").read_text(encoding="utf-8")
PAIRS = re.findall(r"^\| `(client\.[a-z]+\..+?)` \| `(cio\..+?)` \|$", TEXT, re.MULTILINE)
VALUES = {"email": "ada@example.com"}


def effects(box: Sandbox) -> list[dict[str, Any]]:
    """What went out, without what no two sends share."""
    return [{name: value for name, value in one.items() if name not in ("id", "number", "at")} for one in box.outbox]


def requests(box: Sandbox) -> list[tuple[Any, ...]]:
    return [tuple(one[name] for name in ("method", "path", "query", "status", "body")) for one in box.requests]


def test_both_programs_of_the_page_send_the_same(box: Sandbox, page: Callable[[str], Page]) -> None:
    """Before and after: the same requests with the same bodies, and the same in the outbox."""
    files = page("migrating")
    files.run("before.py")
    theirs, theirs_out = requests(box), effects(box)
    box.reset()
    files.run("after.py")
    assert requests(box) == theirs
    assert effects(box) == theirs_out
    assert len(theirs_out) == 7


def test_the_programs_call_everything_that_the_official_client_has() -> None:
    methods = {name for name, _ in inspect.getmembers(customerio.APIClient, inspect.isfunction) if name[0] != "_"}
    before = TEXT[TEXT.index("# before.py") : TEXT.index("# after.py")]
    assert {name for name in methods - {"close"} if f"client.{name}(" not in before} == set()


@pytest.mark.parametrize("package", [customerio, async_customerio], ids=lambda package: package.__name__)
@pytest.mark.parametrize("channel", ["Email", "Push", "SMS", "WhatsApp", "InApp", "InboxMessage"])
def test_every_field_of_a_request_has_its_place_here(channel: str, package: Any) -> None:
    """Under the same name, but for those that the table of names has."""
    renamed = {"_from": "from_", "device": "custom_device"}
    unpublished = {"InboxMessage": {"disable_message_retention"}, "InApp": {"disable_message_retention"}}
    theirs = set(inspect.signature(getattr(package, f"Send{channel}Request")).parameters)
    ours = set(inspect.signature(getattr(models, f"Send{'Sms' if channel == 'SMS' else channel}Request")).parameters)
    assert {renamed.get(name, name) for name in theirs} - ours <= unpublished.get(channel, set())


@pytest.mark.parametrize("method", ["in_app", "inbox_message"])
def test_a_field_that_is_not_published_goes_through_both(method: str, old: Any, cio: AppClient, box: Sandbox) -> None:
    theirs = customerio.SendInAppRequest if method == "in_app" else customerio.SendInboxMessageRequest
    ours = models.SendInAppRequest if method == "in_app" else models.SendInboxMessageRequest
    send = getattr(old, f"send_{method}")
    send(theirs(transactional_message_id=7, identifiers={"id": "42"}, disable_message_retention=True))
    request = ours(transactional_message_id=7, identifiers=models.PersonIdentifiers(id="42"))
    request["disable_message_retention"] = True
    getattr(cio.send, method)(request)
    first, second = (one["body"] for one in box.outbox)
    assert first == second
    assert first["disable_message_retention"] is True


def test_a_dict_goes_through_both(old: Any, cio: AppClient, box: Sandbox) -> None:
    message = {
        "to": "ada@example.com",
        "from": "orders@example.com",
        "transactional_message_id": 44,
        "identifiers": {"id": "42"},
    }
    old.send_email(message)
    cio.send.email(message)
    cio.send.email(models.SendEmailRequest(**{"from_" if name == "from" else name: message[name] for name in message}))  # type: ignore[arg-type]
    assert [one["body"] for one in box.outbox] == [message] * 3


def test_every_call_of_the_community_s_client_is_in_the_table() -> None:
    client = async_customerio.AsyncAPIClient("key")
    areas = {"customers": client.customers, "segments": client.segments, "transactional": client.transactional}
    calls = {
        f"client.{area}.{name}"
        for area, part in areas.items()
        for name, _ in inspect.getmembers(part, inspect.iscoroutinefunction)
        if not name.startswith("_")
    }
    assert {theirs.partition("(")[0] for theirs, _ in PAIRS} == calls


@pytest.fixture(scope="module")
def plain() -> Iterator[Sandbox]:
    """Without the running API's chance, so that two calls can be compared."""
    with Sandbox(limits=False, live=LiveBehaviour.off()) as running:
        yield running


@pytest.mark.parametrize(("theirs", "ours"), PAIRS)
def test_both_calls_of_a_row_do_the_same(theirs: str, ours: str, plain: Sandbox) -> None:
    async def call(source: str, client: Any, cio: Any, names: dict[str, Any]) -> Any:
        result = await eval(source, {**names, "client": client, "cio": cio})
        return result.to_dict() if hasattr(result, "to_dict") else result

    async def both() -> tuple[Any, Any, list[tuple[Any, ...]], list[tuple[Any, ...]]]:
        async with (
            async_customerio.AsyncAPIClient(plain.api_key, url=plain.url) as client,
            AsyncAppClient(plain.api_key, base_url=plain.url, limiter=NoRateLimiter()) as cio,
        ):
            content = (await cio.transactional.list_variants(44)).contents[0].id
            used = {name: getattr(models, name) for name in re.findall(r"\b[A-Z]\w+(?=\()", ours)}
            names = {**VALUES, **used, "content_id": content}
            plain.reset()
            first = await call(theirs, client, cio, names)
            asked = requests(plain)
            plain.reset()
            second = await call(ours, client, cio, names)
            return first, second, asked, requests(plain)

    first, second, asked, asked_by_us = asyncio.run(both())
    assert [one[3] for one in asked] == [200] or theirs.startswith("client.segments.delete")
    assert asked_by_us == asked
    # A response without a body is an empty dict there and None here.
    assert (second or {}) == first


@pytest.fixture
def old(box: Sandbox) -> Iterator[Any]:
    with customerio.APIClient(box.api_key, url=box.url) as client:
        # It repeats over https alone, which the sandbox does not speak.
        client.http.mount("http://", client.http.adapters["https://"])
        yield client


@pytest.mark.parametrize(
    ("fault", "error"),
    [({"kind": "status", "status": 503}, errors.ServerError), ({"kind": "reset"}, errors.APIConnectionError)],
    ids=["503", "reset"],
)
def test_a_send_with_a_lost_response_arrives_once(
    fault: dict[str, Any], error: type[errors.CustomerIOError], old: Any, cio: AppClient, box: Sandbox
) -> None:
    """What the page says of retries: four deliveries with the official client, one with ours."""
    fields: dict[str, Any] = {"to": "ada@example.com", "transactional_message_id": 44}
    box.fail_next(**fault, applied=True, count=4)
    with pytest.raises(customerio.CustomerIOException):
        old.send_email(customerio.SendEmailRequest(**fields, identifiers={"id": "42"}))
    assert len(box.outbox) == 4

    box.reset()
    box.fail_next(**fault, applied=True, count=4)
    with pytest.raises(error) as caught:
        cio.send.email(models.SendEmailRequest(**fields, identifiers=models.PersonIdentifiers(id="42")))
    assert caught.value.maybe_applied
    assert len(box.outbox) == 1


def test_the_community_s_client_calls_unclear_failures_retryable(box: Sandbox) -> None:
    async def send() -> None:
        async with async_customerio.AsyncAPIClient(box.api_key, url=box.url) as client:
            await client.send_email(
                async_customerio.SendEmailRequest(
                    to="ada@example.com", transactional_message_id=44, identifiers={"id": "42"}
                )
            )

    box.fail_next(kind="status", status=503, applied=True)
    with pytest.raises(async_customerio.AsyncCustomerIORetryableError):
        asyncio.run(send())
    assert len(box.outbox) == 1
    # The defaults that the page warns of.
    named = {"tracked": True, "send_to_unsubscribed": True, "queue_draft": False, "disable_message_retention": False}
    assert named.items() <= box.outbox[0]["body"].items()
    push = async_customerio.SendPushRequest(transactional_message_id=5, identifiers={"id": "42"}).to_dict()
    assert (push["to"], push["sound"]) == ("all", "default")


@pytest.mark.parametrize("zone", ["+00:00", "+02:00"])
def test_times_in_message_data_differ_as_the_page_says(zone: str, old: Any, cio: AppClient, box: Sandbox) -> None:
    at = datetime.fromisoformat(f"2026-11-01T12:00:00{zone}")
    fields: dict[str, Any] = {"to": "ada@example.com", "transactional_message_id": 44, "message_data": {"at": at}}
    old.send_email(customerio.SendEmailRequest(**fields, identifiers={"id": "42"}))
    cio.send.email(models.SendEmailRequest(**fields, identifiers=models.PersonIdentifiers(id="42")))
    theirs, ours = (one["body"]["message_data"]["at"] for one in box.outbox)
    assert (theirs, ours) == (int(at.timestamp()), at.isoformat())

    fields["message_data"] = {"n": float("nan")}
    old.send_email(customerio.SendEmailRequest(**fields, identifiers={"id": "42"}))
    assert box.outbox[-1]["body"]["message_data"] == {"n": None}
    with pytest.raises(errors.InvalidRequestError, match=r"message_data\.n"):
        cio.send.email(models.SendEmailRequest(**fields, identifiers=models.PersonIdentifiers(id="42")))


def test_both_check_the_same_signature() -> None:
    body = b'{"event_id": "01HX"}'
    headers = webhooks.sign(body, "the key")
    by_name = {name.lower(): value for name, value in headers.items()}
    timestamp, signature = int(by_name["x-cio-timestamp"]), by_name["x-cio-signature"]
    assert async_customerio.validate_signature("the key", timestamp, body, signature)
    webhooks.verify(body, headers, "the key")


@pytest.mark.parametrize(
    ("theirs", "ours"),
    re.findall(r"^\| `((?:Async)?APIClient\(.*?\))` \| `((?:Async)?AppClient\(.*?\))`", TEXT, re.MULTILINE),
)
def test_clients_take_the_options_of_the_tables(theirs: str, ours: str) -> None:
    their_names = vars(async_customerio if theirs.startswith("Async") else customerio)
    our_names = {kind.__name__: kind for kind in (AppClient, AsyncAppClient, Region, RetryPolicy)}
    for source, names in ((theirs, their_names), (ours, our_names)):
        if "..." not in source:
            eval(source, {**names, "key": "key", "address": "https://api.example.com"})
