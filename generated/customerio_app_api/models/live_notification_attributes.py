from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Notes, describe, read_carefully
from ..types import Model, Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LiveNotificationAttributes(Model):
    """Fixed values of a live notification, any keys and values. The two bundled types need `header`.

    Args:
        header: Line above the content; required by the two bundled types.
    """

    header: str | None = None
    """Line above the content; required by the two bundled types."""


def read(
    src_dict: Mapping[str, Any], notes: Notes, cls: Any = LiveNotificationAttributes
) -> LiveNotificationAttributes:
    made: LiveNotificationAttributes = read_carefully(src_dict, notes, cls)
    return made


describe(LiveNotificationAttributes, {"header": TEXT}, read, Rules(required=()))
