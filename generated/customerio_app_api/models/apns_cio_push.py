from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Notes, describe, read_carefully
from ..types import Model, Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ApnsCioPush(Model):
    """What the Customer.io SDK reads from a notification sent through Apple's push service. Title and text are in `aps`.

    Args:
        link: URL or deep link that a tap opens.
        image: URL of the image.
    """

    link: str | None = None
    """URL or deep link that a tap opens."""
    image: str | None = None
    """URL of the image."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = ApnsCioPush) -> ApnsCioPush:
    made: ApnsCioPush = read_carefully(src_dict, notes, cls)
    return made


describe(ApnsCioPush, {"link": TEXT, "image": TEXT}, read, Rules(required=()))
