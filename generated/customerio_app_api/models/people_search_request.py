from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import ModelReader, Object, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PeopleSearchRequest(Model):
    """A search for people.

    Args:
        filter: The filter; exactly one property at its top.
    """

    filter: PeopleFilter | Mapping[str, Any]
    """The filter; exactly one property at its top."""


read = ModelReader(PeopleSearchRequest)

from .people_filter import PeopleFilter
from .people_filter import read as _PeopleFilter

describe(PeopleSearchRequest, {"filter": Object(_PeopleFilter)}, read, Rules(required=("filter",)))
