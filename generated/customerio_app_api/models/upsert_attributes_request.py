from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Array, Notes, Object, describe, read_carefully
from ..types import Model, Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpsertAttributesRequest(Model):
    """Attributes to describe in the data index.

    Args:
        attributes: The attributes, each with what is to be stored for it.
    """

    attributes: list[AttributeMetadataUpdate]
    """The attributes, each with what is to be stored for it."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = UpsertAttributesRequest) -> UpsertAttributesRequest:
    made: UpsertAttributesRequest = read_carefully(src_dict, notes, cls)
    return made


from .attribute_metadata_update import AttributeMetadataUpdate
from .attribute_metadata_update import read as _AttributeMetadataUpdate

describe(
    UpsertAttributesRequest,
    {"attributes": Array(Object(_AttributeMetadataUpdate))},
    read,
    Rules(required=("attributes",)),
)
