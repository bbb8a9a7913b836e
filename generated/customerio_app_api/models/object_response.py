from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ObjectResponse(Model):
    """One object.

    Args:
        object: The object's attributes and identifiers.
    """

    object: ObjectProfile
    """The object's attributes and identifiers."""


read = ModelReader(ObjectResponse)

from .object_profile import ObjectProfile
from .object_profile import read as _ObjectProfile

describe(ObjectResponse, {"object": Object(_ObjectProfile)}, read)
