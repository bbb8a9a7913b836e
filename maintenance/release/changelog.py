"""CHANGELOG.md: `## Unreleased` at the top while work goes on, `## 1.2.3 - 2026-11-23` once it is released."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from pathlib import Path

HEADING = re.compile(r"^## +(?P<title>.+?) *$", re.MULTILINE)
RELEASED = re.compile(r"^(?P<version>\d+\.\d+\.\d+\S*) +- +(?P<date>\d{4}-\d{2}-\d{2})$")


@dataclass(frozen=True, slots=True)
class Entry:
    """The newest entry: `version` and `date` are None for unreleased work."""

    title: str
    version: str | None
    date: dt.date | None
    text: str


def newest(path: Path) -> Entry:
    """The first entry of a changelog.

    Raises:
        ValueError: there is none, or its heading is neither `Unreleased` nor `<version> - <date>`.
    """
    text = path.read_text(encoding="utf-8")
    headings = list(HEADING.finditer(text))
    if not headings:
        raise ValueError(f"{path.name} has no entry: begin one with `## Unreleased`")
    title = headings[0]["title"]
    body = text[headings[0].end() : headings[1].start() if len(headings) > 1 else len(text)].strip()
    released = RELEASED.match(title)
    if released:
        return Entry(title, released["version"], dt.date.fromisoformat(released["date"]), body)
    if title != "Unreleased":
        raise ValueError(f"{path.name}: the heading is `{title}`; write `Unreleased` or `1.2.3 - 2026-11-23`")
    return Entry(title, None, None, body)


def last_released(path: Path) -> str | None:
    """The version of the newest entry that has one."""
    titles = (RELEASED.match(heading["title"]) for heading in HEADING.finditer(path.read_text(encoding="utf-8")))
    return next((title["version"] for title in titles if title), None)


def rename(path: Path, title: str) -> None:
    """Heads the newest entry with another title."""
    path.write_text(HEADING.sub(f"## {title}", path.read_text(encoding="utf-8"), count=1), encoding="utf-8")
