from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import ModelReader, Object, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ApnsIosPayload(Model):
    """Payload for iOS sent through Apple's push service.

    Args:
        cio: Values for the Customer.io SDK in the app.
        aps: Apple's own dictionary; it holds the text.
    """

    cio: ApnsCio | Mapping[str, Any] | None = None
    """Values for the Customer.io SDK in the app."""
    aps: ApsPayload | Mapping[str, Any] | None = None
    """Apple's own dictionary; it holds the text."""


read = ModelReader(ApnsIosPayload)

from .apns_cio import ApnsCio
from .apns_cio import read as _ApnsCio
from .aps_payload import ApsPayload
from .aps_payload import read as _ApsPayload

describe(ApnsIosPayload, {"CIO": Object(_ApnsCio), "aps": Object(_ApsPayload)}, read, Rules(required=(), others=True))
