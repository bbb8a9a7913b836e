"""One issue says what the vendor's document has and ours has not: opened, kept up to date, closed."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml

from maintenance import drift_issue

ROOT = Path(__file__).resolve().parents[2]
TOKEN = "token-of-the-pipeline"


class Server(ThreadingHTTPServer):
    """The issues of GitHub and of GitLab, as far as they are asked for."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.issues: list[dict[str, Any]] = []
        self.refuse = False


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        query = parse_qs(urlsplit(self.path).query)
        open_state = "opened" if self._gitlab else "open"
        assert query["labels"] == ["drift"]
        assert query["state"] == [open_state]
        self._respond([issue for issue in self.server.issues if issue["state"] == "open"][:1])

    def do_POST(self) -> None:
        said = self._said()
        labels = said["labels"].split(",") if self._gitlab else said["labels"]
        assert labels == ["drift"]
        assert said["title"]
        number = len(self.server.issues) + 1
        text = said["description" if self._gitlab else "body"]
        # GitHub gives the text back with other line ends.
        issue = {
            "number": number,
            "iid": number,
            "state": "open",
            "body": text.replace("\n", "\r\n"),
            "description": text,
        }
        self.server.issues.append(issue)
        self._respond(issue)

    def do_PATCH(self) -> None:
        assert not self._gitlab
        self._change("state", "closed")

    def do_PUT(self) -> None:
        assert self._gitlab
        self._change("state_event", "close")

    def _change(self, field: str, closed: str) -> None:
        said = self._said()
        issue = self.server.issues[int(self.path.rsplit("/", 1)[1]) - 1]
        if said.get(field) == closed:
            issue["state"] = "closed"
        for name in ("body", "description"):
            issue[name] = said.get(name, issue[name])
        self._respond(issue)

    @property
    def _gitlab(self) -> bool:
        if "/projects/7/" in self.path:
            assert self.headers["PRIVATE-TOKEN"] == TOKEN
            return True
        assert self.path.startswith("/repos/team/client/")
        assert self.headers["Authorization"] == f"Bearer {TOKEN}"
        return False

    def _said(self) -> Any:
        return json.loads(self.rfile.read(int(self.headers["Content-Length"])))

    def _respond(self, content: Any) -> None:
        body = json.dumps(content).encode()
        self.send_response(403 if self.server.refuse else 200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None: ...


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture(autouse=True)
def no_pipeline(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GITHUB_REPOSITORY", "GITHUB_TOKEN", "CI_PROJECT_ID", "CI_API_V4_URL", "DRIFT_TOKEN"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(params=["github", "gitlab"])
def pipeline(request: pytest.FixtureRequest, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    url = f"http://127.0.0.1:{server.server_port}"
    settings = {
        "github": {"GITHUB_API_URL": url, "GITHUB_REPOSITORY": "team/client", "GITHUB_TOKEN": TOKEN},
        "gitlab": {"CI_API_V4_URL": url, "CI_PROJECT_ID": "7", "DRIFT_TOKEN": TOKEN},
    }
    for name, value in settings[request.param].items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def vendor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The vendor's document; ours is the same bookshop at first."""
    from maintenance.drift import command

    text = (ROOT / "tests/maintenance/bookshop.yaml").read_text(encoding="utf-8")
    ours, theirs = tmp_path / "ours.yaml", tmp_path / "vendor.yaml"
    ours.write_text(text, encoding="utf-8")
    theirs.write_text(text, encoding="utf-8")
    real = command.main
    monkeypatch.setattr(command, "main", lambda arguments: real([*arguments, "--ours", str(ours)]))
    return theirs


def rename_an_operation(path: Path, to: str) -> None:
    document = yaml.safe_load(path.read_text(encoding="utf-8"))
    first = next(iter(document["paths"]))
    document["paths"][f"/{to}"] = document["paths"].pop(first)
    path.write_text(yaml.safe_dump(document), encoding="utf-8")


@pytest.mark.usefixtures("pipeline")
def test_an_issue_is_opened_kept_up_to_date_and_closed(
    server: Server, vendor: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    same = vendor.read_text(encoding="utf-8")
    assert drift_issue.main([str(vendor)]) == 0
    assert server.issues == []

    rename_an_operation(vendor, "moved")
    assert drift_issue.main([str(vendor)]) == 0
    (issue,) = server.issues
    assert "/moved" in issue["description"]
    assert "compared in" not in issue["description"]

    before = dict(issue)
    assert drift_issue.main([str(vendor)]) == 0
    assert server.issues == [before]
    assert "says it already" in capsys.readouterr().out

    rename_an_operation(vendor, "moved-again")
    assert drift_issue.main([str(vendor)]) == 0
    assert len(server.issues) == 1
    assert "/moved-again" in (issue["description"] + issue["body"])

    vendor.write_text(same, encoding="utf-8")
    assert drift_issue.main([str(vendor)]) == 0
    assert issue["state"] == "closed"


@pytest.mark.usefixtures("pipeline")
def test_a_report_longer_than_an_issue_may_be_is_cut(server: Server) -> None:
    drift_issue.keep("x" * 100_000, drift_issue.forge(os.environ))
    assert len(server.issues[0]["description"]) < 65_536


@pytest.mark.usefixtures("pipeline")
def test_a_forge_that_refuses_is_an_error_without_the_token(
    server: Server, vendor: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    server.refuse = True
    assert drift_issue.main([str(vendor)]) == 2
    said = capsys.readouterr()
    assert "403" in said.err
    assert TOKEN not in said.err + said.out


@pytest.mark.usefixtures("pipeline")
def test_a_document_that_cannot_be_read_opens_no_issue(server: Server, vendor: Path, tmp_path: Path) -> None:
    assert drift_issue.main([str(tmp_path / "nothing.yaml")]) == 2
    assert server.issues == []


def test_outside_a_pipeline_it_says_what_to_do(vendor: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert drift_issue.main([str(vendor)]) == 2
    assert "make drift" in capsys.readouterr().err


def test_a_missing_token_is_named(
    vendor: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GITHUB_REPOSITORY", "team/client")
    assert drift_issue.main([str(vendor)]) == 2
    assert "GITHUB_TOKEN is not set" in capsys.readouterr().err
