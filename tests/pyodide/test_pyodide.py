"""Pythons that no test machine has natively, as WebAssembly: import, models and calls without a network."""

from __future__ import annotations

import subprocess
import sysconfig
from pathlib import Path

import pytest

from tests import npm_packages

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


@pytest.fixture
def folder() -> Path:
    return npm_packages.require(HERE / "node", "run.mjs")


@pytest.mark.parametrize("version", ["3.14", "3.15"])
def test_the_client_works_in_pyodide(version: str, folder: Path) -> None:
    paths = [ROOT / "overlay", ROOT / "generated", Path(sysconfig.get_path("purelib"))]
    package = f"pyodide-{version.replace('.', '')}"
    done = subprocess.run(
        ["node", "run.mjs", package, *map(str, paths)],
        cwd=folder,
        input=(HERE / "program.py").read_text(encoding="utf-8"),
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split()[:2] == [version, "emscripten"]
