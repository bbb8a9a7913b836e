"""Recorded responses, one operation or more of each resource, replayed with the network blocked.

Recorded from the sandbox, or by `make record` with CUSTOMERIO_APP_API_KEY set from the real API. Each cassette says
from where. The key is never in one.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from customerio_app import AppClient, NoRateLimiter
from customerio_app.models import (
    Model,
    ObjectAttributeCondition,
    ObjectFilter,
    ObjectSearchRequest,
    PeopleByIdRequest,
    PersonIdentifiers,
    SendEmailRequest,
)
from customerio_app_api.operations import OPERATIONS

CASSETTES = Path(__file__).parent / "cassettes"
REPLAY_URL = "http://127.0.0.1:9/"
# What a first request of each resource needs; all others are called without arguments.
CALLS: dict[str, Callable[[AppClient], Any]] = {
    "activities.list": lambda cio: cio.activities.list(limit=3),
    "assets.list": lambda cio: cio.assets.list(limit=3),
    "asset_folders.list": lambda cio: cio.asset_folders.list(),
    "broadcasts.list": lambda cio: cio.broadcasts.list(),
    "campaigns.list": lambda cio: cio.campaigns.list(),
    "collections.list": lambda cio: cio.collections.list(),
    "customers.find_by_email": lambda cio: cio.customers.find_by_email(email="alan+news@example.com"),
    "customers.get_many": lambda cio: cio.customers.get_many(PeopleByIdRequest(ids=["1", "2"])),
    "design_components.list": lambda cio: cio.design_components.list(limit=3),
    "design_emails.list": lambda cio: cio.design_emails.list(limit=3),
    "design_folders.list": lambda cio: cio.design_folders.list(limit=3),
    "esp_suppressions.list": lambda cio: cio.esp_suppressions.list("bounces", limit=3),
    "exports.list": lambda cio: cio.exports.list(),
    "info.list_ip_addresses": lambda cio: cio.info.list_ip_addresses(),
    "messages.list": lambda cio: cio.messages.list(limit=3),
    "newsletters.list": lambda cio: cio.newsletters.list(limit=3),
    "objects.search": lambda cio: cio.objects.search(
        ObjectSearchRequest(
            object_type_id="1",
            filter=ObjectFilter(
                object_attribute=ObjectAttributeCondition(field="name", operator="exists", type_id="1")
            ),
        )
    ),
    "optouts.list": lambda cio: cio.optouts.list(limit=3),
    "reporting_webhooks.list": lambda cio: cio.reporting_webhooks.list(),
    "segments.list": lambda cio: cio.segments.list(),
    "sender_identities.list": lambda cio: cio.sender_identities.list(limit=3),
    "snippets.list": lambda cio: cio.snippets.list(),
    "subscription_center.list_topics": lambda cio: cio.subscription_center.list_topics(),
    "transactional.list": lambda cio: cio.transactional.list(),
    "workspaces.list": lambda cio: cio.workspaces.list(),
}
# These change something or start something: never recorded from the real API.
SANDBOX_ONLY: dict[str, Callable[[AppClient], Any]] = {
    "data_index.upsert_attributes": lambda cio: cio.data_index.upsert_attributes(_example("UpsertAttributesRequest")),
    "imports.create": lambda cio: cio.imports.create(_example("CreateImportRequest")),
    "live_notifications.start": lambda cio: cio.live_notifications.start(_example("StartLiveNotificationRequest")),
    "send.email": lambda cio: cio.send.email(
        SendEmailRequest(
            to="ada@example.com", transactional_message_id=1, identifiers=PersonIdentifiers(email="ada@example.com")
        )
    ),
}


def _example(name: str) -> Any:
    import description
    from customerio_app import models

    value = description.load()["components"]["examples"][name]["value"]
    return getattr(models, name).from_dict(value)


def _recording(request: pytest.FixtureRequest) -> bool:
    return request.config.getoption("--record-mode") not in (None, "none")


@pytest.fixture(scope="session")
def source(request: pytest.FixtureRequest) -> Iterator[dict[str, Any]]:
    """Where responses come from while recording; nowhere while replaying."""
    if not _recording(request):
        yield {"base_url": REPLAY_URL, "api_key": "no-key-is-needed-to-replay"}
    elif LIVE_KEY:
        yield {"api_key": LIVE_KEY, "region": os.environ.get("CUSTOMERIO_REGION")}
    else:
        from customerio_sandbox import Sandbox

        with Sandbox(limits=False) as sandbox:
            yield {"base_url": sandbox.url, "api_key": sandbox.api_key}


LIVE_KEY = os.environ.get("CUSTOMERIO_APP_API_KEY") if "--record-mode=once" in sys.argv else None
ORIGIN = "the real API" if LIVE_KEY else "the sandbox"


def _before_record_request(request: Any) -> Any:
    # One address for all recordings: they replay wherever they came from.
    parts = request.uri.split("/", 3)
    request.uri = REPLAY_URL + (parts[3] if len(parts) > 3 else "")
    request.headers = {"recorded-from": ORIGIN}
    return request


def _before_record_response(response: Any) -> Any:
    kept = {"content-type", "retry-after"}
    response["headers"] = {name: value for name, value in response["headers"].items() if name.lower() in kept}
    return response


@pytest.fixture(scope="session")
def vcr_config() -> dict[str, Any]:
    return {
        "before_record_request": _before_record_request,
        "before_record_response": _before_record_response,
        "decode_compressed_response": True,
        "match_on": ["method", "path", "query"],
    }


@pytest.mark.vcr
@pytest.mark.block_network(allowed_hosts=[])
@pytest.mark.parametrize("name", CALLS)
def test_a_recorded_response_is_read_whole(source: dict[str, Any], name: str) -> None:
    with AppClient(**source, limiter=NoRateLimiter()) as cio:
        result = CALLS[name](cio)
    assert isinstance(result, Model)
    assert result.to_dict()


@pytest.mark.vcr
@pytest.mark.block_network(allowed_hosts=[])
@pytest.mark.skipif(bool(LIVE_KEY), reason="would change something in a real workspace")
@pytest.mark.parametrize("name", SANDBOX_ONLY)
def test_a_recorded_change_is_read_whole(source: dict[str, Any], name: str) -> None:
    with AppClient(**source, limiter=NoRateLimiter()) as cio:
        result = SANDBOX_ONLY[name](cio)
    assert result is None or isinstance(result, Model)


def test_what_is_recorded_is_described() -> None:
    assert {*CALLS, *SANDBOX_ONLY} <= set(OPERATIONS)


def test_cassettes_hold_no_key_and_say_where_they_come_from(request: pytest.FixtureRequest) -> None:
    paths = sorted(CASSETTES.rglob("*.yaml"))
    assert len(paths) == len(CALLS) + len(SANDBOX_ONLY)
    for path in paths:
        text = path.read_text(encoding="utf-8")
        assert "authorization" not in text.lower()
        assert "bearer" not in text.lower()
        for interaction in yaml.safe_load(text)["interactions"]:
            assert interaction["request"]["headers"]["recorded-from"] in (
                ["the sandbox"],
                ["the real API"],
                "the sandbox",
                "the real API",
            )
