"""accepted-differences.yaml: what is meant to stay different, each with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import yaml

from maintenance.drift.comparison import Difference
from maintenance.drift.meaning import KINDS
from maintenance.drift.openapi_reader import UnreadableDocumentError

KEYS = ("kind", "place", "unsaid", "side", "ours", "vendor", "operation")
NEEDS = (
    "a rule needs `reason`, `kind`, and either `place` (a `*` only beside a name) or `unsaid: true`; "
    "`side`, `ours`, `vendor` and `operation` narrow it"
)


@dataclass(frozen=True, slots=True)
class Rule:
    """What it gives must match, as file names do (`*`, `?`); of several values any one."""

    number: int
    reason: str
    patterns: tuple[tuple[str, tuple[str, ...]], ...]
    places: tuple[str, ...]
    unsaid: bool

    def place_of(self, difference: Difference) -> str | None:
        """Which of its places a difference is at; None where the rule does not accept it."""
        if self.unsaid != difference.unsaid:
            return None
        for key, patterns in self.patterns:
            values = difference.uses if key == "operation" else (str(getattr(difference, key)),)
            if not all(any(fnmatchcase(value, pattern) for pattern in patterns) for value in values):
                return None
        if self.unsaid:
            return ""
        here = (difference.place, difference.component)
        return next((place for place in self.places if any(fnmatchcase(text, place) for text in here if text)), None)


def read_rules(path: Path) -> list[Rule]:
    """The rules of a file.

    Raises:
        UnreadableDocumentError: a rule has no reason, is too wide, or has a key that nothing is compared with.
    """
    entries = yaml.safe_load(path.read_text(encoding="utf-8")) or []
    return [_rule(entry, f"{path.name}, rule {number}", number) for number, entry in enumerate(entries, start=1)]


def _rule(entry: Any, where: str, number: int) -> Rule:
    if not isinstance(entry, dict) or set(entry) - {*KEYS, "reason"}:
        raise UnreadableDocumentError(f"{where}: {NEEDS}")
    places, unsaid = _texts(entry.get("place")), entry.get("unsaid") is True
    wide = [place for place in places if not place.replace("*", "").strip(". ")]
    if not entry.get("reason") or not entry.get("kind") or bool(places) == unsaid or wide:
        raise UnreadableDocumentError(f"{where}: {NEEDS}")
    unknown = [kind for kind in _texts(entry["kind"]) if kind not in KINDS]
    if unknown:
        raise UnreadableDocumentError(f"{where}: there is no kind {', '.join(unknown)}")
    patterns = tuple((key, _texts(entry[key])) for key in KEYS if key in entry and key not in ("place", "unsaid"))
    return Rule(number, " ".join(str(entry["reason"]).split()), patterns, places, unsaid)


def _texts(value: object) -> tuple[str, ...]:
    if value is None:
        return ()
    return tuple(str(item) for item in value) if isinstance(value, list) else (str(value),)


@dataclass(frozen=True, slots=True)
class Sorted:
    """Differences that nobody has accepted, those that a rule accepts, and what rules accept nothing (any more)."""

    open: list[Difference]
    accepted: list[tuple[Difference, Rule]]
    idle: list[str]


def sort(differences: Iterable[Difference], rules: list[Rule]) -> Sorted:
    """Each difference goes to the first rule that accepts it."""
    open_ones: list[Difference] = []
    accepted: list[tuple[Difference, Rule]] = []
    met: set[tuple[int, str]] = set()
    for difference in differences:
        for rule in rules:
            place = rule.place_of(difference)
            if place is not None:
                met.add((rule.number, place))
                accepted.append((difference, rule))
                break
        else:
            open_ones.append(difference)
    return Sorted(open_ones, accepted, list(_idle(rules, met)))


def _idle(rules: list[Rule], met: set[tuple[int, str]]) -> Iterator[str]:
    for rule in rules:
        left = [place for place in rule.places or ("",) if (rule.number, place) not in met]
        if left:
            yield f"rule {rule.number} ({', '.join(left) or 'unsaid'}): {rule.reason}"
