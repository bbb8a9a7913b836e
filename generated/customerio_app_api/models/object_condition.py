from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import ModelReader, Object, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ObjectCondition(Model):
    """The innermost part of an object filter, with nothing nested in it.

    Args:
        object_attribute: Matches objects by one attribute.
    """

    object_attribute: ObjectAttributeCondition | Mapping[str, Any] | None = None
    """Matches objects by one attribute."""


read = ModelReader(ObjectCondition)

from .object_attribute_condition import ObjectAttributeCondition
from .object_attribute_condition import read as _ObjectAttributeCondition

describe(ObjectCondition, {"object_attribute": Object(_ObjectAttributeCondition)}, read, Rules(required=()))
