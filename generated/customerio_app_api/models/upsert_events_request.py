from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Array, Notes, Object, describe, read_carefully
from ..types import Model, Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpsertEventsRequest(Model):
    """Events to describe in the data index.

    Args:
        events: The events, each with what is to be stored for it.
    """

    events: list[EventMetadataUpdate]
    """The events, each with what is to be stored for it."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = UpsertEventsRequest) -> UpsertEventsRequest:
    made: UpsertEventsRequest = read_carefully(src_dict, notes, cls)
    return made


from .event_metadata_update import EventMetadataUpdate
from .event_metadata_update import read as _EventMetadataUpdate

describe(UpsertEventsRequest, {"events": Array(Object(_EventMetadataUpdate))}, read, Rules(required=("events",)))
