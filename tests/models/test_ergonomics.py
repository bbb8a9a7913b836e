"""Models as Python objects: equality, copies, pickles, texts, enums that are strings."""

from __future__ import annotations

import copy
import json
import multiprocessing
import pickle
import sys
from collections.abc import Sequence
from typing import Any

import attrs
import pytest
from customerio_app import models
from customerio_app_api.types import UNSET, NoList, NoMap, Response
from hypothesis import HealthCheck, given, settings

from tests.models.model_support import PLAN, RESPONSES, component, model

NAMES = sorted(RESPONSES)


@pytest.mark.parametrize("name", NAMES)
def test_copies_and_pickles_are_equal_and_their_own(name: str) -> None:
    @settings(max_examples=2, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(component(name))
    def same(response: Any) -> None:
        read = model(name).from_dict(response)
        twins = [
            copy.copy(read),
            copy.deepcopy(read),
            pickle.loads(pickle.dumps(read)),
            model(name).from_dict(response),
        ]
        for twin in twins:
            assert type(twin) is type(read)
            assert twin == read
            assert twin.to_dict() == response
            assert repr(twin) == repr(read)
        twins[1]["added"] = 1
        assert twins[1] != read
        assert "added" not in read

    same()


def test_models_and_pickles_of_all_protocols() -> None:
    read = models.Segment.from_dict({"id": 1, "tags": None, "type": "manual", "new": [1]})
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        twin = pickle.loads(pickle.dumps(read, protocol))
        assert twin == read
        assert twin.to_dict() == read.to_dict()


def test_constructors_take_the_described_fields_by_name_only() -> None:
    for name, plan in PLAN.models.items():
        kind: Any = model(name)
        required: dict[str, Any] = {field.python: None for field in plan.fields if field.required and not field.const}
        made = kind(**required)
        for field in plan.fields:
            value = getattr(made, field.python)
            if field.const:
                assert value == field.const
            elif field.required:
                assert value is None
            elif plan.request:
                assert value is (UNSET if field.nullable else None)
            elif field.holds_many:
                assert value == ([] if field.is_list else {})
                assert value is not getattr(kind(**required), field.python)
            else:
                assert value is None
        with pytest.raises(TypeError, match="no_such_field"):
            kind(**required, no_such_field=1)
        with pytest.raises(TypeError, match="positional"):
            kind(1)
        for missing in required:
            with pytest.raises(TypeError, match=missing):
                kind(**{key: value for key, value in required.items() if key != missing})


def test_models_have_their_fields_and_no_others() -> None:
    segment: Any = models.Segment.from_dict({"id": 1})
    with pytest.raises(AttributeError):
        segment.nmae = "misspelt"
    with pytest.raises(TypeError, match="unhashable"):
        hash(segment)


def test_a_list_of_one_model_is_not_the_list_of_another() -> None:
    one, other = models.Segment.from_dict({"id": 1}), models.Segment.from_dict({"id": 1})
    one.tags.append("a")
    assert other.tags == models.Segment.from_dict({"id": 1}).tags == []
    assert one.to_dict() == {"id": 1, "tags": ["a"]}


@pytest.mark.parametrize("name", sorted(PLAN.models))
def test_attrs_takes_models_for_its_own(name: str) -> None:
    kind: Any = model(name)
    assert attrs.has(kind)
    fields = attrs.fields(kind)
    plan = PLAN.models[name]
    assert [field.name for field in fields] == [field.python for field in plan.fields]
    for field in plan.fields:
        attribute = getattr(fields, field.python)
        assert (attribute.default is attrs.NOTHING) is (field.required and not field.const)
        assert attribute.type == kind.__annotations__[field.python]
        assert attribute.kw_only
    assert attrs.fields(kind) is fields
    required = [field.required and not field.const for field in plan.fields]
    assert required == sorted(required, reverse=True), "required ones first"


def test_attrs_functions_work_on_models() -> None:
    read: Any = models.SegmentList.from_dict({"segments": [{"id": 1, "name": "a"}], "new": 1})
    inner = read.segments[0]
    assert attrs.asdict(read)["segments"][0]["id"] == 1
    assert attrs.asdict(inner, recurse=False)["name"] == "a"
    changed = attrs.evolve(inner, name="b")
    assert changed == models.Segment.from_dict({"id": 1, "name": "b"})
    assert inner.name == "a"
    for name in PLAN.models:
        assert attrs.resolve_types(model(name)) is model(name)
    assert attrs.fields(models.Segment).id.type is int


def test_replacing_changes_fields_and_keeps_unknown_ones() -> None:
    read = models.Segment.from_dict({"id": 1, "name": "a", "new": {"x": 1}})
    changed = read.__replace__(name="b")
    assert changed.to_dict() == {"id": 1, "name": "b", "new": {"x": 1}}
    changed["more"] = 1
    assert "more" not in read
    assert read.name == "a"
    with pytest.raises(TypeError, match="nmae"):
        read.__replace__(nmae="b")
    if sys.version_info >= (3, 13):
        assert copy.replace(read, id=2).id == 2


class Marked(models.Segment):
    """A subclass with a slot and a method of its own."""

    __slots__ = ("mark",)

    def marked(self, mark: str) -> Marked:
        self.mark = mark
        return self


@attrs.define(kw_only=True)
class Counted(models.SegmentSummary):
    """A subclass that attrs makes."""

    count: int = 0


def test_models_can_be_subclassed() -> None:
    made = Marked.from_dict({"id": 1, "new": 1}).marked("x")
    assert made.mark == "x"
    assert made != models.Segment.from_dict({"id": 1, "new": 1})
    twins: list[Marked] = [copy.deepcopy(made), pickle.loads(pickle.dumps(made))]
    for twin in twins:
        assert twin == made
        assert twin.mark == "x"
        assert twin.to_dict() == {"id": 1, "new": 1}
    assert repr(made) == "Marked(id=1, additional_properties={'new': ...})"
    assert attrs.fields(Marked).id.name == "id"


def test_attrs_can_subclass_models() -> None:
    made: Any = Counted
    counted = made(id=1, name="a", count=3)
    assert counted.to_dict() == {"id": 1, "name": "a"}
    assert counted.count == 3
    assert counted == made(id=1, name="a", count=3)
    assert counted != made(id=1, name="a", count=4)
    assert attrs.evolve(counted, count=4).count == 4


def test_responses_with_their_envelope_are_values() -> None:
    one = Response(200, {"A": "b"}, b"{}", 1)
    assert one == Response(status_code=200, headers={"A": "b"}, content=b"{}", parsed=1)
    assert one != Response(200, {"A": "b"}, b"{}", 2)
    assert copy.deepcopy(one) == pickle.loads(pickle.dumps(one)) == one
    assert repr(one) == "Response(status_code=200)"


def test_unset_survives_copies_and_pickles() -> None:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(UNSET, protocol)) is UNSET
    assert copy.copy(UNSET) is copy.deepcopy(UNSET) is UNSET
    assert not UNSET
    assert repr(UNSET) == "UNSET"


