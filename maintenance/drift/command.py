"""What a vendor's OpenAPI document says and ours does not.

    python -m maintenance.drift VENDOR [--json] [--all]     VENDOR: a file or an https URL, JSON or YAML

Differences that are known and meant to stay are listed, with their reasons, in accepted-differences.yaml.
Exit status: 0 no difference beyond those, 1 there are some, 2 a document cannot be read.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from fnmatch import fnmatchcase
from itertools import groupby
from pathlib import Path

import yaml

from maintenance.drift.comparison import Difference, compare
from maintenance.drift.openapi_reader import UnreadableDocumentError, read_document

ROOT = Path(__file__).resolve().parents[2]
OURS = ROOT / "openapi.yaml"
ACCEPTED = Path(__file__).resolve().parent / "accepted-differences.yaml"
MATCHED = ("kind", "place", "side", "ours", "vendor", "operation")
MOST_USES = 4


@dataclass(frozen=True, slots=True)
class Accepted:
    """A rule of accepted-differences.yaml: what it gives must match, as in file names (`*`, `?`)."""

    reason: str
    patterns: tuple[tuple[str, tuple[str, ...]], ...]

    def matches(self, difference: Difference) -> bool:
        for key, patterns in self.patterns:
            values = difference.uses if key == "operation" else (str(getattr(difference, key)),)
            if not all(any(fnmatchcase(value, pattern) for pattern in patterns) for value in values):
                return False
        return True


def read_accepted(path: Path) -> list[Accepted]:
    """The rules of a file.

    Raises:
        UnreadableDocumentError: a rule has no reason, no kind, or a key that nothing is compared with.
    """
    rules = []
    for number, entry in enumerate(yaml.safe_load(path.read_text(encoding="utf-8")) or [], start=1):
        unknown = set(entry) - {*MATCHED, "reason"}
        if unknown or not entry.get("reason") or not entry.get("kind"):
            raise UnreadableDocumentError(
                f"{path.name}, rule {number}: needs `reason` and `kind`, and may have {', '.join(MATCHED[1:])}"
            )
        patterns = tuple((key, _texts(entry[key])) for key in MATCHED if key in entry)
        rules.append(Accepted(" ".join(str(entry["reason"]).split()), patterns))
    return rules


def _texts(value: object) -> tuple[str, ...]:
    return tuple(str(item) for item in value) if isinstance(value, list) else (str(value),)


def split(
    differences: Iterable[Difference], rules: list[Accepted]
) -> tuple[list[Difference], list[tuple[Difference, Accepted]]]:
    """Differences that nobody has accepted, and those that a rule accepts, with the first such rule."""
    open_ones: list[Difference] = []
    accepted: list[tuple[Difference, Accepted]] = []
    for difference in differences:
        rule = next((rule for rule in rules if rule.matches(difference)), None)
        if rule is None:
            open_ones.append(difference)
        else:
            accepted.append((difference, rule))
    return open_ones, accepted


def report(
    open_ones: list[Difference],
    accepted: list[tuple[Difference, Accepted]],
    rules: Iterable[Accepted] = (),
    *,
    everything: bool = False,
) -> Iterator[str]:
    """The lines for a reader. `!` marks what breaks callers.

    With `everything`: the accepted differences one by one too, and the rules that accept nothing (any more).
    """
    breaking = sum(difference.breaking for difference in open_ones)
    count = f"{len(open_ones)} difference{'' if len(open_ones) == 1 else 's'}"
    yield f"{count}, {breaking} of them breaking (!), {len(accepted)} accepted"
    for kind, members in groupby(open_ones, key=lambda difference: difference.kind):
        yield ""
        yield kind.replace("_", " ")
        yield from (_line(difference) for difference in members)
    if accepted:
        yield ""
        yield "accepted"
        for rule, number in Counter(rule for _, rule in accepted).most_common():
            yield f"  {number:4}  {rule.reason}"
            if everything:
                yield from ("      " + _line(difference) for difference, own in accepted if own is rule)
    idle = [rule for rule in rules if all(rule is not own for _, own in accepted)]
    if everything and idle:
        yield ""
        yield "rules that accept nothing"
        yield from (f"  {rule.reason}" for rule in idle)


def _line(difference: Difference) -> str:
    line = f"{'!' if difference.breaking else ' '} {difference.place}"
    if difference.ours and difference.vendor:
        line += f": {difference.ours} -> {difference.vendor}"
    elif difference.ours or difference.vendor:
        line += f": {difference.ours or difference.vendor}"
    uses = [use for use in difference.uses if not difference.place.startswith(use)]
    if uses:
        shown = ", ".join(uses[:MOST_USES]) + (f" and {len(uses) - MOST_USES} more" if len(uses) > MOST_USES else "")
        some = f", {len(difference.uses)} of {difference.of} uses" if len(difference.uses) < difference.of else ""
        line += f"   ({difference.side or 'in'}: {shown}{some})"
    return line


def as_json(open_ones: list[Difference], accepted: list[tuple[Difference, Accepted]]) -> str:
    return json.dumps(
        {
            "differences": [{**asdict(item), "breaking": item.breaking} for item in open_ones],
            "accepted": [{**asdict(item), "breaking": item.breaking, "reason": rule.reason} for item, rule in accepted],
        },
        indent=2,
    )


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("vendor", help="the vendor's document: a file or an https URL")
    parser.add_argument("--ours", default=str(OURS), help="our document (openapi.yaml)")
    parser.add_argument("--accepted", type=Path, default=ACCEPTED, help="accepted differences (YAML)")
    parser.add_argument("--json", action="store_true", help="for programs")
    parser.add_argument("--all", action="store_true", help="list the accepted differences one by one too")
    given = parser.parse_args(arguments)
    started = time.perf_counter()
    try:
        rules = read_accepted(given.accepted)
        open_ones, accepted = split(compare(read_document(given.ours), read_document(given.vendor)), rules)
    except (UnreadableDocumentError, OSError, yaml.YAMLError) as error:
        print(f"drift: {error}", file=sys.stderr)
        return 2
    if given.json:
        print(as_json(open_ones, accepted))
    else:
        print("\n".join(report(open_ones, accepted, rules, everything=given.all)))
        print(f"\ncompared in {time.perf_counter() - started:.1f} s")
    return 1 if open_ones else 0


if __name__ == "__main__":
    sys.exit(main())
