"""Uploads what `make build` made to a package index, after making sure that it is a release.

    python -m maintenance.release.publish [--root .] [--dry-run]

The index and the account come from twine's variables: TWINE_REPOSITORY_URL, TWINE_USERNAME, TWINE_PASSWORD. Where the
index lists its files is `<TWINE_REPOSITORY_URL>/simple/`, unless SIMPLE_INDEX_URL says otherwise.

Refused: uncommitted changes, a changelog whose newest entry is not this version with a date, a version that the index
has already.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from http.client import HTTPMessage
from pathlib import Path
from typing import IO

from packaging.utils import InvalidSdistFilename, InvalidWheelFilename, parse_sdist_filename, parse_wheel_filename
from packaging.version import Version

from maintenance.release import build_distribution, changelog

PROJECT = "customerio-app-client"
TIMEOUT = 30.0


class RefusedError(Exception):
    """This is no release that can be published; the message says why and what to do."""


def check_release(root: Path, version: str) -> None:
    """Raises `RefusedError` where the working tree or the changelog says that this is no release."""
    done = subprocess.run(["git", "status", "--porcelain"], cwd=root, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RefusedError(f"git cannot tell whether everything is committed: {done.stderr.strip()}")
    if done.stdout:
        raise RefusedError(f"there are uncommitted changes; commit them first:\n{done.stdout.rstrip()}")
    entry = changelog.newest(root / "CHANGELOG.md")
    if entry.version is None:
        raise RefusedError(f"CHANGELOG.md says `{entry.title}`; head it `{version} - <date>` and commit")
    if entry.version != version:
        raise RefusedError(f"CHANGELOG.md begins with {entry.version}, but the version is {version}")
    if not entry.text:
        raise RefusedError(f"CHANGELOG.md says nothing about {version}")


class _SameIndexOnly(urllib.request.HTTPRedirectHandler):
    """Some indexes send a client on to the public one for what they do not have: that is another index."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> urllib.request.Request | None:
        if urllib.parse.urlsplit(newurl).netloc != urllib.parse.urlsplit(req.full_url).netloc:
            raise urllib.error.HTTPError(req.full_url, 404, "elsewhere", headers, fp)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def published_versions(simple_url: str) -> set[Version]:
    """The versions that an index has of this project; none where it does not know the project.

    Raises:
        RefusedError: the index cannot be asked.
    """
    url = f"{simple_url.rstrip('/')}/{PROJECT}/"
    if urllib.parse.urlsplit(url).scheme not in ("http", "https"):
        raise RefusedError(f"{simple_url} is no http(s) URL of a package index")
    # The files' names are in both forms of the answer, so that the plain text of either will do.
    accept = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1"
    request = urllib.request.Request(url, headers={"Accept": accept, **_authorization()})
    try:
        with urllib.request.build_opener(_SameIndexOnly()).open(request, timeout=TIMEOUT) as answer:
            text = answer.read().decode("utf-8", "replace")
    except urllib.error.HTTPError as error:
        error.close()
        if error.code == 404:
            return set()
        raise RefusedError(f"the index answers {error.code} for its list of files; set SIMPLE_INDEX_URL") from None
    except OSError as error:
        raise RefusedError(f"the index cannot be reached ({error}); set SIMPLE_INDEX_URL if it is elsewhere") from None
    return set(_versions(text))


def _authorization() -> dict[str, str]:
    name, password = os.environ.get("TWINE_USERNAME"), os.environ.get("TWINE_PASSWORD")
    if not name or not password:
        return {}
    import base64

    return {"Authorization": "Basic " + base64.b64encode(f"{name}:{password}".encode()).decode()}


def _versions(text: str) -> Iterator[Version]:
    for name in set(re.findall(r"customerio_app_client-[\w.!+-]+?(?:\.whl|\.tar\.gz)", text)):
        try:
            yield parse_wheel_filename(name)[1] if name.endswith(".whl") else parse_sdist_filename(name)[1]
        except (InvalidWheelFilename, InvalidSdistFilename):
            continue


def simple_index() -> str:
    """Where the index lists its files, from the environment."""
    given = os.environ.get("SIMPLE_INDEX_URL")
    if given:
        return given
    upload = os.environ.get("TWINE_REPOSITORY_URL", "")
    if not upload:
        raise RefusedError("TWINE_REPOSITORY_URL is not set: the URL that the company's index takes uploads at")
    return upload.rstrip("/") + "/simple/"


def publish(root: Path, *, dry_run: bool = False) -> list[str]:
    """Checks, builds and uploads; the names of the files.

    Raises:
        RefusedError: this is no release, the index has it already, or the upload failed.
        BuildError: it cannot be built.
    """
    version = build_distribution.version(root)
    check_release(root, version)
    if Version(version) in published_versions(simple_index()):
        raise RefusedError(f"the index has {version} already: raise the version in {build_distribution.VERSION_FILE}")
    files = build_distribution.build(root, root / "dist")
    upload = [str(path) for path in files if path.suffix in (".whl", ".gz")]
    if not dry_run:
        command = [sys.executable, "-m", "twine", "upload", "--non-interactive", "--disable-progress-bar", *upload]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise RefusedError(f"twine could not upload:\n{done.stdout}{done.stderr}")
    return [Path(path).name for path in upload]


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, default=build_distribution.ROOT, help="the project's folder")
    parser.add_argument("--dry-run", action="store_true", help="check and build, but do not upload")
    given = parser.parse_args(arguments)
    try:
        names = publish(given.root, dry_run=given.dry_run)
    except (RefusedError, build_distribution.BuildError, ValueError) as error:
        print(f"publish: {error}", file=sys.stderr)
        return 1
    print("\n".join(f"{'built' if given.dry_run else 'published'}  {name}" for name in names))
    return 0


if __name__ == "__main__":
    sys.exit(main())