@pytest.mark.parametrize("kind", [NoList, NoMap])
def test_empty_lists_and_maps_remember_that_they_did_not_come(kind: Any) -> None:
    for twin in (copy.copy(kind()), copy.deepcopy(kind()), pickle.loads(pickle.dumps(kind()))):
        assert type(twin) is kind
        assert not twin


def _subject(message: Any) -> Any:
    return message.subject, message.type


def test_models_cross_process_borders() -> None:
    message = models.MessageDelivery.from_dict({"id": "a", "subject": "s", "type": "brand_new"})
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        assert pool.apply(_subject, (message,)) == ("s", "brand_new")


def test_equality_counts_unknown_fields_and_the_class() -> None:
    one = models.Segment.from_dict({"id": 1, "new": 1})
    assert one == models.Segment.from_dict({"id": 1, "new": 1})
    assert one != models.Segment.from_dict({"id": 1})
    assert one != models.Segment.from_dict({"id": 1, "new": 2})
    data: object = one.to_dict()
    assert one != data
    empty = models.Segment.from_dict({"id": 1})
    assert empty.additional_properties == {}
    assert empty == models.Segment.from_dict({"id": 1}), "looking at unknown fields changes nothing"


def test_to_dict_is_a_copy() -> None:
    attributes = {"plan": {"name": "pro"}, "tags": ["a"]}
    read = models.CustomerProfile.from_dict({"attributes": attributes})
    out = read.to_dict()
    out["attributes"]["plan"]["name"] = "changed"
    out["attributes"]["tags"].append("b")
    assert read.to_dict() == {"attributes": {"plan": {"name": "pro"}, "tags": ["a"]}}


def test_repr_is_the_constructor_with_what_is_set() -> None:
    assert repr(models.SegmentRef(id=3)) == "SegmentRef(id=3)"
    assert (
        repr(models.MessageDelivery.from_dict({"id": "a", "type": "email"})) == "MessageDelivery(id='a', type='email')"
    )
    assert repr(models.MessageDelivery.from_dict({"id": None, "x": 1})) == (
        "MessageDelivery(additional_properties={'x': ...})"
    )


