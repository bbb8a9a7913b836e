from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import Array, ModelReader, Object, describe
from ..rules import Rules
from ..types import ListOf, Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpsertEventsRequest(Model):
    """Events to describe in the data index.

    Args:
        events: The events, each with what is to be stored for it.
    """

    events: ListOf[EventMetadataUpdate | Mapping[str, Any]]
    """The events, each with what is to be stored for it."""


read = ModelReader(UpsertEventsRequest)

from .event_metadata_update import EventMetadataUpdate
from .event_metadata_update import read as _EventMetadataUpdate

describe(UpsertEventsRequest, {"events": Array(Object(_EventMetadataUpdate))}, read, Rules(required=("events",)))
