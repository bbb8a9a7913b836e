"""The people of a workspace: a few hundred made-up ones, always the same, or those of a seed file."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

#: 2026-10-01 and 2026-11-20, 00:00 UTC: when the made-up people signed up.
_FIRST_DAY: Final = 1_790_812_800
_LAST_DAY: Final = 1_795_132_800
_COUNT: Final = 300

_FIRST_NAMES: Final = (
    *("Amir", "Bea", "Carla", "Dmitri", "Elif", "Femi", "Greta", "Hana", "Ivo", "Jana", "Kofi", "Lena", "Malik"),
    *("Nora", "Olu", "Petra", "Quentin", "Rosa", "Sami", "Tova", "Ugo", "Vera", "Wanda", "Ximena", "Yusuf", "Zoe"),
    *("Björn", "Chloé", "Inés", "Søren"),
)
_LAST_NAMES: Final = (
    *("Adler", "Brandt", "Costa", "Duarte", "Eriksen", "Fischer", "Garcia", "Haddad", "Ito", "Jansen", "Kowalski"),
    *("Lindgren", "Moreau", "Nakamura", "Okafor", "Pereira", "Quist", "Rossi", "Schmidt", "Tanaka", "Usman"),
    *("Vogel", "Weber", "Xu", "Yilmaz", "Zeller"),
)
_CITIES: Final = ("Ghent", "Porto", "Vienna", "Oslo", "Lyon", "Kraków", "Lagos", "Osaka")
_PLANS: Final = ("free", "free", "free", "pro", "premium")
_ASCII: Final = str.maketrans({"ö": "o", "é": "e", "ø": "o"})


@dataclass(slots=True)
class Person:
    """One person, as the sandbox keeps them."""

    cio_id: str
    id: str | None
    email: str | None
    created: int
    attributes: dict[str, Any] = field(default_factory=dict)
    timestamps: dict[str, int] = field(default_factory=dict)
    unsubscribed: bool = False
    devices: list[dict[str, Any]] = field(default_factory=list)
    #: Manual segments only; dynamic ones follow from the attributes.
    segments: set[int] = field(default_factory=set)
    #: ``cio_object_id`` of an object to the relationship's attributes.
    relationships: dict[str, dict[str, Any]] = field(default_factory=dict)
    optouts: list[dict[str, str]] = field(default_factory=list)
    #: Topic's number to whether the person takes it.
    topics: dict[int, bool] = field(default_factory=dict)

    @property
    def identifiers(self) -> dict[str, str | None]:
        """The three identifiers, as responses have them."""
        return {"email": self.email, "id": self.id, "cio_id": self.cio_id}

    @property
    def all_attributes(self) -> dict[str, Any]:
        """Attributes with the identifiers among them, as profiles and filters see them."""
        known = {"id": self.id, "email": self.email, "cio_id": self.cio_id}
        return {name: value for name, value in known.items() if value is not None} | self.attributes

    def profile(self) -> dict[str, Any]:
        """The profile, as responses have it."""
        return {
            "id": self.id,
            "identifiers": self.identifiers,
            "attributes": self.all_attributes,
            "timestamps": self.timestamps,
            "unsubscribed": self.unsubscribed,
            "devices": self.devices,
        }


class People:
    """Everybody in a workspace, found by any identifier."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._rows: list[Person] = []
        self._index: dict[tuple[str, str], Person] = {}
        for one in people:
            self.add(one)

    def __iter__(self) -> Iterator[Person]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def add(self, person: Person) -> None:
        """Take a person in; the first one with an identifier keeps it."""
        self._rows.append(person)
        self._index.setdefault(("cio_id", person.cio_id), person)
        for kind, value in (("id", person.id), ("email", person.email), ("phone", person.attributes.get("phone"))):
            if isinstance(value, str) and value:
                self._index.setdefault((kind, value.lower() if kind == "email" else value), person)

    def find(self, id_type: str, value: str) -> Person | None:
        """The person with an identifier of this kind; a ``cio_id`` with or without the prefix ``cio_``."""
        if id_type == "email":
            value = value.lower()
        elif id_type == "cio_id":
            value = value.removeprefix("cio_")
        return self._index.get((id_type, value))

    def with_email(self, email: str) -> list[Person]:
        """Everybody with an address; case does not matter."""
        wanted = email.lower()
        return [one for one in self._rows if one.email is not None and one.email.lower() == wanted]

    def by_identifiers(self, identifiers: Mapping[str, Any]) -> Person | None:
        """The person that a send's ``identifiers`` name."""
        for kind, value in identifiers.items():
            if isinstance(value, str):
                return self.find(kind, value)
        return None

    def new(self, id: str | None, email: str | None, attributes: dict[str, Any], now: int) -> Person:
        """Make a person."""
        person = _person(cio_id(len(self._rows) + 1_000_000), id, email, now, attributes)
        self.add(person)
        return person


