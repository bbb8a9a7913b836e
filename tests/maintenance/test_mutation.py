"""The report of the mutation tests, and what they are run on."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import stat
import tomllib
from pathlib import Path

import pytest

from maintenance import mutation

SETTINGS = tomllib.loads((mutation.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["mutation"]
DIFF = "--- mutation diff ---\n--- a/x.py\n+++ b/x.py\n@@ -1,1 +1,1 @@\n-a < b\n+a <= b\n"
SAME = "--- mutation diff ---\n--- a/x.py\n+++ b/x.py\n@@ -7,1 +7,1 @@\n     c\n-    a > b\n+    a is b\n"
RESULTS: list[tuple[dict[str, str], dict[str, str | None] | None]] = [
    ({}, {"worker_outcome": "normal", "test_outcome": "killed", "diff": DIFF}),
    ({}, {"worker_outcome": "normal", "test_outcome": "survived", "diff": DIFF}),
    ({}, {"worker_outcome": "normal", "test_outcome": "survived", "diff": SAME}),
    ({}, {"worker_outcome": "normal", "test_outcome": "incompetent", "diff": DIFF}),
    ({}, {"worker_outcome": "skipped", "test_outcome": None, "diff": None}),
    ({}, None),
]


def test_the_modules_and_tests_that_are_named_are_there() -> None:
    for module, tests in SETTINGS["modules"].items():
        assert (mutation.ROOT / module).is_file()
        assert tests
        assert all((mutation.ROOT / path).is_file() for path in tests)


def tool(folder: Path) -> str:
    """A program that says what cosmic-ray says, and changes nothing."""
    dump = "\n".join(json.dumps(result) for result in RESULTS)
    for name, does in (
        ("cosmic-ray", f'[ "$1" = dump ] && cat <<"END"\n{dump}\nEND\nexit 0'),
        ("cr-filter-operators", ""),
    ):
        path = folder / name
        path.write_text(f"#!/bin/sh\n{does}\n", encoding="utf-8")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(folder / "cosmic-ray")


def test_the_score_counts_what_was_run_and_lists_what_survived(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    project = tmp_path / "project"
    (project / "tests").mkdir(parents=True)
    (project / "pyproject.toml").write_text(
        '[tool.mutation]\nleast = 60\nignore = []\n[tool.mutation.modules]\n"m.py" = ["tests/test_m.py"]\n',
        encoding="utf-8",
    )
    (project / "maintenance").mkdir()
    (project / "maintenance" / "equivalent-mutants.toml").write_text(
        "[[\"m.py\"]]\nbefore = 'a > b'\nafter = ['a is b', 'a == b']\nwhy = 'they never are'\n", encoding="utf-8"
    )
    (project / "tests" / "conftest.py").write_text(
        "from hypothesis import settings\nsettings.register_profile('mutation')\n", encoding="utf-8"
    )
    tests = project / "tests" / "test_m.py"
    tests.write_text("def test_it(): pass\n", encoding="utf-8")
    monkeypatch.setattr(mutation, "ROOT", project)
    monkeypatch.setattr(mutation, "COPIED", ("pyproject.toml", "tests"))
    assert mutation.main(["--tool", tool(tmp_path)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "m.py: 4 mutants run, 1 mean the same; 2 of 3 noticed, 66.7 %",
        "    @@ -1,1 +1,1 @@",
        "    -a < b",
        "    +a <= b",
    ]
    tests.write_text("def test_it(): assert False\n", encoding="utf-8")
    assert mutation.main(["--tool", tool(tmp_path)]) == 2
    assert "pytest" in capsys.readouterr().err


def test_a_sample_is_the_same_every_time(tmp_path: Path) -> None:
    samples = []
    for name in ("first", "second"):
        with contextlib.closing(sqlite3.connect(tmp_path / name)) as session, session:
            session.execute("CREATE TABLE work_items (job_id)")
            session.execute("CREATE TABLE work_results (job_id)")
            columns = "job_id, start_pos_row, start_pos_col, operator_name, occurrence, operator_args"
            session.execute(f"CREATE TABLE mutation_specs ({columns})")
            for row in range(50):
                job = f"{name} {row}"  # cosmic-ray names them anew each time
                session.execute("INSERT INTO work_items VALUES (?)", [job])
                session.execute("INSERT INTO mutation_specs VALUES (?, ?, 0, 'Not', 1, '')", [job, row])
            session.execute("INSERT INTO work_results VALUES (?)", [f"{name} 3"])
        assert mutation.Mutation("cosmic-ray", [], 10, {})._choose(tmp_path / name) == 49
        with contextlib.closing(sqlite3.connect(tmp_path / name)) as session:
            rows = session.execute("SELECT start_pos_row FROM mutation_specs NATURAL JOIN work_items").fetchall()
        samples.append(sorted(row for (row,) in rows))
    assert samples[0] == samples[1]
    assert len(samples[0]) == 11  # with the one that has its result


def test_the_changes_that_mean_the_same_are_of_the_modules_that_are_mutated() -> None:
    for module, changes in mutation.equivalent_mutants(mutation.ROOT / mutation.EQUIVALENT).items():
        assert module in SETTINGS["modules"]
        lines = {line.strip() for line in (mutation.ROOT / module).read_text(encoding="utf-8").splitlines()}
        for change, why in changes.items():
            assert set(change.before.split("\n")) <= lines, change
            assert why


def test_what_cannot_be_run(capsys: pytest.CaptureFixture[str]) -> None:
    assert mutation.main(["overlay/customerio_app/nothing.py"]) == 2
    assert "nothing.py" in capsys.readouterr().err
