from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..rules import Rules
from ..types import Model


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


read = ModelReader(EventMetadataUpdate)


describe(EventMetadataUpdate, {"name": TEXT, "description": TEXT}, read, Rules(required=("name",)))
