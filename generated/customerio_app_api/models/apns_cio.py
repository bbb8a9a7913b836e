from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, describe, read_carefully
from ..types import Model, Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ApnsCio(Model):
    """Values for the Customer.io SDK, in a notification sent through Apple's push service.

    Args:
        push: The notification's values.
    """

    push: ApnsCioPush
    """The notification's values."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = ApnsCio) -> ApnsCio:
    made: ApnsCio = read_carefully(src_dict, notes, cls)
    return made


from .apns_cio_push import ApnsCioPush
from .apns_cio_push import read as _ApnsCioPush

describe(ApnsCio, {"push": Object(_ApnsCioPush)}, read, Rules(required=("push",)))
