from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Array, Notes, Object, describe, read_carefully
from ..types import Model, Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ExportCustomersRequest(Model):
    """Request for an export of people.

    Args:
        filters: Which people to export. The outermost object holds exactly one condition or group.
        attributes: Names of attributes to add as columns.
    """

    filters: PeopleFilter
    """Which people to export. The outermost object holds exactly one condition or group."""
    attributes: list[str] | None = None
    """Names of attributes to add as columns."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = ExportCustomersRequest) -> ExportCustomersRequest:
    made: ExportCustomersRequest = read_carefully(src_dict, notes, cls)
    return made


from .people_filter import PeopleFilter
from .people_filter import read as _PeopleFilter

describe(
    ExportCustomersRequest,
    {"filters": Object(_PeopleFilter), "attributes": Array(TEXT)},
    read,
    Rules(required=("filters",)),
)