def cio_id(number: int) -> str:
    """The made-up internal identifier of the n-th person."""
    return f"7c1a02{number:06x}"


def _person(cio: str, id: str | None, email: str | None, created: int, attributes: dict[str, Any]) -> Person:
    names = [name for name, value in (("id", id), ("email", email)) if value is not None]
    timestamps = dict.fromkeys(["cio_id", *names, *attributes], created)
    return Person(cio, id, email, created, attributes, timestamps)


def built_in(count: int = _COUNT) -> list[Person]:
    """The made-up people: always the same ones, in the same order."""
    choose = random.Random(20261123)  # noqa: S311 - the same people every time is what is wanted
    people = _well_known()[:count]
    taken = {one.email for one in people}
    for number in range(len(people) + 1, count + 1):
        people.append(_made_up(number, choose, taken))
    _decorate(people, choose)
    return people


def _well_known() -> list[Person]:
    """The people whom the description's examples name, and a few that tests and examples can rely on."""
    ada = _person(
        cio_id(1),
        "42",
        "ada@example.com",
        1_793_000_100,
        {
            "first_name": "Ada",
            "last_name": "Lovelace",
            "plan": "premium",
            "seats": 12,
            "beta": True,
            "phone": "+12025550143",
        },
    )
    alan = _person(
        cio_id(2),
        None,
        "alan+news@example.com",
        1_793_100_000,
        {"first_name": "Alan", "last_name": "Turing", "plan": "free", "beta": True},
    )
    grace = _person(
        cio_id(3),
        "57",
        "grace.hopper@example.com",
        1_793_200_000,
        {"first_name": "Grace", "last_name": "Hopper", "plan": "pro", "seats": 3, "phone": "+12025550178"},
    )
    phone_only = _person(cio_id(4), "58", None, 1_793_300_000, {"first_name": "Kim", "phone": "+12025550104"})
    twin = _person(cio_id(17), "97", "twin@example.com", 1_794_000_000, {"first_name": "Tess", "plan": "free"})
    other_twin = _person(cio_id(19), "98", "twin@example.com", 1_794_000_060, {"first_name": "Toni", "plan": "free"})
    odd = _person(
        cio_id(18), "a/b & c?d=é#%", "odd+id@example.com", 1_794_100_000, {"first_name": "Odd", "plan": "free"}
    )
    return [ada, alan, grace, phone_only, twin, other_twin, odd]


