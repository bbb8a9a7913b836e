"""Publishes a release: builds the tagged commit from a clean checkout, and uploads what the index does not have yet.

    python -m maintenance.release.publish [--root .] [--dry-run] [--first]

The index and the account come from where twine takes them: TWINE_REPOSITORY_URL, or TWINE_REPOSITORY with a name in
~/.pypirc; TWINE_USERNAME and TWINE_PASSWORD, or ~/.pypirc. Where the index lists its projects is found from that;
SIMPLE_INDEX_URL says it where it is elsewhere.

Refused, with what to do: uncommitted changes, a commit without the tag `v<version>`, a changelog whose newest entry is
not this version with a date of today or before, generated code that is not what openapi.yaml says, a baseline that is
not the API of the commit, a version that does not say that the API breaks, an address that is no index, and files on
the index that are not the ones built here.
After half an upload the same command sends the rest.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import subprocess
import sys
import tempfile
import urllib.parse
from dataclasses import dataclass, field
from pathlib import Path

from packaging.version import Version
from twine.exceptions import InvalidConfiguration, TwineException
from twine.settings import Settings

from maintenance.release import baseline, build_distribution, changelog, check_api
from maintenance.release.baseline import BaselineError
from maintenance.release.build_distribution import BuildError
from maintenance.release.checkout import UnknownReferenceError, export, git
from maintenance.release.package_index import (
    Account,
    IndexProblemError,
    SimpleIndex,
    simple_addresses,
    without_password,
)

PROJECT = "customerio-app-client"
CONFIGURATION = "~/.pypirc"


class RefusedError(Exception):
    """This is no release that can be published; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where to publish to, as twine sees it."""

    upload: str
    account: Account
    secrets: tuple[str, ...] = field(repr=False)


def target() -> Target:
    """The index that the environment or ~/.pypirc names.

    Raises:
        RefusedError: none is named, or ~/.pypirc has no such name.
    """
    name, url = os.environ.get("TWINE_REPOSITORY"), os.environ.get("TWINE_REPOSITORY_URL")
    if not name and not url:
        raise RefusedError(
            "no index is named: set TWINE_REPOSITORY_URL to the address that takes uploads, "
            f"or TWINE_REPOSITORY to a name in {CONFIGURATION}"
        )
    try:
        settings = Settings(
            config_file=CONFIGURATION,
            repository_name=name or "",
            repository_url=url,
            username=os.environ.get("TWINE_USERNAME"),
            password=os.environ.get("TWINE_PASSWORD"),
            non_interactive=True,
        )
        upload = str(settings.repository_config["repository"])
        username, password = settings.username or "", settings.password or ""
    except (InvalidConfiguration, TwineException, KeyError) as error:
        raise RefusedError(f"twine cannot use this index: {error}") from None
    inside = urllib.parse.urlsplit(upload)
    account = Account(inside.netloc.rpartition("@")[2], inside.username or username, inside.password or password)
    secrets = tuple({value for value in (password, inside.password) if value})
    return Target(without_password(upload), account, secrets)


def check_release(root: Path, version: str) -> None:
    """Raises `RefusedError` where the working tree, the tag or the changelog says that this is no release."""
    changes = git(root, "status", "--porcelain")
    if changes is None:
        raise RefusedError(f"{root} is no git repository, or git is missing")
    if changes:
        raise RefusedError(f"there are uncommitted changes; commit them first:\n{changes}")
    tagged = git(root, "rev-parse", "--verify", "--quiet", f"refs/tags/v{version}^{{commit}}")
    if not tagged:
        raise RefusedError(f"the commit has no tag; say that this is the release with `git tag v{version}`")
    if tagged != git(root, "rev-parse", "HEAD"):
        raise RefusedError(
            f"the tag v{version} is at {tagged[:12]}, another commit: check that out, "
            f"or raise the version in {build_distribution.VERSION_FILE}"
        )
    entry = changelog.newest(root / "CHANGELOG.md")
    if entry.version is None or entry.date is None:
        raise RefusedError(f"CHANGELOG.md says `{entry.title}`; head it `{version} - <date>` and commit")
    if entry.version != version:
        raise RefusedError(f"CHANGELOG.md begins with {entry.version}, but the version is {version}")
    if entry.date > dt.datetime.now().astimezone().date():
        raise RefusedError(f"CHANGELOG.md dates {version} {entry.date}, which is still to come; write today's date")
    if not entry.text:
        raise RefusedError(f"CHANGELOG.md says nothing about {version}")


def check_generated(tree: Path) -> None:
    """Raises `RefusedError` where the generated code of a checkout is not what its description says."""
    command = [sys.executable, "generator/generate.py", "--check"]
    done = subprocess.run(command, cwd=tree, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RefusedError(f"generated/ is not what openapi.yaml says; `make generate` and commit:\n{_text(done)}")


def check_version(root: Path, tree: Path, version: str) -> None:
    """Raises `RefusedError` where the committed API is not this release's, or where it breaks and the version does not
    say so."""
    if not baseline.is_current(tree):
        raise RefusedError(f"{baseline.FILE} is not the API of this commit: `make release`, commit, and tag that")
    before = baseline.before(root, version)
    if before is not None:
        released = Version(baseline.version(before))
        status, lines = check_api.check(tree, baseline.surface(before), released, str(released))
        if status != 0:
            raise RefusedError("\n".join(lines))


def missing(files: list[Path], index: SimpleIndex, *, first: bool) -> list[Path]:
    """Those of the built files that the index does not have.

    Raises:
        RefusedError: it has one of them with other content, or a file of this version that was not built here.
        IndexProblemError: see `SimpleIndex`.
    """
    there = {file.name: file for file in index.files(PROJECT, first=first)}
    differ = [path.name for path in files if path.name in there and not index.agrees(there[path.name], path)]
    if differ:
        raise RefusedError(
            f"the index has {' and '.join(differ)} with other content: what is published stays. "
            f"Raise the version in {build_distribution.VERSION_FILE}"
        )
    return [path for path in files if path.name not in there]


def upload(files: list[Path], where: Target) -> None:
    """Raises `RefusedError` where twine cannot upload; its output is shown without the password."""
    command = [sys.executable, "-m", "twine", "upload", "--non-interactive", "--disable-progress-bar"]
    done = subprocess.run([*command, *map(str, files)], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        said = _text(done)
        for secret in where.secrets:
            said = said.replace(secret, "***")
        raise RefusedError(f"twine could not upload; run the same command again to send the rest:\n{said}")


def publish(root: Path, *, dry_run: bool = False, first: bool = False) -> list[str]:
    """Checks, builds and uploads; a line for each file.

    Args:
        root: the project's folder.
        dry_run: do all but upload.
        first: the index has no list of projects and no file of this one yet.

    Raises:
        RefusedError: this is no release, or the upload failed.
        IndexProblemError: the index cannot be asked.
        BuildError: it cannot be built.
    """
    version = build_distribution.version(root)
    where = target()
    check_release(root, version)
    given = os.environ.get("SIMPLE_INDEX_URL")
    index = SimpleIndex([given] if given else simple_addresses(where.upload), where.account)
    index.files(PROJECT, first=first)
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder)
        export(root, "HEAD", tree)
        check_generated(tree)
        check_version(root, tree, version)
        files = build_distribution.build_tree(tree, root / "dist", build_distribution.source_date(root))
    new = missing(files, index, first=first)
    if new and not dry_run:
        upload(new, where)
    done = "would be published" if dry_run else "published"
    return [f"{done if path in new else 'already there'}  {path.name}" for path in files]


def _text(done: subprocess.CompletedProcess[str]) -> str:
    return (done.stdout + done.stderr).strip()


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, default=build_distribution.ROOT, help="the project's folder")
    parser.add_argument("--dry-run", action="store_true", help="check and build, but do not upload")
    parser.add_argument("--first", action="store_true", help="the index has no list of projects and no release yet")
    given = parser.parse_args(arguments)
    try:
        lines = publish(given.root, dry_run=given.dry_run, first=given.first)
    except (RefusedError, IndexProblemError, BuildError, BaselineError, UnknownReferenceError, ValueError) as error:
        print(f"publish: {error}", file=sys.stderr)
        return 1
    print("\n".join(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
