from __future__ import annotations

from attr import define

from ..fields import Array, ModelReader, Plain, describe
from ..rules import Limits, Rules
from ..types import ListOf, Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PeopleByIdRequest(Model):
    """The people to return, all identified in the same way.

    Args:
        ids: Identifiers of one kind, at most 100; `id_type` says which kind. Phone numbers are E.164.
    """

    ids: ListOf[str | int]
    """Identifiers of one kind, at most 100; `id_type` says which kind. Phone numbers are E.164."""


read = ModelReader(PeopleByIdRequest)


describe(
    PeopleByIdRequest,
    {"ids": Array(Plain(str, int))},
    read,
    Rules(required=("ids",), limits={"ids": Limits(most_items=100)}),
)
