"""What arguments become on the wire, and what is refused before anything is sent: with its place, never its value."""

from __future__ import annotations

import base64
import enum
import io
import json
import pickle
from collections import OrderedDict, deque
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any
from uuid import UUID

import httpx
import numpy
import pytest
from customerio_app import AppClient
from customerio_app.errors import CustomerIOError, InvalidRequestError
from customerio_app.limits import NoRateLimiter
from customerio_app.models import (
    UNSET,
    Attachment,
    CreateCollectionRequest,
    EmailTransformers,
    File,
    HeaderPair,
    PeopleAndItem,
    PeopleByIdRequest,
    PeopleFilter,
    PeopleOrItem,
    PeopleSearchRequest,
    PersonIdentifiers,
    SegmentRef,
    SendEmailRequest,
    SendInAppRequest,
    SendPushRequest,
    SnippetInput,
    TransactionalContentUpdate,
    TriggerBroadcastRequest,
    UpdateAssetFolderRequest,
    UpdateCollectionRequest,
    UploadAssetRequest,
)
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.models.model_support import ANY_JSON

NOW = 1_794_312_000
SECRET = "planted-secret"
UUID_TEXT = "7d444840-9dc0-11d1-b245-5ffdce74fad2"


class Plan(enum.Enum):
    PRO = "pro"


