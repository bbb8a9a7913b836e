"""Models in what people use them with: pydantic, FastAPI, the standard library's JSON, copies, `match`."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import subprocess
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Annotated, Any
from uuid import UUID

import httpx
import numpy
import pydantic
import pytest
from customerio_app import AppClient, NoRateLimiter, models
from customerio_app.models import (
    Attachment,
    CampaignAction,
    CampaignMessageAction,
    CampaignSmsAction,
    PersonIdentifiers,
    Segment,
    SegmentList,
    SegmentType,
    SendEmailRequest,
    UnknownCampaignAction,
    json_default,
)
from customerio_app_api.models.campaign_action import read as read_action
from description import operations, ref_name, resolve, schema_of
from fastapi import Body, FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute

CAME = {"id": "7", "name": "Ada's", "type": "predicted", "tags": None, "shade": {"hue": [1, None]}}
LISTED = {"segments": [CAME, {"id": 8}], "more": 1}


class Report(pydantic.BaseModel):
    title: str
    segment: Segment
    others: list[Segment] = []
    by_name: dict[str, Segment | None] = {}
    kind: SegmentType | None = None


def report(**fields: Any) -> Report:
    return Report.model_validate({"title": "a", "segment": Segment.from_dict(CAME)} | fields)


# ---- pydantic


def test_a_model_is_a_field_of_a_pydantic_model_and_stays_itself() -> None:
    segment = Segment.from_dict(CAME)
    made = Report(title="a", segment=segment, others=[segment], by_name={"x": segment, "y": None})
    assert made.segment is segment
    assert made.model_dump()["segment"] == CAME
    assert json.loads(made.model_dump_json()) == {
        "title": "a",
        "segment": CAME,
        "others": [CAME],
        "by_name": {"x": CAME, "y": None},
        "kind": None,
    }


def test_pydantic_reads_json_data_with_the_models_own_tolerance() -> None:
    read = Report.model_validate_json(json.dumps({"title": "a", "segment": CAME, "kind": "manual"}))
    assert read.segment == Segment.from_dict(CAME)
    assert read.segment.id == 7
    assert read.segment.type == "predicted"
    assert read.kind is SegmentType.MANUAL
    assert json.loads(read.model_dump_json())["segment"] == CAME


@pytest.mark.parametrize("wrong", [5, "a segment", [CAME], None])
def test_pydantic_refuses_what_is_no_object_and_says_where(wrong: Any) -> None:
    with pytest.raises(pydantic.ValidationError, match="Segment") as caught:
        report(segment=wrong)
    assert caught.value.errors()[0]["loc"] == ("segment",)


def test_pydantic_refuses_another_model() -> None:
    with pytest.raises(pydantic.ValidationError):
        report(segment=SegmentList.from_dict(LISTED))


@pytest.mark.parametrize("kind", ["email", "twilio", "whatsapp", "webhook", "push", "invented", None])
def test_pydantic_tells_the_forms_of_a_union_apart_as_responses_do(kind: str | None) -> None:
    came = {"id": "25", "type": kind, "name": "a"}
    forms = pydantic.TypeAdapter(list[CampaignAction])
    (read,) = forms.validate_python([came])
    assert type(read) is type(read_action(came, []))
    assert json.loads(forms.dump_json([read])) == [came]


def test_pydantic_reads_events_as_what_they_are() -> None:
    came = {"event_id": "1", "object_type": "email", "metric": "bounced", "timestamp": 1, "data": {}}
    events: Any = pydantic.TypeAdapter(models.ReportingWebhookEvent)
    assert type(events.validate_python(came)) is models.EmailBouncedEvent
    assert type(events.validate_python(came | {"metric": "invented"})) is models.UnknownReportingWebhookEvent


def test_pydantic_refuses_what_a_request_cannot_have() -> None:
    requests = pydantic.TypeAdapter(SendEmailRequest)
    good = {
        "to": "ada@example.com",
        "identifiers": {"id": 5},
        "send_at": "2026-11-01T00:00:00Z",
        "message_data": {"a": 1},
    }
    assert requests.validate_python(good).to_dict() == good
    for odd, where in (
        ({"sned_at": 1}, "sned_at"),
        ({"from_": "shop@example.com"}, "from_"),
        ({"identifiers": {"id": 5, "mail": "x"}}, "identifiers.mail"),
    ):
        with pytest.raises(pydantic.ValidationError, match=f"no field of a SendEmailRequest: {where}"):
            requests.validate_python(good | odd)


def test_pydantic_takes_every_request_that_the_description_shows(document: dict[str, Any]) -> None:
    taken = 0
    for operation in operations(document):
        holder = resolve(document, operation.node.get("requestBody", {}))
        name = ref_name(schema_of(holder))
        for media in holder.get("content", {}).values() if name else ():
            for example in media.get("examples", {}).values():
                value = resolve(document, example)["value"]
                made = pydantic.TypeAdapter[Any](getattr(models, str(name))).validate_python(value)
                assert models.json_default(made) == value if isinstance(made, models.Model) else made == value
                taken += 1
    assert taken > 50


def test_pydantic_takes_a_form_that_is_told_by_its_fields_only_for_the_one_that_was_asked_for() -> None:
    for kind in (models.CampaignMessageActionUpdate, models.CampaignSmsActionUpdate):
        assert type(pydantic.TypeAdapter(kind).validate_python({"body": "x"})) is kind


def test_a_class_of_one_s_own_is_read_by_pydantic_as_itself() -> None:
    class Mine(CampaignSmsAction):
        pass

    assert type(pydantic.TypeAdapter(Mine).validate_python({"type": "twilio"})) is Mine
    with pytest.raises(pydantic.ValidationError, match="not the data of a Mine"):
        pydantic.TypeAdapter(Mine).validate_python({"type": "webhook"})


def test_a_pydantic_model_of_models_is_copied_pickled_and_described() -> None:
    made = report()
    assert pickle.loads(pickle.dumps(made)) == made == made.model_copy(deep=True)
    schema = Report.model_json_schema()
    assert json.dumps(schema)
    assert "Segment" in json.dumps(schema["properties"]["segment"])


def test_pydantic_is_not_imported_for_it() -> None:
    code = (
        "import sys; from customerio_app.models import Segment; Segment.from_dict({'id': 1}).to_dict(); "
        "sys.exit('pydantic' in sys.modules or 'pydantic_core' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# ---- FastAPI


def app() -> FastAPI:
    made = FastAPI()

    @made.get("/segments/{segment_id}")
    async def one(segment_id: int) -> Segment:
        return Segment.from_dict(CAME | {"id": segment_id})

    @made.get("/segments")
    async def every() -> list[Segment]:
        return SegmentList.from_dict(LISTED).segments

    @made.get("/page")
    async def page() -> SegmentList:
        return SegmentList.from_dict(LISTED)

    @made.post("/segments")
    async def create(body: Annotated[Segment, Body()]) -> dict[str, Any]:
        return {"name": body.name, "id": body.id}

    return made


async def call(made: FastAPI, method: str, path: str, body: Any = None) -> tuple[int, Any]:
    """One request to an application, without a server or a client."""
    sent: list[Any] = []
    content = b"" if body is None else json.dumps(body).encode()

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": content, "more_body": False}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "query_string": b"",
        "headers": [(b"content-type", b"application/json")],
        "http_version": "1.1",
        "scheme": "http",
        "server": ("service", 80),
    }
    await made(scope, receive, send)
    return sent[0]["status"], json.loads(b"".join(message.get("body", b"") for message in sent[1:]))


def run(method: str, path: str, body: Any = None) -> tuple[int, Any]:
    return asyncio.run(call(app(), method, path, body))


def test_fastapi_returns_what_came() -> None:
    assert run("GET", "/segments/7") == (200, CAME | {"id": 7})
    assert run("GET", "/segments") == (200, LISTED["segments"])
    assert run("GET", "/page") == (200, LISTED)


def test_fastapi_takes_a_model_as_body() -> None:
    assert run("POST", "/segments", {"id": "9", "name": "new"}) == (200, {"id": 9, "name": "new"})
    assert run("POST", "/segments", [1])[0] == 422


def test_fastapi_describes_models() -> None:
    made = app()
    described = get_openapi(title="a", version="1", routes=[one for one in made.routes if isinstance(one, APIRoute)])
    assert json.dumps(described)
    assert described["paths"]["/segments/{segment_id}"]["get"]["responses"]["200"]


# ---- the standard library


def test_json_writes_models_with_json_default() -> None:
    found = {"segment": Segment.from_dict(CAME), "page": SegmentList.from_dict(LISTED), "kind": SegmentType.MANUAL}
    assert json.loads(json.dumps(found, default=json_default)) == {"segment": CAME, "page": LISTED, "kind": "manual"}
    assert json.loads(Segment.from_dict(CAME).to_json()) == CAME
    with pytest.raises(TypeError, match="complex has no form in JSON"):
        json.dumps({"segment": Segment.from_dict(CAME), "odd": 1j}, default=json_default)


class Job(pydantic.BaseModel):
    email: SendEmailRequest


@pytest.mark.parametrize(
    "attachments",
    [
        {"a.txt": b"ABCD1234", "b.bin": b"\xff\xfe"},
        {"a.txt": Attachment("a.txt", b"ABCD1234")},
        [Attachment("a.txt", b"ABCD1234"), Attachment("b.bin", b"\xff\xfe")],
    ],
)
@pytest.mark.parametrize("through_pydantic", [False, True])
def test_a_request_waits_as_json_and_is_sent_the_same(attachments: Any, through_pydantic: bool) -> None:
    sent: list[bytes] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request.content)
        return httpx.Response(200, json={})

    request = SendEmailRequest(
        to="ada@example.com",
        transactional_message_id=3,
        identifiers=PersonIdentifiers(id=5),
        send_at=datetime(2026, 11, 1, 12, tzinfo=UTC),
        attachments=attachments,
        headers=[("X-Order", "8841")],
        message_data={"total": Decimal("9.90"), "id": UUID(int=1), "day": date(2026, 11, 1), "n": numpy.int64(5)},
    )
    if through_pydantic:
        stored = Job.model_validate_json(Job(email=request).model_dump_json()).email
    else:
        stored = SendEmailRequest.from_dict(json.loads(request.to_json()))
    assert json.loads(json.dumps(request, default=json_default)) == json.loads(request.to_json())
    clock: Any = {"limiter": NoRateLimiter(), "transport": httpx.MockTransport(respond)}
    with AppClient("a-key", region="us", **clock) as cio:
        cio.send.email(request)
        cio.send.email(stored)
    assert json.loads(sent[0]) == json.loads(sent[1])


def test_what_cannot_be_sent_is_not_written_as_json_either() -> None:
    for odd in (models.UNSET, 1j):
        with pytest.raises(TypeError, match="has no form in JSON"):
            SendEmailRequest(to="ada@example.com", message_data={"odd": odd}).to_json()


def test_a_list_response_is_pickled_and_copied_as_a_list() -> None:
    page = SegmentList.from_dict(LISTED)
    for twin in (pickle.loads(pickle.dumps(page)), copy.copy(page), copy.deepcopy(page)):
        assert [segment.id for segment in twin] == [7, 8]
        assert twin[-1] == page[-1]
        assert twin["more"] == 1
        assert twin.to_dict() == LISTED


def matched(action: CampaignAction) -> str:
    match action:
        case CampaignMessageAction(type="email", subject=str(subject)):
            return subject
        case CampaignMessageAction(subject=None):
            return "no subject"
        case CampaignSmsAction(body=body):
            return body
        case UnknownCampaignAction(id=number):
            return f"unknown {number}"
        case _:
            return "another"


@pytest.mark.parametrize(
    ("came", "result"),
    [
        ({"type": "email", "subject": "Hello"}, "Hello"),
        ({"type": "push"}, "no subject"),
        ({"type": "twilio", "body": "Hi"}, "Hi"),
        ({"type": "webhook"}, "another"),
        ({"type": "attribute_update", "id": "25"}, "unknown 25"),
    ],
)
def test_match_tells_the_members_of_a_union_apart(came: dict[str, Any], result: str) -> None:
    assert matched(read_action(came, [])) == result


def test_match_on_fields_and_on_requests() -> None:
    match SendEmailRequest(to="ada@example.com", cc=None):
        case SendEmailRequest(to=address, cc=None, subject=None):
            assert address == "ada@example.com"
        case _:
            pytest.fail("does not match")
    match Segment.from_dict(CAME):
        case Segment(type="predicted", progress=None, tags=[]):
            pass
        case _:
            pytest.fail("does not match")
