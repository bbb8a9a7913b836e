"""What every test gets: a clean environment, and the description."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "generator"))


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No test may depend on the key, region, proxies or sandbox of whoever runs it."""
    for name in (
        "CUSTOMERIO_APP_API_KEY",
        "CUSTOMERIO_APP_BASE_URL",
        "CUSTOMERIO_REGION",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
        "NO_PROXY",
    ):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    return


@pytest.fixture(scope="session")
def document() -> dict[str, Any]:
    """openapi.yaml as data."""
    import description

    return description.load()
