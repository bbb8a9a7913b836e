from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import TEXT, Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PersonOptoutsList(Listed["PersonOptouts"]):
    """A page of people with opt-outs.

    Args:
        optouts: One entry a person; may be null when there are none.
        next: Base64 cursor of the next page, to be sent as `start`; empty or missing on the last page.
    """

    ITEMS: ClassVar[str] = "optouts"
    optouts: list[PersonOptouts] = _field(factory=NoList)
    """One entry a person; may be null when there are none."""
    next: str | None = None
    """Base64 cursor of the next page, to be sent as `start`; empty or missing on the last page."""


read = ModelReader(PersonOptoutsList)

from .person_optouts import PersonOptouts
from .person_optouts import read as _PersonOptouts

describe(PersonOptoutsList, {"optouts": Array(Object(_PersonOptouts)), "next": TEXT}, read)
