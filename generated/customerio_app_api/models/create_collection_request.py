from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import ANY, TEXT, Array, Map, ModelReader, describe
from ..rules import Limits, Rules
from ..types import ListOf, Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateCollectionRequest(Model):
    """A new collection. Give exactly one of `data` and `url`.

    Args:
        name: Name of the collection; Liquid refers to it by this name.
        data: The rows; at most 10 KB each and 10 MB together.
        url: URL of a CSV or JSON file with the rows. Its `Content-Type` header decides how it is read, else the file's
            extension; without either it is read as JSON.
    """

    name: str
    """Name of the collection; Liquid refers to it by this name."""
    data: ListOf[Mapping[str, Any]] | None = None
    """The rows; at most 10 KB each and 10 MB together."""
    url: str | None = None
    """URL of a CSV or JSON file with the rows. Its `Content-Type` header decides how it is read, else the file's
    extension; without either it is read as JSON.
    """


read = ModelReader(CreateCollectionRequest)


describe(
    CreateCollectionRequest,
    {"name": TEXT, "data": Array(Map(ANY)), "url": TEXT},
    read,
    Rules(required=("name",), limits={"data": Limits(most_bytes=10000000)}, choices=((("data", "url"), True),)),
)
