"""A sandbox whose clock stands still until it is stepped."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from customerio_sandbox import Clock, Sandbox

from tests.sandbox.sandbox_calls import Api


@pytest.fixture(scope="session")
def one_sandbox() -> Iterator[Sandbox]:
    with Sandbox(limits=False, check_responses=True, clock=Clock(monotonic=lambda: 0.0)) as running:
        yield running


@pytest.fixture
def box(one_sandbox: Sandbox) -> Sandbox:
    """A sandbox with its seed, without limits."""
    one_sandbox.reset()
    return one_sandbox


@pytest.fixture
def api(box: Sandbox) -> Iterator[Api]:
    """Calls to it under its key."""
    made = Api(box.url, box.api_key)
    yield made
    made.close()
