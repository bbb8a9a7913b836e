"""`make drift PATCH=file` writes an edit that git applies, and that takes over what it says it takes over."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from maintenance.drift import command as drift
from maintenance.drift.comparison import compare
from maintenance.drift.openapi_reader import read_document
from maintenance.drift.proposal import Proposal, as_diff, propose
from tests.maintenance.planted_changes import FILE, PLANTED, Node, Planted, at, bookshop
from tests.maintenance.vendor_documents import as_openapi_30, dereferenced, with_other_names

BOOKSHOP = FILE.read_text(encoding="utf-8")
WAYS: dict[str, Callable[[Node], Node]] = {
    "as it is": copy.deepcopy,
    "OpenAPI 3.0 with other names": lambda document: as_openapi_30(with_other_names(document)),
    "OpenAPI 3.0 dereferenced": lambda document: as_openapi_30(dereferenced(with_other_names(document))),
}
# What is left to a person, with the reason that the command gives.
LEFT = {
    "body_removed": "takes something away",
    "callback_added": "a person decides",
    "choice_added": "a person decides",
    "closed_to_other_fields": "a person decides",
    "default_changed": "a person decides",
    "discriminator_changed": "a person decides",
    "encoding_changed": "a person decides",
    "error_status_removed": "takes something away",
    "field_read_only": "a person decides",
    "field_removed": "takes something away",
    "media_type_added": "a person decides",
    "media_type_changed": "a person decides",
    "operation_moved": "a person decides",
    "operation_removed": "takes something away",
    "parameter_removed": "takes something away",
    "required_body_added": "a person decides",
    "response_body_added": "a person decides",
    "response_body_removed": "takes something away",
    "response_header_added": "a person decides",
    "response_header_removed": "takes something away",
    "security_added": "a person decides",
    "security_changed": "a person decides",
    "security_removed": "takes something away",
    "serialization_changed": "a person decides",
    "serialization_words_changed": "a person decides",
    "server_added": "a person decides",
    "server_removed": "takes something away",
    "success_status_added": "a person decides",
    "time_format_changed": "a person decides",
    "type_changed": "a person decides",
    "type_narrowed": "a person decides",
    "type_widened": "a person decides",
    "variant_added": "a person decides",
    "variant_removed": "takes something away",
    "wrapped": "a person decides",
}


def applied(proposal: Proposal, folder: Path) -> str:
    """What git makes of the diff."""
    folder.mkdir(exist_ok=True)
    file, diff = folder / "openapi.yaml", folder / "edit.diff"
    file.write_text(proposal.before, encoding="utf-8")
    diff.write_text(as_diff(proposal, "openapi.yaml"), encoding="utf-8")
    if diff.read_text(encoding="utf-8"):
        subprocess.run(["git", "apply", "--whitespace=error-all", diff.name], cwd=folder, check=True)
    return file.read_text(encoding="utf-8")


@pytest.mark.parametrize("planted", PLANTED, ids=[planted.name for planted in PLANTED])
def test_each_change_is_written_or_left_with_a_reason(planted: Planted, tmp_path: Path) -> None:
    vendor = bookshop()
    planted.change(vendor)
    before = compare(bookshop(), vendor)
    for name, way in WAYS.items():
        proposal = propose(BOOKSHOP, way(vendor), [])
        assert applied(proposal, tmp_path) == proposal.after
        still = compare(yaml.safe_load(proposal.after), way(vendor))
        assert {item.kind for item in still} == {item.kind for item in before} & set(LEFT), name
        assert [item for item, _ in proposal.left] == still
        assert all(LEFT[item.kind] in reason for item, reason in proposal.left), name
        assert (proposal.found, proposal.written) == (len(before), len(before) - len(still))
        if not proposal.written:
            assert proposal.after == BOOKSHOP


def test_each_kind_that_is_left_is_planted() -> None:
    assert set(LEFT) <= {kind for planted in PLANTED for _, kind, *_ in planted.lines}


@settings(max_examples=40, deadline=None)
@given(chosen=st.sets(st.sampled_from(range(len(PLANTED))), max_size=8), way=st.sampled_from(list(WAYS.values())))
def test_several_changes_at_once_leave_what_each_leaves(chosen: set[int], way: Callable[[Node], Node]) -> None:
    vendor = bookshop()
    for number in sorted(chosen):
        try:
            PLANTED[number].change(vendor)
        except (KeyError, IndexError, ValueError):
            continue  # an earlier change took its place away
    proposal = propose(BOOKSHOP, way(vendor), [])
    still = compare(yaml.safe_load(proposal.after), way(vendor))
    assert [item for item, _ in proposal.left] == still
    assert {item.kind for item, _ in proposal.left} <= {item.kind for item in compare(bookshop(), way(vendor))}
    untouched = [line for line in BOOKSHOP.split("\n") if line.lstrip().startswith("#")]
    assert [line for line in proposal.after.split("\n") if line.lstrip().startswith("#")] == untouched


PLACES = [
    "schemas/Book/properties/pages",
    "schemas/Book/properties/genre",
    "schemas/Book/properties/author",
    "schemas/BookInput/properties/labels",
    "schemas/BookInput/properties/thumbnail",
    "schemas/BookInput/properties/price",
    "schemas/BookInput/properties/price/exclusiveMinimum",
    "schemas/BookInput/properties/tags/maxItems",
    "schemas/Sale/properties/price",
    "//paths/~v1~books/post",
    "//paths/~v1~books~{book_id}/get",
    "//paths/~v1~books~{book_id}~cover/put",
    "//paths/~v1~search",
    "//paths/~v1~orders",
    "//webhooks/bookSold",
]


@pytest.mark.parametrize("path", PLACES)
@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_what_is_taken_out_of_ours_is_written_in_again(path: str, way: Callable[[Node], Node]) -> None:
    ours = bookshop()
    holder, _, name = path.rpartition("/")
    del at(ours, holder)[name.replace("~", "/")]
    # The other events stay, so that there are webhooks to compare.
    for document in (ours, vendor := bookshop()):
        document["webhooks"]["shopOpened"] = {"post": {"operationId": "events.shop_opened", "responses": {}}}
    before = yaml.safe_dump(ours, sort_keys=False)
    proposal = propose(before, way(vendor), [])
    assert proposal.found, "there was something to find"
    assert proposal.left == []


def test_a_stub_has_our_names_and_waits_for_words() -> None:
    vendor = with_other_names(bookshop())
    vendor["paths"]["/v1/books/{id}/reviews"] = {
        "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string", "minLength": 1}}],
        "post": {
            "operationId": "addReview",
            "description": "The vendor's own words.",
            "requestBody": {
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "title": "The vendor's own title",
                            "properties": {
                                "stars": {"type": "integer", "default": 5, "description": "The vendor's own words."},
                                "by": {"type": "object", "nullable": True, "properties": {"name": {"type": "string"}}},
                                "genre": {"$ref": "#/components/schemas/Vendor_Genre_v1"},
                            },
                        }
                    }
                }
            },
            "responses": {
                "201": {
                    "description": "The vendor's own words.",
                    "headers": {"X-Place": {"schema": {"type": "integer", "format": "int32"}}},
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Vendor_Book_v1"}}},
                },
                "401": {"description": "The vendor's own words."},
            },
        },
    }
    proposal = propose(BOOKSHOP, vendor, [])
    assert "own" not in as_diff(proposal, "openapi.yaml").replace(BOOKSHOP, "")
    after = yaml.safe_load(proposal.after)
    assert after["paths"]["/v1/books/{book_id}/reviews"]["post"] == {
        "tags": ["covers"],
        "operationId": "covers.add_review",
        "summary": "TODO",
        "description": "TODO",
        "x-vendor-operation-id": "addReview",
        "parameters": [{"$ref": "#/components/parameters/BookId"}],
        "requestBody": {
            "required": True,
            "description": "TODO",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/AddReviewRequest"}}},
        },
        "responses": {
            "201": {
                "description": "TODO",
                "headers": {"X-Place": {"description": "TODO", "schema": {"type": "integer"}}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Book"}}},
            },
            "401": {"$ref": "#/components/responses/Unauthorized"},
        },
    }
    assert after["components"]["schemas"]["AddReviewRequest"] == {
        "type": "object",
        "description": "TODO",
        "properties": {
            "stars": {"type": "integer", "description": "TODO. 5 if left out."},
            "by": {
                "oneOf": [{"$ref": "#/components/schemas/AddReviewRequestBy"}, {"type": "null"}],
                "description": "TODO",
            },
            "genre": {"$ref": "#/components/schemas/Genre", "description": "TODO"},
        },
    }


def test_a_change_of_some_uses_of_a_component_is_left() -> None:
    vendor = dereferenced(bookshop())
    book = vendor["paths"]["/v1/books/{book_id}"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    book["required"] = ["id"]
    book["properties"]["genre"]["enum"] = ["novel"]
    book["properties"]["weight"] = {"type": "integer"}
    proposal = propose(BOOKSHOP, vendor, [])
    assert proposal.written == 1, "a field more does not hurt the others"
    reasons = {item.kind: reason for item, reason in proposal.left}
    assert "some of the uses" in reasons["no_longer_required"]
    assert "enum_values_removed" in reasons
    assert yaml.safe_load(proposal.after)["components"]["schemas"]["Genre"]["enum"] == ["novel", "essay", "poem"]


# ---- the command, and the description itself


def vendor_of_the_description() -> Node:
    vendor = read_document(str(drift.OURS))
    schemas = vendor["components"]["schemas"]
    schemas["SegmentType"]["enum"].append("predicted")
    schemas["Segment"]["properties"]["colour"] = {"type": "string", "description": "The vendor's own words."}
    operation = copy.deepcopy(vendor["paths"]["/v1/segments/{segment_id}"]["get"])
    operation["x-vendor-operation-id"] = "getSegmentGrowth"
    vendor["paths"]["/v1/segments/{segment_id}/growth"] = {"get": operation}
    return with_other_names(vendor)


def test_the_command_writes_an_edit_that_the_lint_refuses_until_words_are_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vendor, diff = tmp_path / "vendor.json", tmp_path / "edit.diff"
    vendor.write_text(json.dumps(vendor_of_the_description()), encoding="utf-8")
    assert drift.main([str(vendor), "--patch", str(diff)]) == 1
    said = capsys.readouterr().out
    assert f"patch: {diff} takes over 3 of 3" in said
    assert "4 x TODO" in said

    ours = tmp_path / "openapi.yaml"
    ours.write_bytes(drift.OURS.read_bytes())
    subprocess.run(["git", "apply", diff.name], cwd=tmp_path, check=True)
    done = subprocess.run(
        [sys.executable, "generator/lint.py", str(ours)], cwd=drift.ROOT, capture_output=True, text=True, check=False
    )
    findings = done.stdout.splitlines()
    assert sum("still says TODO" in line for line in findings) == 4
    assert sum("has no example" in line for line in findings) == len(findings) - 4 == 1
    lines = [drift.OURS.read_text("utf-8").splitlines(), ours.read_text("utf-8").splitlines()]
    assert sum(line not in lines[1] for line in lines[0]) == 1, "only the line of the enum is another"


def test_nothing_to_write(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    diff = tmp_path / "edit.diff"
    assert drift.main([str(FILE), "--ours", str(FILE), "--patch", str(diff), "--accepted", "/dev/null"]) == 0
    assert "patch: nothing to write" in capsys.readouterr().out
    assert diff.read_text(encoding="utf-8") == ""


def test_what_is_accepted_is_not_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed = bookshop()
    changed["components"]["schemas"]["Book"]["properties"]["weight"] = {"type": "integer"}
    vendor, diff, accepted = (tmp_path / name for name in ("vendor.yaml", "edit.diff", "accepted.yaml"))
    vendor.write_text(yaml.safe_dump(changed), encoding="utf-8")
    accepted.write_text("- {reason: Never comes., kind: field_added, place: Book.weight}\n", encoding="utf-8")
    given = [str(vendor), "--ours", str(FILE), "--patch", str(diff), "--accepted", str(accepted), "--json"]
    assert drift.main(given) == 0
    captured = capsys.readouterr()
    assert json.loads(captured.out)["differences"] == [], "standard output is for the program that reads it"
    assert "nothing to write" in captured.err


def test_a_reader_that_has_seen_enough(tmp_path: Path) -> None:
    vendor = tmp_path / "vendor.yaml"
    vendor.write_text(yaml.safe_dump({**bookshop(), "paths": {}, "webhooks": {}}), encoding="utf-8")
    command = [sys.executable, "-m", "maintenance.drift", "--ours", str(FILE), "--accepted", "/dev/null", str(vendor)]
    with subprocess.Popen(command, cwd=drift.ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode in (0, 1)
