from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerMatchList(Listed["CustomerIdentifiers"]):
    """People who have a given email address.

    Args:
        results: Identifiers of the people; empty or null when nobody matches.
    """

    ITEMS: ClassVar[str] = "results"
    results: list[CustomerIdentifiers] = _field(factory=NoList)
    """Identifiers of the people; empty or null when nobody matches."""


read = ModelReader(CustomerMatchList)

from .customer_identifiers import CustomerIdentifiers
from .customer_identifiers import read as _CustomerIdentifiers

describe(CustomerMatchList, {"results": Array(Object(_CustomerIdentifiers))}, read)
