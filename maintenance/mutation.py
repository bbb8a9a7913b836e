"""Mutation tests: small changes of the modules that decide, each of which the tests of that module must notice.

    make mutate [MODULE=<file>] [SAMPLE=<number>]
    python -m maintenance.mutation [MODULE ...] [--sample N] [--tool cosmic-ray] [--survivors FILE]

What is mutated, and which tests must notice, is [tool.mutation.modules] in pyproject.toml; `ignore` names operators
whose mutants mean the same (such as `|` in an annotation that is never evaluated). Single mutants that mean the same
stand in equivalent-mutants.toml, each with its reason; they count for neither side. cosmic-ray needs packages that
nothing else here needs, so `make mutate` installs it into an environment of its own. The mutants are made in a copy of
the project, and the tests run without hypothesis' chance: the same mutants survive every time.

Exit status: 0 every module reaches `least`, 1 one does not, 2 it cannot be run. Survivors are listed with their change.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
EQUIVALENT = Path("maintenance", "equivalent-mutants.toml")
COPIED = ("generated", "generator", "overlay", "sandbox", "tests", "openapi.yaml", "pyproject.toml")
SEED = 14
CONFIGURATION = """\
[cosmic-ray]
module-path = {module}
timeout = {timeout}
excluded-modules = []
test-command = {command}

[cosmic-ray.distributor]
name = "local"

