"""Makes the working tree a release: version, changelog with a date, and the API that the next one is compared with.

    python -m maintenance.release.prepare [VERSION] [--root .]

VERSION is what `make check-api` proposes, if left out. A release that is not tagged yet can be prepared again: version
and date stay, its API is taken anew.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from pathlib import Path

from packaging.version import InvalidVersion, Version

from maintenance.release import baseline, build_distribution, changelog, check_api
from maintenance.release.api_surface import compare, read_surface
from maintenance.release.checkout import git

CHANGELOG = "CHANGELOG.md"


class RefusedError(Exception):
    """This cannot become a release; the message says why and what to do."""


def prepare(root: Path, wanted: str | None, today: dt.date) -> str:
    """Writes version, changelog and baseline; the version.

    Raises:
        RefusedError: the version is none, is not higher, or does not say that the API breaks; the changelog says
            nothing, or begins with a release that is tagged already.
    """
    entry = changelog.newest(root / CHANGELOG)
    if not entry.text:
        raise RefusedError(f"{CHANGELOG} says nothing below `{entry.title}`: write what is new for users")
    if entry.version is None:
        version = _checked(root, wanted)
        build_distribution.write_version(root, version)
        changelog.rename(root / CHANGELOG, f"{version} - {today}")
    else:
        version = entry.version
        if wanted not in (None, version):
            raise RefusedError(f"{CHANGELOG} begins with {version}: head what is new with `## Unreleased`")
        if version != build_distribution.version(root):
            raise RefusedError(
                f"{CHANGELOG} begins with {version}, {build_distribution.VERSION_FILE} has another version"
            )
        if git(root, "rev-parse", "--verify", "--quiet", f"refs/tags/v{version}"):
            raise RefusedError(f"{version} is released (tag v{version}): head what is new since with `## Unreleased`")
    (root / baseline.FILE).parent.mkdir(parents=True, exist_ok=True)
    (root / baseline.FILE).write_text(baseline.make(root, version), encoding="utf-8")
    return version


def _checked(root: Path, wanted: str | None) -> str:
    """The version of a new release."""
    text = baseline.committed(root)
    if text is None:
        return wanted or build_distribution.version(root)
    old = Version(baseline.version(text))
    changes = compare(baseline.surface(text), read_surface(root))
    proposed = check_api.next_version(old, changes)
    try:
        version = Version(wanted) if wanted else max(proposed, Version(build_distribution.version(root)))
    except InvalidVersion:
        raise RefusedError(f"{wanted} is no version such as {proposed}") from None
    if version <= old:
        raise RefusedError(
            f"{version} is not higher than the last release, {old}; `make check-api` proposes {proposed}"
        )
    if changes.breaking and not check_api.says_that_it_breaks(old, version):
        raise RefusedError(f"{version} does not say that the API breaks since {old}: make it {proposed}")
    return str(version)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("version", nargs="?", help="the release's version (what `make check-api` proposes)")
    parser.add_argument("--root", type=Path, default=build_distribution.ROOT, help="the project's folder")
    given = parser.parse_args(arguments)
    try:
        version = prepare(given.root, given.version, dt.datetime.now().astimezone().date())
    except (RefusedError, ValueError, build_distribution.BuildError, baseline.BaselineError) as error:
        print(f"release: {error}", file=sys.stderr)
        return 1
    print(f"{version} is prepared. Look at it, then:\n")
    print(f"  git add --all && git commit -m 'Release {version}'\n  git tag v{version}\n  make publish")
    return 0


if __name__ == "__main__":
    sys.exit(main())
