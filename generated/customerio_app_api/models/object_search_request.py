from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Notes, Object, describe, read_carefully
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ObjectSearchRequest(Model):
    """A search for objects of one type.

    Args:
        object_type_id: Number of the object type, as text, such as `"1"`.
        filter: The filter; exactly one property at its top.
    """

    object_type_id: str
    """Number of the object type, as text, such as `"1"`."""
    filter: ObjectFilter
    """The filter; exactly one property at its top."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = ObjectSearchRequest) -> ObjectSearchRequest:
    made: ObjectSearchRequest = read_carefully(src_dict, notes, cls)
    return made


from .object_filter import ObjectFilter
from .object_filter import read as _ObjectFilter

describe(ObjectSearchRequest, {"object_type_id": TEXT, "filter": Object(_ObjectFilter)}, read)
