"""`make check-api` tells what breaks users' programs from what is new, and asks for the right version."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from packaging.version import Version

from maintenance.release import api_surface, baseline, check_api
from maintenance.release.api_surface import Change, Changes
from tests.maintenance.release_copy import ROOT, commit, git, write_baseline

OLD = {
    "overlay/customerio_app/__init__.py": """
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from customerio_app._client import AppClient
__all__ = ["AppClient"]
""",
    "overlay/customerio_app/_version.py": '__version__ = "0.1.0"\n',
    "overlay/customerio_app/_client.py": '''
class AppClient:
    """Help."""
    def request(self, method: str, path: str, *, limit: int = 3) -> str: return ""
    def close(self) -> None: ...
def helper(): ...
''',
    "overlay/customerio_app/_private.py": "def gone(): ...\n",
    "generated/customerio_app_api/__init__.py": "",
    "generated/customerio_app_api/resources/__init__.py": "",
    "generated/customerio_app_api/resources/segments.py": """
class Segments:
    def list(self) -> "SegmentList": ...
    def get(self, segment_id: int) -> "Segment": ...
class AsyncSegments:
    async def list(self) -> "SegmentList": ...
    async def get(self, segment_id: int) -> "Segment": ...
""",
    "generated/customerio_app_api/models/__init__.py": "",
    "generated/customerio_app_api/models/segment.py": """
class Segment(Model):
    __slots__ = ("id", "name", "tags")
    FIELDS = {"id": "id"}
    name: "str | Unset"
    tags: "list[str]"
    id: int
    def __init__(self, *, id: int, name: "str | Unset" = UNSET, tags: "list[str]" = ABSENT_LIST) -> None: ...
""",
    "generated/customerio_app_api/models/segment_type.py": """
from enum import StrEnum
class SegmentType(StrEnum):
    DYNAMIC = "dynamic"