[cosmic-ray.filters.operators-filter]
exclude-operators = {ignore}
"""


class Change(NamedTuple):
    """The lines that a mutant takes away and those that it puts there, without their indentation."""

    before: str
    after: str

    @classmethod
    def of(cls, diff: str) -> Change:
        lines = [line for line in diff.splitlines() if line[:3] not in ("+++", "---")]
        sides = ["\n".join(line[1:].strip() for line in lines if line.startswith(sign)) for sign in "-+"]
        return cls(*sides)


@dataclass(frozen=True, slots=True)
class Score:
    """How a module's tests did.

    Attributes:
        all: the module's mutants, of which a sample may have been run.
        killed: how many were noticed.
        survived: the changes that no test noticed, as diffs.
        equivalent: how many of those not noticed are known to mean the same.
    """

    module: str
    all: int
    killed: int
    survived: list[str]
    equivalent: int

    @property
    def percent(self) -> float:
        total = self.killed + len(self.survived)
        return 100.0 * self.killed / total if total else 0.0


class Mutation:
    """Mutates modules of a project.

    Parameters:
        tool: cosmic-ray, by name or path.
        ignore: operators (regular expressions) that are left out.
        sample: how many mutants of a module are run, chosen by chance with a fixed seed; None for all.
        equivalent: for each module, the changes that mean the same.
    """

    def __init__(
        self, tool: str, ignore: list[str], sample: int | None, equivalent: dict[str, dict[Change, str]]
    ) -> None:
        # Absolute, as it runs in the copy's folder.
        self.tool = str(Path(shutil.which(tool) or tool).absolute())
        self.ignore, self.sample, self.equivalent = ignore, sample, equivalent

    def run(self, module: str, tests: list[str]) -> Score:
        """Mutates one module in a copy of the project.

        Args:
            module: the module's file, from the project's folder.
            tests: files of tests, and what else pytest takes.

        Raises:
            subprocess.CalledProcessError: the tests fail without a mutant, or cosmic-ray does.
            FileNotFoundError: there is no cosmic-ray.
        """
        with tempfile.TemporaryDirectory() as folder:
            copied = Path(folder)
            for name in COPIED:
                source = ROOT / name
                if source.is_dir():
                    shutil.copytree(source, copied / name, ignore=shutil.ignore_patterns("__pycache__"))
                else:
                    shutil.copy(source, copied / name)
            return self._run_in(copied, module, tests)

    def _run_in(self, copied: Path, module: str, tests: list[str]) -> Score:
        # The installed project is found behind these.
        paths = os.pathsep.join(str(copied / name) for name in ("overlay", "generated", "sandbox"))
        environment = {**os.environ, "PYTHONPATH": paths}
        options = "-q -x -p no:cacheprovider -p no:xdist --hypothesis-profile=mutation"
        command = f"{sys.executable} -m pytest {options} {' '.join(tests)}"

        def call(*words: str) -> str:
            done = subprocess.run(
                words,
                cwd=copied,
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                check=True,
            )
            return done.stdout

        # Once without a mutant: it has to pass, leaves the compiled form of all that is not mutated, and is timed.
        call(*command.split())
        began = time.monotonic()
        call(*command.split())
        seconds = time.monotonic() - began
        environment["PYTHONDONTWRITEBYTECODE"] = "1"
        for compiled in (copied / module).parent.glob(f"__pycache__/{Path(module).stem}.*"):
            compiled.unlink()
        configuration = CONFIGURATION.format(
            module=json.dumps(module),
            timeout=10.0 + 5 * seconds,
            command=json.dumps(command),
            ignore=json.dumps(self.ignore),
        )
        (copied / "mutation.toml").write_text(configuration, encoding="utf-8")
        call(self.tool, "init", "mutation.toml", "mutation.sqlite")
        call(str(Path(self.tool).with_name("cr-filter-operators")), "mutation.sqlite", "mutation.toml")
        every = self._choose(copied / "mutation.sqlite")
        call(self.tool, "exec", "mutation.toml", "mutation.sqlite")
        return self._score(module, every, call(self.tool, "dump", "mutation.sqlite").splitlines())

    def _choose(self, session: Path) -> int | None:
        """Take the mutants out that are not in the sample; how many there were, where some were taken out."""
        if self.sample is None:
            return None
        with contextlib.closing(sqlite3.connect(session)) as connection, connection:
            rows = connection.execute(
                "SELECT job_id FROM mutation_specs WHERE job_id NOT IN (SELECT job_id FROM work_results) "
                "ORDER BY start_pos_row, start_pos_col, operator_name, occurrence, operator_args"
            ).fetchall()
            left_out = random.Random(SEED).sample(rows, max(0, len(rows) - self.sample))
            for table in ("mutation_specs", "work_items"):
                connection.executemany(f"DELETE FROM {table} WHERE job_id = ?", left_out)
        return len(rows)

    def _score(self, module: str, every: int | None, lines: list[str]) -> Score:
        killed, survived, equivalent = 0, [], 0
        known = self.equivalent.get(module, {})
        for line in lines:
            _, result = json.loads(line)
            if not result or result.get("worker_outcome") == "skipped":
                continue
            diff = str(result.get("diff"))
            if result.get("test_outcome") != "survived":
                killed += 1
            elif Change.of(diff) in known:
                equivalent += 1
            else:
                survived.append(diff)
        return Score(module, every or killed + len(survived) + equivalent, killed, survived, equivalent)


def equivalent_mutants(path: Path) -> dict[str, dict[Change, str]]:
    """For each module the changes that mean the same, with the reason."""
    entries = tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return {
        module: {Change(entry["before"], after): entry["why"] for entry in each for after in entry["after"]}
        for module, each in entries.items()
    }


def report(score: Score) -> Iterator[str]:
    """The score and the survivors, for a reader."""
    total = score.killed + len(score.survived)
    run = total + score.equivalent
    sample = f" (of {score.all}, by chance)" if run < score.all else ""
    yield (
        f"{score.module}: {run} mutants run{sample}, {score.equivalent} mean the same; "
        f"{score.killed} of {total} noticed, {score.percent:.1f} %"
    )
    for diff in score.survived:
        changed = [line for line in diff.splitlines() if line[:1] in "+-@" and line[:3] not in ("+++", "---")]
        yield from (f"    {line}" for line in changed)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("modules", nargs="*", help="files of [tool.mutation.modules]; all of them if none is named")
    parser.add_argument("--tool", default="cosmic-ray", help="cosmic-ray, by name or path")
    parser.add_argument("--sample", type=int, help="run so many of a module's mutants, chosen with a fixed seed")
    parser.add_argument("--survivors", type=Path, help="a file for the survivors' whole diffs")
    given = parser.parse_args(arguments)
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["mutation"]
    known: dict[str, list[str]] = settings["modules"]
    unknown = sorted(set(given.modules) - set(known))
    if unknown:
        print(f"mutation: not in [tool.mutation.modules]: {', '.join(unknown)}", file=sys.stderr)
        return 2
    mutation = Mutation(given.tool, settings["ignore"], given.sample, equivalent_mutants(ROOT / EQUIVALENT))
    enough, diffs = True, []
    for module in given.modules or known:
        try:
            score = mutation.run(module, known[module])
        except FileNotFoundError:
            print(f"mutation: there is no {given.tool}; run `make mutate`, or say where it is", file=sys.stderr)
            return 2
        except subprocess.CalledProcessError as error:
            print(f"mutation: {' '.join(map(str, error.cmd))} failed:\n{error.stdout}", file=sys.stderr)
            return 2
        print("\n".join(report(score)), flush=True)
        diffs += score.survived
        enough = enough and score.percent >= settings["least"]
    if given.survivors:
        given.survivors.write_text("\n".join(diffs), encoding="utf-8")
    return 0 if enough else 1


if __name__ == "__main__":
    sys.exit(main())
