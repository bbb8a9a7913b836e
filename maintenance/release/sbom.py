"""The bill of materials that the wheel carries (PEP 770): every package that the client and its extras need.

    python -m maintenance.release.sbom         writes requirements/sbom.cdx.json (CycloneDX; `make lock` does it)

cyclonedx-bom reads it off a fresh environment of the oldest supported Python, with the locked versions that the tests
ran with; newer Pythons need no package besides. It is committed, so that every build carries the same bytes.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
BILL = "requirements/sbom.cdx.json"
LOCK = "requirements/dev.txt"


class StaleBillError(ValueError):
    """The bill of materials is not that of the locked packages."""


def make(root: Path) -> str:
    """The bill of materials as JSON text. Needs uv and a package index.

    Raises:
        subprocess.CalledProcessError: a package cannot be installed, or there is no such Python.
    """
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    oldest = str(project["requires-python"]).removeprefix(">=")
    extras = [word for name in project["optional-dependencies"] if name != "dev" for word in ("--extra", name)]
    with tempfile.TemporaryDirectory() as folder:
        python = Path(folder) / "venv" / "bin" / "python"
        uv = ["uv", "--quiet"]
        _run([*uv, "venv", "--no-python-downloads", "--python", oldest, str(python.parents[1])], root)
        install = [*uv, "pip", "install", "--python", str(python), "--constraint", LOCK, "--requirement"]
        _run([*install, "pyproject.toml", *extras], root)
        bill = [sys.executable, "-m", "cyclonedx_py", "environment", "--output-reproducible", "--sv", "1.6"]
        text = _run([*bill, "--pyproject", "pyproject.toml", "--mc-type", "library", str(python)], root)
    content = json.loads(text)
    # Who made a package, and where, is for its index to say.
    for part in [*content["components"], *content["metadata"]["tools"]["components"]]:
        part.pop("externalReferences", None)
    return json.dumps(content, indent=1, sort_keys=True) + "\n"


def _run(command: list[str], root: Path) -> str:
    environment = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    done = subprocess.run(command, cwd=root, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return done.stdout


def versions(root: Path) -> dict[str, str]:
    """Name and version of every package of the committed bill."""
    bill = json.loads((root / BILL).read_text(encoding="utf-8"))
    return {canonicalize_name(part["name"]): part["version"] for part in bill["components"]}


def locked(root: Path) -> dict[str, str]:
    """Name and version of every package of the lock file."""
    found = re.findall(r"^([A-Za-z0-9._-]+)(?:\[[^]]*\])?==([^\s;\\]+)", (root / LOCK).read_text("utf-8"), re.MULTILINE)
    return {canonicalize_name(name): version for name, version in found}


def check(root: Path) -> None:
    """Raises `StaleBillError` where the bill names other versions than the lock file."""
    lock = locked(root)
    other = [f"{name} {version}" for name, version in versions(root).items() if lock.get(name) != version]
    if other:
        raise StaleBillError(f"{BILL} has {', '.join(sorted(other))}, and {LOCK} has not: run `make lock` and commit")


def main() -> int:
    try:
        text = make(ROOT)
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"sbom: {error}; it needs uv, a package index and the oldest supported Python", file=sys.stderr)
        return 1
    (ROOT / BILL).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
