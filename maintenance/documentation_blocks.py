"""The Python blocks of README.md and docs/.

A block that begins with a file's name in a comment (`# tasks.py`) is a file, which the page's other files can import.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FENCE = re.compile(
    r"^(?:<!--(?P<note>[^\n]*)-->\n)?```python(?P<rest>[^\n]*)\n(?P<code>.*?)^```$", re.MULTILINE | re.DOTALL
)
REASON = re.compile(r"notest: (?P<reason>\S.*)")
FILE = re.compile(r"# (?P<name>[\w/.]+\.py)\n")


@dataclass(frozen=True, slots=True)
class Block:
    """A Python block. `reason` says why it is only compiled ("": it is run), `file` its name where it is a file."""

    page: str
    line: int
    code: str
    reason: str
    file: str = ""

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"


def pages() -> list[Path]:
    """README.md, CONTRIBUTING.md where there is one, and the guides."""
    return [path for path in (ROOT / "README.md", ROOT / "CONTRIBUTING.md") if path.exists()] + sorted(
        (ROOT / "docs").rglob("*.md")
    )


def blocks() -> Iterator[Block]:
    """All Python blocks, in the pages' order."""
    for path in pages():
        text = path.read_text(encoding="utf-8")
        for found in FENCE.finditer(text):
            line = text.count("\n", 0, found.start("code")) + 1
            page = str(path.relative_to(ROOT))
            note = (found["note"] or "").strip()
            reason = REASON.fullmatch(note)
            if found["rest"] or (note.startswith("no") and not reason):
                raise ValueError(
                    f"{page}:{line}: nothing after ```python; above it `<!-- notest: why it cannot run -->`"
                )
            file = FILE.match(found["code"])
            yield Block(page, line, found["code"], reason["reason"] if reason else "", file["name"] if file else "")


def write_files(page: str, folder: Path) -> list[Path]:
    """Writes the files of a page (`docs/recipes/celery.md`) into a folder; where they are."""
    written = []
    for block in blocks():
        if block.page == page and block.file:
            path = folder / block.file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.code, encoding="utf-8")
            written.append(path)
    return written
