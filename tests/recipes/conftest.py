"""The files of a documentation page, to be imported and run as a reader would, against the sandbox."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from customerio_app import AppClient, NoRateLimiter
from customerio_sandbox import Clock, Sandbox

from maintenance.documentation_blocks import write_files


@pytest.fixture(scope="session")
def one_sandbox() -> Iterator[Sandbox]:
    with Sandbox(limits=False, clock=Clock(monotonic=lambda: 0.0)) as running:
        yield running


@pytest.fixture
def box(one_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """A sandbox with its seed, which the environment names."""
    one_sandbox.reset()
    monkeypatch.setenv("CUSTOMERIO_APP_BASE_URL", one_sandbox.url)
    monkeypatch.setenv("CUSTOMERIO_APP_API_KEY", one_sandbox.api_key)
    return one_sandbox


@pytest.fixture
def cio(box: Sandbox) -> Iterator[AppClient]:
    """A client of it, without rate limits."""
    with AppClient(limiter=NoRateLimiter()) as client:
        yield client


class Page:
    """The files of a page, in a folder of their own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __getattr__(self, name: str) -> Any:
        """A file of the page, imported."""
        return import_module(name)

    def run(self, *command: str, timeout: float = 60.0) -> str:
        """Run Python with these arguments in the folder; what it printed."""
        done = subprocess.run(
            [sys.executable, *command], cwd=self.folder, capture_output=True, text=True, check=False, timeout=timeout
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def start(self, *command: str) -> subprocess.Popen[str]:
        """The same in the background, with output and errors in one pipe."""
        return subprocess.Popen(
            [sys.executable, *command],
            cwd=self.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
        )


@pytest.fixture
def page(box: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], Page]]:
    """The files of a page of the documentation, by the page's name."""
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    known = set(sys.modules)

    def prepare(name: str) -> Page:
        assert write_files(f"docs/{name}.md", tmp_path), f"docs/{name}.md has no files"
        return Page(tmp_path)

    yield prepare
    # The next page may have files of the same names.
    for name in set(sys.modules) - known:
        file = getattr(sys.modules[name], "__file__", None)
        if file and Path(file).is_relative_to(tmp_path):
            del sys.modules[name]
