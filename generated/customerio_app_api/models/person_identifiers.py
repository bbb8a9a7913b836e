from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, Plain, describe
from ..rules import Limits, Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PersonIdentifiers(Model):
    """Names one person. Give exactly one of `id`, `email` and `cio_id`.

    Args:
        id: Your own id of the person.
        email: Email address of the person.
        cio_id: Customer.io's own id of the person, which never changes.
    """

    id: str | int | None = None
    """Your own id of the person."""
    email: str | None = None
    """Email address of the person."""
    cio_id: str | None = None
    """Customer.io's own id of the person, which never changes."""


read = ModelReader(PersonIdentifiers)


describe(
    PersonIdentifiers,
    {"id": Plain(str, int), "email": TEXT, "cio_id": TEXT},
    read,
    Rules(required=(), limits={"id": Limits(least_characters=1)}, choices=((("id", "email", "cio_id"), True),)),
)
