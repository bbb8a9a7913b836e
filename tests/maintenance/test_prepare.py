"""`make release` writes the version, the changelog's heading and the API that the next change is compared with."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from packaging.version import Version

from maintenance.release import baseline, build_distribution, changelog, check_api, prepare
from tests.maintenance.release_copy import ROOT, commit, git, tag, write_changelog
from tests.maintenance.test_check_api import OLD, RESOURCE, write

TODAY = dt.date(2026, 11, 26)
ADDED = OLD[RESOURCE] + "    async def count(self) -> int: ...\n"
BROKEN = OLD[RESOURCE].replace("def get", "def get_one")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project before its first release, 0.1.0."""
    write(tmp_path, OLD)
    write_changelog(tmp_path, "Unreleased")
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    commit(tmp_path)
    return tmp_path


def heading(project: Path) -> str:
    return changelog.newest(project / "CHANGELOG.md").title


def released(project: Path) -> str:
    text = baseline.committed(project)
    assert text is not None
    return baseline.version(text)


def begin(project: Path, *, resource: str) -> None:
    """The next change: an entry of its own in the changelog, and another API."""
    path = project / "CHANGELOG.md"
    path.write_text(path.read_text().replace("## ", "## Unreleased\n\n- More.\n\n## ", 1), encoding="utf-8")
    write(project, {RESOURCE: resource})


def test_the_first_release_and_the_next(project: Path) -> None:
    assert prepare.prepare(project, None, TODAY) == "0.1.0"
    assert (heading(project), released(project)) == ("0.1.0 - 2026-11-26", "0.1.0")
    assert baseline.is_current(project)
    commit(project)
    tag(project, "0.1.0")

    begin(project, resource=ADDED)
    assert not baseline.is_current(project)
    assert "next version: 0.1.1 (the version is 0.1.0)" in check_api.check_working_tree(project)[1]
    assert prepare.prepare(project, None, TODAY) == "0.1.1"
    assert (heading(project), released(project)) == ("0.1.1 - 2026-11-26", "0.1.1")
    assert build_distribution.version(project) == "0.1.1"
    commit(project)
    before = baseline.before(project, "0.1.1")
    assert before is not None
    assert baseline.version(before) == "0.1.0"
    assert baseline.surface(before).digests != baseline.digests(baseline.committed(project) or "")


def test_what_breaks_raises_the_minor_version(project: Path) -> None:
    prepare.prepare(project, None, TODAY)
    begin(project, resource=BROKEN)
    for version in ("0.1.1", "0.1.0", "0.0.9", "two"):
        with pytest.raises(prepare.RefusedError, match=r"0\.2\.0"):
            prepare.prepare(project, version, TODAY)
    assert (heading(project), released(project)) == ("Unreleased", "0.1.0"), "what is refused changes nothing"
    assert prepare.prepare(project, "0.3.0", TODAY) == "0.3.0"


def test_until_it_is_tagged_a_release_can_be_prepared_again(project: Path) -> None:
    prepare.prepare(project, None, TODAY)
    write(project, {RESOURCE: ADDED})
    assert not baseline.is_current(project)
    assert prepare.prepare(project, None, TODAY + dt.timedelta(days=1)) == "0.1.0"
    assert heading(project) == "0.1.0 - 2026-11-26"
    assert baseline.is_current(project)
    commit(project)
    tag(project, "0.1.0")
    with pytest.raises(prepare.RefusedError, match="is released"):
        prepare.prepare(project, None, TODAY)


def test_a_changelog_that_says_nothing_is_refused(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "CHANGELOG.md").write_text("# Changelog\n\n## Unreleased\n", encoding="utf-8")
    assert prepare.main(["--root", str(project)]) == 1
    assert "write what is new" in capsys.readouterr().err
    write_changelog(project, "0.2.0 - 2026-11-26")
    assert prepare.main(["--root", str(project)]) == 1
    assert "has another version" in capsys.readouterr().err


# ---- of this repository


def test_the_newest_release_has_its_api_here() -> None:
    """`make release` does it, and nothing else may date an entry of the changelog."""
    version = changelog.last_released(ROOT / "CHANGELOG.md")
    text = baseline.committed(ROOT)
    assert (version is None) == (text is None)
    assert text is None or baseline.version(text) == version, "run `make release`"


def test_an_api_that_changed_has_its_entry_in_the_changelog() -> None:
    """Below a dated entry the API stays what it was when it was dated."""
    text = baseline.committed(ROOT)
    if text is None or changelog.newest(ROOT / "CHANGELOG.md").version is None:
        return
    version = Version(baseline.version(text))
    status, lines = check_api.check(ROOT, baseline.surface(text), version, str(version))
    assert status == 0 and lines[0].startswith(f"since {version}: 0 breaking, 0 added"), (  # noqa: PT018
        "head what is new in CHANGELOG.md with `## Unreleased`, or, before the release is tagged, run `make release`:\n"
        + "\n".join(lines)
    )
