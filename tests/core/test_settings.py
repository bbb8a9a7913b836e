"""Arguments and environment: what is taken, what is refused, and that the refusal says what to set."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import httpx
import pytest
from customerio_app import errors
from customerio_app._call.retry import RetryPolicy
from customerio_app._client import AppClient, AsyncAppClient
from customerio_app._regions import Region
from customerio_app._settings import resolve
from customerio_app.limits import NoRateLimiter

from tests.core.core_support import assert_clean
from tests.planted import KEY


@pytest.mark.parametrize(
    ("arguments", "environ", "expected"),
    [
        ({"api_key": KEY}, {}, ("https://api.customer.io", Region.US)),
        ({"api_key": KEY, "region": Region.EU}, {}, ("https://api-eu.customer.io", Region.EU)),
        ({"api_key": KEY, "region": "EU"}, {}, ("https://api-eu.customer.io", Region.EU)),
        ({}, {"CUSTOMERIO_APP_API_KEY": KEY}, ("https://api.customer.io", Region.US)),
        ({"api_key": KEY}, {"CUSTOMERIO_REGION": " eu"}, ("https://api-eu.customer.io", Region.EU)),
        ({"api_key": KEY, "region": "us"}, {"CUSTOMERIO_REGION": "eu"}, ("https://api.customer.io", Region.US)),
        ({"api_key": KEY, "base_url": "http://localhost:8080/"}, {}, ("http://localhost:8080", None)),
        ({"api_key": KEY, "base_url": "http://[::1]:80/app/"}, {}, ("http://[::1]:80/app", None)),
        ({"api_key": KEY, "base_url": "https://api-eu.customer.io/"}, {}, ("https://api-eu.customer.io", Region.EU)),
        ({"api_key": KEY, "base_url": "https://proxy.example/cio"}, {}, ("https://proxy.example/cio", None)),
        (
            {"api_key": KEY, "region": Region.EU},
            {"CUSTOMERIO_APP_BASE_URL": "http://127.0.0.1:9"},
            ("http://127.0.0.1:9", None),
        ),
        (
            {"api_key": KEY, "base_url": "http://127.0.0.1:8"},
            {"CUSTOMERIO_APP_BASE_URL": "http://127.0.0.1:9"},
            ("http://127.0.0.1:8", None),
        ),
        (
            {"api_key": KEY},
            {"CUSTOMERIO_REGION": "", "CUSTOMERIO_APP_BASE_URL": ""},
            ("https://api.customer.io", Region.US),
        ),
    ],
)
def test_where_requests_go(
    arguments: dict[str, Any], environ: dict[str, str], expected: tuple[str, Region | None]
) -> None:
    settings = resolve(environ=environ, **arguments)
    assert (settings.base_url, settings.region) == expected
    assert_clean(settings)


@pytest.mark.parametrize(
    ("arguments", "environ", "said"),
    [
        ({}, {}, "CUSTOMERIO_APP_API_KEY"),
        ({}, {"CUSTOMERIO_APP_API_KEY": ""}, "CUSTOMERIO_APP_API_KEY"),
        ({"api_key": ""}, {"CUSTOMERIO_APP_API_KEY": KEY}, "api_key="),
        ({"api_key": f"{KEY}\n"}, {}, "line breaks"),
        ({"api_key": f"Bearer {KEY}"}, {}, "'Bearer'"),
        ({"api_key": f"{KEY}\u00e9"}, {}, "copy it anew"),
        ({"api_key": f"{KEY}\x00"}, {}, "copy it anew"),
        ({"api_key": 5}, {}, "must be text"),
        ({"api_key": KEY, "region": "moon"}, {}, "CUSTOMERIO_REGION"),
        ({"api_key": KEY, "region": 5}, {}, "Region.EU"),
        ({"api_key": KEY}, {"CUSTOMERIO_REGION": "europe"}, "us or eu"),
        ({"api_key": KEY, "base_url": "http://api.customer.io"}, {}, "https"),
        ({"api_key": KEY, "base_url": "http://localhost.evil.example"}, {}, "https"),
        ({"api_key": KEY, "base_url": "api.customer.io"}, {}, "absolute"),
        ({"api_key": KEY, "base_url": "ftp://api.customer.io"}, {}, "absolute"),
        ({"api_key": KEY, "base_url": "https://api.customer.io:port"}, {}, "absolute"),
        ({"api_key": KEY, "base_url": "https://"}, {}, "absolute"),
        ({"api_key": KEY, "base_url": ""}, {}, "absolute"),
        ({"api_key": KEY, "base_url": "https://me:secret@api.customer.io"}, {}, "user name"),
        ({"api_key": KEY, "base_url": "https://api.customer.io?x=1"}, {}, "query"),
        ({"api_key": KEY, "base_url": "https://api.customer.io/ v1"}, {}, "spaces"),
        ({"api_key": KEY, "base_url": "https://api.customer.io#"}, {}, "fragment"),
        ({"api_key": KEY, "base_url": "https://api.customer.io/?"}, {}, "query"),
        ({"api_key": KEY, "base_url": "https://api.customer.io/v1?#"}, {}, "query"),
        ({"api_key": "us", "region": KEY}, {}, "unknown region"),
        ({"api_key": KEY, "base_url": KEY}, {}, "absolute"),
        ({"api_key": KEY, "base_url": f"http://{KEY}"}, {}, "https"),
        ({"api_key": KEY, "base_url": f"https://{KEY}@x.example"}, {}, "user name"),
        ({"api_key": KEY}, {"CUSTOMERIO_REGION": KEY}, "unknown region"),
        ({"api_key": KEY}, {"CUSTOMERIO_APP_BASE_URL": "http://10.0.0.1"}, "CUSTOMERIO_APP_BASE_URL"),
        ({"api_key": KEY, "workspace": " "}, {}, "workspace"),
        ({"api_key": KEY, "workspace_id": "7"}, {}, "workspace_id"),
        ({"api_key": KEY, "workspace_id": True}, {}, "workspace_id"),
        ({"api_key": KEY, "workspace_id": 0}, {}, "workspace_id"),
    ],
)
def test_what_is_refused(arguments: dict[str, Any], environ: dict[str, str], said: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=said) as caught:
        resolve(environ=environ, **arguments)
    assert_clean(caught.value)
    assert "secret" not in str(caught.value)


def test_the_rate_limit_scope_never_holds_the_key() -> None:
    by_key = resolve(KEY, environ={}).scope
    assert by_key.startswith("us/")
    assert_clean(by_key)
    assert by_key == resolve(KEY, environ={}).scope
    assert by_key != resolve(f"{KEY}0", environ={}).scope
    assert resolve(KEY, "eu", environ={}, workspace="shop").scope == "eu/shop"
    assert resolve(f"{KEY}0", "eu", environ={}, workspace="shop").scope == "eu/shop"
    assert resolve(KEY, base_url="http://127.0.0.1:81", environ={}, workspace="shop").scope == "127.0.0.1:81/shop"


@pytest.mark.parametrize("cls", [AppClient, AsyncAppClient])
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"timeout": 0}, "timeout"),
        ({"timeout": -1}, "timeout"),
        ({"timeout": "5"}, "timeout"),
        ({"timeout": True}, "timeout"),
        ({"timeout": float("nan")}, "timeout"),
        ({"total_timeout": -1}, "total_timeout"),
        ({"max_wait": float("inf")}, "max_wait"),
        ({"retry": 3}, "RetryPolicy"),
        ({"retry": None}, "RetryPolicy"),
        ({"on_call": 3}, "on_call"),
        ({"max_in_flight": 0}, "max_in_flight"),
        ({"max_in_flight": 2.0}, "max_in_flight"),
        ({"transport": object()}, "Transport"),
        ({"limiter": object()}, "RateLimiter"),
        ({"user_agent": "a\nb"}, "user_agent"),
        ({"user_agent": ""}, "user_agent"),
        ({"user_agent": "caf\u00e9"}, "user_agent"),
    ],
)
def test_what_a_client_refuses(cls: type[Any], arguments: dict[str, Any], said: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=said) as caught:
        cls(KEY, **{"limiter": NoRateLimiter()} | arguments)
    assert_clean(caught.value)


def test_a_coroutine_function_is_no_on_call() -> None:
    async def on_call(record: object) -> None:
        raise AssertionError(record)

    with pytest.raises(errors.ConfigurationError, match="ordinary function"):
        AsyncAppClient(KEY, on_call=on_call)


@pytest.mark.parametrize(
    "arguments",
    [
        {"max_attempts": 0},
        {"max_attempts": 2.0},
        {"max_attempts": True},
        {"base": -1},
        {"base": float("nan")},
        {"cap": "8"},
        {"jitter": 1.5},
        {"jitter": float("nan")},
        {"total": -1},
        {"max_retry_after": float("inf")},
    ],
)
def test_what_a_retry_policy_refuses(arguments: dict[str, Any]) -> None:
    with pytest.raises(errors.ConfigurationError, match=next(iter(arguments))):
        RetryPolicy(**arguments)


def test_with_options_checks_too() -> None:
    with AppClient(KEY, limiter=NoRateLimiter()) as client, pytest.raises(errors.ConfigurationError, match="max_wait"):
        client.with_options(max_wait=-1)


@pytest.mark.parametrize(
    ("arguments", "shown"),
    [
        ({"region": Region.EU}, "EU"),
        ({}, "US"),
        ({"base_url": "http://127.0.0.1:81"}, "127.0.0.1:81"),
        ({"base_url": "http://[::1]"}, "[::1]"),
    ],
)
def test_a_client_shows_place_and_version_and_never_the_key(arguments: dict[str, Any], shown: str) -> None:
    from customerio_app._version import __version__

    with AppClient(KEY, limiter=NoRateLimiter(), **arguments) as client:
        assert repr(client) == f"<AppClient {shown}, customerio-app-client {__version__}>"
        for part in (
            client,
            client._settings,
            client._options,
            client._driver,
            client._driver.http,
            vars(client),
            vars(client._driver.http),
        ):
            assert_clean(part)
        client._driver.http.check(None)
        pool = client._driver.http.pool
        assert pool is not None
        assert_clean(pool.client.headers)
    other = AsyncAppClient(KEY, limiter=NoRateLimiter(), **arguments)
    assert repr(other) == f"<AsyncAppClient {shown}, customerio-app-client {__version__}>"
    assert_clean(vars(other))


@pytest.mark.parametrize("cls", [AppClient, AsyncAppClient])
def test_a_client_does_not_travel(cls: type[Any]) -> None:
    client = cls(KEY, limiter=NoRateLimiter(), transport=httpx.MockTransport(lambda request: httpx.Response(200)))
    for way in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="make one in each process") as caught:
            way(client)
        assert_clean(caught.value)
