from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import ANY, TEXT, Map, ModelReader, Plain, describe
from ..rules import Limits, Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BroadcastRecipientData(Model):
    """A person of a broadcast's audience and the data for them. Exactly one of `id` and `email` is given.

    Args:
        id: Id of the person.
        data: Values for this person; Liquid reads a key as `trigger.<key>`.
        email: Address of the person; an error if several people of the workspace have it.
    """

    id: str | int | None = None
    """Id of the person."""
    data: Mapping[str, Any] | None = None
    """Values for this person; Liquid reads a key as `trigger.<key>`."""
    email: str | None = None
    """Address of the person; an error if several people of the workspace have it."""


read = ModelReader(BroadcastRecipientData)


describe(
    BroadcastRecipientData,
    {"id": Plain(str, int), "data": Map(ANY), "email": TEXT},
    read,
    Rules(required=(), limits={"id": Limits(least_characters=1)}, choices=((("id", "email"), True),)),
)
