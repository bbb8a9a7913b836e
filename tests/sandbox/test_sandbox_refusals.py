"""Errors in the API's envelopes and statuses, and keys that do not work."""

from __future__ import annotations

import base64
import json
from typing import Any

import httpx
import pytest
from customerio_sandbox import Sandbox
from customerio_sandbox.auth import SERVICE_ACCOUNT_TOKEN, TRACK_KEY, key_for
from customerio_sandbox.validation import parse_json
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.sandbox.sandbox_calls import Api

SEND = {"transactional_message_id": 44, "to": "ada@example.com", "identifiers": {"id": "42"}}


def bearer(key: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {key}"}


@pytest.mark.parametrize(
    ("headers", "says"),
    [
        ({"Authorization": ""}, "no key"),
        ({"Authorization": "Bearer"}, "no key"),
        ({"Authorization": "Basic " + base64.b64encode(b"site:key").decode()}, "Track API"),
        (bearer(TRACK_KEY), "Track API"),
        (bearer(key_for("eu")), "other region"),
        (bearer("anything"), "unauthorized"),
        (bearer(SERVICE_ACCOUNT_TOKEN), "sends only"),
    ],
)
def test_a_key_that_does_not_work_is_401(api: Api, headers: dict[str, str], says: str) -> None:
    assert says in api.refused("segments.list", 401, headers=headers)


def test_the_other_region_takes_its_own_key() -> None:
    with Sandbox(region="eu", limits=False) as sandbox:
        assert sandbox.api_key == "sandbox-app-api-key-eu"
        here = Api(sandbox.url, sandbox.api_key)
        there = Api(sandbox.url, key_for("us"))
        try:
            here.get("segments.list")
            assert "other region" in there.refused("segments.list", 401)
        finally:
            here.close()
            there.close()


def test_a_scope_without_sends_is_403_in_the_envelope_of_sends(api: Api, box: Sandbox) -> None:
    response = api.ask("send.email", body=SEND, headers=bearer(box.api_key + "-no-sends"))
    assert (response.status_code, response.json()) == (403, {"meta": {"error": "this key may not do that"}})
    api.get("segments.list", headers=bearer(box.api_key + "-no-sends"))
    assert box.outbox == []


def test_a_service_account_sends_for_a_workspace_that_it_names(api: Api, box: Sandbox) -> None:
    headers = bearer(SERVICE_ACCOUNT_TOKEN)
    assert "X-Workspace-Id" in api.refused("send.email", 400, body=SEND, headers=headers)
    api.refused("send.email", 401, body=SEND, headers={**headers, "X-Workspace-Id": "7"})
    api.get("send.email", body=SEND, headers={**headers, "X-Workspace-Id": "102"})
    assert [one["workspace"] for one in box.outbox] == [102]


def test_a_path_that_does_not_exist_is_a_web_page(api: Api) -> None:
    for path in ("/v1/nothing", "/v1/segments/", "/v1", "/v1/customers//attributes", "/favicon.ico"):
        response = api.http.get(path)
        assert (response.status_code, response.headers["content-type"]) == (404, "text/html; charset=utf-8")
        assert response.text.startswith("<!DOCTYPE html>")


def test_a_method_that_the_path_does_not_have_is_405(api: Api) -> None:
    response = api.http.patch("/v1/segments/4")
    assert (response.status_code, response.headers["allow"]) == (405, "DELETE, GET")


@pytest.mark.parametrize(
    ("name", "path", "arguments", "pointer"),
    [
        ("segments.create", (), {"body": {"segment": {}}}, "/segment/name"),
        ("segments.create", (), {"body": {"segment": {"name": 5}}}, "/segment/name"),
        ("segments.create", (), {"body": []}, "/"),
        ("segments.create", (), {"body": 5}, "/"),
        ("messages.list", (), {"limit": "many"}, "/limit"),
        ("messages.list", (), {"limit": 0}, "/limit"),
        ("messages.list", (), {"type": "pigeon"}, "/type"),
        ("messages.list", (), {"drafts": "maybe"}, "/drafts"),
        ("customers.find_by_email", (), {}, "/email"),
        ("campaigns.get", ("seven",), {}, "/campaign_id"),
        ("newsletters.create_translation", (14,), {"body": {"subject": "x"}}, None),
        ("collections.create", (), {"body": {"name": "x"}}, "/"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(
    api: Api, name: str, path: tuple[object, ...], arguments: dict[str, Any], pointer: str | None
) -> None:
    response = api.ask(name, *path, **arguments)
    assert response.status_code == 400
    (error,) = response.json()["errors"]
    assert error["status"] == "400"
    assert error["source"]["pointer"] == pointer or pointer is None


def test_an_audience_of_a_trigger_that_means_nothing_is_422(api: Api) -> None:
    """400 is none of its documented statuses."""
    audience = {"and": [{"attribute": {"field": "plan", "operator": "eq"}}]}
    refused = api.ask("broadcasts.trigger", 12, body={"recipients": audience})
    assert refused.status_code == 422
    (said,) = refused.json()["meta"]["errors"]
    assert said == "/recipients/and/0/attribute/value: value is required with the operator eq"


@pytest.mark.parametrize("body", [b"null", b"{", b"\xff", b'{"a": NaN}', b'{"a": 1e999}', b"[" * 100_000, b""])
def test_a_body_that_is_no_json_object_is_400(api: Api, body: bytes) -> None:
    response = api.http.post("/v1/segments", content=body, headers={"Content-Type": "application/json"})
    assert response.status_code == 400
    assert response.json()["errors"][0]["source"]["pointer"] == "/"


def test_a_body_of_another_type_is_400(api: Api) -> None:
    response = api.http.post("/v1/segments", content=b"a=b", headers={"Content-Type": "text/plain"})
    assert "application/json" in response.json()["errors"][0]["detail"]


def test_a_body_that_is_too_large_is_413(api: Api) -> None:
    def pieces() -> Any:
        for _ in range(28):
            yield b" " * 1_000_000

    for content in (b" " * 28_000_000, pieces()):
        response = api.http.post("/v1/collections", content=content, headers={"Content-Type": "application/json"})
        assert response.status_code == 413


def test_an_error_never_repeats_what_was_sent(api: Api) -> None:
    secret = "private words"
    for body in ({"segment": {"name": [secret]}}, {"segment": secret}):
        assert secret not in api.ask("segments.create", body=body).text
    assert secret not in api.ask("messages.list", limit=secret).text


def test_the_record_of_requests_has_no_key(api: Api, box: Sandbox) -> None:
    api.get("segments.list")
    api.refused("messages.get", 404, "unknown")
    rows = box.requests
    assert [(one["operation"], one["status"], one["answered_from"]) for one in rows] == [
        ("segments.list", 200, "state"),
        ("messages.get", 404, ""),
    ]
    assert box.api_key not in json.dumps(rows)
    assert api.http.get("/_sandbox/requests?newest=1").json()["requests"] == rows[-1:]


# A busy machine makes data slowly.
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=10,
    )
)
def test_reading_json_gives_back_what_was_written(value: Any) -> None:
    assert parse_json(json.dumps(value).encode()) == value


def test_half_a_surrogate_pair_is_replaced() -> None:
    assert parse_json(b'{"a\\ud800": ["\\udc00x"]}') == {"a\ufffd": ["\ufffdx"]}


def test_sends_respond_while_a_client_is_gone(box: Sandbox) -> None:
    with pytest.raises(httpx.ReadTimeout):
        httpx.get(
            f"{box.url}/v1/segments",
            headers={**bearer(box.api_key), "X-Sandbox-Fault": "delay=0.3"},
            timeout=0.05,
            trust_env=False,
        )
    assert httpx.get(f"{box.url}/v1/segments", headers=bearer(box.api_key), trust_env=False).status_code == 200
