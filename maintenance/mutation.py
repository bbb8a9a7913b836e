"""Mutation tests: small changes of the modules that decide, each of which the tests of that module must notice.

    python -m maintenance.mutation [MODULE ...] [--tool cosmic-ray]

What is mutated, and which tests must notice, is [tool.mutation.modules] in pyproject.toml; `ignore` names operators
whose mutants mean the same (such as `|` in an annotation that is never evaluated). cosmic-ray need not be in the
environment of the tests: `--tool` says where it is. The mutants are made in a copy of the project.

Exit status: 0 every module reaches `least`, 1 one does not, 2 it cannot be run. Survivors are listed with their change.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
COPIED = ("generated", "generator", "overlay", "sandbox", "tests", "openapi.yaml", "pyproject.toml")
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


@dataclass(frozen=True, slots=True)
class Score:
    """How a module's tests did. `survived` are the changes that none of them noticed, as diffs."""

    module: str
    killed: int
    survived: list[str]

    @property
    def percent(self) -> float:
        total = self.killed + len(self.survived)
        return 100.0 * self.killed / total if total else 0.0


def run(tool: str, module: str, tests: list[str], ignore: list[str], timeout: float) -> Score:
    """Mutates one module in a copy of the project.

    Args:
        tool: cosmic-ray, by name or path.
        module: the module's file, from the project's folder.
        tests: files of tests, and what else pytest takes.
        ignore: operators (regular expressions) that are left out.
        timeout: seconds after which a test run counts as failed.

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
        # The installed project is found behind these.
        paths = os.pathsep.join(str(copied / name) for name in ("overlay", "generated", "sandbox"))
        environment = {**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1"}
        command = f"{sys.executable} -m pytest -q -x -p no:cacheprovider {' '.join(tests)}"
        configuration = CONFIGURATION.format(
            module=json.dumps(module), timeout=timeout, command=json.dumps(command), ignore=json.dumps(ignore)
        )
        (copied / "mutation.toml").write_text(configuration, encoding="utf-8")

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

        call(*command.split())
        call(tool, "init", "mutation.toml", "mutation.sqlite")
        beside = Path(shutil.which(tool) or tool).resolve().parent
        call(str(beside / "cr-filter-operators"), "mutation.sqlite", "mutation.toml")
        call(tool, "exec", "mutation.toml", "mutation.sqlite")
        return _score(module, call(tool, "dump", "mutation.sqlite").splitlines())


def _score(module: str, lines: list[str]) -> Score:
    killed, survived = 0, []
    for line in lines:
        _, result = json.loads(line)
        if not result or result.get("worker_outcome") == "skipped":
            continue
        if result.get("test_outcome") == "survived":
            survived.append(str(result.get("diff")))
        else:
            killed += 1
    return Score(module, killed, survived)


def report(score: Score) -> Iterator[str]:
    """The score and the survivors, for a reader."""
    total = score.killed + len(score.survived)
    yield f"{score.module}: {score.killed} of {total} mutants noticed, {score.percent:.1f} %"
    for diff in score.survived:
        changed = [line for line in diff.splitlines() if line[:1] in "+-@" and line[:3] not in ("+++", "---")]
        yield from (f"    {line}" for line in changed)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("modules", nargs="*", help="files of [tool.mutation.modules]; all of them if none is named")
    parser.add_argument("--tool", default="cosmic-ray", help="cosmic-ray, by name or path")
    given = parser.parse_args(arguments)
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["mutation"]
    known: dict[str, list[str]] = settings["modules"]
    unknown = sorted(set(given.modules) - set(known))
    if unknown:
        print(f"mutation: not in [tool.mutation.modules]: {', '.join(unknown)}", file=sys.stderr)
        return 2
    enough = True
    for module in given.modules or known:
        try:
            score = run(given.tool, module, known[module], settings["ignore"], settings["timeout"])
        except FileNotFoundError:
            print(f"mutation: there is no {given.tool}; install cosmic-ray, or say where it is", file=sys.stderr)
            return 2
        except subprocess.CalledProcessError as error:
            print(f"mutation: {' '.join(map(str, error.cmd))} failed:\n{error.stdout}", file=sys.stderr)
            return 2
        print("\n".join(report(score)), flush=True)
        enough = enough and score.percent >= settings["least"]
    return 0 if enough else 1


if __name__ == "__main__":
    sys.exit(main())
