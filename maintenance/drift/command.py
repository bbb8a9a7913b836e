"""What a vendor's OpenAPI document says and ours does not.

    python -m maintenance.drift VENDOR [--json] [--all] [--patch FILE]

VENDOR is a file or an https URL: OpenAPI 3.0 or 3.1, JSON or YAML. --patch writes the edit of openapi.yaml that would
take the differences over, for `git apply`, as far as it can be written without a person.

Differences that are known and meant to stay are listed, with their reasons, in accepted-differences.yaml.
Exit status: 0 no difference beyond those, 1 there are some, 2 a document cannot be read.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import yaml

from maintenance.drift.accepted import read_rules, sort
from maintenance.drift.comparison import compare
from maintenance.drift.openapi_reader import UnreadableDocumentError, read_document
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
    parser.add_argument("--json", action="store_true", help="for programs")
    parser.add_argument("--all", action="store_true", help="list every difference, the accepted ones too")
    given = parser.parse_args(arguments)
    started = time.perf_counter()
    try:
        rules = read_rules(given.accepted)
        ours, vendor = read_document(given.ours), read_document(given.vendor)
        found = sort(compare(ours, vendor), rules)
    except (UnreadableDocumentError, OSError, yaml.YAMLError) as error:
        print(f"drift: {error}", file=sys.stderr)
        return 2
    if given.json:
        print(as_json(found))
    else:
        print("\n".join(report(found, everything=given.all)))
        print(f"\ncompared in {time.perf_counter() - started:.1f} s")
    return 1 if found.open else 0
