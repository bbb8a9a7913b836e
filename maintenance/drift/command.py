"""What a vendor's OpenAPI document says and ours does not.

    python -m maintenance.drift VENDOR [--json] [--all] [--patch FILE]

VENDOR is a file or an https URL: OpenAPI 3.0 or 3.1, JSON or YAML. --patch writes the edit of openapi.yaml that takes
the differences over, for `git apply`, as far as that needs no judgement; what it leaves is listed with why.

Differences that are known and meant to stay are listed, with their reasons, in accepted-differences.yaml.
Exit status: 0 no difference beyond those, 1 there are some, 2 a document cannot be read.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterable
from pathlib import Path

import yaml

from maintenance.drift import proposal
from maintenance.drift.accepted import read_rules, sort
from maintenance.drift.comparison import compare
from maintenance.drift.openapi_reader import UnreadableDocumentError, parse_document, read_document, read_text
from maintenance.drift.report import as_json, report

ROOT = Path(__file__).resolve().parents[2]
OURS = ROOT / "openapi.yaml"
ACCEPTED = Path(__file__).resolve().parent / "accepted-differences.yaml"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="drift", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("vendor", help="the vendor's document: a file or an https URL")
    parser.add_argument("--ours", default=str(OURS), help="our document (openapi.yaml)")
    parser.add_argument("--accepted", type=Path, default=ACCEPTED, help="accepted differences (YAML)")
    parser.add_argument("--patch", type=Path, metavar="FILE", help="write an edit of our document for `git apply`")
    parser.add_argument("--json", action="store_true", help="for programs")
    parser.add_argument("--all", action="store_true", help="list every difference, the accepted ones too")
    given = parser.parse_args(arguments)
    started = time.perf_counter()
    try:
        rules = read_rules(given.accepted)
        text = read_text(given.ours)
        ours, vendor = parse_document(text, given.ours), read_document(given.vendor)
        found = sort(compare(ours, vendor), rules)
        edit = proposal.propose(text, vendor, rules) if given.patch else None
        if edit is not None:
            proposal.write(edit, _in_repository(given.ours), given.patch)
    except (UnreadableDocumentError, OSError, ValueError, yaml.YAMLError) as error:
        print(f"drift: {error}", file=sys.stderr)
        return 2
    # With --json, standard output is for the program that reads it.
    words = [] if edit is None else list(proposal.summary(edit, given.patch))
    if given.json:
        _print([as_json(found)])
        if words:
            print("\n".join(words), file=sys.stderr)
    else:
        seconds = f"compared in {time.perf_counter() - started:.1f} s"
        _print([*report(found, everything=given.all), *(["", *words] if words else []), "", seconds])
    return 1 if found.open else 0


def _in_repository(path: str) -> str:
    """A file as `git apply` knows it in the root of its repository."""
    full = Path(path).resolve()
    return full.relative_to(ROOT).as_posix() if full.is_relative_to(ROOT) else full.name


def _print(lines: Iterable[str]) -> None:
    """Prints; a reader that has seen enough (`| head`) ends it without a word."""
    try:
        for line in lines:
            print(line)
        sys.stdout.flush()
    except BrokenPipeError:
        # What is still buffered must not be written when the interpreter ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
