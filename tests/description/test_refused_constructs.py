"""What the generator cannot take is refused: a line for each finding, with the place and what to write."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import generate
import lint
import pytest
import yaml

from tests.description.constructs.construct_package import make_document
from tests.description.odd_changes import changed

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
    "empty path": (
        lambda d: d["paths"].update({"/v1/empty": None}),
        "paths//v1/empty: not OpenAPI 3.1: null is not",
        "correct it",
    ),
    "nothing in a schema": (lambda d: schema(d)["properties"].update(extra=None), "", ""),
    "text for a schema": (lambda d: schema(d).update(properties="none"), "", ""),
}


class _Dumper(yaml.SafeDumper):
    """Writes what is there twice a second time; anchors are refused."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def written(document: Document) -> str:
    return str(yaml.dump(document, Dumper=_Dumper, sort_keys=False, allow_unicode=True))


def assert_lines(found: list[str]) -> None:
    """One line a finding, with a place, and no exception's name."""
    for line in found:
        assert re.fullmatch(r"\S.*: .*\S", line), line
        assert len(line) < 500, line
        assert not re.search(r"\b(Assertion|Attribute|Index|Key|Lookup|Recursion|Type|Value)Error\b|Traceback", line), (
            line
        )


@pytest.fixture(scope="module")
def text() -> str:
    return written(make_document())


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_generated_is_refused(text: str, name: str, tmp_path: Path) -> None:
    change, place, remedy = REFUSED[name]
    document = yaml.safe_load(text)
    change(document)
    path = tmp_path / "openapi.yaml"
    path.write_text(written(document), encoding="utf-8")
    found = lint.check(path)
    assert found, "taken"
    assert any(place in line and remedy in line for line in found), found
    for line in found:
        assert "Error" not in line, line
        assert ": " in line, line
        assert len(line.splitlines()) == 1, line


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "line 1: no mapping of names; begin with `openapi:`"),
        (b"---\n", "line 1: no mapping of names"),
        (b"[]", "line 1: no mapping of names"),
        (b"- paths\n", "line 1: no mapping of names"),
        (b"3", "line 1: no mapping of names"),
        (b"paths: {", "line 2: not YAML: did not find"),
        (b"a: 'b\n", "not YAML: found unexpected end"),
        (b"a: b: c", "line 1: not YAML: mapping values"),
        (b"a:\n\tb: 1\n", "line 2: not YAML: there is a tab; indent with spaces"),
        (b"a: \x00", "line 1: not YAML: control characters are not allowed"),
        (b'a: "\\0"', "line 1: the control character '\\x00'; leave it out"),
        (b'a: "\\ud800"', "line 1: not YAML: found invalid Unicode"),
        (b"a: 1\nb: \xff\n", "line 2: a byte that is not UTF-8; save"),
        (b"a: 1\n---\nb: 2\n", "line 2: not YAML: but found another document"),
        (b"a: 1\nb: 1\na: 2\n", "line 3: 'a' is given twice; remove one"),
        (b"responses:\n  200: {}\n  true: {}\n", "line 2: the key 200 is no text; put it in quotes"),
        (b"responses:\n  200: {}\n  true: {}\n", "line 3: the key true is no text; put it in quotes"),
        (b"? [a]\n: 1\n", "line 1: a key that is no text; write a name"),
        (b"a: &x {}\nb: *x\n", "line 2: an anchor or its alias, x; make it a component"),
        (b"a: &x [*x]\n", "line 1: an anchor or its alias"),
        (b"<<: {a: 1}\n", "line 1: <<, which merges; write the fields out"),
        (b"a: !!binary QQ==\n", "line 1: a tag of YAML; write the value without it"),
        (b"[" * 100_000, "line 1: more than 60 levels deep"),
        (b"openapi: 3.1.0", "info: missing or empty; describe it"),
        (b"openapi: 3.1.0\ninfo: {title: x}\npaths: null", "paths: missing or empty; describe it"),
    ],
)
def test_what_is_no_description_is_refused(content: bytes, said: str, tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_bytes(content)
    found = lint.check(path)
    assert any(said in line for line in found), found
    assert_lines(found)


def test_a_description_that_is_not_there_is_said_to_be_so(tmp_path: Path) -> None:
    for path in (tmp_path / "openapi.yaml", tmp_path):
        (line,) = lint.check(path)
        assert line.startswith(f"{path.name}: cannot be read: ")


# Enough to meet each kind of change; some thousands, run once, ended as these do.
@pytest.mark.parametrize("part", range(4))
def test_whatever_is_changed_ends_in_lines_or_in_a_package(
    text: str, part: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document, path = yaml.safe_load(text), tmp_path / "openapi.yaml"
    monkeypatch.setattr(generate, "DESCRIPTION", path)
    for seed in range(part * 10, part * 10 + 10):
        path.write_text(written(changed(document, seed)), encoding="utf-8")
        found = lint.check(path)
        assert_lines(found)
        if not found:
            try:
                generate.build(tmp_path / f"package{seed}")
            except generate.GenerationError as error:
                assert_lines([str(error)])
