from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Notes, Plain, describe, read_carefully
from ..types import Alternatives, Limits, Model, Rules


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


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = PersonIdentifiers) -> PersonIdentifiers:
    made: PersonIdentifiers = read_carefully(src_dict, notes, cls)
    return made


describe(
    PersonIdentifiers,
    {"id": Plain(str, int), "email": TEXT, "cio_id": TEXT},
    read,
    Rules(
        required=(), limits={"id": Limits(least_characters=1)}, choices=(Alternatives(("id", "email", "cio_id"), True),)
    ),
)
