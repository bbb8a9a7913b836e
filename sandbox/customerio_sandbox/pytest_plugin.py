"""Fixtures for tests of programs that use the App API.

``customerio_sandbox``: a sandbox on a free loopback port, started once and reset before every test that uses it.
``customerio_client``: an ``AppClient`` that talks to it.
``customerio_sandbox_clock``: what time it is there. It begins on 23 November 2026; for the present, write a fixture of
this name (scope ``session``) that returns ``Clock(None)``.

The fixtures count no rate limits; a test that wants them starts a ``Sandbox`` of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from customerio_app import AppClient

    from customerio_sandbox.clock import Clock
    from customerio_sandbox.server import Sandbox


@pytest.fixture(scope="session")
def customerio_sandbox_clock() -> Clock:
    """The sandbox's time."""
    from customerio_sandbox.clock import Clock

    return Clock()


@pytest.fixture(scope="session")
def _customerio_sandbox_server(customerio_sandbox_clock: Clock) -> Iterator[Sandbox]:
    # Imported here: this module is loaded in every pytest run of whoever has the package installed.
    from customerio_sandbox.server import Sandbox

    with Sandbox(limits=False, clock=customerio_sandbox_clock) as sandbox:
        yield sandbox


@pytest.fixture
def customerio_sandbox(_customerio_sandbox_server: Sandbox) -> Sandbox:
    """A local App API with its seed data; nothing is ever delivered."""
    _customerio_sandbox_server.reset()
    return _customerio_sandbox_server


@pytest.fixture
def customerio_client(customerio_sandbox: Sandbox) -> Iterator[AppClient]:
    """A client of the sandbox, without rate limits."""
    from customerio_app import AppClient, NoRateLimiter

    with AppClient(customerio_sandbox.api_key, base_url=customerio_sandbox.url, limiter=NoRateLimiter()) as client:
        yield client
