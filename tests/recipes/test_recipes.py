"""The programs of docs/recipes/ on bad days; that each runs at all is tested with the documentation's other blocks."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

import pytest
from customerio_app import AppClient, AsyncAppClient, NoRateLimiter, RetryPolicy
from customerio_app.errors import (
    AuthenticationError,
    ConnectionNotMadeError,
    CustomerIOError,
    RateLimitError,
    ServerError,
)
from customerio_app.models import PersonIdentifiers, SendEmailRequest
from customerio_sandbox import Sandbox

from maintenance.documentation_blocks import ROOT
from tests.limits.servers import redis_server
from tests.recipes.conftest import Page
from tests.recipes.local_server import private_certificate, serving

Prepare = Callable[[str], Page]

UNCLEAR = {"kind": "status", "status": 503, "applied": True}
LOST = {"kind": "status", "status": 503, "applied": False}


def addresses(box: Sandbox) -> list[str]:
    return [address for one in box.outbox for address in one["recipients"]]


# ---- the retry queue


class Queue:
    """The recipe's queue, with the sandbox's clock."""

    def __init__(self, files: Page, cio: AppClient, box: Sandbox) -> None:
        self.code, self.cio, self.box = files.mail_queue, cio, box
        self.db = self.code.open_queue(str(files.folder / "mail.sqlite"))

    def now(self) -> float:
        return self.box.app.clock.now()

    def put(self, address: str = "ada@example.com", order: int = 8841) -> None:
        self.code.enqueue(self.db, address, {"order": order})

    def run(self) -> None:
        """As the recipe's program does it."""
        self.code.settle(self.db, self.cio, self.now)
        self.code.send_waiting(self.db, self.cio, self.now)

    def states(self) -> list[str]:
        return [state for (state,) in self.db.execute("SELECT state FROM mail ORDER BY number")]


@pytest.fixture
def queue(page: Prepare, cio: AppClient, box: Sandbox) -> Iterator[Queue]:
    made = Queue(page("recipes/retry-queue"), cio, box)
    with contextlib.closing(made.db):
        yield made


def test_an_unclear_send_that_arrived_is_not_repeated(queue: Queue) -> None:
    queue.put()
    queue.box.fail_next(**UNCLEAR)
    with pytest.raises(ServerError):
        queue.run()
    assert queue.states() == ["sending"]
    queue.run()
    assert queue.states() == ["sending"], "it is too early to tell"
    queue.box.advance(300)
    queue.run()
    assert queue.states() == ["sent"]
    assert len(queue.box.outbox) == 1
    assert queue.db.execute("SELECT delivery_id FROM mail").fetchall() == [(queue.box.outbox[0]["id"],)]


def test_an_unclear_send_that_did_not_arrive_is_repeated(queue: Queue) -> None:
    queue.put()
    queue.box.fail_next(**LOST)
    with pytest.raises(ServerError):
        queue.run()
    assert queue.box.outbox == []
    queue.box.advance(300)
    queue.run()
    assert queue.states() == ["sent"]
    assert len(queue.box.outbox) == 1


def test_two_unclear_sends_to_a_person_are_told_apart(queue: Queue) -> None:
    """One of them arrived: the other one is sent again, and neither is twice there."""
    for fault in (UNCLEAR, LOST):
        queue.put()
        queue.box.fail_next(**fault)
        with pytest.raises(ServerError):
            queue.run()
        queue.box.advance(1)
    assert queue.states() == ["sending", "sending"]
    queue.box.advance(300)
    queue.run()
    assert queue.states() == ["sent", "sent"]
    assert len(queue.box.outbox) == 2


def test_a_killed_process_leaves_a_send_unclear_and_not_lost(queue: Queue, monkeypatch: pytest.MonkeyPatch) -> None:
    queue.put()

    class Killed(BaseException):
        pass

    def die(*_: object) -> None:
        raise Killed

    monkeypatch.setattr(queue.code, "_sent", die)
    with pytest.raises(Killed):
        queue.run()
    monkeypatch.undo()
    assert queue.states() == ["sending"]
    queue.box.advance(300)
    queue.run()
    assert queue.states() == ["sent"]
    assert len(queue.box.outbox) == 1


