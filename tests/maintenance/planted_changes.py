"""One change of each kind that a vendor can make to the bookshop's API, with what drift has to say of it."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

Node = dict[str, Any]
Seen = tuple[str, str, str, str, str]

FILE = Path(__file__).with_name("bookshop.yaml")
BREAKS, NEW, CHECKS, WORDS = "breaks callers", "new for callers", "only our checks", "words"


BOOKSHOP: Node = yaml.safe_load(FILE.read_text(encoding="utf-8"))


def bookshop() -> Node:
    return copy.deepcopy(BOOKSHOP)


@dataclass(frozen=True, slots=True)
class Planted:
    """A change, and the lines about it: meaning, kind, place, ours, the vendor's."""

    name: str
    change: Callable[[Node], None]
    lines: frozenset[Seen]


def at(document: Node, path: str) -> Any:
    """`schemas/Book/properties/title`, or from the root with a leading slash: `//paths/~v1~books/get`."""
    node: Any = document if path.startswith("//") else document["components"]
    for part in path.lstrip("/").split("/"):
        node = node[int(part)] if isinstance(node, list) else node[part.replace("~", "/")]
    return node


def put(path: str, **values: Any) -> Callable[[Node], None]:
    """Sets keys of the node at a path; None removes one."""

    def change(document: Node) -> None:
        node = at(document, path)
        for key, value in values.items():
            name = key.rstrip("_").replace("__", "-")
            if value is None:
                del node[name]
            else:
                node[name] = value

    return change


def both(*changes: Callable[[Node], None]) -> Callable[[Node], None]:
    def change(document: Node) -> None:
        for one in changes:
            one(document)

    return change


def move(path: str, old: str, new: str) -> Callable[[Node], None]:
    def change(document: Node) -> None:
        node = at(document, path)
        node[new] = node.pop(old)

    return change


def append(path: str, *values: Any) -> Callable[[Node], None]:
    return lambda document: at(document, path).extend(values)


def plant(name: str, change: Callable[[Node], None], *lines: Seen) -> Planted:
    return Planted(name, change, frozenset(lines))


BOOKS, BOOK = "//paths/~v1~books", "//paths/~v1~books~{book_id}"
SOLD = "//webhooks/bookSold/post"
COVER = "//paths/~v1~books~{book_id}~cover"
FIELDS, INPUT = "schemas/Book/properties", "schemas/BookInput/properties"
REVIEWS = {
    "get": {
        "operationId": "listReviews",
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"type": "object"}}}}},
    }
}

