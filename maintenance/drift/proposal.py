"""From differences to a file for `git apply`: what it changes, and what it leaves to a person."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from maintenance.drift.accepted import Rule, sort
from maintenance.drift.comparison import Comparison, Difference
from maintenance.drift.openapi_reader import Node, parse_document
from maintenance.drift.patch import PERSON, TODO, Patch
from maintenance.drift.report import fold, text
from maintenance.drift.yaml_rewrite import rewrite

FOLLOWS = "the patch brings it, where it describes more than the vendor's document does"


@dataclass(frozen=True, slots=True)
class Proposal:
    """An edit of our description.

    `before` and `after` are the whole texts, `found` and `written` numbers of differences; `left` are those that the
    edited description still has, with why.
    """

    before: str
    after: str
    found: int
    written: int
    left: list[tuple[Difference, str]]

    @property
    def words(self) -> int:
        """How many places of the edit wait for words."""
        return self.after.count(f": {TODO}") + self.after.count(f': "{TODO}') - self.before.count(f": {TODO}")


def propose(before: str, vendor: Node, rules: list[Rule]) -> Proposal:
    """The edit that takes over what a vendor's document says and nobody has accepted.

    Args:
        before: our description, as YAML text.
        vendor: the vendor's document.
        rules: the accepted differences, which are not taken over.

    Raises:
        UnreadableDocumentError: the text is no OpenAPI document.
        ValueError: it uses YAML anchors.
    """
    ours = parse_document(before, "our description")
    comparison = Comparison(ours, vendor)
    found = sort(comparison.run(), rules).open
    reasons = Patch(ours, vendor, comparison.names).write(found)
    after = rewrite(before, ours)
    still = sort(Comparison(parse_document(after, "the edit"), vendor).run(), rules).open
    new = set(still) - set(found)
    left = [(item, FOLLOWS if item in new else reasons.get(item, PERSON)) for item in still]
    return Proposal(before, after, len(found), len(set(found) - set(still)), left)


def as_diff(proposal: Proposal, path: str) -> str:
    """The edit as a unified diff of one file; "" where there is nothing to write."""
    before, after = (text.splitlines(keepends=True) for text in (proposal.before, proposal.after))
    found = []
    for line in difflib.unified_diff(before, after, f"a/{path}", f"b/{path}"):
        found.append(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n")
    return "".join(found)


def summary(proposal: Proposal, file: Path) -> Iterator[str]:
    """What the patch does, and what it leaves, for a reader."""
    if proposal.after == proposal.before:
        yield "patch: nothing to write"
    else:
        yield f"patch: {file} takes over {proposal.written} of {proposal.found}; look at it, then `git apply {file}`"
        if proposal.words:
            yield f"  {proposal.words} x {TODO} in it, which `make lint` refuses until somebody writes the words"
    by_reason: dict[str, list[Difference]] = {}
    for item, reason in proposal.left:
        by_reason.setdefault(reason, []).append(item)
    for reason, items in by_reason.items():
        yield from ("", f"not in the patch: {reason}")
        yield from (f"  {text(line)}" for line in fold(items))


def write(proposal: Proposal, path: str, file: Path) -> None:
    """Writes the diff."""
    file.write_text(as_diff(proposal, path), encoding="utf-8")
