from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import ModelReader, Object, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ApnsCio(Model):
    """Values for the Customer.io SDK, in a notification sent through Apple's push service.

    Args:
        push: The notification's values.
    """

    push: ApnsCioPush | Mapping[str, Any]
    """The notification's values."""


read = ModelReader(ApnsCio)

from .apns_cio_push import ApnsCioPush
from .apns_cio_push import read as _ApnsCioPush

describe(ApnsCio, {"push": Object(_ApnsCioPush)}, read, Rules(required=("push",), others=True))
