"""From differences to a file for `git apply`: what it changes, and what it leaves to a person."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from maintenance.drift.accepted import Rule, sort
from maintenance.drift.comparison import Comparison, Difference
from maintenance.drift.openapi_reader import Node, parse_document
from maintenance.drift.patch import TODO, Patch
from maintenance.drift.report import fold, text
from maintenance.drift.yaml_rewrite import rewrite

# What a first round writes can show further differences inside it: a field that only now is one of ours.
MOST_ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Proposal:
    """An edit of our description.

    `before` and `after` are the whole texts; `left` are the differences that the edited description still has, with why
    they were not written ("" where the edit itself brought them).
    """

    before: str
    after: str
    found: int
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
    after = before
    reasons: dict[Difference, str] = {}
    found: list[Difference] | None = None
    for _ in range(MOST_ROUNDS + 1):
        ours = parse_document(after, "our description")
        comparison = Comparison(ours, vendor)
        open_ones = sort(comparison.run(), rules).open
        found = open_ones if found is None else found
        fresh = [item for item in open_ones if item not in reasons]
        if not fresh:
            break
        left = Patch(ours, vendor, comparison.names).write(fresh)
        reasons |= left
        # What was written and is still there next time is not written again.
        reasons |= {item: "" for item in fresh if item not in left}
        after = rewrite(after, ours)
    open_now = sort(Comparison(parse_document(after, "the edit"), vendor).run(), rules).open
    return Proposal(before, after, len(found or ()), [(item, reasons.get(item, "")) for item in open_now])


def as_diff(proposal: Proposal, path: str) -> str:
    """The edit as a unified diff of one file; "" where there is nothing to write."""
    lines = [text.splitlines(keepends=True) for text in (proposal.before, proposal.after)]
    found = []
    for line in difflib.unified_diff(*lines, f"a/{path}", f"b/{path}"):
        found.append(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n")
    return "".join(found)


def summary(proposal: Proposal, file: Path) -> Iterator[str]:
    """What the patch does, and what it leaves, for a reader."""
    written = proposal.found - len(proposal.left)
    if proposal.after == proposal.before:
        yield "patch: nothing to write"
    else:
        yield f"patch: {file} takes over {written} of {proposal.found}; look at it, then `git apply {file}`"
        if proposal.words:
            yield f"  {proposal.words} places say {TODO}: `make lint` refuses them until somebody writes the words"
    by_reason: dict[str, list[Difference]] = {}
    for item, reason in proposal.left:
        by_reason.setdefault(reason, []).append(item)
    for reason, items in by_reason.items():
        yield from ("", f"not in the patch: {reason or 'it follows from the patch'}")
        yield from (f"  {text(line)}" for line in fold(items))


def write(proposal: Proposal, path: str, file: Path) -> None:
    """Writes the diff."""
    file.write_text(as_diff(proposal, path), encoding="utf-8")
