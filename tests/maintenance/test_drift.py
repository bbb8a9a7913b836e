"""`make drift` finds what a vendor's document says differently, what it means, and nothing else."""

from __future__ import annotations

import copy
import json
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from maintenance.drift import command as drift
from maintenance.drift.comparison import compare
from maintenance.drift.openapi_reader import UnreadableDocumentError, read_document
from maintenance.drift.report import Line, fold, text
from tests.maintenance.planted_changes import PLANTED, Planted, Seen, bookshop
from tests.maintenance.vendor_documents import Node, as_openapi_30, dereferenced, with_other_names

OURS = read_document(str(drift.OURS))
SCHEMAS = OURS["components"]["schemas"]

WAYS: dict[str, Callable[[Node], Node]] = {
    "as it is": copy.deepcopy,
    "other names": with_other_names,
    "dereferenced": lambda document: dereferenced(with_other_names(document)),
    "OpenAPI 3.0": lambda document: as_openapi_30(with_other_names(document)),
    "OpenAPI 3.0 dereferenced": lambda document: as_openapi_30(dereferenced(with_other_names(document))),
    "cut off early": lambda document: dereferenced(with_other_names(document), deepest=1),
    "through JSON": lambda document: json.loads(json.dumps(document)),
}
any_way = pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)


def seen(lines: list[Line]) -> list[Seen]:
    return [(str(line.meaning), line.kind, line.place, line.members[0].ours, line.members[0].vendor) for line in lines]


@pytest.mark.parametrize("planted", PLANTED, ids=[planted.name for planted in PLANTED])
def test_each_change_is_one_line_that_says_what_it_means(planted: Planted) -> None:
    vendor = bookshop()
    planted.change(vendor)
    for name, way in WAYS.items():
        lines = fold(compare(bookshop(), way(vendor)))
        assert sorted(seen(lines)) == sorted(planted.lines), name
        assert all(text(line) for line in lines)


def test_there_are_changes_of_every_kind() -> None:
    assert len(PLANTED) == len({planted.name for planted in PLANTED}) >= 40


@given(chosen=st.sets(st.sampled_from(range(len(PLANTED))), max_size=6), way=st.sampled_from(list(WAYS.values())))
@settings(max_examples=60, deadline=None)
def test_without_a_change_there_is_no_line_and_with_some_there_are(
    chosen: set[int], way: Callable[[Node], Node]
) -> None:
    vendor = bookshop()
    applied = []
    # Those that mean nothing come first: at the same place they would undo one that does.
    for number in sorted(chosen, key=lambda number: (bool(PLANTED[number].lines), number)):
        try:
            PLANTED[number].change(vendor)
        except (KeyError, IndexError, ValueError):
            continue  # an earlier change took its place away
        applied.append(PLANTED[number])
    expected = {kind for planted in applied for _, kind, *_ in planted.lines}
    found = {line.kind for line in fold(compare(bookshop(), way(vendor)))}
    # One that takes back what another one did leaves nothing to tell.
    assert bool(found) == (bool(expected) and vendor != bookshop())


@any_way
def test_the_same_api_written_differently_has_no_differences(way: Callable[[Node], Node]) -> None:
    assert compare(OURS, way(OURS)) == []
    assert compare(bookshop(), way(bookshop())) == []


def test_a_change_in_one_of_several_operations_says_which() -> None:
    vendor = dereferenced(with_other_names(OURS))
    response = vendor["paths"]["/v1/segments/{segment_id}"]["get"]["responses"]["200"]
    schema = response["content"]["application/json"]["schema"]
    schema["properties"]["segment"]["properties"]["name"]["type"] = "boolean"
    (found,) = compare(OURS, vendor)
    assert (found.place, found.uses, found.of) == ("Segment.name", ("segments.get",), 3)


def test_paths_count_with_their_server_and_parameter_names_do_not() -> None:
    vendor = json.loads(json.dumps(OURS).replace('"/v1/', '"/').replace("segment_id", "id_of_segment"))
    vendor["servers"] = [{"url": "https://api.customer.io/v1/"}]
    moved = [item for item in compare(OURS, vendor) if item.kind.startswith("operation")]
    assert moved == []


def test_an_operation_without_an_id_is_found_by_its_route() -> None:
    vendor = with_other_names(OURS)
    del vendor["paths"]["/v1/segments"]["get"]["operationId"]
    assert compare(OURS, vendor) == []


def fields_of_components() -> list[tuple[str, str, str]]:
    """Every field that an operation uses, and one that does, read off a comparison with other names of all fields."""
    vendor = copy.deepcopy(OURS)
    for schema in vendor["components"]["schemas"].values():
        for member in [schema, *(part for part in schema.get("allOf", []) if "properties" in part)]:
            for name in list(member.get("properties", {})):
                member["properties"][f"x_{name}"] = member["properties"].pop(name)
    removed = {item.place: item.uses[0] for item in compare(OURS, vendor) if item.kind == "field_removed"}
    fields = [(*place.split(".", 1), use) for place, use in removed.items()]
    return sorted((component, name, use) for component, name, use in fields if component in SCHEMAS)


FIELDS = fields_of_components()


def only(name: str) -> Node:
    """Our description with one operation or webhook."""
    section = "webhooks" if name.startswith("webhook ") else "paths"
    found = {
        path: {method: node}
        for path, item in OURS[section].items()
        for method, node in item.items()
        if name in (f"webhook {path}", node.get("operationId"))
    }
    return copy.deepcopy({**OURS, "paths": {}, "webhooks": {}, section: found})


