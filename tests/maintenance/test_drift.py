"""`make drift` finds what a vendor's document says differently, and nothing else."""

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
from maintenance.drift.comparison import Difference, compare
from maintenance.drift.openapi_reader import UnreadableDocumentError, operations, read_document
from tests.maintenance.vendor_documents import Node, as_openapi_30, dereferenced, with_other_names

OURS = read_document(str(drift.OURS))
SCHEMAS = OURS["components"]["schemas"]

WAYS: dict[str, Callable[[Node], Node]] = {
    "other names": with_other_names,
    "dereferenced": lambda document: dereferenced(with_other_names(document)),
    "OpenAPI 3.0": lambda document: as_openapi_30(with_other_names(document)),
    "OpenAPI 3.0 dereferenced": lambda document: as_openapi_30(dereferenced(with_other_names(document))),
    "cut off early": lambda document: dereferenced(with_other_names(document), deepest=1),
}
any_way = pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)


def seen(differences: list[Difference]) -> set[tuple[str, str, str, str]]:
    return {(item.kind, item.place, item.ours, item.vendor) for item in differences}


def operation(document: Node, name: str) -> Node:
    return next(item.node for item in operations(document) if item.node["operationId"] == name)


@any_way
def test_the_same_api_written_differently_has_no_differences(way: Callable[[Node], Node]) -> None:
    assert compare(OURS, way(OURS)) == []


@any_way
def test_exactly_the_planted_changes_are_found(way: Callable[[Node], Node]) -> None:
    vendor = copy.deepcopy(OURS)
    schemas, paths = vendor["components"]["schemas"], vendor["paths"]
    added = copy.deepcopy(paths["/v1/segments"]["get"])
    added |= {"operationId": "forecasts.list", "x-vendor-operation-id": "listForecasts"}
    paths["/v1/forecasts"] = {"get": added}
    del paths["/v1/snippets"]["get"]
    paths["/v2/workspaces"] = paths.pop("/v1/workspaces")
    operation(vendor, "segments.list")["parameters"] = [{"name": "tag", "in": "query", "schema": {"type": "string"}}]
    vendor["components"]["parameters"]["Period"]["required"] = True
    schemas["Segment"]["properties"]["colour"] = {"type": "string"}
    del schemas["SegmentCustomerCount"]["properties"]["count"]
    schemas["Broadcast"]["properties"]["name"] = {"type": "integer"}
    schemas["Collection"]["properties"]["created_at"]["type"] = ["integer", "null"]
    schemas["SegmentType"]["enum"].append("predicted")
    operation(vendor, "segments.create")["responses"]["409"] = {"description": "There is one already."}

    found = compare(OURS, way(vendor))

    assert seen(found) == {
        ("operation_added", "GET /v1/forecasts", "", "listForecasts"),
        ("operation_removed", "snippets.list", "GET /v1/snippets", ""),
        ("operation_moved", "workspaces.list", "GET /v1/workspaces", "GET /v2/workspaces"),
        ("parameter_added", "segments.list query tag", "", "string"),
        ("parameter_newly_required", "parameter Period", "", ""),
        ("field_added", "Segment.colour", "", "string"),
        ("field_removed", "SegmentCustomerCount.count", "integer", ""),
        ("field_retyped", "Broadcast.name", "string", "integer"),
        ("field_nullable", "Collection.created_at", "", ""),
        ("enum_value_added", "Segment.type", "", "predicted"),
        ("error_status_added", "segments.create", "", "409"),
    }
    assert {item.kind for item in found if item.breaking} == {
        "operation_removed",
        "operation_moved",
        "parameter_newly_required",
        "field_removed",
        "field_retyped",
    }


def test_a_change_in_one_of_several_operations_says_which() -> None:
    vendor = dereferenced(with_other_names(OURS))
    answer = vendor["paths"]["/v1/segments/{segment_id}"]["get"]["responses"]["200"]
    schema = answer["content"]["application/json"]["schema"]
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


def fields_of_components() -> list[tuple[str, str]]:
    """Every field that an operation uses, read off a comparison with a copy in which all fields have other names."""
    vendor = copy.deepcopy(OURS)
    for schema in vendor["components"]["schemas"].values():
        for member in [schema, *(part for part in schema.get("allOf", []) if "properties" in part)]:
            for name in list(member.get("properties", {})):
                member["properties"][f"x_{name}"] = member["properties"].pop(name)
    removed = {item.place for item in compare(OURS, vendor) if item.kind == "field_removed"}
    return sorted(
        (component, name) for component, name in (place.split(".", 1) for place in removed) if component in SCHEMAS
    )


FIELDS = fields_of_components()


def properties(document: Node, component: str, name: str) -> Node:
    schema = document["components"]["schemas"][component]
    for member in [schema, *schema.get("allOf", [])]:
        if name in member.get("properties", {}):
            found: Node = member["properties"]
            return found
    raise AssertionError(f"{component} describes no {name}")


@settings(max_examples=12, deadline=None)
@given(field=st.sampled_from(FIELDS), way=st.sampled_from(sorted(WAYS)))
def test_a_field_that_becomes_a_boolean_or_null_or_goes_is_noticed(field: tuple[str, str], way: str) -> None:
    component, name = field
    for change in ("boolean", "gone"):
        vendor = copy.deepcopy(OURS)
        holder = properties(vendor, component, name)
        was = holder.pop(name)
        if change == "boolean":
            holder[name] = {"type": "string"} if was.get("type") == "boolean" else {"type": "boolean"}
        found = compare(OURS, WAYS[way](vendor))
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
    text = capsys.readouterr().out
    assert text.startswith("1 difference, 0 of them breaking")
    assert "Segment.type: predicted" in text
    assert drift.main([str(drift.OURS)]) == 0


def test_json_from_a_url_in_yaml(
    vendor_file: Path, served: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "vendor.yaml").write_text(yaml.safe_dump(json.loads(vendor_file.read_text())), encoding="utf-8")
    assert drift.main([f"{served}/vendor.yaml", "--json"]) == 1
    (found,) = json.loads(capsys.readouterr().out)["differences"]
    assert (found["kind"], found["vendor"], found["breaking"]) == ("enum_value_added", "predicted", False)


def test_accepted_differences_are_counted_apart(
    vendor_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    accepted = tmp_path / "accepted.yaml"
    rule = {"reason": "Values come without notice.", "kind": "enum_value_added", "place": "Segment.*"}
    accepted.write_text(yaml.safe_dump([rule]), encoding="utf-8")
    assert drift.main([str(vendor_file), "--accepted", str(accepted)]) == 0
    assert "Values come without notice." in capsys.readouterr().out
    accepted.write_text(yaml.safe_dump([{**rule, "operation": "segments.g*"}]), encoding="utf-8")
    assert drift.main([str(vendor_file), "--accepted", str(accepted)]) == 1, "segments.list is not covered"


@pytest.mark.parametrize("rule", [{"kind": "field_added"}, {"reason": "x"}, {"reason": "x", "kind": "y", "plce": "z"}])
def test_a_rule_that_cannot_work_is_refused(rule: Node, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
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
