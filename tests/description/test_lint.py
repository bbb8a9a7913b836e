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


def no_rate_limit_response(document: Document) -> None:
    del first(document)["responses"]["429"]


def inline_shape(document: Document) -> None:
    segment(document)["name"] = {"type": "object", "description": "x", "properties": {"a": {"type": "string"}}}


def inline_enum(document: Document) -> None:
    segment(document)["name"] = {"type": "string", "description": "x", "enum": ["a", "b"]}


def default_value(document: Document) -> None:
    segment(document)["name"]["default"] = "x"


def title(document: Document) -> None:
    segment(document)["name"]["title"] = "Name"


def closed_response(document: Document) -> None:
    segment(document)["name"] = {"type": "object", "description": "x", "additionalProperties": False}


def mixed_enum(document: Document) -> None:
    document["components"]["schemas"]["SegmentState"]["enum"].append(1)


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


def unknown_extension(document: Document) -> None:
    segment(document)["name"]["x-most"] = 3


def no_number_of_bytes(document: Document) -> None:
    document["components"]["schemas"]["CollectionRow"]["x-max-bytes"] = "10 KB"


def bytes_without_nothing(document: Document) -> None:
    document["paths"]["/v1/send/email"]["post"]["requestBody"]["x-max-bytes-without"] = ["files"]


def ahead_of_no_time(document: Document) -> None:
    segment(document)["name"]["x-seconds-ahead"] = 3


def recipients_in_nothing(document: Document) -> None:
    document["components"]["schemas"]["SendEmailRequest"]["x-max-recipients"]["in"] = ["to", "all"]


def metrics(document: Document, name: str) -> Document:
    parameters = document["paths"]["/v1/campaigns/{campaign_id}/metrics"]["get"]["parameters"]
    return next(item for item in parameters if item.get("name") == name)


def implies_no_parameter(document: Document) -> None:
    metrics(document, "start")["x-implies"] = {"form": 2}


def implies_no_such_value(document: Document) -> None:
    metrics(document, "start")["x-implies"] = {"version": 3}


def maximum_by_no_such_value(document: Document) -> None:
    metrics(document, "steps")["x-maximum-by"] = {"period": {"years": 3}}


def no_fallback(document: Document) -> None:
    del document["components"]["schemas"]["Campaign"]["x-fallback"]


def fallback_of_one_value(document: Document) -> None:
    document["components"]["schemas"]["UnknownCampaignAction"]["properties"]["type"]["const"] = "split"


def fallback_with_more(document: Document) -> None:
    fields = document["components"]["schemas"]["UnknownCampaignAction"]["properties"]
    fields["subject"] = {"type": "string", "description": "x"}


def list_of_nothing(document: Document) -> None:
    document["components"]["schemas"]["PublishStatus"]["x-items"] = "status"


def uncertain_field(document: Document) -> None:
    document["components"]["schemas"]["BroadcastTrigger"]["required"].append("processed_at")
    del document["components"]["examples"]["BroadcastTriggerList"]["value"]["triggers"][0]["processed_at"]


def uncertain_field_of_a_form(document: Document) -> None:
    document["components"]["schemas"]["CampaignBase"]["required"].append("first_started")
    for row in document["components"]["examples"]["CampaignList"]["value"]["campaigns"]:
        row.pop("first_started", None)


def null_in_a_required_field(document: Document) -> None:
    document["components"]["examples"]["SegmentList"]["value"]["segments"][0]["name"] = None


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
    (no_rate_limit_response, "no response 429"),
    (inline_shape, "Segment.name: an inline shape"),
    (inline_enum, "Segment.name: an inline shape or enum"),
    (default_value, "`default` would always be sent"),
    (title, "`title` wins"),
    (closed_response, "additionalProperties: false"),
    (mixed_enum, "only texts or only whole numbers"),
    (properties_beside_one_of, "loses the properties"),
    (undescribed_property, "Segment.name: no description"),
    (wrong_example, "example SegmentList at segments/0/id"),
    (unused_component, "Orphan: nothing refers to it"),
    (paging_without_array, "nothing is no array"),
    (unknown_extension, "x-most: nobody reads this extension"),
    (no_number_of_bytes, "x-max-bytes: '10 KB'; write a whole number"),
    (bytes_without_nothing, "the body has no files"),
    (ahead_of_no_time, "x-seconds-ahead: not a time"),
    (recipients_in_nothing, "no property ['all']"),
    (implies_no_parameter, "speaks of form, which is no parameter"),
    (implies_no_such_value, "version cannot be 3"),
    (maximum_by_no_such_value, "period cannot be 'years'"),
    (no_fallback, "Campaign: no x-fallback"),
    (fallback_of_one_value, "the tag of UnknownCampaignAction is a fixed value"),
    (fallback_with_more, "UnknownCampaignAction.subject is not in all forms"),
    (list_of_nothing, "status is no array of it"),
    (uncertain_field, "BroadcastTrigger.processed_at is required and missing in an example"),
    (uncertain_field_of_a_form, "SegmentCampaign.first_started is required and missing in an example"),
    (null_in_a_required_field, "Segment.name is required and null in an example"),
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
