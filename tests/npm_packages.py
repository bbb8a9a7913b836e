"""Packages from npm that tests use, installed as their lock file pins them, in a temporary folder that is kept."""

from __future__ import annotations

import functools
import hashlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest


def require(source: Path, *programs: str) -> Path:
    """A folder with the packages of `source` and copies of its programs.

    Where they cannot be installed the test fails in CI (`CI` set) and is skipped elsewhere.
    """
    found = _installed(source, programs)
    if isinstance(found, Path):
        return found
    if os.environ.get("CI"):
        pytest.fail(found)
    pytest.skip(found)


@functools.cache
def _installed(source: Path, programs: tuple[str, ...]) -> Path | str:
    """The folder, or why there is none."""
    npm = shutil.which("npm")
    if shutil.which("node") is None or npm is None:
        return "there is no node or no npm on the PATH"
    lock = (source / "package-lock.json").read_bytes()
    user = os.getuid() if hasattr(os, "getuid") else 0
    folder = Path(tempfile.gettempdir()) / f"customerio-npm-{hashlib.sha256(lock).hexdigest()[:12]}-{user}"
    folder.mkdir(mode=0o700, exist_ok=True)
    if hasattr(os, "getuid") and folder.stat().st_uid != user:
        return f"{folder} belongs to somebody else"
    for name in ("package.json", "package-lock.json", *programs):
        shutil.copyfile(source / name, folder / name)
    done = folder / ".installed"
    if not done.exists():
        made = subprocess.run(
            [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
            timeout=180,
        )
        if made.returncode != 0:
            return f"npm could not install what {source.name}/package-lock.json pins"
        done.touch()
    return folder
