from __future__ import annotations

from typing import Literal

from attr import define

from ..fields import TEXT, Choice, ModelReader, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AttributeMetadataUpdate(Model):
    """What the data index says of one attribute.

    Args:
        name: Name of the attribute.
        description: What the attribute means.
        privacy_level: Whether the attribute is sensitive; Premium plans only.
    """

    name: str
    """Name of the attribute."""
    description: str | None = None
    """What the attribute means."""
    privacy_level: PrivacyLevel | Literal[0, 1] | None = None
    """Whether the attribute is sensitive; Premium plans only."""


read = ModelReader(AttributeMetadataUpdate)

from .privacy_level import LOOKUP as _PrivacyLevel
from .privacy_level import PrivacyLevel

describe(
    AttributeMetadataUpdate,
    {"name": TEXT, "description": TEXT, "privacy_level": Choice(_PrivacyLevel)},
    read,
    Rules(required=("name",)),
)
