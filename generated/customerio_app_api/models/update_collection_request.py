from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import ANY, TEXT, Array, Map, ModelReader, describe
from ..rules import Limits, Rules
from ..types import ListOf, Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdateCollectionRequest(Model):
    """Changes to a collection. Give at most one of `data` and `url`; either replaces all rows.

    Args:
        name: New name; messages that use the old one get empty data.
        data: The new rows; at most 10 KB each and 10 MB together.
        url: URL of a CSV or JSON file with the new rows. Its `Content-Type` header decides how it is read, else the
            file's extension; without either it is read as JSON.
    """

    name: str | None = None
    """New name; messages that use the old one get empty data."""
    data: ListOf[Mapping[str, Any]] | None = None
    """The new rows; at most 10 KB each and 10 MB together."""
    url: str | None = None
    """URL of a CSV or JSON file with the new rows. Its `Content-Type` header decides how it is read, else the file's
    extension; without either it is read as JSON.
    """


read = ModelReader(UpdateCollectionRequest)


describe(
    UpdateCollectionRequest,
    {"name": TEXT, "data": Array(Map(ANY)), "url": TEXT},
    read,
    Rules(required=(), limits={"data": Limits(most_bytes=10000000)}, choices=((("data", "url"), False),)),
)