PLANTED = [
    # ---- operations
    plant(
        "an operation is added",
        put("//paths", **{"/v1/reviews": REVIEWS}),
        (NEW, "operation_added", "GET /v1/reviews", "", "listReviews"),
    ),
    plant(
        "an operation is removed",
        put(BOOK, delete=None),
        (BREAKS, "operation_removed", "books.delete", "DELETE /v1/books/{book_id}", ""),
    ),
    plant(
        "an operation is moved",
        move("//paths", "/v1/search", "/v2/search"),
        (BREAKS, "operation_moved", "search.run", "POST /v1/search", "POST /v2/search"),
    ),
    plant(
        "an operation is deprecated", put(f"{BOOK}/get", deprecated=True), (WORDS, "deprecated", "books.get", "", "")
    ),
    plant(
        "an operation has another id",
        put(f"{BOOK}/get", **{"x-vendor-operation-id": "readBook"}),
        (WORDS, "operation_id_changed", "books.get id", "getBook", "readBook"),
    ),
    plant(
        "a webhook is added",
        put("//webhooks", bookLost={"post": {"responses": {}}}),
        (NEW, "operation_added", "WEBHOOK bookLost", "", "without an id"),
    ),
    plant(
        "a webhook's event loses a field",
        put("schemas/Sale/properties", price=None),
        (BREAKS, "field_removed", "Sale.price", "number", ""),
    ),
    plant(
        "a webhook's event has another field",
        put("schemas/Sale/properties", shop={"type": "string"}),
        (NEW, "field_added", "Sale.shop", "", "string"),
    ),
    plant(
        "a webhook comes with another header",
        append(
            f"{SOLD}/parameters", {"name": "X-Try", "in": "header", "required": True, "schema": {"type": "integer"}}
        ),
        (NEW, "required_parameter_added", "webhook bookSold header X-Try", "", "integer"),
    ),
    plant(
        "a webhook's header goes",
        put(SOLD, parameters=[]),
        (BREAKS, "parameter_removed", "webhook bookSold header X-Signature", "X-Signature", ""),
    ),
    plant(
        "a webhook's header always comes",
        put(f"{SOLD}/parameters/0", required=True),
        (CHECKS, "newly_required", "webhook bookSold header X-Signature", "", ""),
    ),
    plant(
        "a webhook's header has another type",
        put(f"{SOLD}/parameters/0/schema", type="integer"),
        (BREAKS, "type_changed", "webhook bookSold header X-Signature", "string", "integer"),
    ),
    plant(
        "a webhook is no longer described as always having a body",
        put(f"{SOLD}/requestBody", required=False),
        (BREAKS, "no_longer_required", "webhook bookSold body", "", ""),
    ),
    plant(
        "a webhook wants another status",
        move(f"{SOLD}/responses", "200", "204"),
        (CHECKS, "success_status_changed", "webhook bookSold status", "200", "204"),
    ),
    plant(
        "a webhook wants a body back",
        put(f"{SOLD}/responses/200", content={"application/json": {"schema": {"type": "object"}}}),
        (NEW, "response_body_added", "webhook bookSold response", "", ""),
    ),
    plant(
        "a webhook comes by another method",
        move("//webhooks/bookSold", "post", "put"),
        (BREAKS, "operation_moved", "webhook bookSold", "POST bookSold", "PUT bookSold"),
    ),
    plant(
        "a webhook proves who sends it",
        put(SOLD, security=[{"Key": []}]),
        (BREAKS, "security_changed", "webhook bookSold security", "none", "bearer"),
    ),
    plant(
        "a webhook is deprecated",
        put(SOLD, deprecated=True),
        (WORDS, "deprecated", "webhook bookSold", "", ""),
    ),
    plant(
        "a callback is added",
        put(f"{BOOKS}/post", callbacks={"printed": {}}),
        (NEW, "callback_added", "books.create callback printed", "", ""),
    ),
    # ---- servers, security
    plant(
        "a region is added",
        append("//servers", {"url": "https://api-ap.example.com"}),
        (NEW, "server_added", "server", "", "https://api-ap.example.com"),
    ),
    plant(
        "a region is removed",
        lambda document: document["servers"].pop(),
        (BREAKS, "server_removed", "server", "https://api-eu.example.com", ""),
    ),
    plant(
        "another scheme for all",
        put("securitySchemes", Key={"type": "apiKey", "in": "header", "name": "X-Key"}),
        (BREAKS, "security_changed", "security", "bearer", "header X-Key"),
    ),
    plant(
        "one operation is open to all",
        put(f"{BOOK}/get", security=[]),
        (BREAKS, "security_removed", "books.get security", "bearer", "none"),
    ),
    plant(
        "another scheme beside ours",
        both(
            put("securitySchemes", Basic={"type": "http", "scheme": "basic"}),
            put(f"{BOOK}/get", security=[{"Key": []}, {"Basic": []}]),
        ),
        (NEW, "security_added", "books.get security", "bearer", "basic or bearer"),
    ),
    # ---- parameters
    plant(
        "a parameter is added",
        append(f"{BOOKS}/get/parameters", {"name": "q", "in": "query", "schema": {"type": "string"}}),
        (NEW, "parameter_added", "books.list query q", "", "string"),
    ),
    plant(
        "a parameter is added at the path's level",
        put(BOOKS, parameters=[{"name": "lang", "in": "query", "schema": {"type": "string"}}]),
        (NEW, "parameter_added", "query lang", "", "string"),
    ),
    plant(
        "a required header is added",
        append(
            f"{BOOK}/get/parameters", {"name": "X-Shop", "in": "header", "required": True, "schema": {"type": "string"}}
        ),
        (BREAKS, "required_parameter_added", "books.get header X-Shop", "", "string"),
    ),
    plant(
        "a cookie is asked for",
        append(f"{BOOK}/get/parameters", {"name": "session", "in": "cookie", "schema": {"type": "string"}}),
        (NEW, "parameter_added", "books.get cookie session", "", "string"),
    ),
    plant(
        "a parameter is removed",
        lambda d: at(d, f"{BOOKS}/get/parameters").pop(1),
        (BREAKS, "parameter_removed", "books.list query genre", "genre", ""),
    ),
    plant(
        "a parameter becomes required",
        put("parameters/Limit", required=True),
        (BREAKS, "newly_required", "parameter Limit", "", ""),
    ),
    plant(
        "a parameter is deprecated",
        put("parameters/Limit", deprecated=True),
        (WORDS, "deprecated", "parameter Limit", "", ""),
    ),
    plant(
        "a parameter's maximum falls",
        put("parameters/Limit/schema", maximum=50),
        (BREAKS, "limit_tightened", "parameter Limit", "maximum 100", "maximum 50"),
    ),
    plant(
        "a parameter's maximum rises",
        put("parameters/Limit/schema", maximum=500),
        (CHECKS, "limit_loosened", "parameter Limit", "maximum 100", "maximum 500"),
    ),
    plant(
        "a parameter's minimum goes",
        put("parameters/Limit/schema", minimum=None),
        (CHECKS, "limit_loosened", "parameter Limit", "minimum 1", ""),
    ),
    plant(
        "a default that our words do not say",
        put("parameters/Limit/schema", default=25),
        (WORDS, "default_changed", "parameter Limit", "", "25"),
    ),
    plant("a default that our words say", put("parameters/Limit/schema", default=10)),
    plant(
        "a list is no longer exploded",
        put(f"{BOOKS}/get/parameters/2", explode=False),
        (BREAKS, "serialization_changed", "books.list query ids", "form", "form, not exploded"),
    ),
    plant(
        "a list has another style",
        put(f"{BOOKS}/get/parameters/2", style="pipeDelimited"),
        (BREAKS, "serialization_changed", "books.list query ids", "form", "pipeDelimited"),
    ),
    plant(
        "a parameter travels as JSON",
        put(
            f"{BOOKS}/get/parameters/2",
            schema=None,
            content={"application/json": {"schema": {"type": "array", "items": {"type": "string"}}}},
        ),
        (BREAKS, "serialization_changed", "books.list query ids", "form", "content application/json"),
    ),
    plant(
        "a header's value becomes a number",
        put(f"{BOOKS}/get/parameters/3", schema={"type": "integer"}),
        (BREAKS, "type_changed", "books.list header X-Shop", "string", "integer"),
    ),
    plant("a path parameter's name differs from its placeholder", put("parameters/BookId", name="id_of_book")),
    plant(
        "a path parameter's limit",
        put("parameters/BookId/schema", maxLength=26),
        (BREAKS, "limit_tightened", "parameter BookId", "", "maxLength 26"),
    ),
    # ---- bodies
    plant(
        "a body is no longer required",
        put(f"{BOOKS}/post/requestBody", required=False),
        (NEW, "no_longer_required", "books.create body", "", ""),
    ),
    plant(
        "a body is asked for",
        put(
            f"{BOOK}/delete",
            requestBody={"required": True, "content": {"application/json": {"schema": {"type": "object"}}}},
        ),
        (BREAKS, "required_body_added", "books.delete body", "", ""),
    ),
    plant("a body goes", put(f"{BOOKS}/post", requestBody=None), (BREAKS, "body_removed", "books.create body", "", "")),
    plant(
        "a form besides JSON",
        put(
            f"{BOOKS}/post/requestBody/content",
            **{"application/x-www-form-urlencoded": {"schema": {"$ref": "#/components/schemas/BookInput"}}},
        ),
        (NEW, "media_type_added", "books.create body", "", "application/x-www-form-urlencoded"),
    ),
    plant(
        "another media type",
        move(f"{BOOKS}/post/requestBody/content", "application/json", "application/vnd.api+json"),
        (BREAKS, "media_type_changed", "books.create body", "application/json", "application/vnd.api+json"),
    ),
    plant(
        "a part of a form has another type",
        put(f"{COVER}/put/requestBody/content/multipart~form-data/encoding/image", contentType="image/jpeg"),
        (BREAKS, "encoding_changed", "covers.upload body image", "contentType image/png", "contentType image/jpeg"),
    ),
    plant(
        "a file becomes text",
        put("schemas/Cover/properties/image", format=None),
        (BREAKS, "type_changed", "Cover.image", "bytes", "string"),
    ),
    # ---- responses
    plant(
        "another success status",
        move(f"{BOOKS}/post/responses", "200", "201"),
        (CHECKS, "success_status_changed", "books.create status", "200", "201"),
    ),
    plant(
        "a second success",
        put(f"{BOOKS}/post/responses", **{"202": {"description": "Later."}}),
        (CHECKS, "success_status_added", "books.create status", "", "202"),
    ),
    plant(
        "an error is added",
        put(f"{BOOK}/get/responses", **{"404": {"description": "None."}}),
        (WORDS, "error_status_added", "books.get status", "", "404"),
    ),
    plant(
        "an error goes",
        put(f"{BOOKS}/post/responses", **{"409": None}),
        (WORDS, "error_status_removed", "books.create status", "409", ""),
    ),
    plant(
        "an error's body has another field",
        put("schemas/Problem/properties", code={"type": "integer"}),
        (CHECKS, "field_added", "Problem.code", "", "integer"),
    ),
    plant(
        "an error's field has another type",
        put("schemas/Problem/properties/message", type="array"),
        (CHECKS, "type_changed", "Problem.message", "string", "array"),
    ),
    plant(
        "an error gets a body",
        put(f"{BOOKS}/post/responses/409", content={"application/json": {"schema": {"type": "object"}}}),
        (CHECKS, "response_body_added", "books.create response 409", "", ""),
    ),
    plant(
        "a response has no body any more",
        put(f"{BOOK}/get/responses/200", content=None),
        (BREAKS, "response_body_removed", "books.get response", "", ""),
    ),
    plant(
        "a response is of another media type",
        move(f"{COVER}/get/responses/200/content", "image/png", "image/webp"),
        (BREAKS, "media_type_changed", "covers.get response", "image/png", "image/webp"),
    ),
    plant(
        "a response's header goes",
        put(f"{BOOKS}/get/responses/200", headers=None),
        (BREAKS, "response_header_removed", "books.list response", "x-total", ""),
    ),
    plant(
        "a response's header is added",
        put(f"{BOOKS}/get/responses/200/headers", Link={"schema": {"type": "string"}}),
        (NEW, "response_header_added", "books.list response", "", "link"),
    ),
    plant(
        "an error's header has another type",
        put("responses/TooMany/headers/Retry-After", schema={"type": "string"}),
        (CHECKS, "type_changed", "response TooMany header retry-after", "integer", "string"),
    ),
    plant(
        "a response is wrapped",
        put(
            f"{BOOK}/get/responses/200/content/application~json",
            schema={"type": "object", "properties": {"book": {"$ref": "#/components/schemas/Book"}}},
        ),
        (BREAKS, "wrapped", "Book", "", "book"),
    ),
    plant(
        "a response becomes a list",
        put(
            f"{BOOK}/get/responses/200/content/application~json",
            schema={"type": "array", "items": {"$ref": "#/components/schemas/Book"}},
        ),
        (BREAKS, "type_changed", "books.get response", "object", "array"),
    ),
    # ---- fields
    plant(
        "a field is added", put(FIELDS, weight={"type": "integer"}), (NEW, "field_added", "Book.weight", "", "integer")
    ),
    plant("a field is removed", put(FIELDS, pages=None), (BREAKS, "field_removed", "Book.pages", "integer", "")),
    plant(
        "a field has another type",
        put(f"{FIELDS}/pages", type="string"),
        (BREAKS, "type_changed", "Book.pages", "integer", "string"),
    ),
    plant(
        "a field has a wider type",
        put(f"{FIELDS}/pages", type="number"),
        (BREAKS, "type_widened", "Book.pages", "integer", "number"),
    ),
    plant(
        "a field has a narrower type",
        put(f"{INPUT}/code", type="string"),
        (BREAKS, "type_narrowed", "BookInput.code", "integer or string", "string"),
    ),
    plant(
        "a field is deprecated", put(f"{FIELDS}/pages", deprecated=True), (WORDS, "deprecated", "Book.pages", "", "")
    ),
    plant(
        "a field may be null",
        put(f"{FIELDS}/pages", type=["integer", "null"]),
        (BREAKS, "nullable", "Book.pages", "", ""),
    ),
    plant(
        "a field may not be null",
        put("schemas/Author/properties/born", type="integer"),
        (CHECKS, "not_nullable", "Author.born", "", ""),
    ),
    plant(
        "an input may not be null",
        put(f"{INPUT}/copies", type="integer"),
        (BREAKS, "not_nullable", "BookInput.copies", "", ""),
    ),
    plant(
        "a field may be missing",
        put("schemas/Book", required=["id"]),
        (BREAKS, "no_longer_required", "Book.title", "", ""),
    ),
    plant(
        "a field always comes",
        put("schemas/Book", required=["id", "title", "price"]),
        (CHECKS, "newly_required", "Book.price", "", ""),
    ),
    plant(
        "an input is asked for",
        put("schemas/BookInput", required=["title", "genre"]),
        (BREAKS, "newly_required", "BookInput.genre", "", ""),
    ),
    plant(
        "a required input is added",
        both(put(INPUT, shelf={"type": "string"}), put("schemas/BookInput", required=["title", "shelf"])),
        (BREAKS, "required_field_added", "BookInput.shelf", "", "string"),
    ),
    plant(
        "an input cannot be sent any more",
        put(f"{INPUT}/note", readOnly=True),
        (BREAKS, "field_read_only", "BookInput.note", "", ""),
    ),
    plant(
        "a format changes",
        put(f"{INPUT}/note", format="markdown"),
        (CHECKS, "format_changed", "BookInput.note", "", "format markdown"),
    ),
    plant(
        "base64 becomes text",
        put(f"{INPUT}/thumbnail", contentEncoding=None),
        (CHECKS, "format_changed", "BookInput.thumbnail", "format byte", ""),
    ),
    # ---- values
    plant(
        "values are added to an enum",
        append("schemas/Genre/enum", "diary", "letter"),
        (NEW, "enum_values_added", "Genre", "", "diary, letter"),
    ),
    plant(
        "a value goes from an enum",
        put("schemas/Genre", enum=["novel", "essay"]),
        (BREAKS, "enum_values_removed", "Genre", "poem", ""),
        (CHECKS, "enum_values_removed", "Book.genre", "poem", ""),
    ),
    plant(
        "an enum takes anything",
        put("schemas/Genre", enum=None),
        (NEW, "enum_opened", "Genre", "essay, novel, poem", ""),
    ),
    plant(
        "text becomes an enum",
        put(f"{INPUT}/note", enum=["a", "b"]),
        (BREAKS, "enum_closed", "BookInput.note", "", "a, b"),
    ),
    plant(
        "a length falls",
        put(f"{INPUT}/title", maxLength=100),
        (BREAKS, "limit_tightened", "BookInput.title", "maxLength 200", "maxLength 100"),
    ),
    plant(
        "a length goes",
        put(f"{INPUT}/title", maxLength=None),
        (CHECKS, "limit_loosened", "BookInput.title", "maxLength 200", ""),
    ),
    plant(
        "a shortest length rises",
        put(f"{INPUT}/title", minLength=3),
        (BREAKS, "limit_tightened", "BookInput.title", "minLength 1", "minLength 3"),
    ),
    plant(
        "a pattern changes",
        put(f"{INPUT}/isbn", pattern="^[0-9]{10}$"),
        (BREAKS, "limit_changed", "BookInput.isbn", "pattern ^[0-9]{13}$", "pattern ^[0-9]{10}$"),
    ),
    plant(
        "a bound is no longer exclusive",
        put(f"{INPUT}/price", exclusiveMinimum=None, minimum=0),
        (CHECKS, "limit_loosened", "BookInput.price", "exclusiveMinimum 0", "minimum 0"),
    ),
    plant(
        "a step changes",
        put(f"{INPUT}/price", multipleOf=0.05),
        (BREAKS, "limit_changed", "BookInput.price", "multipleOf 0.01", "multipleOf 0.05"),
    ),
    plant(
        "fewer items",
        put(f"{INPUT}/tags", maxItems=5),
        (BREAKS, "limit_tightened", "BookInput.tags", "maxItems 10", "maxItems 5"),
    ),
    plant(
        "at least one item",
        put(f"{INPUT}/tags", minItems=1),
        (BREAKS, "limit_tightened", "BookInput.tags", "", "minItems 1"),
    ),
    plant(
        "items may repeat",
        put(f"{INPUT}/tags", uniqueItems=None),
        (CHECKS, "limit_loosened", "BookInput.tags", "uniqueItems true", ""),
    ),
    plant(
        "items have another type",
        put(f"{INPUT}/tags", items={"type": "integer"}),
        (BREAKS, "type_changed", "BookInput.tags[]", "string", "integer"),
    ),
    plant(
        "fewer fields without a name",
        put(f"{INPUT}/labels", maxProperties=5),
        (BREAKS, "limit_tightened", "BookInput.labels", "maxProperties 20", "maxProperties 5"),
    ),
    plant(
        "fields without a name have another type",
        put(f"{INPUT}/labels", additionalProperties={"type": "integer"}),
        (BREAKS, "type_changed", "BookInput.labels.*", "string", "integer"),
    ),
    plant(
        "fields without a name have a pattern",
        put(f"{INPUT}/labels", propertyNames={"pattern": "^[a-z]+$"}),
        (BREAKS, "limit_tightened", "BookInput.labels", "", 'propertyNames {"pattern": "^[a-z]+$"}'),
    ),
    # ---- objects
    plant(
        "no other fields",
        put("schemas/BookInput", additionalProperties=False),
        (BREAKS, "closed_to_other_fields", "BookInput", "", ""),
    ),
    plant(
        "no other fields in a response",
        put("schemas/Author", additionalProperties=False),
        (CHECKS, "closed_to_other_fields", "Author", "", ""),
    ),
    plant(
        "something is forbidden",
        put("schemas/BookInput", not_={"required": ["isbn", "note"]}),
        (BREAKS, "limit_tightened", "BookInput", "", 'not {"required": ["isbn", "note"]}'),
    ),
    plant(
        "more fields at least",
        put("schemas/BookInput", minProperties=2),
        (BREAKS, "limit_tightened", "BookInput", "minProperties 1", "minProperties 2"),
    ),
    plant(
        "one field needs another",
        put("schemas/BookInput", dependentRequired={"isbn": ["genre"]}),
        (BREAKS, "limit_tightened", "BookInput", "", 'dependentRequired {"isbn": ["genre"]}'),
    ),
    plant(
        "another way to fill a choice",
        append("schemas/BookInput/anyOf", {"required": ["genre"]}),
        (BREAKS, "choice_added", "BookInput", "", "genre"),
    ),
    plant(
        "a variant is added",
        both(
            put(
                "schemas", GiftOrder={"type": "object", "required": ["kind"], "properties": {"kind": {"const": "gift"}}}
            ),
            append("schemas/Order/oneOf", {"$ref": "#/components/schemas/GiftOrder"}),
        ),
        (NEW, "variant_added", "Order", "", "kind gift"),
    ),
    plant(
        "a variant is told apart otherwise",
        put("schemas/Order/discriminator", propertyName="type"),
        (CHECKS, "discriminator_changed", "Order", "kind of card, invoice", "type of card, invoice"),
    ),
    plant(
        "a discriminator goes",
        put("schemas/Order", discriminator=None),
        (CHECKS, "discriminator_changed", "Order", "kind of card, invoice", ""),
    ),
    # ---- and what else can change
    plant(
        "items of a list become lists",
        put(f"{FIELDS}/tags", items={"type": "array", "items": {"type": "string"}}),
        (BREAKS, "type_changed", "Book.tags[]", "string", "array"),
    ),
    plant(
        "items of a list may be null",
        put(f"{FIELDS}/tags", items={"type": ["string", "null"]}),
        (BREAKS, "nullable", "Book.tags[]", "", ""),
    ),
    plant(
        "an enum of texts becomes numbers",
        put("schemas", Genre={"type": "integer", "enum": [1, 2, 3]}),
        (BREAKS, "type_changed", "Genre", "string", "integer"),
    ),
    plant(
        "an enum's value is spelt otherwise",
        put("schemas/Genre", enum=["Novel", "essay", "poem"]),
        (BREAKS, "enum_values_removed", "Genre", "novel", ""),
        (NEW, "enum_values_added", "Genre", "", "Novel"),
        (CHECKS, "enum_values_removed", "Book.genre", "novel", ""),
    ),
    plant(
        "a field of a nested object goes",
        put("schemas/Author/properties", born=None),
        (BREAKS, "field_removed", "Author.born", "integer or null", ""),
    ),
    plant(
        "a field of a nested object is added",
        put("schemas/Author/properties", country={"type": "string"}),
        (NEW, "field_added", "Author.country", "", "string"),
    ),
    plant(
        "a field of a nested object always comes",
        put("schemas/Author", required=["name", "born"]),
        (CHECKS, "newly_required", "Author.born", "", ""),
    ),
    plant(
        "an object becomes its identifier",
        put(FIELDS, author={"type": ["string", "null"]}),
        (BREAKS, "type_changed", "Book.author", "object", "string"),
    ),
    plant(
        "an object becomes a list of them",
        put(FIELDS, author={"type": "array", "items": {"$ref": "#/components/schemas/Author"}}),
        (BREAKS, "type_changed", "Book.author", "object", "array"),
        (CHECKS, "not_nullable", "Book.author", "", ""),
    ),
    plant(
        "a number becomes text",
        put(FIELDS, price={"type": "string"}),
        (BREAKS, "type_changed", "Book.price", "number", "string"),
    ),
    plant(
        "a recursive field goes",
        put("schemas/Filter/properties", not_=None),
        (BREAKS, "field_removed", "Filter.not", "object", ""),
    ),
    plant(
        "a recursive field is added",
        put("schemas/Filter/properties", or_={"type": "array", "items": {"$ref": "#/components/schemas/Filter"}}),
        (NEW, "field_added", "Filter.or", "", "array"),
    ),
    plant(
        "a recursive schema asks for a field",
        put("schemas/Filter", required=["genre"]),
        (BREAKS, "newly_required", "Filter.genre", "", ""),
    ),
    plant(
        "a list in a recursive schema is bounded",
        put("schemas/Filter/properties/and", maxItems=5),
        (BREAKS, "limit_tightened", "Filter.and", "", "maxItems 5"),
    ),
    plant(
        "a cursor becomes a number",
        put("schemas/BookList/properties/next", type=["integer", "null"]),
        (BREAKS, "type_changed", "BookList.next", "string", "integer"),
    ),
    plant(
        "the list of a page has another name",
        move("schemas/BookList/properties", "books", "items"),
        (BREAKS, "field_removed", "BookList.books", "array", ""),
        (NEW, "field_added", "BookList.items", "", "array"),
    ),
    plant(
        "the list of a page may be missing",
        put("schemas/BookList", required=None),
        (BREAKS, "no_longer_required", "BookList.books", "", ""),
    ),
    plant(
        "two fields have other names",
        both(move(FIELDS, "pages", "page_count"), move(FIELDS, "price", "cost")),
        (BREAKS, "field_removed", "Book.pages", "integer", ""),
        (BREAKS, "field_removed", "Book.price", "number", ""),
        (NEW, "field_added", "Book.cost", "", "number"),
        (NEW, "field_added", "Book.page_count", "", "integer"),
    ),
    plant(
        "a parameter of the query becomes a header",
        put("parameters/Limit", in_="header"),
        (BREAKS, "parameter_removed", "parameter Limit", "limit", ""),
        (NEW, "parameter_added", "books.list header limit", "", "integer"),
    ),
    plant(
        "a parameter has another name",
        put("parameters/Limit", name="page_size"),
        (BREAKS, "parameter_removed", "parameter Limit", "limit", ""),
        (NEW, "parameter_added", "books.list query page_size", "", "integer"),
    ),
    plant(
        "a part of the path becomes a number",
        put("parameters/BookId", schema={"type": "integer"}),
        (BREAKS, "type_changed", "parameter BookId", "string", "integer"),
    ),
    plant(
        "one value becomes several",
        put(f"{BOOKS}/get/parameters/1", schema={"type": "array", "items": {"$ref": "#/components/schemas/Genre"}}),
        (BREAKS, "type_changed", "books.list query genre", "string", "array"),
    ),
    plant(
        "several values become one",
        put(f"{BOOKS}/get/parameters/2", schema={"type": "string"}),
        (BREAKS, "type_changed", "books.list query ids", "array", "string"),
    ),
    plant(
        "an empty value may be sent",
        put(f"{BOOKS}/get/parameters/1", allowEmptyValue=True),
        (CHECKS, "serialization_words_changed", "books.list query genre", "form", "form, empty values too"),
    ),
    plant(
        "a request is made by another method",
        move(BOOKS, "post", "put"),
        (BREAKS, "operation_moved", "books.create", "POST /v1/books", "PUT /v1/books"),
    ),
    plant(
        "a response gets a body",
        put(f"{BOOK}/delete/responses/204", content={"application/json": {"schema": {"type": "object"}}}),
        (NEW, "response_body_added", "books.delete response", "", ""),
    ),
    plant(
        "any other status is an error",
        put(f"{BOOKS}/post/responses", default={"description": "Failed."}),
        (WORDS, "error_status_added", "books.create status", "", "DEFAULT"),
    ),
    plant(
        "an error comes with another status",
        move(f"{BOOKS}/post/responses", "409", "422"),
        (WORDS, "error_status_added", "books.create status", "", "422"),
        (WORDS, "error_status_removed", "books.create status", "409", ""),
    ),
    plant(
        "an error loses its body",
        put("responses/Unauthorized", content=None),
        (CHECKS, "response_body_removed", "response Unauthorized", "", ""),
    ),
    plant(
        "an error is wrapped",
        put(
            "schemas",
            Problem={
                "type": "object",
                "properties": {"error": {"type": "object", "properties": {"message": {"type": "string"}}}},
            },
        ),
        (CHECKS, "wrapped", "Problem", "", "error"),
    ),
    plant(
        "a response may be anything",
        put("schemas", Receipt={}),
        (BREAKS, "type_widened", "orders.create response", "object", "anything"),
    ),
    plant(
        "a response becomes a boolean",
        put("schemas", Receipt={"type": "boolean"}),
        (BREAKS, "type_changed", "orders.create response", "object", "boolean"),
    ),
    plant(
        "one form of a choice is left",
        put("schemas", Order={"$ref": "#/components/schemas/CardOrder"}),
        (BREAKS, "variant_removed", "Order", "kind invoice", ""),
        (CHECKS, "discriminator_changed", "Order", "kind of card, invoice", ""),
    ),
    plant(
        "a tag's value is another",
        both(
            put("schemas/CardOrder/properties", kind={"const": "debit"}),
            move("schemas/Order/discriminator/mapping", "card", "debit"),
        ),
        (BREAKS, "variant_removed", "Order", "kind card", ""),
        (NEW, "variant_added", "Order", "", "kind debit"),
        (CHECKS, "discriminator_changed", "Order", "kind of card, invoice", "kind of debit, invoice"),
    ),
    plant(
        "a form gets a field",
        put("schemas/CardOrder/properties", cvc={"type": "string"}),
        (NEW, "field_added", "Order.cvc", "", "string"),
    ),
    plant(
        "a form takes several files",
        put("schemas/Cover/properties", image={"type": "array", "items": {"type": "string", "format": "binary"}}),
        (BREAKS, "type_changed", "Cover.image", "bytes", "array"),
    ),
    plant(
        "a form becomes JSON",
        move(f"{COVER}/put/requestBody/content", "multipart/form-data", "application/json"),
        (BREAKS, "media_type_changed", "covers.upload body", "multipart/form-data", "application/json"),
    ),
    plant(
        "a part of a form has no type of its own",
        put(f"{COVER}/put/requestBody/content/multipart~form-data", encoding=None),
        (BREAKS, "encoding_changed", "covers.upload body image", "contentType image/png", ""),
    ),
    plant(
        "free fields are closed",
        put(f"{INPUT}/labels", additionalProperties=False),
        (BREAKS, "closed_to_other_fields", "BookInput.labels", "", ""),
    ),
    plant(
        "free fields become a list",
        put(INPUT, labels={"type": "array", "items": {"type": "string"}}),
        (BREAKS, "type_changed", "BookInput.labels", "object", "array"),
    ),
    plant(
        "one of two types is left",
        put(INPUT, code={"type": "string"}),
        (BREAKS, "type_narrowed", "BookInput.code", "integer or string", "string"),
    ),
    plant(
        "an input takes one value only",
        put(INPUT, title={"const": "x"}),
        (BREAKS, "enum_closed", "BookInput.title", "", "x"),
    ),
    plant(
        "a time is in milliseconds",
        put(f"{FIELDS}/published", format="unix-milliseconds"),
        (BREAKS, "time_format_changed", "Book.published", "format unix-seconds", "format unix-milliseconds"),
    ),
    plant(
        "a time becomes text",
        put(FIELDS, published={"type": "string", "format": "date-time"}),
        (BREAKS, "type_changed", "Book.published", "integer", "string"),
    ),
    plant(
        "an event has another type of identifier",
        put("schemas/Sale/properties", book_id={"type": "integer"}),
        (BREAKS, "type_changed", "Sale.book_id", "string", "integer"),
    ),
    plant(
        "a webhook has another name",
        move("//webhooks", "bookSold", "bookOrdered"),
        (BREAKS, "operation_moved", "webhook bookSold", "WEBHOOK bookSold", "WEBHOOK bookOrdered"),
    ),
    plant(
        "all operations are under another path",
        put("//servers/0", url="https://api.example.com/api"),
        (BREAKS, "operation_moved", "books.create", "POST /v1/books", "POST /api/v1/books"),
        (BREAKS, "operation_moved", "books.delete", "DELETE /v1/books/{book_id}", "DELETE /api/v1/books/{book_id}"),
        (BREAKS, "operation_moved", "books.get", "GET /v1/books/{book_id}", "GET /api/v1/books/{book_id}"),
        (BREAKS, "operation_moved", "books.list", "GET /v1/books", "GET /api/v1/books"),
        (BREAKS, "operation_moved", "covers.get", "GET /v1/books/{book_id}/cover", "GET /api/v1/books/{book_id}/cover"),
        (
            BREAKS,
            "operation_moved",
            "covers.upload",
            "PUT /v1/books/{book_id}/cover",
            "PUT /api/v1/books/{book_id}/cover",
        ),
        (BREAKS, "operation_moved", "orders.create", "POST /v1/orders", "POST /api/v1/orders"),
        (BREAKS, "operation_moved", "search.run", "POST /v1/search", "POST /api/v1/search"),
    ),
    plant(
        "a region has another address",
        put("//servers/0", url="https://app.example.com"),
        (BREAKS, "server_removed", "server", "https://api.example.com", ""),
        (NEW, "server_added", "server", "", "https://app.example.com"),
    ),
    plant(
        "a key is not needed any more",
        lambda document: document.update(security=[{"Key": []}, {}]),
        (NEW, "security_added", "security", "bearer", "bearer or none"),
    ),
    plant(
        "a key travels in a header of its own",
        put("securitySchemes", Key={"type": "apiKey", "in": "header", "name": "X-Key"}),
        (BREAKS, "security_changed", "security", "bearer", "header X-Key"),
    ),
    plant(
        "a field asks for another in a response",
        put("schemas/Book", dependentRequired={"price": ["pages"]}),
        (CHECKS, "limit_tightened", "Book", "", 'dependentRequired {"price": ["pages"]}'),
    ),
    plant(
        "a list holds a certain value",
        put(f"{FIELDS}/tags", contains={"const": "x"}),
        (CHECKS, "limit_tightened", "Book.tags", "", 'contains {"enum": ["x"], "type": ["string"]}'),
    ),
    plant(
        "free fields have certain names",
        put(f"{INPUT}/labels", propertyNames={"enum": ["a", "b"]}),
        (BREAKS, "limit_tightened", "BookInput.labels", "", 'propertyNames {"enum": ["a", "b"], "type": ["string"]}'),
    ),
    plant(
        "one field decides on another",
        put("schemas/BookInput", if_={"required": ["isbn"]}, then={"required": ["price"]}),
        (BREAKS, "limit_tightened", "BookInput", "", 'if {"required": ["isbn"]}'),
        (BREAKS, "limit_tightened", "BookInput", "", 'then {"required": ["price"]}'),
    ),
]
