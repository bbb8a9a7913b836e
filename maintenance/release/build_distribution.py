"""Builds the wheel and the sdist of the commit. The same commit gives the same bytes, wherever and whenever.

    python -m maintenance.release.build_distribution [--root .] [--out dist]

All times in the files are SOURCE_DATE_EPOCH: the variable if it is set, else the day of the release in CHANGELOG.md,
else the time of the last commit.
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

from maintenance.release import changelog, sbom
from maintenance.release.checkout import UnknownReferenceError, export, git

ROOT = Path(__file__).resolve().parents[2]
VERSION_FILE = "overlay/customerio_app/_version.py"
PACKAGES = ("customerio_app", "customerio_app_api", "customerio_sandbox")
IN_WHEEL = {f"{package}/py.typed" for package in PACKAGES} | {"customerio_sandbox/openapi.yaml"}
# The first moment that a zip file can name, in whole days.
EARLIEST = 315619200


class BuildError(Exception):
    """The distribution cannot be built, or lacks something; the message says what."""


def version(root: Path = ROOT) -> str:
    """The version, from the one place that says it."""
    found = re.search(r'^__version__ = "([^"]+)"$', (root / VERSION_FILE).read_text(encoding="utf-8"), re.MULTILINE)
    if not found:
        raise BuildError(f'{VERSION_FILE} has no line `__version__ = "1.2.3"`')
    return found[1]


def write_version(root: Path, new: str) -> None:
    """The same place, with another version."""
    path = root / VERSION_FILE
    path.write_text(path.read_text(encoding="utf-8").replace(f'"{version(root)}"', f'"{new}"'), encoding="utf-8")


def source_date(root: Path) -> int:
    """The Unix time that all files in the distribution get."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    entry = changelog.newest(root / "CHANGELOG.md")
    if entry.date is not None:
        return int(dt.datetime.combine(entry.date, dt.time(), dt.UTC).timestamp())
    return int(git(root, "log", "-1", "--format=%ct") or EARLIEST)


def build(root: Path, out: Path) -> list[Path]:
    """Wheel and sdist of the current commit in `out`; what was there of this distribution before is removed.

    Raises:
        BuildError: see `build_tree`.
        UnknownReferenceError: there is no commit.
    """
    with tempfile.TemporaryDirectory() as folder:
        export(root, "HEAD", Path(folder))
        return build_tree(Path(folder), out, source_date(root))


def build_tree(tree: Path, out: Path, date: int) -> list[Path]:
    """The same from a checkout.

    Args:
        tree: the checkout's folder.
        out: where the files go.
        date: Unix seconds, for all times in the files.

    Raises:
        BuildError: the build fails, or the result lacks a file or holds one that does not belong in it.
    """
    sbom.check(tree)
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(date), "PYTHONHASHSEED": "0"}
    with tempfile.TemporaryDirectory() as folder:
        # The wheel is made from the sdist, so that the sdist is known to hold everything.
        command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, str(tree)]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise BuildError(f"the build failed:\n{done.stdout}{done.stderr}")
        wheel, sdist = _one(folder, "*.whl"), _one(folder, "*.tar.gz")
        check_contents(wheel, sdist)
        twine = [sys.executable, "-m", "twine", "check", "--strict", str(wheel), str(sdist)]
        done = subprocess.run(twine, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise BuildError(f"the metadata is not fit to publish:\n{done.stdout}{done.stderr}")
        out.mkdir(parents=True, exist_ok=True)
        for old in out.glob("customerio_app_client-*"):
            old.unlink()
        return [Path(shutil.copy(path, out)) for path in (wheel, sdist)]


def _one(folder: str, pattern: str) -> Path:
    (found,) = Path(folder).glob(pattern)
    return found


def check_contents(wheel: Path, sdist: Path) -> None:
    """Raises `BuildError` unless the wheel holds the description and the typing marks, and neither holds tests."""
    with zipfile.ZipFile(wheel) as archive:
        in_wheel = set(archive.namelist())
    with tarfile.open(sdist) as packed:
        in_sdist = {name.split("/", 1)[1] for name in packed.getnames() if "/" in name}
    missing = IN_WHEEL - in_wheel
    if missing:
        raise BuildError(f"the wheel lacks {', '.join(sorted(missing))}")
    top = {name.split("/", 1)[0] for name in in_wheel if ".dist-info/" not in name}
    foreign = (top - set(PACKAGES)) | {name for name in in_wheel | in_sdist if re.search(r"(^|/)tests?/|\.pyc$", name)}
    if foreign:
        raise BuildError(f"these do not belong in the distribution: {', '.join(sorted(foreign))}")
    left_out = {"openapi.yaml", "CHANGELOG.md", "LICENSE", "README.md"} - in_sdist
    if left_out:
        raise BuildError(f"the sdist lacks {', '.join(sorted(left_out))}")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, default=ROOT, help="the project's folder")
    parser.add_argument("--out", type=Path, default=None, help="where the files go (dist)")
    given = parser.parse_args(arguments)
    try:
        files = build(given.root, given.out or given.root / "dist")
    except (BuildError, UnknownReferenceError, ValueError) as error:
        print(f"build: {error}", file=sys.stderr)
        return 1
    if git(given.root, "status", "--porcelain"):
        print("build: the uncommitted changes are not in it", file=sys.stderr)
    for path in files:
        print(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.stat().st_size:>9,} bytes  {path.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
