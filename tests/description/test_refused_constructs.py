"""What the generator cannot take is refused: a line for each finding, with the place and what to write."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import lint
import pytest
import yaml

from tests.description.constructs.construct_package import make_document

Document = dict[str, Any]
SHELVES = "/v1/shelves/{shelf}/things/{size}/{broken}"
THING = {"$ref": "#/components/schemas/Thing"}


def operation(document: Document, path: str = "/v1/things", method: str = "get") -> Document:
    found: Document = document["paths"][path][method]
    return found


def parameter(document: Document, **changes: Any) -> None:
    made = {"name": "extra", "in": "query", "description": "x", "schema": {"type": "string"}, **changes}
    operation(document).setdefault("parameters", []).append(made)


def success(document: Document, media_type: str, schema: Any, path: str = "/v1/public") -> None:
    operation(document, path)["responses"]["200"]["content"] = {
        media_type: {"schema": schema, "examples": {"one": {"value": "x"}}}
    }


def body(document: Document, media_type: str, schema: Any, **more: Any) -> None:
    operation(document, "/v1/forms", "post")["requestBody"]["content"] = {
        media_type: {"schema": schema, "examples": {"one": {"value": {}}}, **more}
    }


def schema(document: Document, name: str = "Thing") -> Document:
    found: Document = document["components"]["schemas"][name]
    return found


def field(document: Document, **described: Any) -> None:
    schema(document)["properties"]["extra"] = {"description": "x", **described}


def second_media_type(document: Document) -> None:
    content = operation(document)["responses"]["200"]["content"]
    content["text/csv"] = {"schema": {"type": "string"}, "examples": {"one": {"value": "x"}}}


def second_form_of_a_body(document: Document) -> None:
    content = operation(document, "/v1/forms", "post")["requestBody"]["content"]
    content["application/json"] = next(iter(content.values()))


def two_parameters_of_one_name(document: Document) -> None:
    parameter(document)
    parameter(document)


def no_path_parameter(document: Document) -> None:
    document["paths"]["/v1/things/{number}/more"] = document["paths"].pop("/v1/public")


def nested_form(document: Document) -> None:
    schema(document, "FormInput")["properties"]["inner"] = {"description": "x", "type": "object"}


def file_in_a_plain_form(document: Document) -> None:
    schema(document, "FormInput")["properties"]["file"] = {"description": "x", "type": "string", "format": "binary"}


def tags(document: Document, *names: str) -> None:
    document["tags"] += [{"name": name, "description": "x"} for name in names]


def servers(document: Document, *regions: str) -> None:
    document["servers"] = [{"url": f"https://{name}.example.com", "description": name} for name in regions]


def key_in_the_query(document: Document) -> None:
    document["components"]["securitySchemes"]["QueryKey"] = {"type": "apiKey", "in": "query", "name": "key"}
    operation(document)["security"] = [{"QueryKey": []}]


def token_without_workspace(document: Document) -> None:
    operation(document)["security"] = [{"AppApiKey": []}, {"ServiceAccountToken": []}]


def workspace_without_token(document: Document) -> None:
    del operation(document, "/v1/sends", "post")["security"]


def two_lists(document: Document) -> None:
    forms = [{"type": "array", "items": THING}, {"type": "array", "items": {"type": "string"}}]
    schema(document, "ThingOrThings")["oneOf"] = forms


def endless_union(document: Document) -> None:
    itself = {"type": "array", "items": {"$ref": "#/components/schemas/ThingOrThings"}}
    schema(document, "ThingOrThings")["oneOf"] = [THING, itself]


def choice_without_a_name(document: Document) -> None:
    field(document, oneOf=[{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}])


def tag_that_a_form_lacks(document: Document) -> None:
    del schema(document, "Dog")["properties"]["kind"]


def unused_circle(document: Document) -> None:
    inner = {"description": "x", "$ref": "#/components/schemas/Circle"}
    document["components"]["schemas"]["Circle"] = {"type": "object", "description": "x", "properties": {"in": inner}}


REFUSED: dict[str, tuple[Callable[[Document], object], str, str]] = {
    "cookie": (lambda d: parameter(d, **{"in": "cookie"}), "GET /v1/things extra", "sends no cookies; leave it out"),
    "second response type": (
        second_media_type,
        "GET /v1/things",
        "2 media types (application/json, text/csv); keep one",
    ),
    "second body type": (second_form_of_a_body, "POST /v1/forms", "2 media types"),
    "binary body": (
        lambda d: body(d, "image/png", {"type": "string"}),
        "POST /v1/forms",
        "write application/json, multipart",
    ),
    "xml body": (
        lambda d: body(d, "application/xml", THING),
        "POST /v1/forms",
        "cannot be sent; write application/json",
    ),
    "encoding": (
        lambda d: body(d, "multipart/form-data", {"$ref": "#/components/schemas/FormInput"}, encoding={}),
        "POST /v1/forms",
        "`encoding`, which is ignored; leave it out",
    ),
    "web page": (lambda d: success(d, "text/html", {"type": "string"}), "GET /v1/public", "leave the operation out"),
    "any text": (lambda d: success(d, "text/*", {"type": "string"}), "GET /v1/public", "write which comes"),
    "csv as an object": (lambda d: success(d, "text/csv", THING), "GET /v1/public", "write schema: {type: string}"),
    "nested form": (nested_form, "POST /v1/forms", "inner: a form has texts"),
    "file in a form": (file_in_a_plain_form, "POST /v1/forms", "write multipart/form-data"),
    "parameter as JSON": (
        lambda d: operation(d).update(
            parameters=[
                {"name": "x", "in": "query", "description": "x", "content": {"application/json": {"schema": {}}}}
            ]
        ),
        "GET /v1/things x",
        "content: write `schema`",
    ),
    "style": (lambda d: parameter(d, style="form"), "GET /v1/things extra", "style: the generator ignores it"),
    "explode": (lambda d: parameter(d, explode=True), "GET /v1/things extra", "explode: the generator ignores it"),
    "array parameter": (
        lambda d: parameter(d, schema={"type": "array", "items": {"type": "string"}}),
        "GET /v1/things extra",
        "not a scalar or a named enum",
    ),
    "null parameter": (lambda d: parameter(d, schema={"type": ["string", "null"]}), "extra", "take null out of `type`"),
    "time in a header": (
        lambda d: parameter(d, **{"in": "header"}, schema={"type": "integer", "format": "unix-seconds"}),
        "GET /v1/things extra",
        "write type integer",
    ),
    "own header": (
        lambda d: parameter(d, **{"in": "header"}, name="Authorization"),
        "GET /v1/things Authorization",
        "the client writes this header itself; leave it out",
    ),
    "parameter twice": (two_parameters_of_one_name, "openapi.yaml", "Duplicate parameter 'extra'"),
    "path without parameter": (no_path_parameter, "/v1/things/{number}/more", "'number' for 'get' operation"),
    "half a segment": (
        lambda d: d["paths"].update({"/v1/{shelf}.csv/{size}/{broken}": d["paths"].pop(SHELVES)}),
        "/v1/{shelf}.csv/{size}/{broken}: {shelf}.csv",
        "make the whole segment the parameter",
    ),
    "head": (
        lambda d: d["paths"]["/v1/public"].update(head={"responses": {"200": {"description": "x"}}}),
        "/v1/public",
        "head is not generated",
    ),
    "path servers": (lambda d: d["paths"]["/v1/public"].update(servers=[]), "/v1/public", "servers is not generated"),
    "operation servers": (
        lambda d: operation(d).update(servers=[{"url": "/x"}]),
        "GET /v1/things",
        "servers: all operations",
    ),
    "callbacks": (lambda d: operation(d).update(callbacks={}), "GET /v1/things", "describe them under webhooks"),
    "2XX": (
        lambda d: operation(d)["responses"].update({"2XX": operation(d)["responses"].pop("200")}),
        "GET /v1/things",
        "write the one status that comes",
    ),
    "key in the query": (key_in_the_query, "GET /v1/things security", "QueryKey is no Bearer key"),
    "token alone": (
        lambda d: operation(d, "/v1/sends", "post").update(security=[{"ServiceAccountToken": []}]),
        "POST /v1/sends security",
        "an App API key is not among them",
    ),
    "two keys": (
        lambda d: operation(d).update(security=[{"AppApiKey": [], "ServiceAccountToken": []}]),
        "GET /v1/things security",
        "list them as alternatives",
    ),
    "token without workspace": (token_without_workspace, "GET /v1/things security", "go together"),
    "workspace without token": (workspace_without_token, "POST /v1/sends security", "go together"),
    "region for Python only": (lambda d: servers(d, "US", "_AP_"), "servers", "write one word"),
    "region in words": (lambda d: servers(d, "US", "EU", "Asia Pacific"), "servers", "write one word"),
    "region twice": (lambda d: servers(d, "US", "EU", "us"), "servers", "2 are called us"),
    "tag in words": (lambda d: tags(d, "Big things"), "tags.Big things", "write small letters"),
    "same tags": (lambda d: tags(d, "close_"), "tags", "2 of them get the attribute close_"),
    "exclusive minimum": (lambda d: field(d, type="integer", exclusiveMinimum=0), "Thing.extra", "write `minimum`"),
    "multiple of": (lambda d: field(d, type="integer", multipleOf=5), "Thing.extra", "say it in the description"),
    "tuple": (lambda d: field(d, type="array", prefixItems=[{}]), "Thing.extra", "write `items` with a `oneOf`"),
    "patterns of names": (
        lambda d: field(d, type="object", patternProperties={}),
        "Thing.extra",
        "`additionalProperties`",
    ),
    "unevaluated": (lambda d: schema(d).update(unevaluatedProperties=False), "schemas.Thing", "is not generated"),
    "enum of kinds": (lambda d: schema(d, "Level").update(enum=[1, "2"]), "schemas.Level", "only texts or only whole"),
    "enum with null": (lambda d: schema(d, "Level").update(enum=[1, None]), "schemas.Level", "an enum with null"),
    "enum of fractions": (lambda d: schema(d, "Level").update(enum=[1.5]), "schemas.Level", "only whole numbers"),
    "value twice": (lambda d: schema(d, "Level").update(enum=[1, 1]), "schemas.Level", ""),
    "odd constant": (lambda d: field(d, const=[1]), "Thing.extra", "write a text, a number or a boolean"),
    "two lists": (two_lists, "schemas.ThingOrThings", "write one with a oneOf of items"),
    "union of itself": (endless_union, "schemas.ThingOrThings", "it contains itself; describe it as free-form JSON"),
    "choice without a name": (choice_without_a_name, "Thing.extra", "make it a component with a discriminator"),
    "form without the tag": (tag_that_a_form_lacks, "schemas.Animal", "Dog has no kind; describe it"),
    "both choices": (
        lambda d: schema(d, "Animal").update(oneOf=[THING]),
        "schemas.Animal",
        "write one oneOf of all forms",
    ),
    "unused circle": (unused_circle, "schemas.Circle", "nothing refers to it"),
    "broken reference": (
        lambda d: field(d, **{"$ref": "#/components/schemas/Nothing"}),
        "Nothing",
        "describe it or correct",
    ),
    "other document": (
        lambda d: field(d, **{"$ref": "other.yaml#/Thing"}),
        "other.yaml#/Thing",
        "describe it or correct",
    ),
    "OpenAPI 3.0": (lambda d: d.update(openapi="3.0.3"), "openapi: 3.0.3", 'write openapi: "3.1.0"'),
    "no responses": (lambda d: operation(d).pop("responses"), "GET /v1/things", "describe the success"),
    "no mapping": (lambda d: d.update(paths=[]), "", ""),
    "empty path": (lambda d: d["paths"].update({"/v1/empty": None}), "paths//v1/empty", "describe an operation"),
    "nothing in a schema": (lambda d: schema(d)["properties"].update(extra=None), "", ""),
    "text for a schema": (lambda d: schema(d).update(properties="none"), "", ""),
}


@pytest.fixture(scope="module")
def text() -> str:
    return yaml.safe_dump(make_document(), sort_keys=False, allow_unicode=True)


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_generated_is_refused(text: str, name: str, tmp_path: Path) -> None:
    change, place, remedy = REFUSED[name]
    document = yaml.safe_load(text)
    change(document)
    path = tmp_path / "openapi.yaml"
    path.write_text(yaml.safe_dump(document, sort_keys=False, allow_unicode=True), encoding="utf-8")
    found = lint.check(path)
    assert found, "taken"
    assert any(place in line and remedy in line for line in found), found
    for line in found:
        assert "Error" not in line, line
        assert ": " in line, line
        assert len(line.splitlines()) == 1, line


@pytest.mark.parametrize("text", ["", "[]", "3", "paths: {", "openapi: 3.1.0", "a: 1\na: 2\n"])
def test_what_is_no_description_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(text, encoding="utf-8")
    found = lint.check(path)
    assert found
    assert all(line.strip() and "Traceback" not in line for line in found)