LOOKUP = dict(SegmentType.__members__)
""",
}
CLIENT = "overlay/customerio_app/_client.py"
RESOURCE = "generated/customerio_app_api/resources/segments.py"
MODEL = "generated/customerio_app_api/models/segment.py"
ENUM = "generated/customerio_app_api/models/segment_type.py"
FIRST = "    id: int\n    def __init__(self, *, id: int"
DEPRECATED_FIELD = '    id: int\n    """Id. Deprecated: x."""\n'
DEPRECATED_METHOD = 'list(self) -> "SegmentList":\n        """Lists.\n\n        Deprecated: x."""'
STATE = "    id: int\n    state: str\n    def __init__(self, *, id: int, state: str{}"

# file, text, what is there instead, and the changes that this is: b(reaking) or a(dded)
STEPS = {
    "a private function goes": (CLIENT, "def helper(): ...\n", "", ""),
    "a private module changes": ("overlay/customerio_app/_private.py", "gone", "here", ""),
    "a docstring": (CLIENT, "Help.", "More help.", ""),
    "a table of the generated code": (MODEL, '{"id": "id"}', '{"id": "id", "x": "x"}', ""),
    "a method goes": (CLIENT, "    def close(self) -> None: ...\n", "", "b customerio_app.AppClient.close"),
    "a parameter goes": (CLIENT, ", *, limit: int = 3", "", "b customerio_app.AppClient.request"),
    "a default changes": (CLIENT, "= 3", "= 4", "b customerio_app.AppClient.request"),
    "a parameter takes less": (CLIENT, "path: str", "path: bytes", "b customerio_app.AppClient.request"),
    "a parameter takes more": (CLIENT, "path: str", "path: str | bytes", "a customerio_app.AppClient.request"),
    "a response may be more": (CLIENT, "-> str:", "-> str | None:", "b customerio_app.AppClient.request"),
    "an optional parameter": (RESOURCE, "segment_id: int", "segment_id: int, *, tag: str = ''", "a segments.get"),
    "a required parameter": (RESOURCE, "segment_id: int", "segment_id: int, tag: str", "b segments.get"),
    "an operation goes": (RESOURCE, "def get", "def get_one", "b segments.get, a segments.get_one"),
    "a method is deprecated": (RESOURCE, 'list(self) -> "SegmentList": ...', DEPRECATED_METHOD, "a segments.list"),
    "a field is deprecated": (MODEL, "    id: int\n", DEPRECATED_FIELD, "a models.Segment.id"),
    "a field": (MODEL, FIRST, STATE.format(" = UNSET"), "a models.Segment.state"),
    "a required field": (MODEL, FIRST, STATE.format(""), "b models.Segment.state"),
    "a field must be given now": (MODEL, " = UNSET", "", "b models.Segment.name"),
    "a field goes": (MODEL, "    name: \"str | Unset\"\n", "", "b models.Segment.name"),
    "a field of another type": (MODEL, "str | Unset", "str | None | Unset", "b models.Segment.name"),
    "a field with a factory": (MODEL, "list[str]", "list[int]", "b models.Segment.tags"),
    "an enum value": (ENUM, "LOOKUP", '    MANUAL = "manual"\nLOOKUP', "a models.SegmentType.MANUAL"),
    "an enum value goes": (ENUM, '    DYNAMIC = "dynamic"', "    ...", "b models.SegmentType.DYNAMIC"),
    "an enum value is another": (ENUM, '"dynamic"', '"data"', "b models.SegmentType.DYNAMIC"),
}  # fmt: skip


def write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    write(root, OLD)
    git(tmp_path, "init", "--quiet", "--initial-branch=main", str(root))
    commit(root)
    return root


@pytest.mark.parametrize("step", STEPS)
def test_each_kind_of_change_is_sorted_rightly(step: str, tmp_path: Path) -> None:
    file, text, instead, expected = STEPS[step]
    assert text in OLD[file]
    write(tmp_path / "old", OLD)
    write(tmp_path / "new", {**OLD, file: OLD[file].replace(text, instead)})
    changes = api_surface.compare(
        api_surface.read_surface(tmp_path / "old"), api_surface.read_surface(tmp_path / "new")
    )
    found = [f"b {change.name}" for change in changes.breaking] + [f"a {change.name}" for change in changes.added]
    assert ", ".join(found) == expected
    assert changes.inside == [file.split("/", 1)[1]]


@pytest.mark.parametrize("step", STEPS)
def test_the_committed_api_is_as_good_as_the_code(step: str, tmp_path: Path) -> None:
    file, text, instead, _ = STEPS[step]
    write(tmp_path / "old", OLD)
    write(tmp_path / "new", {**OLD, file: OLD[file].replace(text, instead)})
    old, new = tmp_path / "old", tmp_path / "new"
    from_code = api_surface.compare(api_surface.read_surface(old), api_surface.read_surface(new))
    assert api_surface.compare(kept(old), api_surface.read_surface(new)) == from_code
    assert api_surface.compare(kept(old), kept(new)) == from_code


def kept(root: Path) -> api_surface.Surface:
    """The packages as a baseline holds them."""
    return baseline.surface(baseline.make(root, "0.1.0"))


def test_a_new_model_and_a_new_endpoint_are_named_as_users_know_them(tmp_path: Path) -> None:
    write(tmp_path / "old", OLD)
    model = MODEL.replace("segment.py", "tag_list.py")
    endpoint = "generated/customerio_app_api/api/tags/list_tags.py"
    packages = {
        "generated/customerio_app_api/api/__init__.py": "",
        "generated/customerio_app_api/api/tags/__init__.py": "",
    }
    write(tmp_path / "old", packages)
    new = {model: OLD[MODEL].replace("Segment", "TagList"), endpoint: "def sync() -> None: ...\ndef asyncio(): ...\n"}
    write(tmp_path / "new", {**OLD, **packages, **new})
    changes = api_surface.compare(
        api_surface.read_surface(tmp_path / "old"), api_surface.read_surface(tmp_path / "new")
    )
    assert [str(change) for change in changes.added] == [
        "`api.tags.list_tags`: new module",
        "`models.TagList`: new class",
    ]
    back = api_surface.compare(api_surface.read_surface(tmp_path / "new"), api_surface.read_surface(tmp_path / "old"))
    assert {change.name for change in back.breaking} == {"api.tags.list_tags", "customerio_app_api.models.tag_list"}


def test_without_a_release_there_is_nothing_to_compare_with(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check_api.main(["--root", str(project)]) == 0
    assert "no release yet" in capsys.readouterr().out


def test_a_break_needs_a_version_that_says_so(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_baseline(project, "0.1.0")
    assert check_api.main(["--root", str(project)]) == 0
    assert "next version: 0.1.0" in capsys.readouterr().out

    write(project, {RESOURCE: OLD[RESOURCE].replace("segment_id: int", "segment_id: str")})
    assert check_api.main(["--root", str(project)]) == 1
    out = capsys.readouterr().out
    assert "make the version 0.2.0" in out
    assert out.count("- **Breaking.** `segments.get`: parameter `segment_id` takes `str`, no longer `int`.") == 1

    write(project, {"overlay/customerio_app/_version.py": '__version__ = "0.1.1"\n'})
    assert check_api.main(["--root", str(project)]) == 1
    write(project, {"overlay/customerio_app/_version.py": '__version__ = "0.2.0"\n'})
    assert check_api.main(["--root", str(project)]) == 0


def test_a_file_that_is_no_baseline_is_told(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(project, {baseline.FILE: "by hand\n"})
    assert check_api.main(["--root", str(project)]) == 2
    assert "run `make release`" in capsys.readouterr().err


def test_another_reference_and_an_unknown_one(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check_api.main(["--root", str(project), "--since", "main"]) == 0
    assert check_api.main(["--root", str(project), "--since", "v9"]) == 2
    assert "v9" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("old", "changes", "expected"),
    [
        ("0.1.0", Changes([], [], []), "0.1.0"),
        ("0.1.0", Changes([], [], ["a.py"]), "0.1.1"),
        ("0.1.4", Changes([], [Change("a", "new")], []), "0.1.5"),
        ("0.1.4", Changes([Change("a", "gone")], [], []), "0.2.0"),
        ("1.2.3", Changes([], [], ["a.py"]), "1.2.4"),
        ("1.2.3", Changes([], [Change("a", "new")], ["a.py"]), "1.3.0"),
        ("1.2.3", Changes([Change("a", "gone")], [Change("a", "new")], []), "2.0.0"),
    ],
)
def test_next_version(old: str, changes: Changes, expected: str) -> None:
    found = check_api.next_version(Version(old), changes)
    assert found == Version(expected)
    if changes.breaking:
        assert check_api.says_that_it_breaks(Version(old), found)


def test_the_real_packages_are_read_as_a_user_sees_them(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    for folder in ("overlay", "generated"):
        shutil.copytree(ROOT / folder, old / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(old, new)
    for name, text, instead in (
        ("overlay/customerio_app/errors.py", "class NotFoundError", "class MissingError"),
        ("generated/customerio_app_api/models/segment_type.py", 'MANUAL = "manual"', 'BY_HAND = "manual"'),
        ("generated/customerio_app_api/resources/segments.py", "segment_id: int", "segment_id: str"),
        ("generated/customerio_app_api/api/segments/get_segment.py", "segment_id: int", "segment_id: str"),
        ("overlay/customerio_app/webhooks.py", "def unwrap(", "def unwrapped("),
        (
            "generated/customerio_app_api/models/email_clicked_event.py",
            "class EmailClickedEvent",
            "class EmailClickEvent",
        ),
    ):
        path = new / name
        assert text in path.read_text(encoding="utf-8")
        path.write_text(path.read_text(encoding="utf-8").replace(text, instead), encoding="utf-8")
    real = api_surface.read_surface(old)
    assert api_surface.compare(real, real) == Changes([], [], [])
    assert api_surface.compare(kept(old), real) == api_surface.compare(real, kept(old)) == Changes([], [], [])
    changed = api_surface.read_surface(new)
    changes = api_surface.compare(real, changed)
    assert api_surface.compare(kept(old), changed) == changes
    names = {change.name for change in changes.breaking}
    assert names >= {"customerio_app.errors.NotFoundError", "models.SegmentType.MANUAL", "segments.get"}
    assert names >= {"api.segments.get_segment", "customerio_app.webhooks.unwrap", "models.EmailClickedEvent"}
    assert {change.name for change in changes.added} == {
        "customerio_app.errors.MissingError",
        "customerio_app.webhooks.unwrapped",
        "models.EmailClickEvent",
        "models.SegmentType.BY_HAND",
    }
    assert len(changes.inside) == 6