def test_repr_shortens_peoples_data() -> None:
    secret = "4111-1111"
    response = {
        "id": "42",
        "attributes": {"card": secret, **{f"attribute{n}": secret for n in range(50)}},
        "devices": [{"id": "d" * 200} for _ in range(20)],
        "note": {"card": secret},
    }
    shown = repr(models.CustomerProfile.from_dict(response))
    assert secret not in shown
    assert "'42'" in shown
    assert "card" in shown
    assert "(20 items)" in shown
    assert "(200 characters)" in shown
    assert len(shown) < 800


def test_enums_equal_their_values() -> None:
    for name, plan in PLAN.enums.items():
        kind = model(name)
        for member_name, value in plan.members:
            member = kind[member_name]
            assert member == value
            assert member.value == value
            assert kind(value) is member
            assert hash(member) == hash(value)
            assert {value: 1}[member] == 1
            assert json.dumps(member) == json.dumps(value)
            assert pickle.loads(pickle.dumps(member)) is member
            assert str(member) == str(value)


def test_unknown_enum_values_behave_like_members() -> None:
    for name, plan in PLAN.enums.items():
        value: Any = 4711 if plan.integer else "brand_new"
        known = list(model(name))
        unknown = model(name)(value)
        assert unknown == value == unknown.value
        assert hash(unknown) == hash(value)
        assert isinstance(unknown, model(name))
        assert unknown == model(name)(value) == pickle.loads(pickle.dumps(unknown)) == copy.deepcopy(unknown)
        assert json.dumps(unknown) == json.dumps(value)
        assert str(value) in repr(unknown)
        assert list(model(name)) == known, "the enum itself does not grow"
        with pytest.raises(ValueError, match="is not a valid"):
            model(name)("text" if plan.integer else 5)


def test_models_can_be_made_by_hand_and_written_as_json() -> None:
    condition = models.PeopleAndItem(segment=models.SegmentRef(id=7))
    request = models.PeopleSearchRequest(filter=models.PeopleFilter(and_=[condition]))
    assert json.loads(json.dumps(request.to_dict())) == {"filter": {"and": [{"segment": {"id": 7}}]}}


def test_customerio_app_models_has_every_name() -> None:
    for name in [*PLAN.models, *PLAN.enums, *PLAN.unions, "UNSET", "Attachment", "File"]:
        assert name in models.__all__
        assert name in dir(models)
        assert getattr(models, name) is not None
    with pytest.raises(AttributeError, match="Misspelt"):
        models.Misspelt  # type: ignore[attr-defined]  # noqa: B018


def test_fields_are_read_by_their_names_on_the_wire() -> None:
    person = models.CustomerAttributes.from_dict({"email": "ada@example.com", "plan": "premium", "id": None})
    assert (person["email"], person["plan"]) == ("ada@example.com", "premium")
    assert ("email" in person, "plan" in person, "id" in person, "cio_id" in person) == (True, True, True, False)
    assert (person.get("plan"), person.get("cio_id"), person.get("cio_id", "")) == ("premium", None, "")
    with pytest.raises(KeyError, match="cio_id"):
        person["cio_id"]
    person["email"] = "grace@example.com"
    assert person.email == "grace@example.com"
    assert person.to_dict() == {"email": "grace@example.com", "plan": "premium", "id": None}
    sender = models.SendEmailRequest(to="ada@example.com", from_="shop@example.com")
    assert (sender["from"], sender.get("subject", "none")) == ("shop@example.com", "none")


def _first_name(segments: Sequence[models.Segment]) -> str:
    # Type checkers look at this one: a list response is a sequence.
    match segments:
        case [first, *_]:
            return first.name
        case _:
            return ""


def test_a_response_that_is_one_list_is_a_sequence() -> None:
    segments = models.SegmentList.from_dict({"segments": [{"id": 1, "name": "a"}, {"id": 2, "name": "b"}]})
    assert _first_name(segments) == "a"
    assert _first_name(models.SegmentList.from_dict({"segments": []})) == ""
    assert isinstance(segments, Sequence)
    second = segments[1]
    assert (segments.index(second), segments.count(second), second in segments) == (1, 1, True)
    assert models.Segment.from_dict({"id": 99}) not in segments
    assert 5 not in segments
    with pytest.raises(ValueError, match="is not in list"):
        segments.index(second, 0, 1)


def test_a_copy_s_unknown_fields_are_its_own() -> None:
    segment = models.Segment.from_dict({"id": 1, "shade": "blue"})
    twin = copy.copy(segment)
    twin["shade"] = "red"
    twin.additional_properties["hue"] = 5
    assert segment.to_dict() == {"id": 1, "shade": "blue"}
    assert twin.to_dict() == {"id": 1, "shade": "red", "hue": 5}
