"""Generated requests against all operations: never a 5xx, never a response outside the description."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from customerio_sandbox import Clock, Sandbox
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.sandbox.sandbox_calls import DOCUMENT, OPERATIONS, Api

_METHODS = ("get", "put", "post", "delete", "patch")


schema = schemathesis.openapi.from_dict(DOCUMENT)
#: Ids that the seed has, by the name of the path parameter and a part of the path.
KNOWN: list[tuple[str, str, object]] = [
    ("broadcast_id", "", 12),
    ("action_id", "/campaigns/", 96),
    ("action_id", "/broadcasts/", 48),
    ("campaign_id", "", 7),
    ("trigger_id", "", 3),
    ("collection_id", "", 5),
    ("customer_id", "", "42"),
    ("export_id", "", 118),
    ("import_id", "", 27),
    ("newsletter_id", "", 14),
    ("content_id", "/newsletters/", 31),
    ("content_id", "/transactional/", 118),
    ("language", "/design_studio/", "fr"),
    ("language", "/v1/", ""),
    ("object_type_id", "", 1),
    ("object_id", "", "acme"),
    ("webhook_id", "", 14),
    ("segment_id", "", 4),
    ("sender_id", "", 3),
    ("snippet_name", "", "greeting"),
    ("transactional_id", "", 44),
    ("email_address", "", "gone1@example.com"),
    ("domain_name", "", "example.com"),
    ("id", "/assets/files", 41),
    ("id", "/assets/folders", 12),
    ("id", "/components", "6f1c2a54-93be-4d0e-8a77-5b0d1e2f3c41"),
    ("id", "/emails", "3d5e8f07-26b1-4a9c-8e40-b17c6d2a9f35"),
    ("id", "/design_studio/folders", "c47a1b3e-8d02-4e59-a6f4-19b0e5d7c823"),
]
CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
#: Operations seen; the last test counts them.
SEEN: set[str] = set()


@pytest.fixture(scope="module")
def started() -> Iterator[Sandbox]:
    with Sandbox(limits=False, clock=Clock(monotonic=lambda: 0.0)) as running:
        yield running


@pytest.fixture(scope="module")
def kept() -> Iterator[Sandbox]:
    """A sandbox that is never reset: whatever was stored by one request is read by all that follow."""
    with Sandbox(limits=False, check_responses=True, clock=Clock(monotonic=lambda: 0.0)) as running:
        yield running


@pytest.fixture
def sandbox(started: Sandbox) -> Sandbox:
    started.reset()
    return started


def _known_ids(case: Case[Any]) -> dict[str, object]:
    names = dict(case.path_parameters or {})
    found: dict[str, object] = {}
    for name, part, value in KNOWN:
        if name in names and part in case.path:
            found.setdefault(name, value)
    return found


# Not `schema.parametrize()`: it gives all its tests one name, which pytest-xdist takes for one test.
@pytest.mark.parametrize("operation", list(schema.get_all_operations()), ids=lambda found: found.ok().label)
def test_no_response_is_outside_the_description(operation: Any, sandbox: Sandbox, kept: Sandbox) -> None:
    SEEN.add(operation.ok().label)
    headers = {"Authorization": f"Bearer {sandbox.api_key}"}

    @settings(
        max_examples=5,
        derandomize=True,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.one_of([operation.ok().as_strategy(generation_mode=mode) for mode in GenerationMode]))
    def any_request(case: Case[Any]) -> None:
        case.call_and_validate(base_url=sandbox.url, headers=headers, checks=CHECKS)
        known = _known_ids(case)
        if known:
            # The same request about something that exists.
            case.path_parameters = {**(case.path_parameters or {}), **known}
            case.call_and_validate(base_url=sandbox.url, headers=headers, checks=CHECKS)
        if case.method != "DELETE":
            kept.advance(2)
            case.call_and_validate(base_url=kept.url, headers=headers, checks=CHECKS)

    any_request()


def test_what_was_stored_can_still_be_listed(kept: Sandbox) -> None:
    kept.advance(3_600)
    api = Api(kept.url, kept.api_key)
    try:
        for name, (method, path, _) in OPERATIONS.items():
            if method == "GET" and "{" not in path and name != "customers.find_by_email":
                api.get(name)
        assert api.http.get("/_sandbox/status").status_code == 200
        assert kept.outbox
    finally:
        api.close()


def test_all_operations_were_called() -> None:
    assert len(SEEN) == sum(method in item for item in DOCUMENT["paths"].values() for method in _METHODS)
