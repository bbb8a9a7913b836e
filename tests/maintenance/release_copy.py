"""A copy of what is released, in a git repository of its own, to build and publish from."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from maintenance.release import baseline

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDERS = ("docs", "generated", "generator", "overlay", "sandbox", "requirements")
FILES = ("pyproject.toml", "openapi.yaml", "LICENSE", "README.md", "generator-config.yaml")
RELEASED = re.compile(r"(\d\S*) - ")
CHANGELOG = "# Changelog\n\n## {heading}\n\n- Everything.\n"


def git(root: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=Ada", "-c", "user.email=ada@example.com", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *identity, *arguments], cwd=root, check=True, capture_output=True)


def make_release(root: Path, heading: str) -> Path:
    """The released files below `root`, committed, with a changelog that begins with `heading`; tagged if it is one."""
    root.mkdir(parents=True)
    for name in FOLDERS:
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in FILES:
        shutil.copy(ROOT / name, root / name)
    (root / ".gitignore").write_text("dist/\n", encoding="utf-8")
    write_changelog(root, heading)
    git(root, "init", "--quiet", "--initial-branch=main")
    commit(root)
    version = RELEASED.match(heading)
    if version:
        write_baseline(root, version[1])
        commit(root)
        tag(root, version[1])
    return root


def write_baseline(root: Path, version: str) -> None:
    """The API as it is, as that of a version."""
    path = root / baseline.FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(baseline.make(root, version), encoding="utf-8")


def tag(root: Path, version: str) -> None:
    """Marks the current commit as the release, wherever the tag was before."""
    git(root, "tag", "--force", f"v{version}")


def write_changelog(root: Path, heading: str) -> None:
    (root / "CHANGELOG.md").write_text(CHANGELOG.format(heading=heading), encoding="utf-8")


def commit(root: Path) -> None:
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "A change")
