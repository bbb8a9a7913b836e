"""Builds the documentation's site, strictly and without a network.

    python -m maintenance.site [--out site]

The guides are docs/, the reference pages are made from the packages. Zensical builds the site from mkdocs.yml, and
fails on links in Markdown that lead nowhere and on names that do not exist; what it does not look at is checked
afterwards.
Exit status: 1 where the site has a fault; each is a line.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from maintenance.site import checks, reference_pages

ROOT = Path(__file__).resolve().parents[2]
CONFIGURATION = "mkdocs.yml"
# Pages that are kept where repositories have them.
FROM_THE_ROOT = {"CONTRIBUTING.md": "contributing.md", "CHANGELOG.md": "changelog.md", "SECURITY.md": "security.md"}


def build(out: Path, root: Path = ROOT) -> list[str]:
    """Builds the site in `out`; what was there before is removed. A line for each fault."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        made = _write_pages(root, work / "docs")
        configuration = yaml.safe_load((root / CONFIGURATION).read_text(encoding="utf-8"))
        configuration["nav"] = _navigation(configuration["nav"], made)
        _from_here(configuration, root)
        (work / CONFIGURATION).write_text(yaml.safe_dump(configuration, sort_keys=False), encoding="utf-8")
        missing = list(_misplaced(set(_paths(configuration["nav"])), made))
        if missing:
            return missing
        command = [sys.executable, "-m", "zensical", "build", "--strict", "--config-file", CONFIGURATION]
        environment = {**os.environ, "NO_COLOR": "1"}
        done = subprocess.run(command, cwd=work, env=environment, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            return [line for line in (done.stdout + done.stderr).splitlines() if line.strip()]
        shutil.rmtree(out, ignore_errors=True)
        shutil.copytree(work / "site", out)
    return checks.faults(out)


def _write_pages(root: Path, docs: Path) -> list[str]:
    """The pages' sources; their paths."""
    shutil.copytree(root / "docs", docs)
    for name, page in FROM_THE_ROOT.items():
        (docs / page).write_text(_moved((root / name).read_text(encoding="utf-8")), encoding="utf-8")
    for path, text in reference_pages.pages():
        page_path = docs / "reference" / path
        page_path.parent.mkdir(parents=True, exist_ok=True)
        page_path.write_text(text, encoding="utf-8")
    return [path.relative_to(docs).as_posix() for path in sorted(docs.rglob("*.md"))]


def _moved(text: str) -> str:
    """The text of a page at the root, as a page among the guides."""
    text = re.sub(r"\]\(docs/([^)]+)\)", r"](\1)", text)
    for name, page in FROM_THE_ROOT.items():
        text = text.replace(f"]({name}", f"]({page}")
    return text


def _navigation(node: Any, made: list[str]) -> Any:
    """The navigation with each folder replaced by its pages, the index first."""
    if isinstance(node, list):
        return [_navigation(item, made) for item in node]
    if isinstance(node, dict):
        return {title: _navigation(item, made) for title, item in node.items()}
    if not str(node).endswith("/"):
        return node
    inside = [path for path in made if path.startswith(str(node)) and path != f"{node}index.md"]
    return [f"{node}index.md", *({Path(path).stem: path} for path in inside)]


def _paths(node: Any) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    for item in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _paths(item)


def _misplaced(named: set[str], made: list[str]) -> Iterator[str]:
    for path in sorted(named - set(made)):
        yield f"{CONFIGURATION}: the navigation names {path}, which is no page"
    for path in sorted(set(made) - named):
        yield f"{CONFIGURATION}: the navigation does not name {path}"


def _from_here(configuration: Any, root: Path) -> None:
    """The packages and the extension are found from the folder where the site is built."""
    (python,) = [
        item["mkdocstrings"]["handlers"]["python"] for item in configuration["plugins"] if "mkdocstrings" in item
    ]
    python["paths"] = [str(root / path) for path in python["paths"]]
    python["options"]["extensions"] = [str(root / path) for path in python["options"]["extensions"]]


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=ROOT / "site", help="where the site goes")
    found = build(parser.parse_args(arguments).out)
    print("\n".join(found) if found else "the site has no faults", file=sys.stderr if found else sys.stdout)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
