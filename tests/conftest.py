"""What every test gets: a clean environment, and the description."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase
from hypothesis import settings as hypothesis_settings

from tests.planted import planted_in

#: For the mutation tests: the same examples every time, and no search for the smallest one that fails.
hypothesis_settings.register_profile(
    "mutation", phases=[Phase.explicit, Phase.generate], derandomize=True, database=None, deadline=None
)

# A test with more cases than this is a table.
MANY = 40


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test may depend on the key, region, proxies or sandbox of whoever runs it."""
    for name in (
        "CUSTOMERIO_APP_API_KEY",
        "CUSTOMERIO_APP_BASE_URL",
        "CUSTOMERIO_REGION",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
        "NO_PROXY",
    ):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture(scope="session")
def document() -> dict[str, Any]:
    """openapi.yaml as data."""
    import description

    return description.load()


class _Watch(logging.Handler):
    """Looks for the planted values in every record, whoever logs it, with the text of its exception."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.setFormatter(logging.Formatter("%(message)s"))
        self.leaks: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        # httpcore quotes a response's headers at DEBUG, whoever uses it; what we send is not among them.
        if record.name in ("httpcore.http11", "httpcore2.http11") and "receive_response_headers" in str(record.msg):
            return
        if planted_in(self.format(record)):
            self.leaks.append(f"{record.name} ({record.filename}:{record.lineno})")


@pytest.fixture(autouse=True, scope="session")
def watch() -> Iterator[_Watch]:
    handler = _Watch()
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield handler
    root.setLevel(level)
    root.removeHandler(handler)


@pytest.fixture(autouse=True)
def nothing_planted_is_logged(watch: _Watch) -> Iterator[None]:
    watch.leaks.clear()
    yield
    assert not watch.leaks, f"a planted key or address was logged by {', '.join(watch.leaks)}"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--every",
        type=int,
        default=1,
        metavar="N",
        help=f"of each test with more than {MANY} cases, run every Nth case (`make quick`)",
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """For `make quick`: what a Python version breaks, it breaks in more than one cell of a table."""
    step = config.getoption("--every")
    if step == 1:
        return
    number = Counter[str]()
    cases = Counter(_function(item) for item in items)
    kept: list[pytest.Item] = []
    left_out: list[pytest.Item] = []
    for item in items:
        function = _function(item)
        (kept if cases[function] <= MANY or number[function] % step == 0 else left_out).append(item)
        number[function] += 1
    config.hook.pytest_deselected(items=left_out)
    items[:] = kept


def _function(item: pytest.Item) -> str:
    return item.nodeid.partition("[")[0]


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_node_collection_finished(ids: list[str]) -> None:
    """pytest-xdist knows tests by their names: of several with one name it would run one and say nothing."""
    twice = [name for name, count in Counter(ids).items() if count > 1]
    if twice:
        pytest.exit(f"several tests are called {twice[0]}: run them without pytest-xdist", returncode=4)


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """What is printed of a test, its failure included, must not show them either: it would end in somebody's CI log."""
    printed = [text for _, text in report.sections]
    if any(planted_in(text) for text in printed):
        report.outcome = "failed"
        report.longrepr = "a planted key or address was printed by this test"


def pytest_sessionfinish(session: pytest.Session) -> None:
    for path in Path(__file__).parent.rglob("*.yaml"):
        if planted_in(path.read_text(encoding="utf-8")):
            raise pytest.UsageError(f"{path.name} holds a planted key or address")
