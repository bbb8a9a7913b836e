"""Warns when a pinned tool that shapes the generated code has a newer version.

Never fails, and without an index it is silent.

python -m maintenance.newer_tools
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from packaging.version import InvalidVersion, Version

ROOT = Path(__file__).resolve().parent.parent
PINS = ROOT / "requirements" / "dev.in"
# The generator writes the code, ruff formats it: another version of either can mean other bytes.
SHAPING = ("openapi-python-client", "ruff")
TIMEOUT = 15.0


def pinned(path: Path = PINS) -> dict[str, Version]:
    """The exact pins of the shaping tools."""
    text = path.read_text(encoding="utf-8")
    found = {name: re.search(rf"^{re.escape(name)}==(\S+)", text, re.MULTILINE) for name in SHAPING}
    return {name: Version(match[1]) for name, match in found.items() if match}


def newest_on_index(name: str) -> Version | None:
    """The newest release on the index that pip uses, or None where it cannot tell."""
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--retries", "0", "--timeout", "5"]
    try:
        done = subprocess.run(
            [*command, "index", "versions", name], capture_output=True, text=True, check=False, timeout=TIMEOUT
        )
    except (subprocess.TimeoutExpired, OSError):
        return None
    match = re.match(rf"{re.escape(name)} \(([^)]+)\)", done.stdout)
    try:
        return Version(match[1]) if match else None
    except InvalidVersion:
        return None


def warnings(pins: dict[str, Version], newest: Callable[[str], Version | None]) -> list[str]:
    """A line for each tool that has a newer version."""
    lines = []
    for name, version in pins.items():
        other = newest(name)
        if other is not None and other > version:
            lines.append(
                f"note: {name} is pinned to {version}, and {other} is out: it may change the generated code. "
                f"To take it, raise the pin in requirements/{PINS.name}, then `make lock regenerate`"
            )
    return lines


def main() -> int:
    for line in warnings(pinned(), newest_on_index):
        print(line, file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
