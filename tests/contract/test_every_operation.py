"""Every operation through real HTTP, sync and async: its request is valid, its response is given back whole."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from importlib import import_module

import pytest
from customerio_app import AppClient, AsyncAppClient, NoRateLimiter
from customerio_app_api.operations import OPERATIONS
from customerio_sandbox import Sandbox

from tests.contract.contract_calls import as_data, cases

CASES = cases()


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """A sandbox that answers with the description's examples and validates what it gets."""
    with Sandbox(examples=True, limits=False) as running:
        yield running


@pytest.fixture(scope="module")
def client(sandbox: Sandbox) -> Iterator[AppClient]:
    with AppClient(sandbox.api_key, base_url=sandbox.url, limiter=NoRateLimiter(), strict_responses=True) as made:
        yield made


def test_all_operations_are_here() -> None:
    assert set(CASES) == set(OPERATIONS)


@pytest.mark.parametrize("name", CASES)
def test_a_call_returns_what_the_example_says(client: AppClient, name: str) -> None:
    case = CASES[name]
    result = case.call(client)
    assert as_data(result) == case.response
    assert case.surprises(result) == []


def test_asynchronous_calls_return_the_same(sandbox: Sandbox) -> None:
    async def call_all() -> dict[str, object]:
        async with AsyncAppClient(
            sandbox.api_key, base_url=sandbox.url, limiter=NoRateLimiter(), strict_responses=True
        ) as client:
            return {name: await case.call(client) for name, case in CASES.items()}

    results = asyncio.run(call_all())
    assert {name: as_data(result) for name, result in results.items()} == {
        name: case.response for name, case in CASES.items()
    }
    assert {name: CASES[name].surprises(result) for name, result in results.items()} == {name: [] for name in CASES}


def test_endpoint_functions_take_a_client(sandbox: Sandbox, client: AppClient) -> None:
    module = import_module("customerio_app_api.api.segments.list_segments")
    expected = CASES["segments.list"].response
    assert module.sync(client=client).to_dict() == expected
    detailed = module.sync_detailed(client=client)
    assert (detailed.status_code, detailed.parsed.to_dict()) == (200, expected)
    assert detailed.headers["content-type"].startswith("application/json")

    async def both() -> tuple[object, object]:
        async with AsyncAppClient(sandbox.api_key, base_url=sandbox.url, limiter=NoRateLimiter()) as asynchronous:
            parsed = await module.asyncio(client=asynchronous)
            return parsed.to_dict(), (await module.asyncio_detailed(client=asynchronous)).parsed.to_dict()

    assert asyncio.run(both()) == (expected, expected)
