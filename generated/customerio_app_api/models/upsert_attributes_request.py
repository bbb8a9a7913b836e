from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import Array, ModelReader, Object, describe
from ..rules import Rules
from ..types import ListOf, Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpsertAttributesRequest(Model):
    """Attributes to describe in the data index.

    Args:
        attributes: The attributes, each with what is to be stored for it.
    """

    attributes: ListOf[AttributeMetadataUpdate | Mapping[str, Any]]
    """The attributes, each with what is to be stored for it."""


read = ModelReader(UpsertAttributesRequest)

from .attribute_metadata_update import AttributeMetadataUpdate
from .attribute_metadata_update import read as _AttributeMetadataUpdate

describe(
    UpsertAttributesRequest,
    {"attributes": Array(Object(_AttributeMetadataUpdate))},
    read,
    Rules(required=("attributes",)),
)
