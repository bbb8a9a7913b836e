"""Responses as the description has them, each with one value in it exchanged for what else an API may send there."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Any

import description
from customerio_app._call.response import decode_response
from customerio_app_api.operations import OPERATIONS

from tests.models.model_support import DOCUMENT
from tests.models.model_support import OPERATIONS as PLANS

Place = tuple[str | int, ...]

REMOVED = object()
INSTEAD: tuple[Any, ...] = (
    REMOVED,
    None,
    "",
    [],
    {},
    "text",
    "12",
    "-7",
    "1.5",
    "9" * 5000,
    7,
    -1,
    0,
    3.0,
    1.5,
    1e400,
    True,
    False,
    ["text", None, 3],
    [[]],
    [{}],
    {"brand_new": 1},
    {"type": "brand_new"},
    {"id": "25", "type": "attribute_update"},
    {"type": ["email"]},
)


@cache
def examples() -> dict[str, Any]:
    """The response of every operation that has one in JSON, from its example."""
    found = {}
    for node in description.operations(DOCUMENT):
        name = node.node["operationId"]
        if PLANS[name].result is not None:
            response = description.success(DOCUMENT, node.node)[1]
            found[name] = description.example_of(DOCUMENT, response)
    return found


def decoder(name: str) -> Any:
    plan = PLANS[name]
    return import_module(f"customerio_app_api.api.{plan.resource}.{plan.module}")._decode


def read(name: str, content: bytes, *, strict: bool = False) -> tuple[Any, tuple[str, ...]]:
    """What the client makes of a response, and the places that it does not expect."""
    value, unexpected = decode_response(
        content,
        decoder(name),
        no_content=False,
        operation=OPERATIONS[name],
        status_code=200,
        headers={},
        strict=strict,
    )
    return value, unexpected


def places(value: Any, place: Place = ()) -> Iterator[Place]:
    """All places in a response but its top."""
    if place:
        yield place
    steps: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in steps:
        yield from places(inner, (*place, step))


def changed(value: Any, place: Place, instead: Any) -> Any:
    """A copy with another value in one place."""
    made = copy.deepcopy(value)
    holder = made
    for step in place[:-1]:
        holder = holder[step]
    if instead is REMOVED:
        del holder[place[-1]]
    else:
        holder[place[-1]] = instead
    return made


def mutations(name: str) -> Iterator[Any]:
    example = examples()[name]
    for place in places(example):
        for instead in INSTEAD:
            yield changed(example, place, instead)
