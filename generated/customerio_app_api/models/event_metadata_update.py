from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Notes, describe, read_carefully
from ..types import Model, Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EventMetadataUpdate(Model):
    """What the data index says of one event.

    Args:
        name: Name of the event.
        description: What the event means.
    """

    name: str
    """Name of the event."""
    description: str | None = None
    """What the event means."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = EventMetadataUpdate) -> EventMetadataUpdate:
    made: EventMetadataUpdate = read_carefully(src_dict, notes, cls)
    return made


describe(EventMetadataUpdate, {"name": TEXT, "description": TEXT}, read, Rules(required=("name",)))
