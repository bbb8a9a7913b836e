"""What is written in a path or a query arrives unchanged: a value that is not encoded matches nobody."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from customerio_app import AppClient, NoRateLimiter
from customerio_app.errors import InvalidRequestError
from customerio_app.models import PeopleFilter, PeopleSearchRequest, SegmentRef
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

SPECIAL = [
    "+",
    "@",
    "&",
    "/",
    "?",
    "#",
    "%",
    " ",
    "ü",
    "%2B",
    "a+b@example.com",
    "a/../b",
    "=",
    ";",
    "'",
    '"',
    "\\",
    "日本",
]


class Recorder(ThreadingHTTPServer):
    """Keeps the request targets as they came over the wire."""

    daemon_threads = False

    def __init__(self) -> None:
        self.targets: list[str] = []
        super().__init__(("127.0.0.1", 0), Handler)


class Handler(BaseHTTPRequestHandler):
    server: Recorder
    protocol_version = "HTTP/1.1"

    def respond(self) -> None:
        self.server.targets.append(self.path)
        self.rfile.read(int(self.headers.get("content-length", 0)))
        body = b"{}"
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_DELETE = respond

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def recorder() -> Iterator[Recorder]:
    server = Recorder()
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="module")
def client(recorder: Recorder) -> Iterator[AppClient]:
    url = f"http://127.0.0.1:{recorder.server_address[1]}"
    with AppClient("key-of-the-encoding-tests", base_url=url, limiter=NoRateLimiter()) as made:
        yield made


def path_segments(recorder: Recorder) -> list[str]:
    return [unquote(part) for part in urlsplit(recorder.targets[-1]).path.split("/")]


@pytest.mark.parametrize("value", SPECIAL)
def test_special_values(recorder: Recorder, client: AppClient, value: str) -> None:
    client.esp_suppressions.delete("blocks", value)
    assert path_segments(recorder) == ["", "v1", "esp", "suppression", "blocks", value]
    client.customers.find_by_email(email=value)
    assert parse_qs(urlsplit(recorder.targets[-1]).query, strict_parsing=True) == {"email": [value]}


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(st.characters(codec="utf-8"), min_size=1).filter(lambda text: text not in (".", "..")))
def test_any_text(recorder: Recorder, client: AppClient, value: str) -> None:
    client.esp_suppressions.delete("blocks", value)
    assert path_segments(recorder) == ["", "v1", "esp", "suppression", "blocks", value]
    client.activities.list(name=value)
    assert parse_qs(urlsplit(recorder.targets[-1]).query, strict_parsing=True, keep_blank_values=True) == {
        "name": [value]
    }


def test_cursors_keep_their_case_and_signs(recorder: Recorder, client: AppClient) -> None:
    cursor = "MjA6+/MTc5aBc=="
    client.customers.search(PeopleSearchRequest(filter=PeopleFilter(segment=SegmentRef(id=3))), start=cursor)
    target = recorder.targets[-1]
    assert "%2B" in target
    assert "%2F" in target
    assert parse_qs(urlsplit(target).query) == {"start": [cursor]}


@pytest.mark.parametrize("value", [".", "..", ""])
def test_values_that_would_change_the_path_are_refused(recorder: Recorder, client: AppClient, value: str) -> None:
    count = len(recorder.targets)
    with pytest.raises(ValueError, match="email_address"):
        client.esp_suppressions.delete("blocks", value)
    assert len(recorder.targets) == count


def test_numbers_in_a_path_are_numbers(recorder: Recorder, client: AppClient) -> None:
    count = len(recorder.targets)
    for wrong in ("7", None, 7.0, True):
        with pytest.raises(InvalidRequestError, match="segment_id must be an int"):
            client.segments.get(wrong)  # type: ignore[arg-type]
    assert len(recorder.targets) == count


def test_numbers_in_a_query_are_whole(recorder: Recorder, client: AppClient) -> None:
    for value in (7, 7.0, "7"):
        client.messages.list(campaign_id=value)  # type: ignore[arg-type]
        assert parse_qs(urlsplit(recorder.targets[-1]).query) == {"campaign_id": ["7"]}
    count = len(recorder.targets)
    for wrong in (7.5, True, "seven", float("nan"), float("inf"), [7], b"7"):
        for name in ("campaign_id", "limit"):
            with pytest.raises(InvalidRequestError, match=f"messages.list: {name} must be a whole number"):
                client.messages.list(**{name: wrong})  # type: ignore[arg-type]
    assert len(recorder.targets) == count


def test_the_default_language_is_an_empty_segment(recorder: Recorder, client: AppClient) -> None:
    client.transactional.get_translation(3, "")
    assert urlsplit(recorder.targets[-1]).path == "/v1/transactional/3/language/"


def test_parameters_that_are_not_given_are_not_sent(recorder: Recorder, client: AppClient) -> None:
    client.messages.list(limit=5, type="email", get_tracked_responses=True)
    assert parse_qs(urlsplit(recorder.targets[-1]).query) == {
        "limit": ["5"],
        "type": ["email"],
        "get_tracked_responses": ["true"],
    }
