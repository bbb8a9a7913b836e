"""The site: built strictly and without a network, with everything public in it, searched, and read on a phone."""

from __future__ import annotations

import functools
import json
import queue
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import yaml
from customerio_app_api import models
from customerio_app_api.operations import OPERATIONS

from maintenance.site import __main__ as build
from maintenance.site import checks, public_names, reference_pages
from maintenance.site.docstring_markup import as_markdown

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built") / "site"
    with pytest.MonkeyPatch.context() as environment:
        # Whatever would fetch something fails at a proxy that is not there.
        for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
            environment.setenv(name, "http://127.0.0.1:9")
        assert build.build(folder) == []
    return folder


def text(site: Path, page: str) -> str:
    return (site / page).read_text(encoding="utf-8")


# ---- what the whole site has


def test_every_method_is_among_the_public_names() -> None:
    """What the site is compared with is itself compared: with the description, and with what the overlay adds."""
    names = {name for page, name in public_names.names() if page.startswith("resources/")}
    assert names > set(OPERATIONS)
    assert names >= {"exports.wait", "exports.download", "customers.iter_profiles", "messages.iter"}
    own = {name for page, name in public_names.names() if page == "client"}
    assert own >= {f"customerio_app.{kind}.download" for kind in ("AppClient", "AsyncAppClient")}
    assert not [name for name in own if name.endswith((".execute", ".paginate", ".segments"))]


def test_both_clients_have_the_same_methods() -> None:
    """The pages of resources describe those of `AppClient` for both."""
    from customerio_app import AppClient, AsyncAppClient

    sync, asynchronous = AppClient("key", region="us"), AsyncAppClient("key", region="us")
    for name, _, methods in public_names.resources():
        others = [item for item in dir(getattr(asynchronous, name)) if not item.startswith("_")]
        assert sorted(methods) == others, name
        assert sorted(methods) == [item for item in dir(getattr(sync, name)) if not item.startswith("_")], name


def test_every_event_is_there_with_its_meaning(site: Path) -> None:
    page = text(site, "reference/webhooks.html")
    events = [kind for kind in models.ReportingWebhookEvent.__args__ if not kind.__name__.startswith("Unknown")]
    assert len(events) == 69
    for kind in events:
        assert f"<code>{kind.from_dict({}).name}</code>" in page
        assert f"<code>{kind.__name__}</code>" in page


def test_fields_with_their_types_and_values_of_enums_are_there(site: Path) -> None:
    page = text(site, "reference/models/segments.html")
    assert "When it was created, in Unix seconds." in page
    assert re.search(r"<code>manual</code>", page)
    assert 'href="#customerio_app_api.models.segment_state.SegmentState"' in page


