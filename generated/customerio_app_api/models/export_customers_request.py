from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import TEXT, Array, ModelReader, Object, describe
from ..rules import Rules
from ..types import ListOf, Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ExportCustomersRequest(Model):
    """Request for an export of people.

    Args:
        filters: Which people to export. The outermost object holds exactly one condition or group.
        attributes: Names of attributes to add as columns.
    """

    filters: PeopleFilter | Mapping[str, Any]
    """Which people to export. The outermost object holds exactly one condition or group."""
    attributes: ListOf[str] | None = None
    """Names of attributes to add as columns."""


read = ModelReader(ExportCustomersRequest)

from .people_filter import PeopleFilter
from .people_filter import read as _PeopleFilter

describe(
    ExportCustomersRequest,
    {"filters": Object(_PeopleFilter), "attributes": Array(TEXT)},
    read,
    Rules(required=("filters",)),
)
