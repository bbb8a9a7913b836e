"""A release is built the same everywhere, published once, and works where it is installed."""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import importlib.metadata
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tarfile
import threading
import time
import tomllib
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from maintenance.release import baseline, build_distribution, changelog, publish, sbom
from maintenance.release.package_index import Account, SimpleIndex, simple_addresses
from tests.maintenance.release_copy import ROOT, commit, git, make_release, tag, write_baseline, write_changelog

VERSION = build_distribution.version()
PASSWORD = "planted-password"
CHECK_GENERATED = publish.check_generated
RELEASED = f"{VERSION} - 2026-11-23"

# What a user's first program does, with every module imported besides, but for the one that needs pytest.
FIRST_PROGRAM = """
import importlib, importlib.metadata, pkgutil, sys
import customerio_app, customerio_app_api, customerio_sandbox

for package in (customerio_app, customerio_app_api, customerio_sandbox):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        # Telemetry needs an extra that is not installed here.
        if not module.name.endswith(("__main__", "pytest_plugin", ".telemetry")):
            importlib.import_module(module.name)

with customerio_sandbox.Sandbox(examples=True, limits=False) as sandbox:
    with customerio_app.AppClient(sandbox.api_key, base_url=sandbox.url) as cio:
        names = [segment.name for segment in cio.segments.list().segments]

assert names, "no segments"
assert importlib.metadata.version("customerio-app-client") == customerio_app.__version__
"""


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A release, committed and tagged. Tests that change it make their own."""
    return make_release(tmp_path_factory.mktemp("release") / "project", RELEASED)


@pytest.fixture
def copied(release: Path, tmp_path: Path) -> Path:
    """A copy of the release to change."""
    return Path(shutil.copytree(release, tmp_path / "copied"))


@pytest.fixture(autouse=True)
def generated_is_as_described(monkeypatch: pytest.MonkeyPatch) -> None:
    """Checking the generated code takes seconds: one test does it."""
    monkeypatch.setattr(publish, "check_generated", lambda tree: None)


@pytest.fixture(scope="module")
def built(release: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Wheel and sdist of the release."""
    return build_distribution.build(release, tmp_path_factory.mktemp("built"))