def snake(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


def test_required_fields_are_those_of_the_description(site: Path, document: dict[str, Any]) -> None:
    compared = 0
    for name, schema in document["components"]["schemas"].items():
        if not hasattr(models, name) or "properties" not in schema or "allOf" in schema:
            continue
        # What can have one value only is filled in for requests; a name that is a word of Python has a line after it.
        fixed = {snake(field) for field, value in schema["properties"].items() if "const" in value}
        needed = {field.rstrip("_") for field in reference_pages.required(name)}
        assert needed - fixed == {snake(field) for field in schema.get("required", ())} - fixed, name
        compared += 1
    assert compared > 200
    page = text(site, "reference/models/segments.html")
    row = re.search(r"<tr>\s*<td><code>segment</code></td>.*?</tr>", page, re.DOTALL)
    assert row
    assert "<strong>Required.</strong>" in row[0]


def test_the_sandboxs_keys_and_addresses_are_there(site: Path) -> None:
    from customerio_sandbox import auth

    page = text(site, "reference/sandbox-server.html")
    for found in (auth.key_for("us"), "/_sandbox/outbox", "/_sandbox/faults", "/_sandbox/clock", "X-Sandbox-Fault"):
        assert found in page, found


def test_operations_in_docstrings_are_links(site: Path) -> None:
    assert as_markdown("as `segments.list_members` and ``Retry-After``, not `a.b`") == (
        "as [`segments.list_members`][segments.list_members] and `Retry-After`, not `a.b`"
    )
    assert 'href="#segments.list_members"' in text(site, "reference/resources/segments.html")


def test_guides_and_maintenance_are_apart(site: Path) -> None:
    (guides,) = [part["Guides"] for part in configuration()["nav"] if "Guides" in part]
    (maintaining,) = [part["For maintainers"] for part in configuration()["nav"] if "For maintainers" in part]
    apart = {"publishing.md", "contributing.md", "security.md", "changelog.md"}
    assert {path for entry in maintaining for path in entry.values()} == apart
    assert not apart & set(build._paths(guides))


def test_the_home_page_shows_code_first(site: Path) -> None:
    content = text(site, "index.html").partition("<h1")[2]
    assert content.index("<pre") < content.index("<h2")


# ---- faults are found


def configuration() -> dict[str, Any]:
    return yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))  # type: ignore[no-any-return]


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with two guides and no reference."""
    monkeypatch.setattr(reference_pages, "pages", lambda: iter([("one.md", "# One\n")]))
    monkeypatch.setattr(public_names, "names", lambda: iter([]))
    monkeypatch.setattr(public_names, "model_names", set)
    root = tmp_path / "project"
    (root / "docs/assets").mkdir(parents=True)
    (root / "docs/assets/extra.css").touch()
    (root / "docs/index.md").write_text("# Home\n\n[the other](other.md#there)\n", encoding="utf-8")
    (root / "docs/other.md").write_text("# Other\n\n## There\n", encoding="utf-8")
    (root / "maintenance/site").mkdir(parents=True)
    shutil.copy(ROOT / "maintenance/site/docstring_markup.py", root / "maintenance/site")
    for name in build.FROM_THE_ROOT:
        (root / name).write_text(f"# {name}\n\n[other](docs/other.md)\n", encoding="utf-8")
    pages = ["index.md", "other.md", *build.FROM_THE_ROOT.values(), "reference/one.md"]
    small = {**configuration(), "nav": [{page: page} for page in pages]}
    (root / "mkdocs.yml").write_text(yaml.safe_dump(small), encoding="utf-8")
    return root


def append(path: Path, line: str) -> None:
    path.write_text(f"{path.read_text(encoding='utf-8')}\n{line}\n", encoding="utf-8")


def test_a_project_without_faults(small: Path, tmp_path: Path) -> None:
    assert build.build(tmp_path / "out", small) == []
    assert (tmp_path / "out/contributing.html").is_file()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("[x](nowhere.md)", "page does not exist"),
        ("[x](other.md#nowhere)", "anchor does not exist"),
        ("![x](nowhere.png)", "nowhere.png leads nowhere"),
        ('<a href="nowhere.html">x</a>', "nowhere.html leads nowhere"),
        ("::: customerio_app.Nobody", "customerio_app.Nobody"),
        ("[x][customerio_app.Nobody]", "unresolved"),
        ("| a | |\n|---|---|\n| 1 | 2 |", "a head without a word"),
        ('<img src="https://example.com/x.png">', "is loaded from elsewhere"),
    ],
)
def test_a_fault_of_a_page_ends_the_build(small: Path, tmp_path: Path, line: str, said: str) -> None:
    append(small / "docs/index.md", line)
    assert any(said in fault for fault in build.build(tmp_path / "out", small))


@pytest.mark.parametrize(
    ("break_it", "said"),
    [
        (lambda root: (root / "docs/new.md").write_text("# New\n"), "does not name new.md"),
        (lambda root: (root / "docs/other.md").unlink(), "names other.md, which is no page"),
    ],
)
def test_pages_and_navigation_agree(small: Path, tmp_path: Path, break_it: Callable[[Path], object], said: str) -> None:
    break_it(small)
    assert any(said in fault for fault in build.build(tmp_path / "out", small))


def test_a_public_name_without_a_place_is_a_fault(site: Path, tmp_path: Path) -> None:
    copy = tmp_path / "site"
    (copy / "reference/resources").mkdir(parents=True)
    page = text(site, "reference/resources/exports.html").replace('id="exports.wait"', "")
    (copy / "reference/resources/exports.html").write_text(page, encoding="utf-8")
    found = checks.faults(copy)
    assert "reference/resources/exports.html: exports.wait is public and not documented" in found
    assert "reference/resources/exports.html: exports.get is public and not documented" not in found


# ---- in a browser


class Told(ThreadingHTTPServer):
    """Serves the site and a page that looks at it, and hands over what that page found."""

    def __init__(self, site: Path, page: str) -> None:
        self.page = page.encode()
        self.found: queue.Queue[Any] = queue.Queue()
        super().__init__(("127.0.0.1", 0), functools.partial(Handler, directory=str(site)))


class Handler(SimpleHTTPRequestHandler):
    server: Told

    def do_GET(self) -> None:
        if self.path != "/looking":
            return super().do_GET()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(self.server.page)
        return None

    def do_POST(self) -> None:
        self.server.found.put(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_: Any) -> None: ...


SEARCH = """<iframe id=frame src=index.html width=1200 height=800></iframe><script>
const later = () => new Promise(done => setTimeout(done, 100));
const roots = page => [page, ...[...page.querySelectorAll("*")].map(item => item.shadowRoot).filter(Boolean)];
const until = async look => { for (;;) { const found = look(); if (found) return found; await later(); } };
frame.onload = async () => {
  const page = frame.contentDocument, view = frame.contentWindow;
  (await until(() => page.querySelector("[for=__search]"))).click();
  const field = await until(() => roots(page).map(root => root.querySelector("[role=combobox]")).find(Boolean));
  Object.getOwnPropertyDescriptor(view.HTMLInputElement.prototype, "value").set.call(field, "wait for an export");
  field.dispatchEvent(new view.Event("input", {bubbles: true}));
  const hits = await until(() => {
    const found = roots(page).flatMap(root => [...root.querySelectorAll("a[role=option]")]);
    return found.length && found;
  });
  fetch("/found", {method: "POST", body: JSON.stringify(hits.map(hit => hit.href))});
};
</script>"""

WIDTHS = """<script>
const pages = PAGES;
(async () => {
  const found = [];
  for (const name of pages) {
    const frame = document.createElement("iframe");
    frame.width = 360; frame.height = 800; frame.src = name;
    const loaded = new Promise(done => frame.onload = done);
    document.body.append(frame);
    await loaded;
    const root = frame.contentDocument.documentElement;
    found.push([name, root.clientWidth, root.scrollWidth]);
    frame.remove();
  }
  fetch("/found", {method: "POST", body: JSON.stringify(found)});
})();
</script>"""


@pytest.fixture
def look(site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Callable[[str], Any]]:
    """Opens a page beside the site in a browser, and gives what it found; None where there is no browser."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--remote-debugging-port=0"]
    with (server := Told(site, "")):
        serving = threading.Thread(target=server.serve_forever)
        serving.start()

        def run(page: str) -> Any:
            if browser is None:
                with capsys.disabled():
                    sys.stdout.write("\nleft out: the site in a browser (there is no chromium on the PATH)\n")
                return None
            server.page = f"<!doctype html><meta charset=utf-8><body>{page}".encode()
            command = [browser, *options, f"--user-data-dir={tmp_path / 'profile'}"]
            with subprocess.Popen(
                [*command, f"http://127.0.0.1:{server.server_port}/looking"],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            ) as process:
                try:
                    return server.found.get(timeout=60)
                finally:
                    process.kill()

        yield run
        server.shutdown()
        serving.join()


def test_the_search_finds_waiting_for_an_export_first(look: Callable[[str], Any]) -> None:
    hits = look(SEARCH)
    assert hits is None or hits[0].endswith("Exports.wait")


def test_no_page_is_wider_than_a_phone(look: Callable[[str], Any], site: Path) -> None:
    inside = ("resources/index", "resources/exports", "resources/newsletters", "models/index", "models/send")
    pages = [*(path.name for path in site.glob("*.html") if path.name != "404.html")]
    pages += [f"reference/{path.name}" for path in (site / "reference").glob("*.html")]
    pages += [f"reference/{name}.html" for name in inside]
    assert len(pages) > 20
    (site / "too-wide.html").write_text('<!doctype html><p style="width: 2000px">wide</p>', encoding="utf-8")
    found = look(WIDTHS.replace("PAGES", json.dumps([*pages, "too-wide.html"])))
    if found is not None:
        assert len(found) == len(pages) + 1
        assert [name for name, shown, needed in found if needed > shown] == ["too-wide.html"]
