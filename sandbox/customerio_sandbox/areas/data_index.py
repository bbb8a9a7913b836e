"""Descriptions of attributes and events. No operation of the App API reads them back."""

from __future__ import annotations

from typing import Final

from customerio_sandbox.call import Call, simulates
from customerio_sandbox.errors import unprocessable
from customerio_sandbox.workspace import Area, Json

#: ``attributes`` and ``events``, by name.
INDEX: Final = Area(lambda _: dict[str, dict[str, Json]](attributes={}, events={}))


def _store(call: Call, kind: str) -> None:
    for one in call.body[kind]:
        if not one["name"].strip():
            raise unprocessable(f"one of the {kind} has an empty name")
    rows = INDEX.of(call.workspace)[kind]
    for one in call.body[kind]:
        rows[one["name"]] = {**rows.get(one["name"], {}), **one}


@simulates("data_index.upsert_attributes")
def upsert_attributes(call: Call) -> None:
    _store(call, "attributes")


@simulates("data_index.upsert_events")
def upsert_events(call: Call) -> None:
    _store(call, "events")
