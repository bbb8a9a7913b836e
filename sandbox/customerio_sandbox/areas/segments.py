"""Segments: manual ones can be made and deleted, dynamic ones follow from people's attributes."""

from __future__ import annotations

import json
from typing import Any, Final

from customerio_sandbox import filters
from customerio_sandbox.call import Call, simulates
from customerio_sandbox.errors import bad_request
from customerio_sandbox.paging import cursor_page
from customerio_sandbox.people import Person
from customerio_sandbox.workspace import Area, Json, Table, Workspace, page_of

#: Number, name, description and, for a dynamic segment, the filter that makes it.
_SEED: Final[tuple[tuple[int, str, str, Json | None], ...]] = (
    (1, "Signed up", "Everybody with an account", {"attribute": {"field": "id", "operator": "exists"}}),
    (3, "Has an address", "Everybody who can get email", {"attribute": {"field": "email", "operator": "exists"}}),
    (4, "Beta testers", "People who asked for early features", None),
    (5, "Paying", "People on a paid plan", {"attribute": {"field": "seats", "operator": "exists"}}),
    (
        7,
        "Premium",
        "People on the premium plan",
        {"attribute": {"field": "plan", "operator": "eq", "value": "premium"}},
    ),
    (8, "In Vienna", "", {"attribute": {"field": "city", "operator": "eq", "value": "Vienna"}}),
    (9, "Pro", "People on the pro plan", {"attribute": {"field": "plan", "operator": "eq", "value": "pro"}}),
    (12, "Left out of newsletters", "", None),
)
_CREATED: Final = 1_793_000_000
_KEPT_SEARCHES: Final = 8


class Segments(Table):
    """The segments of a workspace, and who is in them."""

    def __init__(self) -> None:
        super().__init__()
        self.filters: dict[int, Json] = {}
        #: A filter as text -> the state that it was worked out from, and who matched.
        self.matching: dict[str, tuple[int, list[Person]]] = {}
        for number, name, description, spec in _SEED:
            self.add(_row(number, name, description, "manual" if spec is None else "dynamic", _CREATED + number))
            if spec is not None:
                self.filters[number] = spec
        self._next = max(self.rows) + 1

    def has(self, number: Any, person: Person) -> bool:
        """Whether a person is in a segment; a segment that does not exist has nobody."""
        if number not in self.rows:
            return False
        spec = self.filters.get(number)
        if spec is None:
            return number in person.segments
        return filters.matches(spec, lambda _, one: filters.attribute_holds(person.all_attributes, one))


def _row(number: int, name: str, description: str, kind: str, now: int) -> Json:
    return {
        "id": number,
        "deduplicate_id": f"{number}:{now}",
        "name": name,
        "description": description,
        "state": "finished",
        "progress": None,
        "type": kind,
        "tags": ["beta"] if number == 4 else [],
        "created_at": now,
        "updated_at": now,
    }


SEGMENTS: Final = Area(lambda _: Segments())


def people_matching(workspace: Workspace, spec: Json) -> list[Person]:
    """Everybody whom a filter of the people's filter language matches.

    Who matches is kept until the state changes: each page of a long search asks for it again.
    """
    segments = SEGMENTS.of(workspace)
    key = json.dumps(spec, sort_keys=True)
    kept = segments.matching.get(key)
    if kept is not None and kept[0] == workspace.changes:
        return kept[1]
    found = []
    for person in workspace.people:
        attributes = person.all_attributes

        def test(kind: str, one: Any, person: Person = person, attributes: Any = attributes) -> bool:
            if kind == "segment":
                return segments.has(one.get("id"), person)
            return kind == "attribute" and filters.attribute_holds(attributes, one)

        if filters.matches(spec, test):
            found.append(person)
    if len(segments.matching) >= _KEPT_SEARCHES:
        segments.matching.clear()
    segments.matching[key] = (workspace.changes, found)
    return found


def people_page(call: Call, people: list[Person], default: int = 1_000) -> Json:
    """A page of identifiers; whoever has no ``id`` is an empty text among ``ids``."""
    page, following = cursor_page(call, people, lambda one: one.cio_id, default=default)
    return {"identifiers": [one.identifiers for one in page], "ids": [one.id or "" for one in page], **following}


@simulates("segments.list")
def list_segments(call: Call) -> Json:
    return {"segments": list(SEGMENTS.of(call.workspace))}


@simulates("segments.create")
def create(call: Call) -> Json:
    given = call.body["segment"]
    table = SEGMENTS.of(call.workspace)
    row = _row(table.new_id(), given["name"], given.get("description", ""), "manual", call.now)
    return {"segment": table.add(row)}


@simulates("segments.get")
def get(call: Call) -> Json:
    return {"segment": SEGMENTS.of(call.workspace).get(call.path["segment_id"])}


@simulates("segments.delete")
def delete(call: Call) -> None:
    table = SEGMENTS.of(call.workspace)
    row = table.get(call.path["segment_id"])
    if row["type"] != "manual":
        raise bad_request("only manual segments can be deleted")
    table.delete(row["id"])
    for person in call.workspace.people:
        person.segments.discard(row["id"])


def _members(call: Call) -> tuple[int, list[Person]]:
    table = SEGMENTS.of(call.workspace)
    number: int = table.get(call.path["segment_id"])["id"]
    return number, [one for one in call.workspace.people if table.has(number, one)]


@simulates("segments.get_customer_count")
def count(call: Call) -> Json:
    number, members = _members(call)
    return {"segment_id": number, "count": len(members)}


@simulates("segments.list_members")
def list_members(call: Call) -> Json:
    number, members = _members(call)
    return {"segment_id": number, **people_page(call, members)}


def summaries(workspace: Workspace, person: Person) -> list[Json]:
    """The segments of a person, in short."""
    table = SEGMENTS.of(workspace)
    return page_of((one for one in table if table.has(one["id"], person)), "id", "name", "description")
