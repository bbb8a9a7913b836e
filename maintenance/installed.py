"""The programs of README and docs/ where only the wheel is installed, with what their page says to install besides.

    python -m maintenance.installed [PAGE ...]          all pages, or those whose path contains a word given

Each set of packages gets a fresh virtual environment that knows nothing of this checkout; the sandbox runs outside it.
Needs a package index. Exit status 1 when a program fails or names a package that its page does not install.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from customerio_sandbox import Sandbox

from maintenance.documentation_blocks import ROOT, Block, blocks, write_files
from maintenance.release import build_distribution

PROJECT = "customerio-app-client"
INSTALL = re.compile(r"^pip install (?P<what>(?!-)[^#\n]+)", re.MULTILINE)
TIMEOUT = 120.0


def packages(page: str, wheel: Path) -> frozenset[str]:
    """What a page says to install, with the wheel in the place of the project's name; the wheel if it says nothing."""
    found = INSTALL.findall((ROOT / page).read_text(encoding="utf-8"))
    names = {name for line in found for name in shlex.split(line)} | {PROJECT}
    return frozenset(re.sub(rf"^{PROJECT}(?=$|\[)", lambda _: str(wheel), name) for name in names)


def environment(folder: Path, names: frozenset[str]) -> Path:
    """A fresh virtual environment with these packages; its Python.

    Raises:
        subprocess.CalledProcessError: they cannot be installed.
    """
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = [sys.executable, "-m", "pip", "--python", str(python), "-qq", "--disable-pip-version-check", "install"]
    subprocess.run([*pip, *sorted(names)], check=True)
    return python


def run(block: Block, python: Path, folder: Path, sandbox: Sandbox) -> str:
    """Runs a program in a folder with its page's files; what went wrong, or nothing."""
    write_files(block.page, folder)
    file = block.file
    if not file:
        file = "block.py"
        (folder / file).write_text(block.code, encoding="utf-8")
    is_test = Path(file).name.startswith("test_")
    # A block of the page may show tests that are no file.
    is_test = is_test or bool(re.search(r"^(async )?def test_", block.code, re.MULTILINE))
    command = [str(python), "-W", "error::DeprecationWarning:customerio_app"]
    command += ["-m", "pytest", "-q", "-p", "no:cacheprovider", file] if is_test else [file]
    keep = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PYTEST", "CUSTOMERIO"))
    }
    keep |= {
        "CUSTOMERIO_APP_BASE_URL": sandbox.url,
        "CUSTOMERIO_APP_API_KEY": sandbox.api_key,
        "MPLCONFIGDIR": str(folder / "matplotlib"),
        "PYTHONPATH": str(folder),
    }
    try:
        done = subprocess.run(
            command, cwd=folder, env=keep, capture_output=True, text=True, check=False, timeout=TIMEOUT
        )
    except subprocess.TimeoutExpired:
        return f"was still running after {TIMEOUT:.0f} s"
    return "" if done.returncode == 0 else (done.stdout + done.stderr).strip()


def stray(python: Path) -> str:
    """Where the package is, should it not be inside the environment."""
    code = "import customerio_app, customerio_app_api as api; print(customerio_app.__file__, api.__file__)"
    done = subprocess.run([str(python), "-I", "-c", code], capture_output=True, text=True, check=True)
    return "".join(path for path in done.stdout.split() if not Path(path).is_relative_to(python.parents[1]))


def check(words: list[str]) -> Iterator[str]:
    """A line for each program that fails, while what goes well is printed."""
    with tempfile.TemporaryDirectory() as name, Sandbox(limits=False) as sandbox:
        work = Path(name)
        (wheel, _) = build_distribution.build(ROOT, work / "dist")
        sets: dict[frozenset[str], list[Block]] = defaultdict(list)
        for block in blocks():
            if not block.reason and (not words or any(word in block.page for word in words)):
                sets[packages(block.page, wheel)].append(block)
        for number, (names, group) in enumerate(sets.items()):
            began = time.monotonic()
            python = environment(work / f"venv{number}", names)
            if elsewhere := stray(python):
                raise AssertionError(f"the package is imported from {elsewhere}")
            installed = time.monotonic() - began
            failed = 0
            for place, block in enumerate(group):
                folder = work / f"files{number}-{place}"
                folder.mkdir()
                sandbox.reset()
                if said := run(block, python, folder, sandbox):
                    failed += 1
                    yield f"{block}\n{said}"
            shown = " ".join(sorted(name.replace(str(wheel), PROJECT) for name in names))
            print(
                f"{len(group) - failed} of {len(group)} programs ran with: {shown} "
                f"({installed:.0f} s to install, {time.monotonic() - began - installed:.0f} s to run)",
                flush=True,
            )


def main(words: list[str]) -> int:
    failed = 0
    for text in check(words):
        failed += 1
        print(f"\n{text}\n", file=sys.stderr, flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
