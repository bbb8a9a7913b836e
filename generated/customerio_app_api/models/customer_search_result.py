from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import TEXT, Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerSearchResult(Listed["CustomerIdentifiers"]):
    """A page of the people who match a filter.

    Args:
        identifiers: Identifiers of each person; may be null when nobody matches. Prefer it to `ids`.
        ids: The `id` of each person; an empty string stands for a missing one.
        next: Cursor of the next page, to be sent as `start`; empty, null or missing on the last page.
    """

    ITEMS: ClassVar[str] = "identifiers"
    identifiers: list[CustomerIdentifiers] = _field(factory=NoList)
    """Identifiers of each person; may be null when nobody matches. Prefer it to `ids`."""
    ids: list[str] = _field(factory=NoList)
    """The `id` of each person; an empty string stands for a missing one."""
    next: str | None = None
    """Cursor of the next page, to be sent as `start`; empty, null or missing on the last page."""


read = ModelReader(CustomerSearchResult)

from .customer_identifiers import CustomerIdentifiers
from .customer_identifiers import read as _CustomerIdentifiers

describe(
    CustomerSearchResult, {"identifiers": Array(Object(_CustomerIdentifiers)), "ids": Array(TEXT), "next": TEXT}, read
)
