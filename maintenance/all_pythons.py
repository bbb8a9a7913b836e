"""Runs the quick tests on every supported Python that the machine has, each in a virtual environment of its own.

    python -m maintenance.all_pythons [--only 3.13] [--others] [pytest arguments]

Looks for python3.11 and later on the PATH and among pyenv's versions. The environments stay in .venvs/.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".venvs"
NEWEST = 20
# What depends on the Python version; the maintainers' tools and the generated text do not. The limiters' processes and
# the sandbox's hunt for answers outside the description take minutes and are left to `make test`.
QUICK = [
    "core",
    "models",
    "paging",
    "bulk",
    "contract",
    "limits/test_limit_local.py",
    "sandbox/test_sandbox_state.py",
    "sandbox/test_sandbox_sends.py",
    "test_times.py",
    "test_cassettes.py",
]


def oldest_supported(root: Path = ROOT) -> int:
    """The 11 of `requires-python = ">=3.11"`."""
    text = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["requires-python"]
    return int(re.fullmatch(r">=3\.(\d+)", text)[1])  # type: ignore[index]


def interpreters(oldest: int) -> Iterator[tuple[str, str]]:
    """Version and command of each Python from the oldest supported on that starts."""
    for minor in range(oldest, NEWEST):
        version = f"3.{minor}"
        for command in (shutil.which(f"python{version}"), *_of_pyenv(version)):
            if command and _starts(command, version):
                yield version, command
                break


def _of_pyenv(version: str) -> list[str]:
    pyenv = shutil.which("pyenv")
    if not pyenv:
        return []
    root = subprocess.run([pyenv, "root"], capture_output=True, text=True, check=False).stdout.strip()
    found = Path(root).glob(f"versions/{version}*/bin/python{version}") if root else []
    return [str(path) for path in sorted(found, reverse=True)]


def _starts(command: str, version: str) -> bool:
    # A command on the PATH may be a shim for a Python that is not chosen here.
    code = "import sys, venv; print('%d.%d' % sys.version_info[:2])"
    done = subprocess.run([command, "-c", code], capture_output=True, text=True, check=False)
    return done.returncode == 0 and done.stdout.strip() == version


def environment(version: str, command: str) -> Path:
    """The Python of a virtual environment with the locked requirements and the package; made where it is missing."""
    folder = FOLDER / version
    python = folder / "bin" / "python"
    if not python.exists():
        subprocess.run([command, "-m", "venv", str(folder)], check=True)
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--require-hashes", "-r", "requirements/dev.txt"], cwd=ROOT, check=True)
    subprocess.run([*pip, "--no-deps", "--no-build-isolation", "--editable", "."], cwd=ROOT, check=True)
    return python


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", action="append", metavar="VERSION", help="only this version, such as 3.13")
    parser.add_argument("--others", action="store_true", help="not the version that runs this")
    given, for_pytest = parser.parse_known_args(arguments)
    found = [(version, command) for version, command in interpreters(oldest_supported())]
    chosen = [item for item in found if not given.only or item[0] in given.only]
    if given.others:
        chosen = [item for item in chosen if item[0] != f"3.{sys.version_info.minor}"]
        if not chosen:
            print("there is no other Python here")
            return 0
    if not chosen:
        print(f"no such Python; there are {', '.join(version for version, _ in found) or 'none'}", file=sys.stderr)
        return 2
    failed = []
    for version, command in chosen:
        print(f"Python {version}: {command}", flush=True)
        python = environment(version, command)
        tests = for_pytest or ["-q", *(f"tests/{name}" for name in QUICK if (ROOT / "tests" / name).exists())]
        if subprocess.run([str(python), "-m", "pytest", "-p", "no:cacheprovider", *tests], cwd=ROOT).returncode != 0:
            failed.append(version)
    print(f"passed: {', '.join(version for version, _ in chosen if version not in failed) or 'none'}; ", end="")
    print(f"failed: {', '.join(failed) or 'none'}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