def _made_up(number: int, choose: random.Random, taken: set[str | None]) -> Person:
    first, last = choose.choice(_FIRST_NAMES), choose.choice(_LAST_NAMES)
    local = f"{first}.{last}".lower().translate(_ASCII) + ("+news" if number % 7 == 0 else "")
    email = f"{local}@example.com"
    if email in taken:
        local, plus, tag = local.partition("+")
        email = f"{local}{number}{plus}{tag}@example.com"
    taken.add(email)
    plan = choose.choice(_PLANS)
    attributes: dict[str, Any] = {"first_name": first, "last_name": last, "plan": plan, "city": choose.choice(_CITIES)}
    if plan != "free":
        attributes["seats"] = choose.randint(1, 40)
    if number % 5 == 0:
        attributes["phone"] = f"+1202555{1000 + number:04d}"
    if number % 9 == 0:
        attributes["beta"] = True
    created = choose.randint(_FIRST_DAY, _LAST_DAY)
    has_id, has_email = number % 11 != 0, number % 13 != 0 or number % 11 == 0
    # Numbers from 32 on keep out of the way of the well-known ones.
    return _person(
        cio_id(number + 32), str(1000 + number) if has_id else None, email if has_email else None, created, attributes
    )


def _decorate(people: list[Person], choose: random.Random) -> None:
    for index, person in enumerate(people):
        person.unsubscribed = index % 17 == 5
        person.topics = {1: index % 4 != 3, 2: index % 3 == 0}
        if person.attributes.get("beta"):
            person.segments.add(4)
        if index % 4 == 0:
            ios = index % 8 == 0
            person.devices = [
                {
                    "id": f"{'apns' if ios else 'fcm'}-token-{index + 1:04d}",
                    "platform": "ios" if ios else "android",
                    "last_used": person.created + 86_400,
                    "attributes": {
                        "device_os": "26.1" if ios else "16",
                        "app_version": "4.2.0",
                        "push_enabled": "true",
                    },
                }
            ]
        if "phone" in person.attributes and index % 3 == 0:
            person.optouts = [{"channel": "sms", "from": "+12025550100"}]
            if index % 2 == 0:
                person.optouts.append({"channel": "whatsapp", "from": "+12025550101"})
        if index % 6 == 0:
            company = ("ob7c1a0201", "ob7c1a0203")[index % 12 // 6]
            person.relationships[company] = {"role": choose.choice(("admin", "member"))}
        if index % 10 == 0:
            person.relationships["ob7c1a0202"] = {"progress": choose.randint(0, 100)}


def read_seed_file(path: Path) -> tuple[dict[str, Any], ...]:
    """Read people from a file with one JSON object a line.

    A line has ``id``, ``email`` or both, and may have ``attributes``, ``unsubscribed``, ``devices``, ``segments``
    (numbers of manual segments) and ``created`` (Unix seconds). Empty lines are skipped.

    Raises:
        ValueError: a line is not such an object; it says which line.
        OSError: the file cannot be read.
    """
    rows: list[dict[str, Any]] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError:
            raise ValueError(f"line {number} of the seed file is not JSON") from None
        problem = _problem(row)
        if problem:
            raise ValueError(f"line {number} of the seed file {problem}")
        rows.append(row)
    return tuple(rows)


def _problem(row: Any) -> str | None:
    if not isinstance(row, dict):
        return "is not an object"
    if not (row.get("id") or row.get("email")):
        return "has neither id nor email"
    kinds: dict[str, tuple[type, ...]] = {
        "id": (str, type(None)),
        "email": (str, type(None)),
        "attributes": (dict,),
        "unsubscribed": (bool,),
        "devices": (list,),
        "segments": (list,),
        "created": (int,),
    }
    for name, value in row.items():
        if name not in kinds:
            return f'has the unknown field {name!r}: put attributes into "attributes"'
        if not isinstance(value, kinds[name]):
            return f"has a {name} of the wrong type"
    return None


def from_rows(rows: Iterable[Mapping[str, Any]], now: int) -> list[Person]:
    """Turn the rows of a seed file into people."""
    people: list[Person] = []
    for number, row in enumerate(rows, start=1):
        person = _person(
            cio_id(number), row.get("id"), row.get("email"), row.get("created", now), dict(row.get("attributes", {}))
        )
        person.unsubscribed = row.get("unsubscribed", False)
        person.devices = [dict(one) for one in row.get("devices", [])]
        person.segments = {int(one) for one in row.get("segments", [])}
        people.append(person)
    return people
