"""A release is built the same everywhere, published once, and works where it is installed."""

from __future__ import annotations

import contextlib
import importlib.metadata
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import tomllib
import urllib.request
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from maintenance.release import build_distribution, changelog, publish, sbom
from tests.maintenance.release_copy import ROOT, commit, make_release, write_changelog

VERSION = build_distribution.version()
RELEASED = f"{VERSION} - 2026-11-23"

# What a user's first program does, with every module imported besides, but for the one that needs pytest.
FIRST_PROGRAM = """
import importlib, importlib.metadata, pkgutil, sys
import customerio_app, customerio_app_api, customerio_sandbox

for package in (customerio_app, customerio_app_api, customerio_sandbox):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if not module.name.endswith(("__main__", "pytest_plugin")):
            importlib.import_module(module.name)

with customerio_sandbox.Sandbox(examples=True, limits=False) as sandbox:
    with customerio_app.AppClient(sandbox.api_key, base_url=sandbox.url) as cio:
        names = [segment.name for segment in cio.segments.list().segments]

assert names, "no segments"
assert importlib.metadata.version("customerio-app-client") == customerio_app.__version__
"""


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_release(tmp_path_factory.mktemp("release") / "project", RELEASED)


@pytest.fixture(scope="module")
def built(release: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Wheel, sdist and SBOM of the release."""
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
            for name in ("SIMPLE_INDEX_URL", "SOURCE_DATE_EPOCH"):
                patch.delenv(name, raising=False)
            patch.setenv("TWINE_REPOSITORY_URL", url)
            patch.setenv("TWINE_USERNAME", "ada")
            patch.setenv("TWINE_PASSWORD", "planted-password")
            yield url
    finally:
        server.terminate()
        server.wait(10)


@pytest.fixture
def index(tmp_path: Path) -> Iterator[str]:
    with running_index(tmp_path / "index") as url:
        yield url


@pytest.fixture(scope="module")
def published(release: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """An index that has the release."""
    with running_index(tmp_path_factory.mktemp("published") / "index") as url:
        publish.publish(release)
        yield url


def contents(paths: list[Path]) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in paths}


def test_two_builds_have_the_same_bytes(release: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    first = contents(build_distribution.build(release, tmp_path / "first"))
    other = Path(
        shutil.copytree(release, tmp_path / "elsewhere" / "another name", ignore=shutil.ignore_patterns(".git"))
    )
    for path in sorted(other.rglob("*")):
        os.utime(path, (1_700_000_000, 1_700_000_000))
        if path.is_file():
            path.chmod(0o600)
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    monkeypatch.setenv("PYTHONHASHSEED", "7")
    before = os.umask(0o077)
    try:
        second = contents(build_distribution.build(other, tmp_path / "second"))
    finally:
        os.umask(before)
    assert len(first) == 3
    assert first == second


def test_metadata_and_contents(built: list[Path]) -> None:
    wheel, _, parts = built
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        (metadata_name,) = [name for name in names if name.endswith(".dist-info/METADATA")]
        metadata = archive.read(metadata_name).decode()
        assert archive.read("customerio_sandbox/openapi.yaml") == (ROOT / "openapi.yaml").read_bytes()
    assert f"Version: {VERSION}\n" in metadata
    assert "License-Expression: MIT\n" in metadata
    assert "Requires-Python: >=3.11\n" in metadata
    assert any(name.endswith("/licenses/LICENSE") for name in names)
    assert all(name.split("/")[0].startswith("customerio_") for name in names)

    bill = json.loads(parts.read_text())
    by_name = {part["name"]: part for part in bill["components"]}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    required = {Requirement(text).name for text in project["dependencies"]}
    assert required <= {name for name, part in by_name.items() if part["scope"] == "required"}
    assert "pytest" not in by_name, "only what is needed at run time"
    for name, part in by_name.items():
        assert part["version"] == importlib.metadata.version(name), f"{name}: not the version that the tests ran with"
        assert part["externalReferences"][0]["hashes"], name
    hashes = {file["name"]: file["hashes"][0]["content"] for file in bill["metadata"]["component"]["components"]}
    assert hashes[wheel.name] == sbom.sha256(wheel)


def test_the_bill_of_materials_is_valid_cyclonedx(built: list[Path]) -> None:
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(built[2].read_text())
    assert problem is None, problem


def test_a_wheel_without_the_description_is_not_built(tmp_path: Path) -> None:
    broken = make_release(tmp_path / "broken", RELEASED)
    (broken / "overlay" / "customerio_app" / "py.typed").unlink()
    with pytest.raises(build_distribution.BuildError, match=r"lacks customerio_app/py\.typed"):
        build_distribution.build(broken, tmp_path / "out")


def test_what_is_no_release_is_refused(tmp_path: Path, index: str, capsys: pytest.CaptureFixture[str]) -> None:
    root = make_release(tmp_path / "project", "Unreleased")
    assert publish.main(["--root", str(root)]) == 1
    assert "Unreleased" in capsys.readouterr().err

    write_changelog(root, "9.9.9 - 2026-11-23")
    commit(root)
    assert publish.main(["--root", str(root)]) == 1
    assert "begins with 9.9.9" in capsys.readouterr().err

    write_changelog(root, RELEASED)
    assert publish.main(["--root", str(root)]) == 1
    assert "uncommitted changes" in capsys.readouterr().err
    commit(root)

    (root / "overlay" / "new.py").touch()
    assert publish.main(["--root", str(root)]) == 1
    assert "overlay/new.py" in capsys.readouterr().err
    assert publish.published_versions(index + "/simple/") == set(), "nothing was uploaded"


def test_an_index_that_is_not_named_or_not_there_is_refused(
    release: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("SIMPLE_INDEX_URL", raising=False)
    monkeypatch.delenv("TWINE_REPOSITORY_URL", raising=False)
    assert publish.main(["--root", str(release)]) == 1
    assert "TWINE_REPOSITORY_URL is not set" in capsys.readouterr().err
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        monkeypatch.setenv("TWINE_REPOSITORY_URL", f"http://127.0.0.1:{taken.getsockname()[1]}")
        assert publish.main(["--root", str(release)]) == 1
    assert "cannot be reached" in capsys.readouterr().err


def test_a_version_is_published_once(release: Path, index: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert publish.main(["--root", str(release), "--dry-run"]) == 0
    assert publish.published_versions(index + "/simple/") == set(), "a dry run uploads nothing"
    assert publish.main(["--root", str(release)]) == 0
    out = capsys.readouterr().out
    assert f"published  customerio_app_client-{VERSION}-py3-none-any.whl" in out
    assert publish.main(["--root", str(release)]) == 1
    captured = capsys.readouterr()
    assert f"has {VERSION} already" in captured.err
    assert "planted-password" not in out + captured.out + captured.err


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
