from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import ModelReader, Object, Plain, describe
from ..rules import Limits, Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ObjectSearchRequest(Model):
    """A search for objects of one type.

    Args:
        object_type_id: Number of the object type.
        filter: The filter; exactly one property at its top.
    """

    object_type_id: str | int
    """Number of the object type."""
    filter: ObjectFilter | Mapping[str, Any]
    """The filter; exactly one property at its top."""


read = ModelReader(ObjectSearchRequest)

from .object_filter import ObjectFilter
from .object_filter import read as _ObjectFilter

describe(
    ObjectSearchRequest,
    {"object_type_id": Plain(str, int), "filter": Object(_ObjectFilter)},
    read,
    Rules(required=("object_type_id", "filter"), limits={"object_type_id": Limits(least_characters=1)}),
)