def properties(document: Node, component: str, name: str) -> Node:
    schema = document["components"]["schemas"][component]
    for member in [schema, *schema.get("allOf", [])]:
        if name in member.get("properties", {}):
            found: Node = member["properties"]
            return found
    raise AssertionError(f"{component} describes no {name}")


@settings(max_examples=25, deadline=None)
@given(field=st.sampled_from(FIELDS), way=st.sampled_from(sorted(WAYS)))
def test_a_field_that_becomes_a_boolean_or_goes_is_noticed(field: tuple[str, str, str], way: str) -> None:
    component, name, operation = field
    ours = only(operation)
    assert compare(ours, WAYS[way](ours)) == []
    for change in ("boolean", "gone"):
        vendor = copy.deepcopy(ours)
        holder = properties(vendor, component, name)
        was = holder.pop(name)
        if change == "boolean":
            holder[name] = {"type": "string"} if was.get("type") == "boolean" else {"type": "boolean"}
        found = compare(ours, WAYS[way](vendor))
        assert found, f"{component}.{name}: {change}"
        assert any(item.place.endswith(f".{name}") or component in item.place for item in found)


# ---- the command


@pytest.fixture
def vendor_file(tmp_path: Path) -> Path:
    vendor = as_openapi_30(with_other_names(OURS))
    vendor["components"]["schemas"]["Vendor_SegmentType_v1"]["enum"].append("predicted")
    path = tmp_path / "vendor.json"
    path.write_text(json.dumps(vendor), encoding="utf-8")
    return path


@pytest.fixture
def served(tmp_path: Path) -> Iterator[str]:
    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: Any) -> None: ...

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


def test_the_report_and_its_exit_status(vendor_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert drift.main([str(vendor_file)]) == 1
    said = capsys.readouterr().out
    assert said.startswith(
        "1 difference: 1 new for callers\n\nnew for callers\n  enum values added: Segment.type: predicted   ("
    )
    assert drift.main([str(drift.OURS)]) == 0


def test_json_from_a_url_in_yaml(
    vendor_file: Path, served: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "vendor.yaml").write_text(yaml.safe_dump(json.loads(vendor_file.read_text())), encoding="utf-8")
    assert drift.main([f"{served}/vendor.yaml", "--json"]) == 1
    (found,) = json.loads(capsys.readouterr().out)["differences"]
    assert (found["kind"], found["vendor"], found["meaning"]) == ("enum_values_added", "predicted", "new for callers")


def test_accepted_differences_are_counted_apart(
    vendor_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    accepted = tmp_path / "accepted.yaml"
    rule = {"reason": "Values come without notice.", "kind": "enum_values_added", "place": "Segment.*"}
    accepted.write_text(yaml.safe_dump([rule]), encoding="utf-8")
    assert drift.main([str(vendor_file), "--accepted", str(accepted)]) == 0
    assert "Values come without notice." in capsys.readouterr().out
    accepted.write_text(yaml.safe_dump([{**rule, "operation": "segments.g*"}]), encoding="utf-8")
    assert drift.main([str(vendor_file), "--accepted", str(accepted)]) == 1, "segments.list is not covered"


@pytest.mark.parametrize(
    "rule",
    [
        {"kind": "field_added", "place": "Segment.name"},
        {"reason": "x", "place": "Segment.name"},
        {"reason": "x", "kind": "field_added", "plce": "Segment.name"},
        {"reason": "x", "kind": "field_add", "place": "Segment.name"},
        {"reason": "x", "kind": "field_added"},
        {"reason": "x", "kind": "field_added", "place": "*"},
        {"reason": "x", "kind": "field_added", "place": "*.*"},
        {"reason": "x", "kind": "field_added", "place": "Segment.name", "unsaid": True},
        "field_added",
    ],
)
def test_a_rule_without_a_reason_or_too_wide_is_refused(
    rule: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    accepted = tmp_path / "accepted.yaml"
    accepted.write_text(yaml.safe_dump([rule]), encoding="utf-8")
    assert drift.main([str(drift.OURS), "--accepted", str(accepted)]) == 2
    assert "rule 1" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{", "neither JSON nor YAML"),
        ("swagger: '2.0'", "no OpenAPI 3.0 or 3.1"),
        ("- a", "no OpenAPI 3.0 or 3.1"),
        ('openapi: 3.1.0\npaths: {/v1/segments: {$ref: "other.yaml#/x"}}', "leads out of the document"),
        ('openapi: 3.1.0\npaths: {/v1/segments: {$ref: "#/nowhere"}}', "leads nowhere"),
        ('openapi: 3.1.0\npaths: {/a: {$ref: "#/paths/~1a"}}', "refers to itself"),
    ],
)
def test_a_document_that_cannot_be_used_ends_with_status_2(
    text: str, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "vendor.yaml"
    path.write_text(text, encoding="utf-8")
    assert drift.main([str(path)]) == 2
    assert says in capsys.readouterr().err


@pytest.mark.parametrize("source", ["http://example.com/openapi.json", "file:///etc/hostname", "ftp://127.0.0.1/x"])
def test_only_files_and_https_are_read(source: str) -> None:
    with pytest.raises(UnreadableDocumentError, match="https"):
        read_document(source)


def test_a_missing_file_and_a_dead_url_end_with_status_2(served: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert drift.main([f"{served}/missing.yaml"]) == 2
    assert drift.main(["missing.yaml"]) == 2
    assert "cannot be" in capsys.readouterr().err
