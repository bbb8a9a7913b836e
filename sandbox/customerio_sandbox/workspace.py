"""The state of one workspace, and what its areas share: tables, numbers, the clock, work that is due later."""

from __future__ import annotations

import base64
import hashlib
import heapq
import itertools
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, Generic, TypeVar

from customerio_sandbox.clock import Clock
from customerio_sandbox.description import Description
from customerio_sandbox.errors import not_found
from customerio_sandbox.live import LiveBehaviour
from customerio_sandbox.people import People, built_in, from_rows
from customerio_sandbox.record import Record

State = TypeVar("State")
Json = dict[str, Any]

_UUIDS: Final = uuid.UUID("2f6d3c0e-6c9d-4b0e-9a55-7d1f6c1e4b10")
#: How many people the staging workspace has; it is there to show that workspaces are apart.
_STAGING_PEOPLE: Final = 45
_MAIN: Final = 101


class Table:
    """Rows by id, in the order in which they were made."""

    def __init__(self, rows: Iterable[Json] = (), *, first_id: int = 1) -> None:
        self.rows: dict[Any, Json] = {row["id"]: row for row in rows}
        numbers = [key for key in self.rows if isinstance(key, int)]
        self._next = max([first_id - 1, *numbers]) + 1

    def __iter__(self) -> Iterator[Json]:
        return iter(self.rows.values())

    def __len__(self) -> int:
        return len(self.rows)

    def new_id(self) -> int:
        """A number that no row has or had."""
        self._next += 1
        return self._next - 1

    def add(self, row: Json) -> Json:
        """Keep a row under its ``id``."""
        self.rows[row["id"]] = row
        return row

    def get(self, key: Any) -> Json:
        """The row with an id.

        Raises:
            ApiError: 404.
        """
        row = self.rows.get(key)
        if row is None:
            raise not_found()
        return row

    def delete(self, key: Any) -> Json:
        """Take a row out.

        Raises:
            ApiError: 404.
        """
        row = self.get(key)
        del self.rows[key]
        return row


class Area(Generic[State]):
    """One area's part of a workspace's state, made from the seed when it is first needed."""

    def __init__(self, make: Callable[[Workspace], State]) -> None:
        self._make = make

    def of(self, workspace: Workspace) -> State:
        """The state of this area in a workspace."""
        found: State | None = workspace.areas.get(self)
        if found is None:
            found = workspace.areas[self] = self._make(workspace)
        return found


class Workspace:
    """Everything that one workspace holds."""

    def __init__(
        self,
        number: int,
        description: Description,
        clock: Clock,
        record: Record,
        live: LiveBehaviour,
        people: tuple[Mapping[str, Any], ...] | None = None,
    ) -> None:
        self.number = number
        self.description = description
        self.clock = clock
        self.record = record
        self.live = live
        #: Whether events may be posted to other machines than this one.
        self.deliver_anywhere = False
        self.areas: dict[Any, Any] = {}
        #: Counts what may have changed the state; what was worked out from the state is good while it stands still.
        self.changes = 0
        self._due: list[tuple[float, int, Callable[[], None]]] = []
        self._tie = itertools.count()
        self._made: dict[str, int] = {}
        if people is not None:
            self.people = People(from_rows(people, clock.now()))
        elif number == _MAIN:
            self.people = People(built_in())
        else:
            self.people = People(built_in(_STAGING_PEOPLE))

    def example(self, operation: str, field: str) -> Any:
        """A part of an operation's example: the seed of what only the description knows."""
        return self.description.example(operation)[field]

    def later(self, at: float, work: Callable[[], None]) -> None:
        """Do something once the clock has reached a time."""
        heapq.heappush(self._due, (at, next(self._tie), work))

    def settle(self) -> None:
        """Do what has become due."""
        now = self.clock.time()
        while self._due and self._due[0][0] <= now:
            heapq.heappop(self._due)[2]()
            self.changes += 1

    def _count(self, kind: str) -> int:
        self._made[kind] = self._made.get(kind, 0) + 1
        return self._made[kind]

    def new_uuid(self, kind: str) -> str:
        """A UUID that is the same on every run."""
        return str(uuid.uuid5(_UUIDS, f"{self.number} {kind} {self._count(kind)}"))

    def new_token(self, kind: str, length: int = 24) -> str:
        """Letters, digits, ``-`` and ``_``, the same on every run; how deliveries are called."""
        return token(f"{self.number} {kind} {self._count(kind)}", length)


def token(text: str, length: int = 24) -> str:
    """Letters, digits, ``-`` and ``_`` made of a text."""
    digest = hashlib.blake2b(text.encode(), digest_size=48).digest()
    return base64.urlsafe_b64encode(digest).decode()[:length]


def stamp(row: Json, now: int, field: str = "updated") -> Json:
    """Set when a row was changed, and the ``deduplicate_id`` that goes with it where it has one."""
    row[field] = now
    if "deduplicate_id" in row:
        row["deduplicate_id"] = f"{row['id']}:{now}"
    return row


def page_of(rows: Iterable[Json], *names: str) -> list[Json]:
    """Rows with only these fields."""
    return [{name: row[name] for name in names if name in row} for row in rows]
