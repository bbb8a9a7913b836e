"""The lint finds what it is there for: each test breaks the description in one way and expects a line about it."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import lint
import pytest
from description import DESCRIPTION

Document = dict[str, Any]


def first(document: Document, method: str = "get") -> Document:
    return next(item[method] for item in document["paths"].values() if method in item)


def segment(document: Document) -> Document:
    return document["components"]["schemas"]["Segment"]["properties"]  # type: ignore[no-any-return]


def no_summary(document: Document) -> None:
    first(document)["summary"] = " "


def no_docs(document: Document) -> None:
    del first(document)["externalDocs"]


def unknown_bucket(document: Document) -> None:
    first(document)["x-rate-limit"] = "nowhere"


def unsafe_read(document: Document) -> None:
    first(document)["x-retry"] = "unsafe"


def odd_retry(document: Document) -> None:
    first(document)["x-retry"] = "perhaps"


def undeclared_tag(document: Document) -> None:
    first(document)["tags"] = ["things"]


def foreign_operation_id(document: Document) -> None:
    first(document)["operationId"] = "listThings"


def same_module_twice(document: Document) -> None:
    document["paths"]["/v1/segments/{segment_id}"]["get"]["x-vendor-operation-id"] = "list_segments"


def optional_body(document: Document) -> None:
    del document["paths"]["/v1/segments"]["post"]["requestBody"]["required"]


def body_without_example(document: Document) -> None:
    content = document["paths"]["/v1/segments"]["post"]["requestBody"]["content"]
    del content["application/json"]["examples"]


def inline_body(document: Document) -> None:
    content = document["paths"]["/v1/segments"]["post"]["requestBody"]["content"]
    content["application/json"]["schema"] = {"type": "object", "properties": {}}


def no_rate_limit_answer(document: Document) -> None:
    del first(document)["responses"]["429"]


def inline_shape(document: Document) -> None:
    segment(document)["name"] = {"type": "object", "description": "x", "properties": {"a": {"type": "string"}}}


def inline_enum(document: Document) -> None:
    segment(document)["name"] = {"type": "string", "description": "x", "enum": ["a", "b"]}


def default_value(document: Document) -> None:
    segment(document)["name"]["default"] = "x"


def title(document: Document) -> None:
    segment(document)["name"]["title"] = "Name"


def reserved_property(document: Document) -> None:
    segment(document)["to_dict"] = {"type": "string", "description": "x"}


def colliding_properties(document: Document) -> None:
    segment(document)["createdAt"] = {"type": "integer", "description": "x"}


def closed_answer(document: Document) -> None:
    segment(document)["name"] = {"type": "object", "description": "x", "additionalProperties": False}


def mixed_enum(document: Document) -> None:
    document["components"]["schemas"]["SegmentState"]["enum"].append(1)


def same_enum_name(document: Document) -> None:
    document["components"]["schemas"]["SegmentState"]["enum"].append("Build")


def properties_beside_one_of(document: Document) -> None:
    document["components"]["schemas"]["Segment"]["oneOf"] = [{"type": "object"}]


def undescribed_property(document: Document) -> None:
    segment(document)["name"]["description"] = ""


def wrong_example(document: Document) -> None:
    document["components"]["examples"]["SegmentList"]["value"]["segments"][0]["id"] = "three"


def unused_component(document: Document) -> None:
    document["components"]["schemas"]["Orphan"] = {"type": "object", "description": "x", "properties": {}}


def paging_without_array(document: Document) -> None:
    document["paths"]["/v1/messages"]["get"]["x-paging"]["items"] = ["nothing"]


def no_bucket_declared(document: Document) -> None:
    document["x-rate-limits"] = {}


def nameless_server(document: Document) -> None:
    del document["servers"][0]["description"]


BREAKS: list[tuple[Callable[[Document], None], str]] = [
    (no_summary, "no summary"),
    (no_docs, "no externalDocs.url"),
    (unknown_bucket, "'nowhere' is not declared"),
    (unsafe_read, "GET can be repeated"),
    (odd_retry, "write safe or unsafe"),
    (undeclared_tag, "give exactly one that is declared"),
    (foreign_operation_id, ".<method>"),
    (same_module_twice, "2 operations get this name"),
    (optional_body, "not `required: true`"),
    (body_without_example, "has no example"),
    (inline_body, "has an inline schema"),
    (no_rate_limit_answer, "no answer 429"),
    (inline_shape, "Segment.name: an inline shape"),
    (inline_enum, "Segment.name: an inline shape or enum"),
    (default_value, "`default` would always be sent"),
    (title, "`title` wins"),
    (reserved_property, "the generated class has an attribute of that name"),
    (colliding_properties, "2 properties become created_at"),
    (closed_answer, "additionalProperties: false"),
    (mixed_enum, "values of several types"),
    (same_enum_name, "2 values become BUILD"),
    (properties_beside_one_of, "loses the properties"),
    (undescribed_property, "Segment.name: no description"),
    (wrong_example, "example SegmentList at segments/0/id"),
    (unused_component, "Orphan: nothing refers to it"),
    (paging_without_array, "nothing is no array"),
    (nameless_server, "has no description; name its region"),
    (no_bucket_declared, "x-rate-limits: missing"),
]


def test_the_description_has_no_findings() -> None:
    assert lint.check() == []


@pytest.mark.parametrize(("break_it", "expected"), BREAKS, ids=[item[0].__name__ for item in BREAKS])
def test_a_violation_is_a_line(document: Document, break_it: Callable[[Document], None], expected: str) -> None:
    broken = copy.deepcopy(document)
    break_it(broken)
    lines = lint.violations(broken)
    assert [line for line in lines if expected in line], lines
    assert all("\n" not in line for line in lines)


@pytest.mark.parametrize("word", ["no", "on", "2026-11-01", "12:30:00", "y"])
def test_ambiguous_words_need_quotes(tmp_path: Path, word: str) -> None:
    path = tmp_path / "openapi.yaml"
    text = DESCRIPTION.read_text(encoding="utf-8").replace('version: "1.0.0"', f"version: {word}")
    path.write_text(text, encoding="utf-8")
    assert any(f"{word!r} is read differently" in line for line in lint.check(path))


def test_a_key_given_twice_is_found(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(DESCRIPTION.read_text(encoding="utf-8") + "\ntags: []\n", encoding="utf-8")
    assert any("'tags' is given twice" in line for line in lint.check(path))


def test_what_is_no_openapi_is_found(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    text = DESCRIPTION.read_text(encoding="utf-8").replace("in: path", "in: nowhere", 1)
    path.write_text(text, encoding="utf-8")
    assert any("not OpenAPI 3.1" in line for line in lint.check(path))
