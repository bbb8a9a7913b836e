"""Programs as users write them: type checkers have nothing to say of them, and they run against the sandbox.

The programs are free of casts, asserts and `type: ignore`: where one would be needed, the client is in the way. The
examples of the guides are checked beside them; `tests/maintenance/test_documentation_blocks.py` runs those.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import httpx
import pytest
import uvicorn
from customerio_app import AppClient
from customerio_app.models import SnippetInput
from customerio_sandbox import Clock, Sandbox

from maintenance.documentation_blocks import blocks
from tests.programs import (
    actions_by_kind,
    broadcast_to_the_end,
    campaign_report,
    copy_content,
    people_export,
    polling_and_metrics,
    raw_and_errors,
    send_with_attachment,
    starlette_service,
    values_passed_on,
    worker_processes,
)

#: Pages whose examples stand on libraries without types, and on files of their own; `tests/recipes` runs them.
OF_OTHER_LIBRARIES = ("docs/migrating.md", "docs/recipes/")
FOLDER = Path(__file__).parent
PROGRAMS = sorted(path for path in FOLDER.glob("*.py") if not path.name.startswith("test_"))

# Every line with a comment is a mistake that a type checker has to find: else its silence means nothing.
MISTAKES = """
import customerio_app
from customerio_app import AppClient, models
from customerio_app.models import Segmnet  # misspelt
from customerio_app.models import SendEmailRequest

customerio_app.AppClinet  # misspelt
models.Segmnet  # misspelt
SendEmailRequest(to=5)  # not text
SendEmailRequest(subject="no address")  # something required is missing
models.PeopleByIdRequest(ids="42")  # text is no list
models.TriggerBroadcastRequest(emails={"ada@example.com": 1})  # nor is a dict


def main(cio: AppClient) -> None:
    for segment in cio.segments.list():
        segment.nmae  # misspelt
        segment.description.upper()  # may be None
    cio.segments.list()[0].id.upper()  # a number
    cio.segments.lst()  # misspelt
    cio.messages.list(typ="email")  # misspelt
    cio.send.email("ada@example.com")  # neither a model nor a dict
    for message in cio.messages.iter():
        message.recipient.upper().lowr()  # misspelt
"""


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All of it where no setting of this repository applies: the checkers see the package as it is installed."""
    folder = tmp_path_factory.mktemp("programs")
    for program in PROGRAMS:
        (folder / program.name).write_text(program.read_text(encoding="utf-8"), encoding="utf-8")
    for block in blocks():
        if block.page.startswith(OF_OTHER_LIBRARIES):
            continue
        name = re.sub(r"\W+", "_", str(block))
        (folder / f"guide_{name}.py").write_text(block.code, encoding="utf-8")
    (folder / "mistakes.py").write_text(MISTAKES, encoding="utf-8")
    return folder


def said(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in ("MYPYPATH", "PYTHONPATH")}
    return subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def findings_are_the_mistakes(found: list[tuple[str, int, str]]) -> None:
    others = [one for one in found if one[0] != "mistakes.py"]
    assert not others, "\n".join(f"{name}:{line}: {text}" for name, line, text in others)
    marked = {number for number, line in enumerate(MISTAKES.splitlines(), 1) if "  # " in line}
    assert {line for _, line, _ in found} == marked


def test_mypy_has_nothing_to_say(elsewhere: Path) -> None:
    names = sorted(path.name for path in elsewhere.glob("*.py"))
    cache = FOLDER.parents[1] / ".mypy_cache" / "programs"
    options = ["--strict", "--config-file", os.devnull, "--cache-dir", str(cache), "--no-error-summary", "--no-pretty"]
    run = said(elsewhere, "mypy", *options, *names)
    found = [re.fullmatch(r"(.+\.py):(\d+): (?:error|note): (.*)", line) for line in run.stdout.splitlines()]
    assert None not in found, run.stdout + run.stderr
    findings_are_the_mistakes([(one[1], int(one[2]), one[3]) for one in found if one])


