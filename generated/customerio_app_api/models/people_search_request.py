from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, describe, read_carefully
from ..types import Model, Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PeopleSearchRequest(Model):
    """A search for people.

    Args:
        filter: The filter; exactly one property at its top.
    """

    filter: PeopleFilter
    """The filter; exactly one property at its top."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = PeopleSearchRequest) -> PeopleSearchRequest:
    made: PeopleSearchRequest = read_carefully(src_dict, notes, cls)
    return made


from .people_filter import PeopleFilter
from .people_filter import read as _PeopleFilter

describe(PeopleSearchRequest, {"filter": Object(_PeopleFilter)}, read, Rules(required=("filter",)))
