"""No shape of a 2xx response costs the response: whatever stands in it, it is read, and comes back as it came."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from enum import Enum
from typing import Any

import pytest
from customerio_app.errors import DecodeError
from customerio_app.models import Model
from customerio_app_api.fields import Array, Choice, Integer, Kind, Map, ModelReader, Number, Object
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.models.model_support import ANY_JSON
from tests.models.mutations import changed, examples, mutations, places, read

NAMES = sorted(examples())


def as_data(value: Any) -> Any:
    return value.to_dict() if isinstance(value, Model) else value


def same(one: Any, other: Any) -> bool:
    """Whether two values are the same JSON: 3 and 3.0 are not, nor are 1 and true."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def holds_what_it_promises(value: Any) -> bool:
    """Whether each field of each model in a response has a value of its type, None aside; lists and maps are there."""
    if isinstance(value, list):
        return all(map(holds_what_it_promises, value))
    if not isinstance(value, Model):
        return True
    for name, kind in value.FIELDS.values():
        field = getattr(value, name)
        if isinstance(kind, (Array, Map)):
            if not isinstance(field, list if isinstance(kind, Array) else dict):
                return False
        elif field is not None and not isinstance(field, _TYPES.get(type(kind), object)):
            return False
        if not holds_what_it_promises(list(field.values()) if isinstance(field, dict) else field):
            return False
    return True


_TYPES: dict[type[Kind], Any] = {Integer: int, Number: (float, int), Choice: Enum, Object: Model}


def forget_compiled() -> None:
    kinds = list(Model.__subclasses__())
    for kind in kinds:
        kinds += kind.__subclasses__()
        if hasattr(kind, "_reader"):
            kind._reader.clear()


@pytest.fixture
def compile_after(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[int], None]]:
    """Sets after how many objects of a shape a function is compiled for it."""

    def set_to(often: int) -> None:
        forget_compiled()
        monkeypatch.setattr(ModelReader, "OFTEN", often)

    yield set_to
    forget_compiled()


NEVER, AT_ONCE = 1_000_000, 0
ways = pytest.mark.parametrize("often", [NEVER, AT_ONCE], ids=["by the table", "compiled"])


def test_all_responses_are_tried() -> None:
    assert len(NAMES) > 140


@pytest.mark.parametrize("name", NAMES)
def test_any_value_in_any_place_is_read_and_comes_back(name: str, compile_after: Callable[[int], None]) -> None:
    compile_after(NEVER)
    for response in mutations(name):
        content = json.dumps(response).encode()
        before = json.loads(content)
        value, unexpected = read(name, content)
        assert same(as_data(value), before)
        repr(value)
        if unexpected:
            with pytest.raises(DecodeError) as caught:
                read(name, content, strict=True)
            assert caught.value.path == ", ".join(unexpected)
        else:
            assert holds_what_it_promises(value)


@pytest.mark.parametrize("name", NAMES)
def test_the_example_is_as_described(name: str) -> None:
    example = examples()[name]
    value, unexpected = read(name, json.dumps(example).encode(), strict=True)
    assert same(as_data(value), example)
    assert unexpected == ()


@pytest.mark.parametrize("name", NAMES)
def test_a_compiled_reader_sees_what_the_table_sees(name: str, compile_after: Callable[[int], None]) -> None:
    contents = [json.dumps(response).encode() for response in mutations(name)]
    compile_after(NEVER)
    by_table = [read(name, content) for content in contents]
    compile_after(AT_ONCE)
    for content, (value, unexpected) in zip(contents, by_table, strict=True):
        again, unexpected_again = read(name, content)
        assert (repr(again), unexpected_again) == (repr(value), unexpected)
        assert same(as_data(again), as_data(value))


@ways
@pytest.mark.parametrize("name", NAMES)
def test_several_odd_values_at_once(name: str, often: int, compile_after: Callable[[int], None]) -> None:
    compile_after(often)
    example = examples()[name]
    found = list(places(example))

    @settings(max_examples=10, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(st.lists(st.tuples(st.sampled_from(found), ANY_JSON), min_size=1, max_size=4))
    def read_anyway(changes: list[tuple[Any, Any]]) -> None:
        response = example
        for place, instead in changes:
            try:
                response = changed(response, place, instead)
            except (KeyError, IndexError, TypeError):
                continue  # an earlier change took the place away
        content = json.dumps(response).encode()
        assert same(as_data(read(name, content)[0]), json.loads(content))

    if found:
        read_anyway()
