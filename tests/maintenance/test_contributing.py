"""The four cases of CONTRIBUTING, step by step in a copy of the project: what the commands print is what it shows.

Left out are the steps that take long and that `make test` takes anyway: type checks and tests.
"""

from __future__ import annotations

import copy
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import description
import pytest

from tests.maintenance.release_copy import FILES, FOLDERS, ROOT, commit, git, write_baseline

Document = dict[str, Any]

TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
# What another machine or the next operation makes different.
NUMBERS = re.compile(r"\d+(?= modules)|[\d.]+ s$|\d+(?= files changed)|\d+(?= passed)|\d+(?= source files)")
LEFT_OUT = re.compile(r"Success: |# passed|make: |compared in ")


class Project:
    """A released copy of the project, and what CONTRIBUTING shows of a case."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.description = root / "openapi.yaml"
        for name in (*FOLDERS, "maintenance"):
            shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
        for name in FILES:
            shutil.copy(ROOT / name, root / name)
        # The vendor's document is ours with a change: nothing else differs.
        (root / "maintenance" / "drift" / "accepted-differences.yaml").write_text("[]\n", encoding="utf-8")
        git(root, "init", "--quiet", "--initial-branch=main")
        write_baseline(root, "0.1.0")
        commit(root)

    def python(self, *arguments: str) -> str:
        paths = [self.root / name for name in ("generated", "overlay", "sandbox")]
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(map(str, [*paths, self.root]))}
        done = subprocess.run(
            [sys.executable, *arguments], cwd=self.root, env=environment, capture_output=True, text=True, timeout=300
        )
        assert not done.stderr, done.stderr
        return done.stdout

    def drift(self, change: Callable[[Document], None], patch: str = "") -> str:
        """`make drift` against our description with a change, and `git apply` of its patch."""
        document = copy.deepcopy(description.read(self.description))
        change(document)
        (self.root / "vendor.json").write_text(json.dumps(document), encoding="utf-8")
        printed = self.python("-m", "maintenance.drift", *(["--patch", patch] if patch else []), "vendor.json")
        if patch:
            git(self.root, "apply", patch)
        return printed

    def regenerate(self) -> str:
        """`make regenerate` without types and tests."""
        printed = self.python("generator/generate.py")
        if not printed.strip().endswith(" s"):
            return printed
        return "openapi.yaml: no findings\n" + printed + self.python("-m", "maintenance.release.check_api")

    def edit(self, *changes: tuple[str, str]) -> None:
        text = self.description.read_text(encoding="utf-8")
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new, 1)
        self.description.write_text(text, encoding="utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def shown(case: str) -> list[list[str]]:
    """The console blocks of a case, without the commands."""
    section = TEXT.partition(f"### {case}\n")[2].partition("\n##")[0]
    return [lines(block) for block in re.findall(r"```console\n\$ make [^\n]*\n(.*?)```", section, re.S)]


def lines(printed: str) -> list[str]:
    plain = [NUMBERS.sub("#", line.rstrip()) for line in printed.splitlines() if line.strip()]
    return [line for line in plain if not LEFT_OUT.match(line)]


def new_field(document: Document) -> None:
    fields = document["components"]["schemas"]["Segment"]["properties"]
    fields["colour"] = {"type": "string", "description": "The vendor's words."}


def new_operation(document: Document) -> None:
    near = document["paths"]["/v1/segments/{segment_id}/customer_count"]["get"]
    success = {"schema": {"$ref": "#/components/schemas/SegmentGrowth"}}
    made = {
        **near,
        "operationId": "getSegmentGrowth",
        "x-vendor-operation-id": "getSegmentGrowth",
        "responses": {**near["responses"], "200": {"description": "x", "content": {"application/json": success}}},
    }
    document["paths"]["/v1/segments/{segment_id}/growth"] = {"get": made}
    document["components"]["schemas"]["SegmentGrowth"] = {"type": "object", "properties": {"week": {"type": "integer"}}}


def breaks(document: Document) -> None:
    del document["paths"]["/v1/segments/{segment_id}"]["delete"]
    fields = document["components"]["schemas"]["Segment"]["properties"]
    fields["progress"] = {"type": ["string", "null"], "description": "x"}


def test_a_field_is_added(project: Project) -> None:
    drift, regenerate = shown("A field is added")
    assert lines(project.drift(new_field, "colour.patch")) == drift
    assert "still says TODO" in project.regenerate()
    project.edit(("description: TODO", "description: Colour of the segment in the app."))
    assert lines(project.regenerate()) == regenerate
    assert changed(project) == {"openapi.yaml", "generated/customerio_app_api/models/segment.py"}


def test_an_operation_is_added(project: Project) -> None:
    drift, refused, regenerate = shown("An operation is added")
    assert lines(project.drift(new_operation, "growth.patch")) == drift
    project.edit(
        ("operationId: segments.get_segment_growth", "operationId: segments.get_growth"),
        *[("summary: TODO", "summary: Get how a segment grows")],
        *[("description: TODO", "description: How a segment grows.")] * 4,
    )
    assert lines(project.regenerate()) == refused
    old = 'schema: {$ref: "#/components/schemas/SegmentGrowth"}'
    project.edit((old, f"{old}, examples: {{example: {{value: {{week: 3}}}}}}"))
    assert lines(project.regenerate()) == regenerate
    # By hand only the description; all else is made.
    assert {name for name in changed(project) if not name.startswith("generated/")} == {
        "openapi.yaml",
        "README.md",
        "sandbox/README.md",
    }
    count = len(list(description.operations(description.load(project.description))))
    assert f"all {count} published operations" in (project.root / "README.md").read_text(encoding="utf-8")
    assert "`get_growth`" in (project.root / "sandbox" / "README.md").read_text(encoding="utf-8")


def test_the_vendor_changes_a_limit(project: Project) -> None:
    (regenerate,) = shown("The vendor changes a limit")
    project.edit(("general: {requests: 10, seconds: 1", "general: {requests: 20, seconds: 1"))
    assert lines(project.regenerate()) == regenerate
    assert "| `general` | 20 requests a second |" in (project.root / "docs" / "rate-limits.md").read_text("utf-8")


def test_the_vendor_breaks_something(project: Project) -> None:
    drift, refused, regenerate = shown("The vendor breaks something")
    assert lines(project.drift(breaks)) == drift
    text = project.description.read_text(encoding="utf-8")
    text = re.sub(r"(?s)(\n  /v1/segments/\{segment_id\}:)\n    delete:\n.*?(?=\n    get:)", r"\1", text, count=1)
    text = re.sub(r"(\n        progress:\n          type: \[)number", r"\1string", text, count=1)
    project.description.write_text(text, encoding="utf-8")
    assert lines(project.regenerate()) == refused
    project.edit(("progress: 35", 'progress: "35"'))
    assert lines(project.regenerate()) == regenerate


def changed(project: Project) -> set[str]:
    """The committed files that are different now."""
    done = subprocess.run(
        ["git", "status", "--porcelain", "--untracked-files=no"],
        cwd=project.root,
        capture_output=True,
        text=True,
        check=True,
    )
    return {line[3:] for line in done.stdout.splitlines()}
