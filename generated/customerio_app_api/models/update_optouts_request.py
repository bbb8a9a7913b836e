from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import Array, ModelReader, Object, describe
from ..rules import Rules
from ..types import ListOf, Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdateOptoutsRequest(Model):
    """Opt-outs to set or lift for one person.

    Args:
        optouts: Changes, one for each sender and channel.
    """

    optouts: ListOf[OptoutUpdate | Mapping[str, Any]]
    """Changes, one for each sender and channel."""


read = ModelReader(UpdateOptoutsRequest)

from .optout_update import OptoutUpdate
from .optout_update import read as _OptoutUpdate

describe(UpdateOptoutsRequest, {"optouts": Array(Object(_OptoutUpdate))}, read, Rules(required=("optouts",)))
