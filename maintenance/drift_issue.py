"""Keeps one issue with what the vendor's document says and ours does not; for a scheduled pipeline.

    python -m maintenance.drift_issue VENDOR

VENDOR is as for `maintenance.drift`. Without differences an open issue is closed; with some it is opened, or its text
is brought up to date. Where the issue goes is what the pipeline says: on GitHub GITHUB_REPOSITORY, with GITHUB_TOKEN
(permission `issues: write`); on GitLab CI_PROJECT_ID, with DRIFT_TOKEN (a project access token with the scope `api`).

Exit status: 0 done, differences or not; 2 a document cannot be read, or the issue cannot be written.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import httpx

from maintenance.drift import command

LABEL = "drift"
TITLE = "The vendor's document differs from openapi.yaml"
# GitHub takes 65,536 characters.
LONGEST = 60_000
TEXT = """\
`make drift` found this. CONTRIBUTING.md says what to do, under "When the vendor changes the API". This text is kept up
to date, and the issue is closed when no difference is left.

```text
{report}
```
"""


@dataclass(frozen=True, slots=True)
class Issue:
    """The open issue with the label."""

    number: int
    text: str


class Forge(Protocol):
    """Where issues are kept."""

    def find(self) -> Issue | None: ...
    def open(self, text: str) -> None: ...
    def update(self, issue: Issue, text: str) -> None: ...
    def close(self, issue: Issue) -> None: ...


class GitHub:
    """The issues of a repository on GitHub."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        api = environment.get("GITHUB_API_URL", "https://api.github.com")
        token = _needed(environment, "GITHUB_TOKEN")
        headers = {"Authorization": f"Bearer {token}", "Accept": "application/vnd.github+json"}
        self._http = httpx.Client(base_url=f"{api}/repos/{environment['GITHUB_REPOSITORY']}", headers=headers)

    def find(self) -> Issue | None:
        found = _json(self._http.get("/issues", params={"labels": LABEL, "state": "open", "per_page": 1}))
        return Issue(found[0]["number"], found[0]["body"] or "") if found else None

    def open(self, text: str) -> None:
        _json(self._http.post("/issues", json={"title": TITLE, "body": text, "labels": [LABEL]}))

    def update(self, issue: Issue, text: str) -> None:
        _json(self._http.patch(f"/issues/{issue.number}", json={"body": text}))

    def close(self, issue: Issue) -> None:
        _json(self._http.patch(f"/issues/{issue.number}", json={"state": "closed", "state_reason": "completed"}))


class GitLab:
    """The issues of a project on GitLab."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        project = f"{environment['CI_API_V4_URL']}/projects/{environment['CI_PROJECT_ID']}"
        self._http = httpx.Client(base_url=project, headers={"PRIVATE-TOKEN": _needed(environment, "DRIFT_TOKEN")})

    def find(self) -> Issue | None:
        found = _json(self._http.get("/issues", params={"labels": LABEL, "state": "opened", "per_page": 1}))
        return Issue(found[0]["iid"], found[0]["description"] or "") if found else None

    def open(self, text: str) -> None:
        _json(self._http.post("/issues", json={"title": TITLE, "description": text, "labels": LABEL}))

    def update(self, issue: Issue, text: str) -> None:
        _json(self._http.put(f"/issues/{issue.number}", json={"description": text}))

    def close(self, issue: Issue) -> None:
        _json(self._http.put(f"/issues/{issue.number}", json={"state_event": "close"}))


class NoForgeError(Exception):
    """It is not known where the issue goes; the message says what to set."""


def forge(environment: Mapping[str, str]) -> Forge:
    """Where the pipeline runs.

    Raises:
        NoForgeError: neither on GitHub nor on GitLab, or without a token.
    """
    if environment.get("GITHUB_REPOSITORY"):
        return GitHub(environment)
    if environment.get("CI_PROJECT_ID") and environment.get("CI_API_V4_URL"):
        return GitLab(environment)
    raise NoForgeError("this is no pipeline of GitHub or GitLab: `make drift` prints the report")


def keep(report: str | None, where: Forge) -> str:
    """Makes the issue say the report, or closes it where there is none; what was done."""
    issue = where.find()
    if report is None:
        if issue is None:
            return "no difference"
        where.close(issue)
        return f"no difference is left: closed issue {issue.number}"
    text = TEXT.format(report=report if len(report) <= LONGEST else f"{report[:LONGEST]}\n... and more: `make drift`")
    if issue is None:
        where.open(text)
        return "opened an issue"
    # Some forges give a text back with other line ends, or without the last one.
    if issue.text.replace("\r\n", "\n").strip() == text.strip():
        return f"issue {issue.number} says it already"
    where.update(issue, text)
    return f"brought issue {issue.number} up to date"


def _needed(environment: Mapping[str, str], name: str) -> str:
    token = environment.get(name)
    if not token:
        raise NoForgeError(f"{name} is not set: it is what the issue is written with")
    return token


def _json(response: httpx.Response) -> Any:
    response.raise_for_status()
    return response.json()


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("vendor", help="the vendor's document: a file or an https URL")
    given = parser.parse_args(arguments)
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        status = command.main([given.vendor])
    if status not in (0, 1):
        return 2
    # How long it took is another figure every time.
    report = "\n".join(line for line in out.getvalue().splitlines() if not line.startswith("compared in")).strip()
    print(report)
    try:
        print(keep(report if status else None, forge(os.environ)))
    except (NoForgeError, httpx.HTTPError) as error:
        print(f"drift: the issue cannot be written: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
