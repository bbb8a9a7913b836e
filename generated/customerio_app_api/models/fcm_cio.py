from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, describe, read_carefully
from ..types import Model, Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FcmCio(Model):
    """Values for the Customer.io SDK, in a notification sent through Firebase.

    Args:
        push: The notification's values.
    """

    push: FcmCioPush
    """The notification's values."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = FcmCio) -> FcmCio:
    made: FcmCio = read_carefully(src_dict, notes, cls)
    return made


from .fcm_cio_push import FcmCioPush
from .fcm_cio_push import read as _FcmCioPush

describe(FcmCio, {"push": Object(_FcmCioPush)}, read, Rules(required=("push",)))