@pytest.mark.parametrize("status", [400, 413, 422])
def test_what_is_wrong_with_one_message_does_not_stop_the_others(status: int, queue: Queue) -> None:
    queue.put()
    queue.put()
    queue.box.fail_next(kind="status", status=status)
    queue.run()
    assert queue.states() == ["refused", "sent"]
    queue.put(" " * 3)
    queue.run()
    assert queue.states() == ["refused", "sent", "refused"]


def test_a_wrong_key_refuses_nothing(queue: Queue, box: Sandbox) -> None:
    queue.put()
    queue.put()
    with AppClient("wrong", base_url=box.url) as wrong, pytest.raises(AuthenticationError):
        queue.code.send_waiting(queue.db, wrong, queue.now)
    assert queue.states() == ["waiting", "waiting"]
    queue.run()
    assert queue.states() == ["sent", "sent"]


def test_an_unclear_send_to_somebody_unknown_is_repeated(queue: Queue) -> None:
    queue.put("nobody.at.all@example.com")
    queue.box.fail_next(**LOST)
    with pytest.raises(ServerError):
        queue.run()
    queue.box.advance(300)
    queue.run()
    assert queue.states() == ["sent"]


def test_another_program_s_delivery_to_somebody_else_is_not_taken_for_ours(queue: Queue) -> None:
    queue.put()
    queue.box.fail_next(**LOST)
    with pytest.raises(ServerError):
        queue.run()
    other = PersonIdentifiers(id="57")
    queue.cio.send.email(
        SendEmailRequest(to="grace.hopper@example.com", transactional_message_id=44, identifiers=other)
    )
    queue.box.advance(300)
    queue.run()
    assert queue.states() == ["sent"]
    assert addresses(queue.box) == ["grace.hopper@example.com", "ada@example.com"]


# ---- workers


@pytest.fixture(scope="module")
def redis_url() -> Iterator[str]:
    with redis_server() as server:
        yield server.url


