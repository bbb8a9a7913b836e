"""Objects: the companies and courses that people relate to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from customerio_sandbox import filters
from customerio_sandbox.call import Call, simulates
from customerio_sandbox.errors import not_found
from customerio_sandbox.paging import cursor_page
from customerio_sandbox.workspace import Area, Json, Workspace

_CREATED: Final = 1_793_000_000
_KNOWN: Final = (
    ("ob7c1a0201", "acme", "1", {"name": "Acme", "plan": "enterprise", "seats": 40, "renewal_date": "2027-01-31"}),
    ("ob7c1a0202", "course-101", "2", {"name": "Soldering for beginners"}),
    ("ob7c1a0203", "globex", "1", {"name": "Globex", "plan": "enterprise", "renewal_date": "2027-03-01"}),
)


@dataclass(slots=True)
class Thing:
    """One object."""

    cio_object_id: str
    object_id: str
    type_id: str
    attributes: Json

    @property
    def identifiers(self) -> dict[str, str]:
        """Both identifiers, as responses have them."""
        return {"cio_object_id": self.cio_object_id, "object_id": self.object_id}


def _seed(_: Workspace) -> dict[str, Thing]:
    things = [Thing(*one) for one in _KNOWN]
    for number in range(4, 24):
        name = f"company-{number}"
        attributes: Json = {"name": f"Company {number}", "plan": ("basic", "enterprise")[number % 2], "seats": number}
        things.append(Thing(f"ob7c1a02{number:02x}", name, "1", attributes))
    return {one.cio_object_id: one for one in things}


OBJECTS: Final = Area(_seed)
TYPES: Final = Area(lambda workspace: list[Json](workspace.example("objects.list_types", "types")))


def _find(call: Call) -> Thing:
    by_cio = call.query.get("id_type") == "cio_object_id"
    for one in OBJECTS.of(call.workspace).values():
        key = one.cio_object_id if by_cio else one.object_id
        if key == call.path["object_id"] and one.type_id == str(call.path["object_type_id"]):
            return one
    raise not_found()


@simulates("objects.list_types")
def list_types(call: Call) -> Json:
    return {"types": TYPES.of(call.workspace)}


@simulates("objects.search")
def search(call: Call) -> Json:
    filters.check(call.body["filter"])
    found = []
    for one in OBJECTS.of(call.workspace).values():
        attributes = {**one.attributes, **one.identifiers}

        def test(_: str, spec: Any, one: Thing = one, attributes: Json = attributes) -> bool:
            return spec.get("type_id") == one.type_id and filters.attribute_holds(attributes, spec)

        if one.type_id == call.body["object_type_id"] and filters.matches(call.body["filter"], test):
            found.append(one)
    page, following = cursor_page(call, found, lambda one: one.cio_object_id)
    return {"identifiers": [one.identifiers for one in page], "ids": [one.object_id for one in page], **following}


@simulates("objects.get_attributes")
def get_attributes(call: Call) -> Json:
    one = _find(call)
    attributes = {**one.identifiers, **one.attributes}
    return {
        "object": {
            "attributes": attributes,
            "timestamps": dict.fromkeys(attributes, _CREATED),
            "identifiers": {"cio_object_id": one.cio_object_id},
            "object_type_id": one.type_id,
        }
    }


@simulates("objects.list_relationships")
def list_relationships(call: Call) -> Json:
    one = _find(call)
    people = [person for person in call.workspace.people if one.cio_object_id in person.relationships]
    page, following = cursor_page(call, people, lambda person: person.cio_id)
    kind = {"object_type_id": one.type_id, "object_type_disabled": False}
    return {"cio_relationships": [{**kind, "identifiers": person.identifiers} for person in page], **following}
