"""All people of a workspace into a file, one JSON object a line, with a progress bar. Interrupt it and start it again.

Without a key it starts the sandbox and reads its made-up people; with CUSTOMERIO_APP_API_KEY set it reads the real
workspace (CUSTOMERIO_REGION says where).

    python examples/people_to_jsonl.py people.jsonl
    python examples/people_to_jsonl.py people.jsonl --segment 7

What is done stands in ``people.jsonl.state``: how long the file was when the current page of the search began, and that
page's cursor. A new run cuts the file back to there and goes on, so that nobody is missing or there twice.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import Any, BinaryIO

from customerio_app import AppClient, CustomerIOError
from customerio_app.models import PeopleFilter, SegmentRef
from customerio_sandbox import Sandbox
from rich.console import Console
from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn


class State:
    """Where an interrupted run stopped: kept beside the file until it is complete."""

    def __init__(self, path: Path, filter: dict[str, Any] | None) -> None:
        self._path = path
        self._filter = filter
        self.cursor: str | None = None
        self.size = 0
        self.people = 0

    def load(self) -> bool:
        """Whether there is something to go on from. The same people must be asked for."""
        if not self._path.exists():
            return False
        saved = json.loads(self._path.read_text(encoding="utf-8"))
        if saved["filter"] != self._filter:
            raise SystemExit(f"{self._path} is of a run over other people: remove it to start anew")
        self.cursor, self.size, self.people = saved["cursor"], saved["size"], saved["people"]
        return True

    def save(self) -> None:
        content = {"filter": self._filter, "cursor": self.cursor, "size": self.size, "people": self.people}
        new = self._path.with_name(self._path.name + ".new")
        new.write_text(json.dumps(content), encoding="utf-8")
        new.replace(self._path)

    def remove(self) -> None:
        self._path.unlink(missing_ok=True)


def write_people(cio: AppClient, file: BinaryIO, state: State, who: PeopleFilter | None, bar: Progress) -> int:
    """Writes all people from the state's cursor on; returns how many came back without a profile."""
    task = bar.add_task("people", total=None, completed=state.people)
    people = cio.customers.iter_profiles(who, start=state.cursor)
    count = state.people
    for profile in people:
        if people.cursor != state.cursor:
            file.flush()
            state.cursor, state.size, state.people = people.cursor, file.tell(), count
            state.save()
        file.write(json.dumps(profile.to_dict(), ensure_ascii=False).encode() + b"\n")
        count += 1
        bar.update(task, completed=count)
    bar.update(task, total=count)
    return len(people.missing)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, nargs="?", default=Path("people.jsonl"))
    parser.add_argument("--segment", type=int, help="only the people of this segment")
    arguments = parser.parse_args()
    who = None if arguments.segment is None else PeopleFilter(segment=SegmentRef(id=arguments.segment))
    state = State(arguments.file.with_name(arguments.file.name + ".state"), who.to_dict() if who else None)
    resumed = state.load()
    console = Console()
    columns = (SpinnerColumn(), TextColumn("{task.description}"), MofNCompleteColumn(), TimeElapsedColumn())
    key = os.environ.get("CUSTOMERIO_APP_API_KEY")
    with nullcontext(None) if key else Sandbox() as sandbox:
        options: dict[str, Any] = {} if sandbox is None else {"api_key": sandbox.api_key, "base_url": sandbox.url}
        if sandbox is not None:
            console.print("No CUSTOMERIO_APP_API_KEY is set: reading the sandbox's made-up people.")
        if resumed:
            console.print(f"Going on after {state.people} people.")
        with AppClient(**options) as cio, arguments.file.open("r+b" if resumed else "wb") as file:
            file.truncate(state.size)
            file.seek(state.size)
            if not resumed:
                state.save()
            try:
                with Progress(*columns, console=console) as bar:
                    missing = write_people(cio, file, state, who, bar)
            except (CustomerIOError, KeyboardInterrupt) as error:
                reason = str(error) or "interrupted"
                console.print(f"Stopped: {reason}. Start it again to go on.", markup=False)
                return 1
    state.remove()
    console.print(f"{arguments.file} is complete; {missing} people had no profile.", markup=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