def test_pyright_has_nothing_to_say(elsewhere: Path) -> None:
    settings = {"include": ["."], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (elsewhere / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    run = said(elsewhere, "pyright", "--pythonpath", sys.executable, "--project", ".", "--outputjson")
    report = json.loads(run.stdout)
    assert report["summary"]["filesAnalyzed"] == len(list(elsewhere.glob("*.py")))
    findings_are_the_mistakes(
        [
            (Path(one["file"]).name, one["range"]["start"]["line"] + 1, one["message"])
            for one in report["generalDiagnostics"]
        ]
    )


def test_nothing_in_them_quiets_a_type_checker() -> None:
    assert len(PROGRAMS) >= 7
    for program in PROGRAMS:
        text = program.read_text(encoding="utf-8")
        assert not re.search(r"\bcast\(|\bassert\b|type: ignore|pyright:|\bAny\b", text), program.name


# ---- and they run


@pytest.fixture
def box(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """A sandbox whose clock runs fast, found as a program finds the API: by the environment."""
    with Sandbox(clock=Clock(monotonic=lambda: time.monotonic() * 20)) as sandbox:
        monkeypatch.setenv("CUSTOMERIO_APP_BASE_URL", sandbox.url)
        monkeypatch.setenv("CUSTOMERIO_APP_API_KEY", sandbox.api_key)
        yield sandbox


def test_send_with_attachment(box: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    invoice = tmp_path / "invoice.pdf"
    invoice.write_bytes(b"%PDF-1.7 made up")
    delivery_id = send_with_attachment.main(invoice, "ada@example.com")
    assert capsys.readouterr().out.startswith(f"queued {delivery_id} at 17")
    (sent,) = [one["body"] for one in box.requests if one["path"] == "/v1/send/email"]
    assert set(sent["attachments"]) == {"invoice.pdf", "items.csv"}
    assert sent["identifiers"] == {"id": 42}
    assert sent["message_data"]["order"]["total"] == "150.00"


def test_campaign_report(box: Sandbox, tmp_path: Path) -> None:
    file = tmp_path / "report.csv"
    table = campaign_report.main(file, date(2026, 11, 16), date(2026, 11, 20))
    assert len(table) == 10
    assert table["sent"].sum() > 0
    assert table["open_rate"].between(0, 1).any()
    assert file.read_text().startswith("campaign,time,state,")
    assert "UNSET" not in file.read_text()


def test_people_export(box: Sandbox, tmp_path: Path) -> None:
    addresses = people_export.main(tmp_path, "Signed up")
    assert "ada@example.com" in addresses
    assert "" in addresses, "people without an address have an empty column"
    with pytest.raises(SystemExit, match="Nobody"):
        people_export.main(tmp_path, "Nobody")


def test_broadcast_to_the_end(
    box: Sandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert broadcast_to_the_end.main("Service disruption", ["ada@example.com"]) == []
    assert re.search(r"processed \d+ seconds later", capsys.readouterr().out)
    # In another workspace: a second trigger in this one would have to wait for 10 seconds.
    monkeypatch.setenv("CUSTOMERIO_APP_API_KEY", f"{box.api_key}-staging")
    (refused,) = broadcast_to_the_end.main("Service disruption", ["nobody@example.com"])
    assert refused.startswith("not triggered: ")
    assert "no person has this email address" in refused


def test_copy_content(box: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_KEY", box.api_key)
    monkeypatch.setenv("TARGET_KEY", f"{box.api_key}-staging")
    with AppClient(box.api_key) as cio:
        cio.snippets.upsert(SnippetInput(name="sign_off", value="See you soon"))
    snippets, contents = copy_content.main(44)
    again, _ = copy_content.main(44)
    assert (snippets, contents) == (["sign_off"], 2)
    assert again == []
    updates = [one["body"] for one in box.requests if one["method"] == "PUT" and "/content" in one["path"]]
    assert all(isinstance(body["headers"], list) for body in updates if "headers" in body)
    assert updates


@contextlib.contextmanager
def served(app: Any) -> Iterator[str]:
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_config=None, ws="none", loop="asyncio"))
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            assert thread.is_alive()
            time.sleep(0.005)
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()


def test_fifty_tasks_under_starlette(box: Sandbox) -> None:
    with served(starlette_service.app) as url, httpx.Client(base_url=url, timeout=60) as http:
        people = http.get("/people", params={"id": [str(number) for number in range(30, 80)]}).json()
        assert len(people) == 50
        assert {person["email"] for person in people if person["id"] == "42"} == {"ada@example.com"}
        assert http.get("/people/42/segments").json()[0]["name"]
        assert http.get("/people/987654/segments").json() == {"error": 404}
    assert {one["status"] for one in box.requests} <= {200, 404}, "none was refused for coming too fast"


def test_worker_processes(box: Sandbox, tmp_path: Path) -> None:
    orders = [(number, "ada@example.com") for number in range(12)]
    lines = worker_processes.main(orders, tmp_path / "limits", 3)
    assert {line.partition(":")[0] for line in lines} == {str(number) for number, _ in orders}
    assert len({line.partition(": ")[2] for line in lines}) == 12
    assert len([one for one in box.requests if one["path"] == "/v1/send/email"]) == 12


def test_polling_and_metrics(box: Sandbox) -> None:
    result: dict[str, Any] = polling_and_metrics.main(4, 13)
    assert result["built"] == "Beta testers is built"
    assert 0 < result["opens"] < 1
    assert json.loads(result["created"])["segment"]["name"] == "From a script"
    assert result["exports"] > 0
    assert "FROM A SCRIPT" in result["names"]


def test_actions_by_kind(box: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    lines = actions_by_kind.main(7)
    assert "email YOUR FIRST WEEK" in lines
    assert "text of 40 characters" in lines
    assert "segments [3], for onboarding" in capsys.readouterr().out


def test_raw_and_errors(box: Sandbox) -> None:
    result: dict[str, Any] = raw_and_errors.main(7, 44)
    assert result["status"] == "200 application/json"
    assert result["missing"] is None
    assert result["there"]
    assert result["refused"].startswith("messages.list: start_ts: ")
    assert result["outcome"] == "segments.get_customer_count False"
    assert len(result["addresses"]) == 12
    assert sum(result["plans"].values()) > 12
    assert result["draft"] == "November product news"
    assert result["reply"] is None
    (update,) = [one["body"] for one in box.requests if one["method"] == "PUT"]
    assert update["reply_to_id"] is None
    assert update["headers"] == [{"name": "X-Team", "value": "ops"}]


def test_values_passed_on(box: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    # In another workspace than the broadcast's above, whose next trigger would have to wait.
    monkeypatch.setenv("CUSTOMERIO_APP_API_KEY", f"{box.api_key}-second")
    with AppClient() as cio:
        webhook_id = cio.reporting_webhooks.list()[0].id
    result: dict[str, Any] = values_passed_on.main(7, 12, webhook_id)
    assert result["rows"] == 5
    assert result["webhook"] is True
    assert result["people"] > 10
    assert sorted(result["mixed"]) == ["42", "57"]
    assert result["broadcast"] == 12
    assert result["objects"] == {"Company": "Acme", "Course": "Soldering for beginners"}