@contextlib.contextmanager
def running_index(files: Path) -> Iterator[str]:
    """An empty package index on loopback that takes uploads from everybody, and the environment that names it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    files.mkdir()
    command = [
        "run",
        "--host",
        "127.0.0.1",
        "--port",
        str(port),
        "--disable-fallback",
        "--hash-algo",
        "sha256",
        "-P",
        ".",
        "-a",
        ".",
        str(files),
    ]
    server = subprocess.Popen(
        [sys.executable, "-m", "pypiserver", *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    url = f"http://127.0.0.1:{port}"
    try:
        for _ in range(600):
            try:
                urllib.request.urlopen(f"{url}/simple/", timeout=5).close()
                break
            except OSError:
                assert server.poll() is None, "the index ended"
                time.sleep(0.05)
        else:
            raise AssertionError("the index does not answer")
        with pytest.MonkeyPatch.context() as patch:
            for name in ("SIMPLE_INDEX_URL", "SOURCE_DATE_EPOCH", "TWINE_REPOSITORY"):
                patch.delenv(name, raising=False)
            patch.setenv("TWINE_REPOSITORY_URL", url)
            patch.setenv("TWINE_USERNAME", "ada")
            patch.setenv("TWINE_PASSWORD", PASSWORD)
            yield url
    finally:
        server.terminate()
        server.wait(10)


BUILD_TREE = build_distribution.build_tree
BUILT: dict[str, dict[str, bytes]] = {}


def build_once(tree: Path, out: Path, date: int) -> list[Path]:
    """Builds the same files once: it takes seconds. That a second build gives the same bytes has its own test."""
    content = hashlib.sha256(str(date).encode())
    for path in sorted(path for path in tree.rglob("*") if path.is_file()):
        content.update(str(path.relative_to(tree)).encode() + b"\0" + path.read_bytes() + b"\0")
    made = BUILT.get(content.hexdigest())
    if made is None:
        files = BUILD_TREE(tree, out, date)
        BUILT[content.hexdigest()] = contents(files)
        return files
    out.mkdir(parents=True, exist_ok=True)
    for name, data in made.items():
        (out / name).write_bytes(data)
    return [out / name for name in made]


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setattr(build_distribution, "build_tree", build_once)
    with running_index(tmp_path / "index") as url:
        yield url


@pytest.fixture(scope="module")
def published(release: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """An index that has the release."""
    with running_index(tmp_path_factory.mktemp("published") / "index") as url, pytest.MonkeyPatch.context() as patch:
        patch.setattr(publish, "check_generated", lambda tree: None)
        publish.publish(release)
        yield url


def contents(paths: list[Path]) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in paths}


def test_two_builds_have_the_same_bytes_and_nothing_uncommitted(
    release: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    first = contents(build_distribution.build(release, tmp_path / "first"))
    other = Path(shutil.copytree(release, tmp_path / "elsewhere" / "another name"))
    (other / ".git" / "info" / "exclude").write_text(".env\n", encoding="utf-8")
    (other / "overlay" / "customerio_app" / ".env").write_text("CUSTOMERIO_APP_API_KEY=planted\n", encoding="utf-8")
    (other / ".env").write_text("CUSTOMERIO_APP_API_KEY=planted\n", encoding="utf-8")
    for path in sorted(other.rglob("*")):
        os.utime(path, (1_700_000_000, 1_700_000_000))
        if path.is_file() and ".git" not in path.parts:
            path.chmod(0o600)
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    monkeypatch.setenv("PYTHONHASHSEED", "7")
    before = os.umask(0o077)
    try:
        second = contents(build_distribution.build(other, tmp_path / "second"))
    finally:
        os.umask(before)
    assert len(first) == 2
    assert first == second


def test_metadata_and_contents(built: list[Path]) -> None:
    wheel, sdist = built
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        (metadata_name,) = [name for name in names if name.endswith(".dist-info/METADATA")]
        metadata = archive.read(metadata_name).decode()
        assert archive.read("customerio_sandbox/openapi.yaml") == (ROOT / "openapi.yaml").read_bytes()
        (bill,) = [name for name in names if ".dist-info/sboms/" in name]
        assert archive.read(bill) == (ROOT / sbom.BILL).read_bytes()
    assert f"Version: {VERSION}\n" in metadata
    assert "License-Expression: MIT\n" in metadata
    assert "Requires-Python: >=3.11\n" in metadata
    assert any(name.endswith("/licenses/LICENSE") for name in names)
    assert all(name.split("/")[0].startswith("customerio_") for name in names)
    with tarfile.open(sdist) as packed:
        inside = {name.split("/", 1)[1] for name in packed.getnames() if "/" in name}
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    assert inside <= {*tracked, "PKG-INFO", *(folder.as_posix() for name in tracked for folder in Path(name).parents)}


def test_the_bill_of_materials_is_valid_and_that_of_the_lock() -> None:
    text = (ROOT / sbom.BILL).read_text(encoding="utf-8")
    problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    assert problem is None, problem
    sbom.check(ROOT)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = [text for name, texts in project["optional-dependencies"].items() if name != "dev" for text in texts]
    asked = {canonicalize_name(Requirement(text).name) for text in [*project["dependencies"], *extras]}
    versions = sbom.versions(ROOT)
    assert asked <= set(versions)
    assert "pytest" not in versions, "only what is needed at run time"
    unlicensed = [part["name"] for part in json.loads(text)["components"] if not part.get("licenses")]
    assert unlicensed == []
    # What they need themselves is there too.
    for name in versions:
        for line in importlib.metadata.requires(name) or []:
            requirement = Requirement(line)
            if requirement.marker is None or requirement.marker.evaluate({"extra": "", "python_version": "3.11"}):
                assert canonicalize_name(requirement.name) in versions, f"{name} needs {requirement.name}"


def test_a_bill_of_other_versions_is_not_built(copied: Path, tmp_path: Path) -> None:
    bill = copied / sbom.BILL
    bill.write_text(bill.read_text().replace(f'"version": "{sbom.versions(ROOT)["httpx"]}"', '"version": "0.27.0"'))
    commit(copied)
    with pytest.raises(sbom.StaleBillError, match=r"httpx 0\.27\.0"):
        build_distribution.build(copied, tmp_path / "out")


def test_a_wheel_without_the_description_is_not_built(copied: Path, tmp_path: Path) -> None:
    (copied / "overlay" / "customerio_app" / "py.typed").unlink()
    commit(copied)
    with pytest.raises(build_distribution.BuildError, match=r"lacks customerio_app/py\.typed"):
        build_distribution.build(copied, tmp_path / "out")


def refused(root: Path, capsys: pytest.CaptureFixture[str], *options: str) -> str:
    assert publish.main(["--root", str(root), *options]) == 1
    captured = capsys.readouterr()
    assert PASSWORD not in captured.out + captured.err
    return captured.err


def test_what_is_no_release_is_refused(copied: Path, index: str, capsys: pytest.CaptureFixture[str]) -> None:
    git(copied, "tag", "--delete", f"v{VERSION}")
    assert f"git tag v{VERSION}" in refused(copied, capsys)
    tag(copied, VERSION)

    tomorrow = dt.datetime.now().astimezone().date() + dt.timedelta(days=1)
    for heading, says in (
        ("Unreleased", "Unreleased"),
        ("9.9.9 - 2026-11-23", "begins with 9.9.9"),
        (f"{VERSION} - {tomorrow}", "still to come"),
        (f"{VERSION} - 2031-01-01", "still to come"),
    ):
        write_changelog(copied, heading)
        assert "uncommitted changes" in refused(copied, capsys)
        commit(copied)
        assert "another commit" in refused(copied, capsys)
        tag(copied, VERSION)
        assert says in refused(copied, capsys)

    write_changelog(copied, RELEASED)
    commit(copied)
    tag(copied, VERSION)
    (copied / "overlay" / "new.py").touch()
    assert "overlay/new.py" in refused(copied, capsys)
    assert files_on(index) == [], "nothing was uploaded"


def test_stale_generated_code_is_refused(
    copied: Path, index: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(publish, "check_generated", CHECK_GENERATED)
    module = copied / "generated" / "customerio_app_api" / "operations" / "__init__.py"
    module.write_text(module.read_text(encoding="utf-8") + "# by hand\n", encoding="utf-8")
    commit(copied)
    tag(copied, VERSION)
    assert "make generate" in refused(copied, capsys)
    assert files_on(index) == []


def test_a_break_that_the_version_does_not_tell_is_refused(
    copied: Path, index: str, capsys: pytest.CaptureFixture[str]
) -> None:
    write_baseline(copied, f"{VERSION}.dev0")
    commit(copied)
    shutil.rmtree(copied / "generated" / "customerio_app_api" / "api" / "workspaces")
    write_baseline(copied, VERSION)
    commit(copied)
    tag(copied, VERSION)
    assert "This breaks users' programs" in refused(copied, capsys)
    assert files_on(index) == []


@pytest.mark.parametrize("stale", ["another source", "another version", "none"])
def test_a_release_without_its_api_is_refused(
    stale: str, copied: Path, index: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Else the next change would be compared with something that was never released."""
    if stale == "another source":
        module = copied / "overlay" / "customerio_app" / "times.py"
        module.write_text(module.read_text(encoding="utf-8") + "# changed\n", encoding="utf-8")
    elif stale == "another version":
        write_baseline(copied, "0.0.9")
    else:
        (copied / baseline.FILE).unlink()
    commit(copied)
    tag(copied, VERSION)
    assert "`make release`" in refused(copied, capsys)
    assert files_on(index) == []


