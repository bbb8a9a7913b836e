"""What hand-written files say of the description: counts, tables and regions, written anew by `make generate`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from description import operations

Document = dict[str, Any]

UNITS = {1: "a second", 60: "a minute", 3600: "an hour", 86400: "a day"}


class Part(NamedTuple):
    """A part of a file: what it looks like, and what it has to be."""

    page: str
    pattern: str
    text: Callable[[Document], str]


class PageError(Exception):
    """A file has no place for what it has to say."""


def count(document: Document) -> str:
    return str(sum(1 for _ in operations(document)))


def rate_limits(document: Document) -> str:
    """The table of the buckets."""
    lines = ["| bucket | limit | what draws from it |", "|---|---|---|"]
    for name, limit in document["x-rate-limits"].items():
        requests = "1 request" if limit["requests"] == 1 else f"{limit['requests']} requests"
        period = UNITS.get(limit["seconds"], f"in {limit['seconds']} seconds")
        lines.append(f"| `{name}` | {requests} {period} | {limit['description'].rstrip('.')} |")
    return "\n".join(lines) + "\n"


def simulated(document: Document) -> str:
    """The table of what the sandbox simulates."""
    # Imported here: nothing else of the generator needs the sandbox.
    from customerio_sandbox.coverage import markdown
    from customerio_sandbox.description import described_by

    return markdown(described_by(document))


def regions(document: Document) -> str:
    """The members of `Region`: methods need an enum that is whole, and type checkers one that is written out."""
    names = [server["description"] for server in document["servers"]]
    return "".join(f'    {name.upper()} = "{name.lower()}"\n' for name in names)


def table(header: str) -> str:
    return re.escape(header) + r"\n(?:\|.*\n)+"


PARTS = (
    Part(
        "overlay/customerio_app/_regions.py",
        r'(?<=    # The servers of openapi\.yaml: written by `make generate`\.\n)(?:    \w+ = "\w+"\n)+',
        regions,
    ),
    Part("README.md", r"(?<=all )\d+(?= published operations)", count),
    Part("README.md", r"(?<=\| operations \| )\d+(?=, typed)", count),
    Part("docs/rate-limits.md", table("| bucket | limit | what draws from it |"), rate_limits),
    Part("sandbox/README.md", table("| resource | simulated | from the examples |"), simulated),
)


def rewritten(root: Path, document: Document) -> Iterator[tuple[Path, str]]:
    """The files that do not say what the description says, with the text that they should have.

    Raises:
        PageError: a file has lost the place where it says it.
    """
    for page in dict.fromkeys(part.page for part in PARTS):
        path = root / page
        was = text = path.read_text(encoding="utf-8")
        for part in PARTS:
            if part.page == page:
                # A function, so that a backslash in the new text is no reference to a group.
                text, found = re.subn(part.pattern, lambda _, part=part: part.text(document), text)  # type: ignore[misc]
                if found != 1:
                    raise PageError(f"{page}: {part.pattern!r} is there {found} times; see generator/pages.py")
        if text != was:
            yield path, text
