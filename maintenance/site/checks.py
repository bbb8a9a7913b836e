"""What must hold of the built site, beside what its generator checks: a line for each fault."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from maintenance.site import public_names


def faults(site: Path) -> list[str]:
    """All faults of a built site."""
    pages = {
        path.relative_to(site).as_posix(): path.read_text(encoding="utf-8") for path in sorted(site.rglob("*.html"))
    }
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    marks = {name: set(re.findall(r'\bid="([^"]+)"', text)) for name, text in pages.items()}
    return [
        *_broken_links(pages, files, marks),
        *_loaded_from_elsewhere(pages),
        *_heads_without_a_word(pages),
        *_undocumented(marks),
    ]


def _broken_links(pages: dict[str, str], files: set[str], marks: dict[str, set[str]]) -> Iterator[str]:
    for name, text in pages.items():
        if name == "404.html":
            continue  # shown at any depth, so that its links begin at the server's root
        for link in sorted(set(re.findall(r'\b(?:href|src)="([^"]*)"', text))):
            if re.match(r"[a-z]+:|//", link):
                continue
            path, _, mark = link.partition("#")
            target = _resolve(name, path) if path else name
            if target not in files:
                yield f"{name}: the link {link} leads nowhere"
            elif mark and mark != "__top" and target in marks and mark not in marks[target]:
                yield f"{name}: the link {link} leads to a page without that place"


def _resolve(page: str, path: str) -> str:
    parts = page.split("/")[:-1]
    for step in path.split("/"):
        if step == "..":
            parts = parts[:-1]
        elif step not in ("", "."):
            parts.append(step)
    found = "/".join(parts)
    return found if not (path.endswith(("/", ".")) or not found) else f"{found}/index.html".lstrip("/")


def _loaded_from_elsewhere(pages: dict[str, str]) -> Iterator[str]:
    for name, text in pages.items():
        found = re.findall(r'<(?:script|img|iframe)[^>]*\bsrc="([^"]+)"', text)
        found += re.findall(r'<link[^>]*\brel="(?:stylesheet|preconnect|icon)"[^>]*\bhref="([^"]+)"', text)
        for address in found:
            if re.match(r"(https?:)?//", address):
                yield f"{name}: {address} is loaded from elsewhere"


def _heads_without_a_word(pages: dict[str, str]) -> Iterator[str]:
    for name, text in pages.items():
        if re.search(r"<th\b[^>]*>\s*</th>", text):
            yield f"{name}: a table has a head without a word"


def _undocumented(marks: dict[str, set[str]]) -> Iterator[str]:
    for page, name in public_names.names():
        if name not in marks.get(f"reference/{page}.html", ()):
            yield f"reference/{page}.html: {name} is public and not documented"
    found = {
        mark.rsplit(".", 1)[-1]
        for page, own in marks.items()
        if page.startswith("reference/models/")
        for mark in own
        if mark.startswith("customerio_app_api.")
    }
    for name in sorted(public_names.model_names() - found):
        yield f"reference/models/: {name} is public and not documented"
