from __future__ import annotations

from attr import define

from ..fields import INTEGER, NUMBER, TEXT, ModelReader, describe
from ..rules import Limits, Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ApsSound(Model):
    """The sound of an iOS notification.

    Args:
        critical: 1 marks a critical alert, 0 does not.
        name: Name of a sound file in the app, or `default`.
        volume: Volume of a critical alert, from 0 (silent) to 1 (full).
    """

    critical: int | None = None
    """1 marks a critical alert, 0 does not."""
    name: str | None = None
    """Name of a sound file in the app, or `default`."""
    volume: float | None = None
    """Volume of a critical alert, from 0 (silent) to 1 (full)."""


read = ModelReader(ApsSound)


describe(
    ApsSound,
    {"critical": INTEGER, "name": TEXT, "volume": NUMBER},
    read,
    Rules(required=(), limits={"critical": Limits(least=0, most=1), "volume": Limits(least=0, most=1)}, others=True),
)
