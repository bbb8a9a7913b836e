"""What the work since the last release does to users' programs, and which version that makes.

    python -m maintenance.release.check_api [--since REF]

REF is a tag, branch or commit. Without it the last release counts, whose API is committed (`baseline.py`).

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

from maintenance.release import baseline, build_distribution
from maintenance.release.api_surface import DEPRECATED, PACKAGES, Changes, Surface, compare, read_surface
from maintenance.release.checkout import UnknownReferenceError, export

ROOT = build_distribution.ROOT


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
    yield f"since {reference}: {len(changes.breaking)} breaking, {len(changes.added)} added, " + (
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


def since_reference(root: Path, reference: str) -> tuple[Surface, Version]:
    """The API and version of a tag, branch or commit.

    Raises:
        UnknownReferenceError: see `checkout.export`.
    """
    with tempfile.TemporaryDirectory() as folder:
        export(root, reference, Path(folder), *PACKAGES.values())
        return read_surface(Path(folder)), Version(build_distribution.version(Path(folder)))


def check(tree: Path, old: Surface, released: Version, reference: str) -> tuple[int, list[str]]:
    """Exit status and report.

    Args:
        tree: the folder of the project as it is now.
        old: the API to compare with.
        released: the version of that.
        reference: what to call it.
    """
    changes = compare(old, read_surface(tree))
    current = Version(build_distribution.version(tree))
    lines = list(report(changes, reference, released, current))
    if changes.breaking and not says_that_it_breaks(released, current):
        asked = next_version(released, changes)
        lines += ["", f"This breaks users' programs: make the version {asked} in {build_distribution.VERSION_FILE}"]
        return 1, lines
    return 0, lines


def check_working_tree(root: Path, reference: str | None = None) -> tuple[int, list[str]]:
    """Exit status and report of the working tree since a reference, or since the last release.

    Raises:
        UnknownReferenceError: see `checkout.export`.
        BaselineError: the committed API cannot be read.
    """
    if reference is not None:
        old, released = since_reference(root, reference)
        return check(root, old, released, f"{reference} ({released})")
    text = baseline.committed(root)
    if text is None:
        return 0, [f"no release yet (no {baseline.FILE}): nothing to compare the API with"]
    released = Version(baseline.version(text))
    return check(root, baseline.surface(text), released, str(released))


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--since", metavar="REF", help="what to compare with (the last release)")
    parser.add_argument("--root", type=Path, default=ROOT, help="the project's folder")
    given = parser.parse_args(arguments)
    try:
        status, lines = check_working_tree(given.root, given.since or None)
    except (UnknownReferenceError, baseline.BaselineError, build_distribution.BuildError) as error:
        print(f"check-api: {error}", file=sys.stderr)
        return 2
    print("\n".join(lines))
    return status


if __name__ == "__main__":
    sys.exit(main())
