from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, describe, read_carefully
from ..types import Model, Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ObjectCondition(Model):
    """The innermost part of an object filter, with nothing nested in it.

    Args:
        object_attribute: Matches objects by one attribute.
    """

    object_attribute: ObjectAttributeCondition | None = None
    """Matches objects by one attribute."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = ObjectCondition) -> ObjectCondition:
    made: ObjectCondition = read_carefully(src_dict, notes, cls)
    return made


from .object_attribute_condition import ObjectAttributeCondition
from .object_attribute_condition import read as _ObjectAttributeCondition

describe(ObjectCondition, {"object_attribute": Object(_ObjectAttributeCondition)}, read, Rules(required=()))