class Wire:
    """A client, and what it sent."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        transport = httpx.MockTransport(self._respond)
        self.client = AppClient("key", transport=transport, limiter=NoRateLimiter())
        self.client._driver.timing.unix_time = lambda: float(NOW)

    def _respond(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, json={})

    def email(self, **fields: Any) -> dict[str, Any]:
        """The body that an email with these fields is sent with."""
        self.client.send.email(SendEmailRequest(**({"to": "ada@example.com"} | fields)))
        body: dict[str, Any] = self.body()
        return body

    def body(self) -> Any:
        return json.loads(self.requests[-1].content)


@pytest.fixture
def wire() -> Any:
    made = Wire()
    with made.client:
        yield made


def refused(wire: Wire, call: Callable[[], object], *words: str) -> InvalidRequestError:
    """The error of a call that sends nothing."""
    before = len(wire.requests)
    with pytest.raises(InvalidRequestError) as caught:
        call()
    assert len(wire.requests) == before
    error = caught.value
    assert isinstance(error, ValueError)
    assert isinstance(error, CustomerIOError)
    assert not error.maybe_applied
    assert error.operation is not None
    assert str(error).startswith(f"{error.operation}: ")
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
    for word in words:
        assert word in str(error)
    for shown in (str(error), repr(error), repr(error.__cause__), repr(error.__context__)):
        assert SECRET not in shown
    # Those of the standard library hold what they could not read or write.
    assert not isinstance(error.__context__, (json.JSONDecodeError, UnicodeError))
    return error


# ---- None and UNSET


def test_none_leaves_out(wire: Wire) -> None:
    assert wire.email(subject=None, message_data=None, attachments=None, tracked=False) == {
        "to": "ada@example.com",
        "tracked": False,
    }


def test_null_is_sent_where_it_means_something(wire: Wire) -> None:
    wire.client.asset_folders.update(7, UpdateAssetFolderRequest(name="a", parent_folder_id=None))
    assert wire.body() == {"name": "a", "parent_folder_id": None}
    for body in (UpdateAssetFolderRequest(name="a"), UpdateAssetFolderRequest(name="a", parent_folder_id=UNSET)):
        wire.client.asset_folders.update(7, body)
        assert wire.body() == {"name": "a"}
        assert body.to_dict() == {"name": "a"}


def test_optional_parameters_that_are_none_are_not_sent(wire: Wire) -> None:
    wire.client.messages.list(start=None, limit=None, type=None, start_ts=None)
    assert wire.requests[-1].url.query == b""


def test_a_required_field_cannot_be_none(wire: Wire) -> None:
    refused(wire, lambda: wire.email(to=None), "send.email: to is required")


@pytest.mark.parametrize("data", [None, {"data": None}])
def test_a_mapping_serves_as_a_body(wire: Wire, data: Any) -> None:
    body: Any = {"emails": ["ada@example.com"], **(data or {})}
    wire.client.broadcasts.trigger(3, body)
    assert wire.body() == {"emails": ["ada@example.com"]}


def test_a_value_from_a_response_can_be_passed_on(wire: Wire) -> None:
    transformers = EmailTransformers.from_dict({"formatter": {"type": "brand_new", "new": 1}, "prevent_widows": None})
    from customerio_app.models import CreateDesignEmailRequest

    wire.client.design_emails.create(CreateDesignEmailRequest(name="a", transformers=transformers))
    assert wire.body()["transformers"] == transformers.to_dict()


# ---- times


@pytest.mark.parametrize(
    "when",
    [
        NOW,
        float(NOW),
        datetime.fromtimestamp(NOW, UTC),
        datetime.fromtimestamp(NOW, timezone(timedelta(hours=5, minutes=30))),
        "2026-11-10T12:00:00Z",
        "2026-11-10T13:00:00+01:00",
    ],
)
def test_a_time_may_be_written_in_many_ways(wire: Wire, when: Any) -> None:
    assert wire.email(send_at=when)["send_at"] == NOW
    wire.client.messages.list(start_ts=when)
    assert wire.requests[-1].url.params["start_ts"] == str(NOW)


def test_a_date_is_midnight_utc(wire: Wire) -> None:
    for when in (date(2026, 11, 12), "2026-11-12"):
        assert wire.email(send_at=when)["send_at"] == 1_794_441_600


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (NOW * 1000, "milliseconds"),
        (NOW * 1000.0, "milliseconds"),
        (datetime(2026, 11, 12), "time zone"),  # noqa: DTZ001
        ("2026-11-12T12:00", "time zone"),
        (SECRET, "ISO 8601"),
        (True, "Unix seconds"),
        ([NOW], "Unix seconds"),
        (float("nan"), "finite"),
    ],
)
def test_what_is_no_time_is_refused(wire: Wire, when: Any, words: str) -> None:
    refused(wire, lambda: wire.email(send_at=when), "send.email: send_at", words)
    refused(wire, lambda: wire.client.messages.list(start_ts=when), "messages.list: start_ts", words)


def test_a_time_too_far_ahead_is_refused(wire: Wire) -> None:
    most = 90 * 86_400
    assert wire.email(send_at=NOW + most)["send_at"] == NOW + most
    refused(wire, lambda: wire.email(send_at=NOW + most + 1), "send_at", "90 days")


# ---- free data


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (datetime(2026, 11, 1, 12, tzinfo=UTC), "2026-11-01T12:00:00+00:00"),
        (datetime(2026, 11, 1, 12), "2026-11-01T12:00:00"),  # noqa: DTZ001
        (date(2026, 11, 1), "2026-11-01"),
        (time(12, 30), "12:30:00"),
        (Decimal("12.50"), "12.50"),
        (UUID(UUID_TEXT), UUID_TEXT),
        (Plan.PRO, "pro"),
        ((1, "a"), [1, "a"]),
        ({1}, [1]),
        (frozenset({"a"}), ["a"]),
        (OrderedDict(a=MappingProxyType({"b": (Plan.PRO,)})), {"a": {"b": ["pro"]}}),
        ({Plan.PRO: 1, 7: 2, UUID(UUID_TEXT): 3}, {"pro": 1, "7": 2, UUID_TEXT: 3}),
        (SegmentRef(id=3), {"id": 3}),
        (None, None),
        (10**30, 10**30),
    ],
)
def test_free_data_takes_what_programs_have(wire: Wire, value: Any, sent: Any) -> None:
    assert wire.email(message_data={"a": [value], "b": value})["message_data"] == {"a": [sent], "b": sent}
    wire.client.request("POST", "/v1/send/email", json={"a": value})
    assert wire.body() == {"a": sent}


@given(st.dictionaries(st.text(st.characters(exclude_categories=["Cs"]), max_size=5), ANY_JSON, max_size=4))
@example({"a": {"b": [None, True, 0, 1.5, "", [], {}]}})
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_json_data_arrives_as_it_is(data: dict[str, Any]) -> None:
    wire = Wire()
    with wire.client:
        assert json.dumps(wire.email(message_data=data)["message_data"]) == json.dumps(data)
        assert json.dumps(wire.client.request("POST", "/v1/x", json=data) and wire.body()) == json.dumps(data)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ({"order": {"total": 1j}}, "message_data.order.total is a complex"),
        ({"order": {"items": [{"price": float("nan")}]}}, "message_data.order.items[0].price is no finite number"),
        ({"a": SECRET.encode()}, "message_data.a is bytes"),
        ({"a": Decimal("NaN")}, "message_data.a is no finite number"),
        ({"a": Decimal("sNaN")}, "message_data.a is no finite number"),
        ({"a": [Decimal("-Infinity")]}, "message_data.a[0] is no finite number"),
        ({"a": "\ud800"}, "message_data.a is no valid Unicode"),
        ({"a": 10**5000}, "message_data.a is a number of more than 600 digits"),
        ({"a": [object()]}, "message_data.a[0] is an object"),
        ({"a": UNSET}, "message_data.a is UNSET"),
        ({"a": {(1, 2): 3}}, "message_data.a has a tuple as a name"),
        ([1], "message_data must be a mapping, not a list"),
        (SECRET, "message_data must be a mapping, not a str"),
    ],
)
def test_what_cannot_be_sent_is_refused_with_its_place(wire: Wire, data: Any, words: str) -> None:
    refused(wire, lambda: wire.email(message_data=data), f"send.email: {words}")


def test_data_that_contains_itself_is_refused(wire: Wire) -> None:
    data: dict[str, Any] = {}
    data["self"] = data
    refused(wire, lambda: wire.email(message_data=data), "nested too deeply")
    refused(wire, lambda: wire.client.request("POST", "/v1/send/email", json=data), "nested too deeply")


# ---- values of the described types


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"subject": 5}, "subject must be text, not an int"),
        ({"tracked": "yes"}, "tracked must be a boolean, not a str"),
        ({"identifiers": 5}, "identifiers must be a PersonIdentifiers or a mapping, not an int"),
        ({"identifiers": {"email": 5}}, "identifiers.email must be text, not an int"),
        (
            {"identifiers": {"email": "a", "id": 1}},
            "identifiers takes exactly one of id, email, cio_id; got id and email",
        ),
        ({"transactional_message_id": [3]}, "transactional_message_id must be a whole number or text, not a list"),
    ],
)
def test_a_value_of_another_type_is_refused(wire: Wire, fields: Any, words: str) -> None:
    refused(wire, lambda: wire.email(**fields), f"send.email: {words}")


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"mesage_data": {}}, "mesage_data is no field of a SendEmailRequest; did you mean message_data?"),
        ({"from_": "shop@example.com"}, "from_ is no field of a SendEmailRequest; did you mean from?"),
        ({"identifiers": {"mail": "a"}}, "identifiers.mail is no field of a PersonIdentifiers; did you mean email?"),
        (
            {"identifiers": {"ada@example.com": "a"}},
            "identifiers[...] is no field of a PersonIdentifiers; it has id, email, ",
        ),
    ],
)
def test_a_misspelt_name_in_a_mapping_is_refused(wire: Wire, fields: Any, words: str) -> None:
    body = {"to": "a@example.com", "transactional_message_id": 1, "identifiers": {"id": 1}, **fields}
    refused(wire, lambda: wire.client.send.email(body), f"send.email: {words}")


def test_a_misspelt_audience_does_not_become_everybody(wire: Wire) -> None:
    refused(wire, lambda: wire.client.broadcasts.trigger(12, {"email": ["a@example.com"]}), "did you mean emails?")
    refused(wire, lambda: wire.client.broadcasts.trigger(12, {"segment": {"id": 7}}), "segment is no field of a")


def test_what_the_description_lacks_can_be_added_to_a_model(wire: Wire) -> None:
    request = TriggerBroadcastRequest(ids=["1"])
    request["email_add_duplicates_from"] = "tomorrow"
    wire.client.broadcasts.trigger(12, request)
    assert wire.body()["email_add_duplicates_from"] == "tomorrow"


def test_the_model_of_another_request_is_refused(wire: Wire) -> None:
    email: Any = SendEmailRequest(to="a@example.com", transactional_message_id=1)
    words = "body must be a SendSmsRequest or a mapping, not a SendEmailRequest"
    refused(wire, lambda: wire.client.send.sms(email), words)
    refused(wire, lambda: wire.email(identifiers=email), "identifiers.to is no field of a PersonIdentifiers")


def test_a_model_with_the_same_names_goes_in(wire: Wire) -> None:
    items: Any = [PeopleFilter(segment=SegmentRef(id=7))]
    wire.client.customers.search(PeopleSearchRequest(filter=PeopleFilter(and_=items)))
    assert wire.body() == {"filter": {"and": [{"segment": {"id": 7}}]}}


@pytest.mark.parametrize(
    "value", ["x\ud800", 10**5000, -(10**700)], ids=["half of a surrogate pair", "5001 digits", "701 digits"]
)
def test_a_value_that_cannot_be_written_is_refused_wherever_it_stands(wire: Wire, value: Any) -> None:
    """The exceptions of those who write it would hold the whole body."""
    client, why = (
        wire.client,
        "is no valid Unicode" if isinstance(value, str) else "is a number of more than 600 digits",
    )
    refused(wire, lambda: wire.email(message_data={"a": value}), f"message_data.a {why}")
    refused(wire, lambda: wire.email(transactional_message_id=value), f"transactional_message_id {why}")
    refused(wire, lambda: client.request("POST", "/v1/x", json=[value]), f"[0] {why}")
    refused(wire, lambda: client.customers.get_attributes(value), f"customer_id {why}")
    if isinstance(value, str):
        sound: Any = value
        push = SendPushRequest(transactional_message_id=1, identifiers=PersonIdentifiers(id="1"), sound=sound)
        refused(wire, lambda: client.send.push(push), f"sound {why}")
    else:
        refused(wire, lambda: client.segments.get(value), f"segment_id {why}")


def test_places_in_lists_have_their_number(wire: Wire) -> None:
    bad: Any = [PeopleOrItem(segment=SegmentRef(id=3)), {"segment": {"id": "seven"}}]
    body = PeopleSearchRequest(filter=PeopleFilter(or_=bad))
    refused(wire, lambda: wire.client.customers.search(body), "filter.or[1].segment.id must be a whole number")


def test_identifiers_may_be_numbers(wire: Wire) -> None:
    assert wire.email(identifiers=PersonIdentifiers(id=12345))["identifiers"] == {"id": 12345}
    wire.client.customers.get_many(PeopleByIdRequest(ids=[1, 2, 3]))
    assert wire.body() == {"ids": [1, 2, 3]}
    wire.client.customers.get_attributes(12345)
    assert wire.requests[-1].url.path == "/v1/customers/12345/attributes"
    wire.client.customers.get_attributes(UUID(UUID_TEXT))  # type: ignore[arg-type]
    assert UUID_TEXT in wire.requests[-1].url.path


@pytest.mark.parametrize("value", [None, 1.5, True, b"x", ["a"]])
def test_a_path_takes_text_and_numbers_only(wire: Wire, value: Any) -> None:
    refused(wire, lambda: wire.client.customers.get_attributes(value), "customers.get_attributes: customer_id must be")
    refused(wire, lambda: wire.client.segments.get(value), "segments.get: segment_id must be an int")


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_a_path_cannot_be_changed(wire: Wire, value: str) -> None:
    refused(wire, lambda: wire.client.customers.get_attributes(value), "customer_id must not be empty")


# ---- attachments and headers


def test_contents_are_encoded(wire: Wire, tmp_path: Path) -> None:
    file = tmp_path / "invoice.pdf"
    file.write_bytes(b"%PDF")
    encoded = base64.b64encode(b"%PDF").decode()
    for attachments in (
        {"invoice.pdf": b"%PDF"},
        {"invoice.pdf": bytearray(b"%PDF")},
        {"invoice.pdf": encoded},
        {"invoice.pdf": Attachment("other.pdf", b"%PDF")},
        [Attachment.from_path(file)],
        [Attachment.from_path(str(file))],
        (Attachment.from_bytes("invoice.pdf", b"%PDF"),),
    ):
        assert wire.email(attachments=attachments)["attachments"] == {"invoice.pdf": encoded}
    assert wire.email(attachments=[Attachment.from_path(file, "a.pdf")])["attachments"] == {"a.pdf": encoded}


@given(st.binary(max_size=300))
@settings(max_examples=30, deadline=None)
def test_any_content_arrives(content: bytes) -> None:
    wire = Wire()
    with wire.client:
        assert base64.b64decode(wire.email(attachments={"a": content})["attachments"]["a"]) == content


def test_what_is_no_content_is_refused(wire: Wire, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("note").write_bytes(b"x")
    for content in ("invoice.pdf", f"/tmp/{SECRET}.pdf", "abc", "note", Path("invoice.pdf"), 5, None):
        refused(wire, lambda content=content: wire.email(attachments={"a.pdf": content}), "attachments.a.pdf")  # type: ignore[misc]
    refused(wire, lambda: wire.email(attachments=["a.pdf"]), "attachments[0] must be an Attachment")
    twice = [Attachment("a", b"1"), Attachment("a", b"2")]
    refused(wire, lambda: wire.email(attachments=twice), "attachments[1]", "name")
    with pytest.raises(TypeError, match="from_path"):
        Attachment("a.pdf", "text")  # type: ignore[arg-type]


def test_an_attachment_shows_no_content() -> None:
    shown = repr(Attachment("a.pdf", SECRET.encode()))
    assert SECRET not in shown
    assert "a.pdf" in shown
    assert Attachment("a", b"1") == Attachment("a", b"1") != Attachment("a", b"2")


def test_headers_take_a_mapping_pairs_or_text(wire: Wire) -> None:
    pairs = [{"name": "X-Order", "value": "8841"}]
    text = json.dumps(pairs)
    assert wire.email(headers={"X-Order": "8841"})["headers"] == {"X-Order": "8841"}
    assert wire.email(headers=[("X-Order", "8841")])["headers"] == pairs
    assert wire.email(headers=[HeaderPair(name="X-Order", value="8841")])["headers"] == pairs
    assert wire.email(headers=pairs)["headers"] == pairs
    assert wire.email(headers=text)["headers"] == text
    assert wire.email(headers={})["headers"] == {}
    refused(wire, lambda: wire.email(headers=5), "headers must be a mapping, a list or text")
    refused(wire, lambda: wire.email(headers={"X-Order": 5}), "headers.X-Order must be text")
    refused(wire, lambda: wire.email(headers=[("a", "b", "c")]), "headers[0] must be a name and a value, not 3 values")
    refused(wire, lambda: wire.email(headers=f"X-Order: {SECRET}"), "headers is no JSON text")


def test_dicts_go_wherever_models_go(wire: Wire) -> None:
    condition = {"attribute": {"field": "plan", "operator": "eq", "value": "pro"}}
    bodies: list[Any] = [
        {"filter": {"and": [{"segment": {"id": 7}}, condition]}},
        PeopleSearchRequest(filter={"and": [{"segment": {"id": 7}}, condition]}),
        PeopleSearchRequest(filter=PeopleFilter(and_=[{"segment": {"id": 7}}, condition])),
        PeopleSearchRequest(filter=PeopleFilter(and_=(PeopleAndItem(segment={"id": 7}), condition))),
    ]
    for body in bodies:
        wire.client.customers.search(body)
        assert wire.body() == bodies[0]
    refused(
        wire,
        lambda: wire.client.customers.search(PeopleSearchRequest(filter=PeopleFilter(and_=[{"attribute": {}}]))),
        "filter.and[0].attribute.field is required",
    )
    assert wire.email(identifiers={"id": 42})["identifiers"] == {"id": 42}


def test_any_sequence_is_a_list_and_text_is_none(wire: Wire) -> None:
    lists: list[Any] = [["1", 2], ("1", 2), deque(["1", 2]), {"1": 0, 2: 0}.keys()]
    for ids in lists:
        wire.client.customers.get_many({"ids": ids})
        assert wire.body() == {"ids": ["1", 2]}
    others: list[Any] = ["12", b"12", {"1": 2}, 12]
    for ids in others:
        refused(wire, lambda ids=ids: wire.client.customers.get_many({"ids": ids}), "ids must be a list")  # type: ignore[misc]


def _with_sequences(
    texts: Sequence[str], files: Sequence[Attachment], headers: Sequence[tuple[str, str]]
) -> SendEmailRequest:
    # Type checkers look at this one: each of them is a ListOf.
    TriggerBroadcastRequest(emails=texts)
    PeopleByIdRequest(ids=texts)
    return SendEmailRequest(to="ada@example.com", attachments=files, headers=headers)


def test_a_sequence_in_an_annotation_goes_in(wire: Wire) -> None:
    wire.client.send.email(_with_sequences(("a",), (Attachment("a.txt", b"a"),), (("X-Order", "8841"),)))
    assert wire.body()["headers"] == [{"name": "X-Order", "value": "8841"}]


def test_headers_of_contents_are_sent_as_a_list_however_they_are_given(wire: Wire) -> None:
    pairs = [{"name": "X-Order", "value": "8841"}]

    def headers(form: Any) -> Any:
        wire.client.transactional.update_content(44, 7, TransactionalContentUpdate(headers=form))
        return wire.body()["headers"]

    for form in ({"X-Order": "8841"}, [("X-Order", "8841")], pairs, json.dumps(pairs), '{"X-Order": "8841"}'):
        assert headers(form) == pairs
    empty: tuple[Any, ...] = ("", "[]", "{}", {}, [])
    for nothing in empty:
        assert headers(nothing) == []
    refused(wire, lambda: headers(SECRET), "headers must be a list, a mapping, or JSON text of either")
    refused(wire, lambda: headers("5"), "headers must be a list")
    # A list of anything else is no mapping, and no text.
    refused(wire, lambda: wire.client.customers.get_many({"ids": "[]"}), "ids must be a list")
    refused(wire, lambda: wire.client.customers.get_many({"ids": {"a": "b"}}), "ids must be a list")


# ---- limits


def test_recipients_are_counted(wire: Wire) -> None:
    wire.email(to=", ".join(f'"Last, First" <p{n}@example.com>' for n in range(13)), cc="a@example.com", bcc="b@c.de,")
    many = ",".join(f"p{n}@example.com" for n in range(14))
    error = refused(wire, lambda: wire.email(to=many, cc="a@example.com", bcc="b@example.com"), "at most 15", "got 16")
    assert "example.com" not in str(error)


def test_sizes_are_checked(wire: Wire) -> None:
    wire.email(attachments={"a": bytes(2_000_000)})
    refused(
        wire, lambda: wire.email(attachments={"a": bytes(1_000_001), "b": bytes(1_000_000)}), "attachments is too large"
    )
    refused(wire, lambda: wire.email(body="x" * 1_000_000), "the body is too large", "1,000,000 bytes")
    data = {"a": "x" * 50_000}
    refused(wire, lambda: wire.client.broadcasts.trigger(3, TriggerBroadcastRequest(data=data)), "data is too large")


def test_blank_names_are_refused(wire: Wire) -> None:
    from customerio_app.models import CreateSegmentRequest, SegmentInput

    body = CreateSegmentRequest(segment=SegmentInput(name="  ", description="x"))
    refused(wire, lambda: wire.client.segments.create(body), "segment.name must not be blank")


def test_a_collection_takes_rows(wire: Wire) -> None:
    wire.client.collections.create(CreateCollectionRequest(name="a", data=[{"when": date(2026, 11, 1)}]))
    assert wire.body()["data"] == [{"when": "2026-11-01"}]
    refused(
        wire, lambda: wire.client.collections.update(3, UpdateCollectionRequest(data=[], url="x")), "at most one of"
    )
    wire.client.collections.replace_content(3, [{"a": Decimal(1)}])
    assert wire.body() == [{"a": "1"}]


def test_a_body_of_another_kind_is_refused(wire: Wire) -> None:
    body: Any = [1]
    refused(wire, lambda: wire.client.send.in_app(body), "send.in_app: body must be a SendInAppRequest or a mapping")
    refused(wire, lambda: wire.client.send.in_app(SendInAppRequest(transactional_message_id=1, identifiers=None)))  # type: ignore[arg-type]


def test_rows_of_a_collection_are_any_sequence_of_mappings(wire: Wire) -> None:
    def replace(rows: Sequence[Mapping[str, object]]) -> None:
        wire.client.collections.replace_content(7, rows)

    replace(({"sku": "a", "price": Decimal("1.50")}, MappingProxyType({"sku": "b"})))
    assert wire.body() == [{"sku": "a", "price": "1.50"}, {"sku": "b"}]
    wire.client.collections.replace_content(7, {"rows": 2})
    assert wire.body() == {"rows": 2}
    wrong: Any = "rows"
    words = "body must be a list or a mapping, not a str"
    refused(wire, lambda: wire.client.collections.replace_content(7, wrong), words)


@pytest.mark.parametrize("size", [1, 100, 189, 190, 300, 700, 768, 769, 800, 5000])
def test_base64_text_of_any_length_is_sent(wire: Wire, size: int) -> None:
    """It is looked up as a path, too, and a name of a file may have 255 bytes."""
    text = base64.b64encode(bytes(size)).decode()
    wire.client.send.email(SendEmailRequest(to="a@example.com", attachments={"a.bin": text}))
    assert wire.body()["attachments"] == {"a.bin": text}


def test_numbers_of_numpy_are_python_s(wire: Wire) -> None:
    """As pandas has them: `table["id"].max()`."""
    number: Any = numpy.int64(4)
    wire.client.segments.get(number)
    assert wire.requests[-1].url.path == "/v1/segments/4"
    wire.client.messages.list(limit=number)
    assert wire.requests[-1].url.params["limit"] == "4"
    data = {"a": number, "b": numpy.float32(1.5), "c": [numpy.bool_(True)], "d": numpy.uint8(7)}
    email = SendEmailRequest(to="a@example.com", identifiers=PersonIdentifiers(id=number), message_data=data)
    wire.client.send.email(email)
    sent = wire.body()
    assert (sent["identifiers"], sent["message_data"]) == ({"id": 4}, {"a": 4, "b": 1.5, "c": [True], "d": 7})
    for odd in (numpy.datetime64("2026-11-01", "ns"), numpy.array([1, 2]), numpy.float32("nan")):
        email = SendEmailRequest(to="a@example.com", message_data={"a": odd})
        refused(wire, partial(wire.client.send.email, email), "message_data.a is ")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"type": "email", "name": 5, "subject": "s", "body": "b", "recipients": {}}, "name must be text, not an int"),
        ({"type": "email", "name": "x"}, "recipients is required"),
        ({"name": "x"}, "type is required: it must be one of email, twilio, push, in_app, webhook, inbox"),
        ({"name": "x", "type": "fax"}, "type is none that is known: it must be one of email, twilio, push"),
        ({"type": "email", "name": "x", "from_": "a@example.com"}, "from_ is no field of an EmailNewsletterInput; did"),
    ],
)
def test_a_body_of_several_forms_is_checked_as_the_one_that_is_meant(wire: Wire, body: Any, words: str) -> None:
    refused(wire, lambda: wire.client.newsletters.create(body), f"newsletters.create: {words}")


def test_a_body_that_is_told_by_its_fields_is_checked_too(wire: Wire) -> None:
    update = wire.client.campaigns.update_action
    refused(wire, lambda: update(7, 96, {"subjekt": "x"}), "subjekt is no field of any form", "did you mean subject?")
    refused(
        wire, lambda: update(7, 96, {"qqqq": "x"}), "the body has none of the forms", "a CampaignSmsActionUpdate or"
    )
    other: Any = SnippetInput(name="a", value="b")
    refused(wire, lambda: update(7, 96, other), "body must be a CampaignActionUpdate or a mapping, not a SnippetInput")
    update(7, 96, {"subject": "x"})
    assert wire.body() == {"subject": "x"}


def test_apple_and_firebase_take_more_names_than_are_described(wire: Wire) -> None:
    payload = {"ios": {"aps": {"alert": "x", "mine": 1}, "mine": 2}, "android": {"message": {"token": "x"}}}
    wire.client.send.push({"transactional_message_id": 1, "identifiers": {"id": 1}, "custom_payload": payload})
    assert wire.body()["custom_payload"] == payload


def test_a_file_is_made_of_a_path_of_bytes_or_of_a_stream(wire: Wire, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"content")
    stream = io.BytesIO(b"left out, content")
    stream.read(10)
    again = File(stream, "a.png")
    for file in (File.from_path(path), File.from_bytes("a.png", b"content"), again, again):
        wire.client.assets.upload(UploadAssetRequest(file=file))
        sent = wire.requests[-1].content
        assert b'filename="a.png"' in sent
        assert b"\r\n\r\ncontent\r\n" in sent
    assert File.from_path(path, "b.png").file_name == "b.png"


def test_what_is_no_file_is_refused_with_the_way_to_make_one(wire: Wire) -> None:
    wrong: list[Any] = [Path("a.png"), b"content", ("a.png", b"content")]
    for file in wrong:
        refused(
            wire,
            lambda file=file: wire.client.assets.upload(UploadAssetRequest(file=file)),  # type: ignore[misc]
            "file must be a File, such as File.from_path(path)",
        )
    with pytest.raises(TypeError, match="from_path reads a file"):
        File("content", "a.png")  # type: ignore[arg-type]