def wait_for(condition: Callable[[], bool], process: subprocess.Popen[str], seconds: float = 60.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert process.poll() is None, process.stdout.read() if process.stdout else ""
        assert time.monotonic() < deadline, "it took too long"
        time.sleep(0.05)


def end(process: subprocess.Popen[str]) -> str:
    process.send_signal(signal.SIGTERM)
    try:
        return process.communicate(timeout=30)[0]
    finally:
        process.kill()


def test_celery_workers_send_each_message_once(
    page: Prepare, box: Sandbox, redis_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REDIS_URL", redis_url)
    files = page("recipes/celery")
    people = {f"person{number}@example.com" for number in range(12)}
    worker = files.start("-m", "celery", "-A", "tasks", "worker", "--concurrency", "2", "--loglevel", "INFO")
    try:
        box.fail_next(**UNCLEAR)
        code = "import sys, tasks\nfor one in sys.argv[1:]: tasks.send_receipt.delay(one, 8841)"
        files.run("-c", code, *people)
        wait_for(lambda: len(box.outbox) >= len(people), worker)
        wait_for(lambda: "customerio:limits:" in _keys(redis_url), worker)
    finally:
        printed = end(worker)
    assert sorted(addresses(box)) == sorted(people), printed
    assert len(re.findall(r"succeeded in", printed)) == len(people) - 1, printed


def _keys(url: str) -> str:
    redis = import_module("redis")
    with redis.Redis.from_url(url, decode_responses=True) as client:
        return " ".join(client.keys("*"))


@pytest.mark.parametrize(("fault", "retried"), [("refused", True), ("unclear", False)])
def test_celery_retries_only_what_was_not_sent(
    fault: str, retried: bool, page: Prepare, box: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    tasks = page("recipes/celery").tasks
    with AppClient(limiter=NoRateLimiter(), retry=RetryPolicy.none()) as client:
        monkeypatch.setattr(tasks, "client", lambda: client)
        box.fail_next(**({"kind": "status", "status": 429} if fault == "refused" else UNCLEAR))
        outcome = tasks.send_receipt.apply(args=("ada@example.com", 8841), throw=False)
    # The task itself runs again at once, as Celery does it where no worker is.
    assert outcome.successful() is retried
    assert addresses(box) == ["ada@example.com"]


def test_rq_workers_send_each_message_once(
    page: Prepare, box: Sandbox, redis_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REDIS_URL", redis_url)
    files = page("recipes/rq")
    people = {f"person{number}@example.com" for number in range(4)}
    box.fail_next(**UNCLEAR)
    files.run("-c", "import sys, jobs\nfor one in sys.argv[1:]: jobs.enqueue_receipt(one, 8841)", *people)
    files.run("-m", "rq.cli", "worker", "mail", "--url", redis_url, "--burst")
    assert sorted(addresses(box)) == sorted(people)


def test_rq_jobs_raise_only_where_nothing_was_sent(
    page: Prepare, box: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs = page("recipes/rq").jobs
    with AppClient(limiter=NoRateLimiter(), retry=RetryPolicy.none()) as client:
        monkeypatch.setattr(jobs, "client", lambda: client)
        box.fail_next(**UNCLEAR)
        assert jobs.send_receipt("ada@example.com", 8841) == "unclear"
        box.fail_next(kind="status", status=429)
        with pytest.raises(RateLimitError):
            jobs.send_receipt("ada@example.com", 8841)
        assert jobs.send_receipt("ada@example.com", 8841) == box.outbox[-1]["id"]
    assert len(box.outbox) == 2


# ---- servers


@pytest.mark.skipif(sys.platform == "win32", reason="gunicorn needs fork")
def test_gunicorn_forks_after_the_client_was_made(page: Prepare, box: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    files = page("recipes/gunicorn")
    monkeypatch.setenv("RUNTIME_DIRECTORY", str(files.folder))
    listen = files.folder / "gunicorn.sock"
    server = files.start("-m", "gunicorn", "--bind", f"unix:{listen}")
    httpx = import_module("httpx")
    try:
        wait_for(listen.exists, server)
        with httpx.Client(transport=httpx.HTTPTransport(uds=str(listen)), base_url="http://shop") as visitor:
            responses = [visitor.post("/receipts", data={"email": f"p{n}@example.com"}) for n in range(8)]
            assert [one.status_code for one in responses] == [202] * 8
            box.fail_next(**UNCLEAR)
            unclear = visitor.post("/receipts", data={"email": "last@example.com"})
            assert (unclear.status_code, unclear.json()) == (503, {"error": "ServerError", "maybe_sent": True})
    finally:
        printed = end(server)
    assert printed.count("Booting worker") == 4, printed
    assert len(box.outbox) == 9
    assert (files.folder / "customerio-limits").exists()


@pytest.mark.filterwarnings("ignore:Using `httpx` with `starlette.testclient`")
def test_fastapi_s_response_does_not_depend_on_the_send(
    page: Prepare, box: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    app = page("recipes/fastapi").app
    test_client = import_module("fastapi.testclient").TestClient
    box.fail_next(**UNCLEAR)
    with test_client(app.app) as service, caplog.at_level(logging.INFO, "shop"):
        assert service.post("/orders", json={"number": 8841, "email": "ada@example.com"}).status_code == 202
    assert len(box.outbox) == 1
    (line,) = [record.getMessage() for record in caplog.records if record.name == "shop"]
    assert line.startswith("order 8841: send.email: the API answered 503")
    assert line.endswith("maybe sent: True")


# ---- many at once


def test_fan_out_reports_each_failure_and_sends_the_rest(page: Prepare, box: Sandbox) -> None:
    code = page("recipes/fan-out").fan_out
    people = [f"person{number}@example.com" for number in range(40)]
    box.fail_next(count=3, **UNCLEAR)

    async def run() -> tuple[dict[str, str], dict[str, CustomerIOError]]:
        async with AsyncAppClient(limiter=NoRateLimiter()) as cio:
            sent, failed = await code.send_all(cio, iter(people), workers=8)
            return sent, failed

    sent, failed = asyncio.run(run())
    assert len(failed) == 3
    assert all(error.maybe_applied for error in failed.values())
    assert sorted([*sent, *failed]) == sorted(people)
    assert sorted(addresses(box)) == sorted(people)


# ---- files


def test_the_report_has_a_row_a_day_and_a_plot(page: Prepare, box: Sandbox) -> None:
    files = page("recipes/report")
    files.run("report.py", str(files.folder))
    pandas = import_module("pandas")
    counts = pandas.read_csv(files.folder / "campaigns.csv", parse_dates=["time"])
    assert set(counts["campaign"]) == {"Welcome", "Ticket expires"}
    assert counts.groupby("campaign").size().between(30, 32).all()
    assert (files.folder / "campaigns.png").read_bytes().startswith(b"\x89PNG")


def test_the_parquet_file_has_everyone_or_is_not_there(page: Prepare, box: Sandbox, cio: AppClient) -> None:
    files = page("recipes/parquet")
    assert "300 people" in files.run("people_to_parquet.py")
    parquet = import_module("pyarrow.parquet")
    rows = parquet.read_table(files.folder / "people.parquet").to_pylist()
    assert len({row["cio_id"] for row in rows}) == 300
    (ada,) = [row for row in rows if row["id"] == "42"]
    assert ada["email"] == "ada@example.com"
    assert json.loads(ada["attributes"])["id"] == "42"

    code, progress = files.people_to_parquet, import_module("rich.progress").Progress
    box.fail_next(operation="customers.get_many", kind="status", status=400)
    with progress(disable=True) as bar, pytest.raises(CustomerIOError):
        code.export(cio, files.folder / "again.parquet", bar)
    assert [path.name for path in files.folder.glob("*again*")] == []


# ---- what is seen of calls


def test_a_line_for_each_call_and_none_of_people_s_data(
    page: Prepare, box: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    code = page("recipes/logging").calls
    with caplog.at_level(logging.INFO), code.client() as cio:
        cio.customers.find_by_email(email="ada@example.com")
        box.fail_next(kind="status", status=400)
        with pytest.raises(CustomerIOError):
            cio.customers.find_by_email(email="ada@example.com")
    lines = [(record.levelname, record.getMessage()) for record in caplog.records if record.name == "shop.customerio"]
    assert [level for level, _ in lines] == ["INFO", "WARNING"]
    assert lines[0][1].startswith("customers.find_by_email: ok, status 200, attempts 1, ")
    assert "ada" not in caplog.text


def test_spans_and_metrics_are_printed(page: Prepare, box: Sandbox) -> None:
    printed = page("recipes/logging").run("traces.py")
    assert re.findall(r'"name": "(nightly|segments\.list|GET /v1/segments)"', printed) == [
        "GET /v1/segments",
        "segments.list",
        "nightly",
    ]
    assert "customerio.client.call.duration" in printed


# ---- networks


def test_a_private_ca_is_trusted_when_it_is_named(
    page: Prepare, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = page("recipes/proxies").company
    with serving(context=private_certificate(tmp_path / "company.pem")) as server:
        monkeypatch.setenv("CUSTOMERIO_APP_BASE_URL", f"https://127.0.0.1:{server.server_port}")
        with code.client() as cio, pytest.raises(ConnectionNotMadeError):
            cio.segments.list()
        monkeypatch.setenv("COMPANY_CA", str(tmp_path / "company.pem"))
        with code.client() as cio:
            assert list(cio.segments.list()) == []


def test_a_proxy_is_used_when_it_is_named(page: Prepare, monkeypatch: pytest.MonkeyPatch) -> None:
    code = page("recipes/proxies").company
    with serving() as proxy:
        monkeypatch.setenv("COMPANY_PROXY", f"http://127.0.0.1:{proxy.server_port}")
        monkeypatch.setenv("CUSTOMERIO_APP_BASE_URL", "http://localhost:9")
        with code.client() as cio:
            assert list(cio.segments.list()) == []
        assert proxy.asked == ["http://localhost:9/v1/segments"]


# ---- the pages


def test_every_recipe_is_listed() -> None:
    folder = ROOT / "docs" / "recipes"
    names = {path.name for path in folder.glob("*.md")} - {"index.md"}
    listed = set(re.findall(r"\]\(([\w-]+\.md)\)", (folder / "index.md").read_text(encoding="utf-8")))
    assert listed == names
    navigation = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    assert set(re.findall(r"recipes/([\w-]+\.md)", navigation)) == names | {"index.md"}
