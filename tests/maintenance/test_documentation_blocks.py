"""Every Python block of the documentation runs as it stands, against the sandbox.

A block that is a file runs as a program of its own beside the page's other files, and a file of tests with pytest.
"""

from __future__ import annotations

import os
import subprocess
import sys
import types
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from customerio_app import AppClient
from customerio_sandbox import Sandbox

from maintenance.documentation_blocks import Block, blocks, write_files

BLOCKS = list(blocks())
RUN = [block for block in BLOCKS if not block.reason]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(limits=False) as running:
        yield running


@pytest.fixture
def environment(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """What a reader has set: the sandbox's address and key."""
    sandbox.reset()
    for name in ("CUSTOMERIO_REGION", "CUSTOMERIO_WORKSPACE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("CUSTOMERIO_APP_BASE_URL", sandbox.url)
    monkeypatch.setenv("CUSTOMERIO_APP_API_KEY", sandbox.api_key)
    return sandbox


def execute(block: Block) -> dict[str, Any]:
    """Runs a block as a program of its own; what it defined."""
    # Line numbers of a traceback are those of the page.
    code = compile("\n" * (block.line - 1) + block.code, block.page, "exec", dont_inherit=True)
    module = types.ModuleType("documentation_block")
    exec(code, module.__dict__)
    return module.__dict__


@pytest.mark.parametrize("block", [block for block in RUN if block.file], ids=str)
def test_file_runs(block: Block, environment: Sandbox, tmp_path: Path) -> None:
    write_files(block.page, tmp_path)
    is_test = Path(block.file).name.startswith("test_")
    command = [sys.executable, *(["-m", "pytest", "-q", "-p", "no:cacheprovider"] if is_test else []), block.file]
    # pytest's own settings are this project's, and none of the page's.
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    surroundings |= {"MPLCONFIGDIR": str(tmp_path / "matplotlib"), "PYTHONPATH": str(tmp_path)}
    done = subprocess.run(
        command, cwd=tmp_path, env=surroundings, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_files_are_as_ruff_leaves_them(tmp_path: Path) -> None:
    """People copy them into projects that check."""
    for page in {block.page for block in BLOCKS}:
        # A folder must not have a library's name: its imports would be sorted as the program's own.
        write_files(page, tmp_path / f"page {Path(page).stem}")
    ruff = [sys.executable, "-m", "ruff"]
    # What a page of the site shows without scrolling is 88 characters wide.
    rules = [
        "--isolated",
        "--no-cache",
        "--line-length=88",
        "--target-version=py311",
        "--select=A,ASYNC,B,E,F,I,RUF,UP",
    ]
    for command in ([*ruff, "check", *rules], [*ruff, "format", "--check", *rules[:4]]):
        done = subprocess.run([*command, "."], cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("block", [block for block in RUN if not block.file], ids=str)
def test_block_runs(block: Block, environment: Sandbox) -> None:
    defined = execute(block)
    tests: dict[str, Callable[..., object]] = {name: item for name, item in defined.items() if name.startswith("test_")}
    for run in tests.values():
        with AppClient() as cio:
            # Examples for pytest get what the package's fixtures give.
            run(
                **{name: {"customerio_client": cio, "customerio_sandbox": environment}[name] for name in arguments(run)}
            )


def arguments(function: Callable[..., object]) -> list[str]:
    return [name for name in function.__annotations__ if name != "return"]


@pytest.mark.parametrize("block", [block for block in BLOCKS if block.reason], ids=str)
def test_block_that_cannot_run_compiles(block: Block) -> None:
    compile(block.code, str(block), "exec", dont_inherit=True)


def test_the_pages_have_blocks_and_few_are_not_run() -> None:
    assert {block.page for block in RUN} >= {"README.md", "docs/quick-start.md", "docs/sandbox.md"}
    assert len(BLOCKS) - len(RUN) <= 2


def test_files_of_a_page_are_found_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = "```python\n# app/one.py\nX = 1\n```\n\n```python\n# no name\nprint(1)\n```\n"
    (tmp_path / "README.md").write_text(page, encoding="utf-8")
    monkeypatch.setattr("maintenance.documentation_blocks.ROOT", tmp_path)
    assert [block.file for block in blocks()] == ["app/one.py", ""]
    assert write_files("README.md", tmp_path / "files") == [tmp_path / "files" / "app" / "one.py"]
    assert (tmp_path / "files" / "app" / "one.py").read_text(encoding="utf-8") == "# app/one.py\nX = 1\n"


@pytest.mark.parametrize(
    "fence",
    ["<!-- notest -->\n```python\n", "<!-- no test: x -->\n```python\n", "```python notest\n", "```python a=b\n"],
)
def test_a_note_that_means_nothing_is_refused(fence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "README.md").write_text(f"{fence}1\n```\n", encoding="utf-8")
    monkeypatch.setattr("maintenance.documentation_blocks.ROOT", tmp_path)
    with pytest.raises(ValueError, match=r"README\.md:\d: nothing after"):
        list(blocks())
