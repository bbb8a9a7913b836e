"""examples/people_to_jsonl.py: an interrupted run goes on without anyone missing or there twice."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
from customerio_app import RetryPolicy
from customerio_app.errors import BadRequestError
from rich.progress import Progress

from tests.bulk.bulk_support import Workspace, client, person


@pytest.fixture(scope="module")
def example() -> ModuleType:
    path = Path(__file__).resolve().parents[2] / "examples" / "people_to_jsonl.py"
    spec = importlib.util.spec_from_file_location("people_to_jsonl", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run(example: Any, workspace: Workspace, path: Path) -> int:
    """One run of the program's inner part; the number of people it went on after."""
    state = example.State(path.with_name("state"), None)
    resumed = state.load()
    before = int(state.people)
    with (
        client(workspace.respond, retry=RetryPolicy.none()) as cio,
        path.open("r+b" if resumed else "wb") as file,
        Progress(disable=True) as bar,
    ):
        file.truncate(state.size)
        file.seek(state.size)
        if not resumed:
            state.save()
        example.write_people(cio, file, state, None, bar)
    state.remove()
    return before


def test_an_interrupted_run_goes_on(example: Any, tmp_path: Path) -> None:
    path = tmp_path / "people.jsonl"
    workspace = Workspace([person(number) for number in range(950)], page_size=200)

    def refuse(batch: bytes) -> Any:
        return lambda request: httpx.Response(400, json={}) if batch in request.content else None

    for bad in (b'"c00100"', b'"c00500"', b'"c00900"'):
        workspace.fail = refuse(bad)
        with pytest.raises(BadRequestError):
            run(example, workspace, path)
    workspace.fail = lambda request: None
    assert run(example, workspace, path) == 800
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    assert [line["id"] for line in lines] == [str(number) for number in range(950)]
    assert not (tmp_path / "state").exists()


def test_a_state_of_other_people_is_refused(example: Any, tmp_path: Path) -> None:
    example.State(tmp_path / "state", {"segment": {"id": 1}}).save()
    with pytest.raises(SystemExit, match="other people"):
        example.State(tmp_path / "state", None).load()
