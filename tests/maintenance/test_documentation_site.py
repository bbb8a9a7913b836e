"""The site: built strictly and without a network, with every operation, model and error in it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from customerio_app import errors
from customerio_app_api import models
from customerio_app_api.operations import OPERATIONS

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    # Whatever would fetch something fails at a proxy that is not there.
    nowhere = dict.fromkeys(("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"), "http://127.0.0.1:9")
    environment = {**os.environ, **nowhere, "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def anchors(site: Path, page: str) -> set[str]:
    return set(re.findall(r'\bid="([^"]+)"', (site / "reference" / page).read_text(encoding="utf-8")))


def test_every_method_of_every_resource_is_there(site: Path) -> None:
    for name in OPERATIONS:
        resource, method = name.split(".")
        found = anchors(site, f"resources/{resource}.html")
        assert any(re.search(rf"\.{method}_?$", anchor) for anchor in found), name


def test_every_model_is_there(site: Path) -> None:
    found = set[str]().union(*(anchors(site, f"models/{page.name}") for page in (site / "reference/models").iterdir()))
    documented = {anchor.rsplit(".", 1)[-1] for anchor in found if anchor.startswith("customerio_app_api.models.")}
    assert documented >= set(models.__all__)


def test_every_event_is_there_with_its_meaning(site: Path) -> None:
    page = (site / "reference/webhooks.html").read_text(encoding="utf-8")
    events = [kind for kind in models.ReportingWebhookEvent.__args__ if not kind.__name__.startswith("Unknown")]
    assert len(events) == 69
    for kind in events:
        assert f"<code>{kind.from_dict({}).name}</code>" in page
        assert f"<code>{kind.__name__}</code>" in page
    assert {f"customerio_app.webhooks.{name}" for name in ("unwrap", "verify", "parse", "sign")} <= anchors(
        site, "webhooks.html"
    )


def test_every_error_is_there(site: Path) -> None:
    found = anchors(site, "errors.html")
    classes = {
        name
        for name, item in vars(errors).items()
        if isinstance(item, type) and issubclass(item, errors.CustomerIOError)
    }
    assert {f"customerio_app.errors.{name}" for name in classes} <= found


def test_fields_with_their_types_and_values_of_enums_are_there(site: Path) -> None:
    page = (site / "reference/models/segments.html").read_text(encoding="utf-8")
    assert "When it was created, in Unix seconds." in page
    assert re.search(r"<code>manual</code>", page)
    assert 'href="#customerio_app_api.models.segment_state.SegmentState"' in page


def test_nothing_is_loaded_from_elsewhere(site: Path) -> None:
    for page in html_pages(site):
        loaded = re.findall(r'<(?:script|img|iframe)[^>]*\bsrc="([^"]+)"', page)
        loaded += re.findall(r'<link[^>]*\brel="(?:stylesheet|preconnect|icon)"[^>]*\bhref="([^"]+)"', page)
        assert loaded
        assert not [address for address in loaded if re.match(r"(https?:)?//", address)]


def test_links_inside_the_site_lead_somewhere(site: Path) -> None:
    """mkdocs checks those of Markdown; these are all, with what mkdocstrings and our tables made."""
    known = {path.resolve(): path for path in site.rglob("*") if path.is_file()}
    broken = []
    for path in site.rglob("*.html"):
        if path.name == "404.html":
            continue  # shown at any depth, so that its links begin at the server's root
        text = path.read_text(encoding="utf-8")
        own = set(re.findall(r'\bid="([^"]+)"', text))
        for link in set(re.findall(r'<a\b[^>]*\bhref="([^"#:]*)(?=[#"])', text)):
            if link and (path.parent / link).resolve() not in known and link not in (".", ".."):
                broken.append(f"{path.relative_to(site)}: {link}")
        broken += [
            f"{path.name}#{mark}" for mark in set(re.findall(r'\bhref="#([^"]+)"', text)) - own if mark != "__top"
        ]
    assert broken == []


def test_every_guide_is_in_the_navigation(site: Path) -> None:
    home = (site / "index.html").read_text(encoding="utf-8")
    for guide in (ROOT / "docs").glob("*.md"):
        assert f'href="{guide.stem}.html"' in home, guide.name


def html_pages(site: Path) -> Iterator[str]:
    return (path.read_text(encoding="utf-8") for path in site.rglob("*.html"))
