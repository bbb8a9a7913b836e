"""What the work since the last release does to users' programs, and which version that makes.

    python -m maintenance.release.check_api [--since REF]

REF is a tag, branch or commit; the last tag `v*` if left out.

Prints what breaks, what is new and what changed inside, the next version by semver, and lines for the changelog. Exit
status 1 when something breaks and the version does not say so: a new major version, before 1.0 a new minor one.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from packaging.version import Version

from maintenance.release import build_distribution
from maintenance.release.api_surface import DEPRECATED, PACKAGES, Changes, compare, read_surface
from maintenance.release.checkout import UnknownReferenceError, export, git

ROOT = build_distribution.ROOT


def last_tag(root: Path, besides: str = "") -> str | None:
    """The newest release tag behind the current commit, or None; `besides` is one that does not count."""
    exclude = ["--exclude", besides] if besides else []
    return git(root, "describe", "--tags", "--abbrev=0", "--match", "v[0-9]*", *exclude)


def next_version(old: Version, changes: Changes) -> Version:
    """The version that the changes ask for. Before 1.0 what breaks raises the minor number, all else the last one."""
    major, minor, micro = (*old.release, 0, 0)[:3]
    if changes.breaking:
        return Version(f"{major + 1}.0.0" if major else f"0.{minor + 1}.0")
    if changes.added and major:
        return Version(f"{major}.{minor + 1}.0")
    if changes.added or changes.inside:
        return Version(f"{major}.{minor}.{micro + 1}")
    return old


def says_that_it_breaks(old: Version, new: Version) -> bool:
    """Whether the step between two versions tells users that something breaks."""
    return new.major > old.major or (old.major == 0 and new.major == 0 and new.minor > old.minor)


def report(changes: Changes, reference: str, old: Version, current: Version) -> Iterator[str]:
    """The lines for a maintainer."""
    yield f"since {reference} ({old}): {len(changes.breaking)} breaking, {len(changes.added)} added, " + (
        f"{len(changes.inside)} files changed"
    )
    for title, found in (("breaking", changes.breaking), ("added", changes.added)):
        if found:
            yield ""
            yield title
            yield from (f"  {change}" for change in found)
    if changes.inside:
        yield ""
        yield "changed inside"
        yield from (f"  {line}" for line in _by_folder(changes.inside))
    yield ""
    yield f"next version: {next_version(old, changes)} (the version is {current})"
    if changes.breaking or changes.added:
        yield ""
        yield "for CHANGELOG.md"
        yield from (f"- **Breaking.** {change}." for change in changes.breaking)
        for change in changes.added:
            yield (
                f"- Deprecated: `{change.name}`."
                if change.text == DEPRECATED
                else f"- Added: `{change.name}` ({change.text})."
            )


def _by_folder(files: list[str]) -> Iterator[str]:
    folders: dict[str, list[str]] = {}
    for name in files:
        folder, _, file = name.rpartition("/")
        folders.setdefault(folder, []).append(file)
    for folder, names in sorted(folders.items()):
        more = f" and {len(names) - 4} more" if len(names) > 4 else ""
        yield f"{folder}: {', '.join(names[:4])}{more}"


def check(root: Path, reference: str | None, *, tree: Path | None = None, own_tag: str = "") -> tuple[int, list[str]]:
    """Exit status and report.

    Args:
        root: the project's folder.
        reference: what to compare with; None for the last release.
        tree: the files to compare, where they are not the working tree's.
        own_tag: the tag of the release that is being made, which is not the last one.

    Raises:
        UnknownReferenceError: see `checkout.export`.
    """
    tree = tree or root
    reference = reference or last_tag(root, own_tag)
    if reference is None:
        return 0, ["no release yet (no tag v*): nothing to compare the API with"]
    with tempfile.TemporaryDirectory() as folder:
        export(root, reference, Path(folder), *PACKAGES.values())
        old = Version(build_distribution.version(Path(folder)))
        changes = compare(read_surface(Path(folder)), read_surface(tree))
    current = Version(build_distribution.version(tree))
    lines = list(report(changes, reference, old, current))
    if changes.breaking and not says_that_it_breaks(old, current):
        asked = next_version(old, changes)
        lines += ["", f"This breaks users' programs: make the version {asked} in {build_distribution.VERSION_FILE}"]
        return 1, lines
    return 0, lines


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--since", metavar="REF", help="what to compare with (the last tag v*)")
    parser.add_argument("--root", type=Path, default=ROOT, help="the project's folder")
    given = parser.parse_args(arguments)
    try:
        status, lines = check(given.root, given.since or None)
    except (UnknownReferenceError, build_distribution.BuildError) as error:
        print(f"check-api: {error}", file=sys.stderr)
        return 2
    print("\n".join(lines))
    return status


if __name__ == "__main__":
    sys.exit(main())
