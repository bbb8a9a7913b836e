"""The warning about newer versions of pinned tools: heard when there is one, never in the way."""

from __future__ import annotations

import socket

import pytest
from packaging.version import Version

from maintenance import newer_tools


def test_the_shaping_tools_are_pinned_exactly() -> None:
    assert set(newer_tools.pinned()) == set(newer_tools.SHAPING)


def test_only_a_newer_version_is_worth_a_line() -> None:
    pins = {"ruff": Version("0.14.5"), "openapi-python-client": Version("0.29.1")}
    newest = {"ruff": Version("0.14.10"), "openapi-python-client": Version("0.29.1")}
    (line,) = newer_tools.warnings(pins, newest.get)
    assert "ruff is pinned to 0.14.5, and 0.14.10 is out" in line
    assert newer_tools.warnings(pins, lambda name: Version("0.1")) == []
    assert newer_tools.warnings(pins, lambda name: None) == []


def test_without_an_index_it_is_silent(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
        monkeypatch.setenv("PIP_INDEX_URL", f"http://127.0.0.1:{taken.getsockname()[1]}/simple")
        monkeypatch.setenv("PIP_EXTRA_INDEX_URL", "")
        assert newer_tools.main() == 0
    assert capfd.readouterr() == ("", "")
