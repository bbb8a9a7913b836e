"""The fault server."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.core.fault_server import FaultServer


@pytest.fixture(scope="module")
def running_server() -> Iterator[FaultServer]:
    with FaultServer() as server:
        yield server


@pytest.fixture
def server(running_server: FaultServer) -> FaultServer:
    running_server.route = None
    running_server.listen()
    running_server.script()
    return running_server
