"""The differences for a reader: by what they mean, and what belongs together in one line."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from maintenance.drift.accepted import Sorted
from maintenance.drift.comparison import Difference
from maintenance.drift.meaning import Meaning

MOST_NAMED = 6
# From this number on, one and the same change at several places is one line.
TOGETHER = 5
ALIKE_EVERYWHERE = {
    "limit_tightened",
    "limit_loosened",
    "limit_changed",
    "format_changed",
    "type_changed",
    "type_narrowed",
    "type_widened",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One or more differences that are the same decision."""

    meaning: Meaning
    kind: str
    change: str
    place: str
    members: tuple[Difference, ...]

    @property
    def places(self) -> list[str]:
        return sorted({member.place for member in self.members})

    @property
    def sides(self) -> str:
        return ", ".join(sorted({member.side for member in self.members if member.side})) or "in"

    @property
    def uses(self) -> list[str]:
        return sorted({use for member in self.members for use in member.uses})


def fold(differences: Iterable[Difference]) -> list[Line]:
    """Puts together what belongs together.

    That is: what the vendor leaves out nearly everywhere; the same change of the same part of several operations; the
    same change of a limit at many places.
    """
    groups: dict[tuple[str, ...], list[Difference]] = defaultdict(list)
    for item in differences:
        key = (item.kind, item.side, item.ours, item.vendor)
        part = _part(item)
        if item.unsaid:
            groups[(*key, "unsaid")].append(item)
        elif item.component:
            groups[(item.kind, "", item.ours, item.vendor, "component", item.component, item.meaning)].append(item)
        elif part:
            groups[(*key, "part", part)].append(item)
        elif item.kind == "operation_removed":
            groups[(item.kind, item.side, "", "", "resource", item.place.split(".")[0])].append(item)
        elif item.kind in ALIKE_EVERYWHERE:
            groups[(*key, "alike")].append(item)
        else:
            groups[(*key, "one", item.place)].append(item)
    lines = [line for key, members in groups.items() for line in _lines(key, members)]
    order = list(Meaning)
    return sorted(lines, key=lambda line: (order.index(line.meaning), line.kind, line.place, line.change))


def _lines(key: tuple[str, ...], members: list[Difference]) -> Iterator[Line]:
    few = key[4] == "alike" and len(members) < TOGETHER
    some = key[4] == "resource" and len(members) < members[0].of
    if few or some:
        for member in members:
            yield from _lines((*key[:4], "one"), [member])
        return
    first = members[0]
    place, change = first.place, _change(first)
    if len(members) > 1:
        place = key[5] if key[4] == "part" else f"{len(members)} places"
        if key[4] == "component":
            place = key[5]
        if key[4] == "resource":
            place, change = key[5], f"all {len(members)} operations"
    yield Line(first.meaning, first.kind, change, place, tuple(members))


def _part(item: Difference) -> str:
    """`query tag` for the place `segments.list query tag`: what is the same in other operations."""
    if len(item.uses) == 1 and item.place.startswith(f"{item.uses[0]} "):
        return item.place.removeprefix(f"{item.uses[0]} ")
    return ""


def _change(item: Difference) -> str:
    if item.ours and item.vendor:
        return f"{item.ours} -> {item.vendor}"
    if item.ours and item.kind.startswith(("limit", "default", "format", "serialization", "discriminator", "encoding")):
        return f"{item.ours} -> none"
    return item.ours or item.vendor


def report(found: Sorted, *, everything: bool = False) -> Iterator[str]:
    """The lines for a reader, the worst first. With `everything`: each difference, the accepted ones too."""
    lines = fold(found.open)
    counts = Counter(line.meaning for line in lines)
    summary = ", ".join(f"{counts[meaning]} {meaning}" for meaning in Meaning if counts[meaning])
    yield (
        f"{len(lines)} difference{'' if len(lines) == 1 else 's'}"
        + (f": {summary}" if summary else "")
        + (f"; {len(found.accepted)} accepted" if found.accepted else "")
    )
    for meaning in Meaning:
        if counts[meaning]:
            yield from ("", str(meaning))
        for line in lines:
            if line.meaning is meaning:
                yield "  " + text(line)
                if everything and len(line.members) > 1:
                    yield from (f"      {_alone(member)}" for member in line.members)
    if found.accepted:
        yield from ("", "accepted")
        for rule, number in Counter(rule for _, rule in found.accepted).most_common():
            yield f"  {number:4}  {rule.reason}"
            if everything:
                yield from ("        " + _alone(item) for item, own in found.accepted if own is rule)
    if found.idle:
        yield from ("", "accepted-differences.yaml accepts what is no longer there; remove it")
        if everything or len(found.idle) <= MOST_NAMED:
            yield from (f"  {line}" for line in found.idle)
        else:
            yield f"  {len(found.idle)} rules, which --all lists"


def text(line: Line) -> str:
    """`field added: Segment.colour: string   (response: segments.get, segments.list)`."""
    said = f"{line.kind.replace('_', ' ')}: {line.place}"
    change = f": {line.change}" if line.change else ""
    if any(member.unsaid for member in line.members):
        change += ", which the vendor hardly ever says"
    if len(line.members) > 1:
        names = line.uses if len({_part(member) for member in line.members}) == 1 else line.places
        return f"{said}{change}   ({line.sides}: {_named(names)})"
    return said + change + _uses(line.members[0])


def _alone(item: Difference) -> str:
    change = _change(item)
    return f"{item.kind.replace('_', ' ')}: {item.place}{': ' if change else ''}{change}{_uses(item)}"


def _uses(item: Difference) -> str:
    uses = [use for use in item.uses if not item.place.startswith(use)]
    if not uses:
        return ""
    some = f", {len(item.uses)} of {item.of} uses" if len(item.uses) < item.of else ""
    return f"   ({item.side or 'in'}: {_named(uses)}{some})"


def _named(names: list[str]) -> str:
    return ", ".join(names[:MOST_NAMED]) + (f" and {len(names) - MOST_NAMED} more" if len(names) > MOST_NAMED else "")


def as_json(found: Sorted) -> str:
    """The same for programs: the lines, each with its differences."""
    return json.dumps(
        {
            "differences": [_line_data(line) for line in fold(found.open)],
            "accepted": [{**_data(item), "reason": rule.reason} for item, rule in found.accepted],
            "idle": found.idle,
        },
        indent=2,
    )


def _line_data(line: Line) -> dict[str, Any]:
    first = line.members[0]
    return {
        "kind": line.kind,
        "meaning": line.meaning,
        "side": first.side,
        "ours": first.ours,
        "vendor": first.vendor,
        "places": line.places,
        "operations": line.uses,
        "text": text(line),
    }


def _data(item: Difference) -> dict[str, Any]:
    return {
        "kind": item.kind,
        "meaning": item.meaning,
        "side": item.side,
        "place": item.place,
        "ours": item.ours,
        "vendor": item.vendor,
        "operations": list(item.uses),
    }
