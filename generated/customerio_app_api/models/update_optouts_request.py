from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Array, Notes, Object, describe, read_carefully
from ..types import Model, Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdateOptoutsRequest(Model):
    """Opt-outs to set or lift for one person.

    Args:
        optouts: Changes, one for each sender and channel.
    """

    optouts: list[OptoutUpdate]
    """Changes, one for each sender and channel."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = UpdateOptoutsRequest) -> UpdateOptoutsRequest:
    made: UpdateOptoutsRequest = read_carefully(src_dict, notes, cls)
    return made


from .optout_update import OptoutUpdate
from .optout_update import read as _OptoutUpdate

describe(UpdateOptoutsRequest, {"optouts": Array(Object(_OptoutUpdate))}, read, Rules(required=("optouts",)))