# ---- the index


def files_on(url: str) -> list[str]:
    found = SimpleIndex([f"{url}/simple/"], Account("", "", "")).files(publish.PROJECT)
    return sorted(file.name for file in found)


def test_an_index_that_is_not_named_or_not_there_is_refused(
    release: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("SIMPLE_INDEX_URL", "TWINE_REPOSITORY_URL", "TWINE_REPOSITORY"):
        monkeypatch.delenv(name, raising=False)
    assert "TWINE_REPOSITORY_URL" in refused(release, capsys)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        monkeypatch.setenv("TWINE_REPOSITORY_URL", f"http://ada:{PASSWORD}@127.0.0.1:{taken.getsockname()[1]}")
        assert "cannot be reached" in refused(release, capsys)


def test_a_wrong_address_is_no_empty_index(
    release: Path, index: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TWINE_REPOSITORY_URL", f"{index}/nowhere/")
    assert "is no package index" in refused(release, capsys)
    assert "SIMPLE_INDEX_URL" in refused(release, capsys)
    monkeypatch.setenv("SIMPLE_INDEX_URL", f"{index}/packages/")
    assert "is no package index" in refused(release, capsys)
    assert files_on(index) == []


@contextlib.contextmanager
def hanging_up(index: str, after: int) -> Iterator[str]:
    """The address of an index that hangs up on every upload after so many."""
    uploads = 0

    class Between(BaseHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None: ...

        def do_GET(self) -> None:
            self._pass_on(None)

        def do_POST(self) -> None:
            nonlocal uploads
            body = self.rfile.read(int(self.headers["Content-Length"]))
            uploads += 1
            if uploads > after:
                self.close_connection = True
                return
            self._pass_on(body)

        def _pass_on(self, body: bytes | None) -> None:
            kept = {name: self.headers[name] for name in ("Content-Type", "Authorization") if name in self.headers}
            try:
                with urllib.request.urlopen(urllib.request.Request(index + self.path, body, kept)) as response:
                    status, kind, content = response.status, response.headers["Content-Type"], response.read()
            except urllib.error.HTTPError as error:
                with error:
                    status, kind, content = error.code, error.headers["Content-Type"], error.read()
            self.send_response(status)
            self.send_header("Content-Type", kind or "text/plain")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

    with ThreadingHTTPServer(("127.0.0.1", 0), Between) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join()


def test_an_upload_that_broke_off_is_finished(
    release: Path, index: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert publish.main(["--root", str(release), "--dry-run"]) == 0
    assert files_on(index) == [], "a dry run uploads nothing"

    with hanging_up(index, after=1) as url:
        monkeypatch.setenv("TWINE_REPOSITORY_URL", url)
        assert "run the same command again" in refused(release, capsys)
    monkeypatch.setenv("TWINE_REPOSITORY_URL", index)
    assert files_on(index) == [f"customerio_app_client-{VERSION}-py3-none-any.whl"]

    assert publish.main(["--root", str(release)]) == 0
    said = capsys.readouterr()
    assert said.out.splitlines() == [
        f"already there  customerio_app_client-{VERSION}-py3-none-any.whl",
        f"published  customerio_app_client-{VERSION}.tar.gz",
    ]
    assert PASSWORD not in said.out + said.err
    both = {path.name: path.read_bytes() for path in (tmp_path / "index").iterdir()}
    assert sorted(both) == files_on(index)

    assert publish.main(["--root", str(release)]) == 0
    assert "published" not in capsys.readouterr().out, "all is there"
    assert both == {path.name: path.read_bytes() for path in (tmp_path / "index").iterdir()}


def test_other_content_on_the_index_is_never_overwritten(
    release: Path, index: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "index" / f"customerio_app_client-{VERSION}.tar.gz"
    other.write_bytes(b"something else")
    said = refused(release, capsys)
    assert f"has customerio_app_client-{VERSION}.tar.gz with other content" in said
    assert [path.name for path in (tmp_path / "index").iterdir()] == [other.name]
    assert other.read_bytes() == b"something else"


def test_an_index_by_its_name_in_pypirc(
    release: Path, index: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("TWINE_REPOSITORY_URL", "TWINE_USERNAME", "TWINE_PASSWORD"):
        monkeypatch.delenv(name)
    (tmp_path / ".pypirc").write_text(
        f"[distutils]\nindex-servers = company\n\n[company]\nrepository = {index}\n"
        f"username = ada\npassword = {PASSWORD}\n",
        encoding="utf-8",
    )
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("TWINE_REPOSITORY", "compny")
    assert "compny" in refused(release, capsys)
    monkeypatch.setenv("TWINE_REPOSITORY", "company")
    assert publish.main(["--root", str(release)]) == 0
    assert len(files_on(index)) == 2
    captured = capsys.readouterr()
    assert PASSWORD not in captured.out + captured.err
    assert PASSWORD not in repr(publish.target())


def test_a_refused_upload_shows_no_password(
    release: Path, index: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SIMPLE_INDEX_URL", f"{index}/simple/")
    monkeypatch.setenv("TWINE_REPOSITORY_URL", f"{index}/nowhere/{PASSWORD}/")
    assert "run the same command again" in refused(release, capsys)


@pytest.mark.parametrize(
    ("upload", "first"),
    [
        ("https://upload.packages.example.com/legacy/", "https://packages.example.com/simple/"),
        ("https://packages.example.com/pypi", "https://packages.example.com/pypi/simple/"),
    ],
)
def test_where_an_index_lists_its_projects(upload: str, first: str) -> None:
    assert simple_addresses(upload)[0] == first


def test_the_account_is_for_its_own_host_only() -> None:
    account = Account("packages.example.com", "ada", PASSWORD)
    assert account.headers("https://packages.example.com/simple/x/")
    assert account.headers("https://elsewhere.example.com/simple/x/") == {}
    assert PASSWORD not in repr(account)


@pytest.mark.parametrize("bounds", ["lowest", "newest"])
def test_installed_fresh_it_works_with_the_versions_it_allows(bounds: str, published: str, tmp_path: Path) -> None:
    """Needs a package index for the dependencies."""
    constraints = tmp_path / "constraints.txt"
    constraints.write_text("\n".join(lowest_versions()) if bounds == "lowest" else "", encoding="utf-8")
    python = tmp_path / "venv" / "bin" / "python"
    run([sys.executable, "-m", "venv", "--without-pip", str(tmp_path / "venv")])
    report = tmp_path / "installed.json"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--quiet", "--disable-pip-version-check", "install"]
    options = ["--extra-index-url", published + "/simple/", "--only-binary", ":all:", "--report", str(report)]
    run([*pip, *options, "--constraint", str(constraints), f"customerio-app-client[sandbox]=={VERSION}"])
    origin = {
        item["metadata"]["name"]: item["download_info"]["url"] for item in json.loads(report.read_text())["install"]
    }
    assert origin["customerio-app-client"].startswith(published), "installed from the index that it was published to"
    run([str(python), "-I", "-W", "error::ImportWarning", "-c", FIRST_PROGRAM])


def lowest_versions() -> list[str]:
    """The lower bounds of pyproject.toml, as exact versions."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    found = []
    for text in [*project["dependencies"], *project["optional-dependencies"]["sandbox"]]:
        requirement = Requirement(text)
        (lowest,) = [part.version for part in requirement.specifier if part.operator == ">="]
        found.append(f"{requirement.name}=={lowest}")
    return found


def run(command: list[str]) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "CUSTOMERIO"))}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr


# ---- the changelog


@pytest.mark.parametrize(
    ("heading", "version", "date"),
    [("Unreleased", None, None), ("1.2.3 - 2026-11-23", "1.2.3", "2026-11-23"), ("0.1.0rc1", "", "")],
)
def test_changelog_headings(heading: str, version: str | None, date: str | None, tmp_path: Path) -> None:
    path = tmp_path / "CHANGELOG.md"
    path.write_text(f"# Changelog\n\n## {heading}\n\n- One.\n\n## 0.0.1 - 2026-01-01\n\n- Zero.\n", encoding="utf-8")
    if version == "":
        with pytest.raises(ValueError, match=re.escape(heading)):
            changelog.newest(path)
        return
    entry = changelog.newest(path)
    assert (entry.version, entry.date and entry.date.isoformat(), entry.text) == (version, date, "- One.")
    path.write_text("# Changelog\n", encoding="utf-8")
    with pytest.raises(ValueError, match="no entry"):
        changelog.newest(path)
