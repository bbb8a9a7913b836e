"""Models as Python objects: equality, copies, pickles, texts, enums that are strings."""

from __future__ import annotations

import copy
import json
import multiprocessing
import pickle
from typing import Any

import pytest
from customerio_app import models
from customerio_app_api.types import UNSET, AbsentList, NullList
from hypothesis import HealthCheck, given, settings
from models.model_support import ANSWERS, PLAN, component, model

NAMES = sorted(ANSWERS)


@pytest.mark.parametrize("name", NAMES)
def test_copies_and_pickles_are_equal_and_their_own(name: str) -> None:
    @settings(max_examples=2, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(component(name))
    def same(answer: Any) -> None:
        read = model(name).from_dict(answer)
        twins = [copy.copy(read), copy.deepcopy(read), pickle.loads(pickle.dumps(read)), model(name).from_dict(answer)]
        for twin in twins:
            assert type(twin) is type(read)
            assert twin == read
            assert twin.to_dict() == answer
            assert repr(twin) == repr(read)
        twins[1]["added"] = 1
        assert twins[1] != read
        assert "added" not in read

    same()


def test_unset_survives_copies_and_pickles() -> None:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(UNSET, protocol)) is UNSET
    assert copy.copy(UNSET) is copy.deepcopy(UNSET) is UNSET
    assert not UNSET
    assert repr(UNSET) == "UNSET"


@pytest.mark.parametrize("kind", [AbsentList, NullList])
def test_lists_remember_how_they_came(kind: Any) -> None:
    for twin in (copy.copy(kind()), copy.deepcopy(kind()), pickle.loads(pickle.dumps(kind()))):
        assert type(twin) is kind
        assert twin == []


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
    assert repr(models.MessageDelivery.from_dict({"id": None, "x": 1})).startswith("MessageDelivery(id=None, addit")


def test_repr_shortens_peoples_data() -> None:
    secret = "4111-1111"
    answer = {
        "id": "42",
        "attributes": {"card": secret, **{f"attribute{n}": secret for n in range(50)}},
        "devices": [{"id": "d" * 200} for _ in range(20)],
        "note": {"card": secret},
    }
    shown = repr(models.CustomerProfile.from_dict(answer))
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
    for name in [*PLAN.models, *PLAN.enums, *PLAN.unions, "UNSET", "File"]:
        assert name in models.__all__
        assert name in dir(models)
        assert getattr(models, name) is not None
    with pytest.raises(AttributeError, match="Misspelt"):
        models.Misspelt  # noqa: B018
