from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, SHAPES, TEXT, Notes, came, describe, new_object, read_carefully, take_unknown
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Suppression(Model):
    """An address that the email provider suppresses.

    Args:
        created: When it was suppressed, Unix seconds.
        email: The address.
        reason: Why it was suppressed, in the provider's words.
        status: Status the provider recorded, as text.
    """

    created: int
    """When it was suppressed, Unix seconds."""
    email: str
    """The address."""
    reason: str | None = None
    """Why it was suppressed, in the provider's words."""
    status: str | None = None
    """Status the provider recorded, as text."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = Suppression) -> Suppression:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 4 else take_unknown(d, 4)
    (made.created, made.email, made.reason, made.status) = d.values()
    if not (
        (made.created is None or class_of(made.created) is int)
        and (made.email is None or class_of(made.email) is str)
        and (made.reason is None or class_of(made.reason) is str)
        and (made.status is None or class_of(made.status) is str)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(Suppression, {"created": INTEGER, "email": TEXT, "reason": TEXT, "status": TEXT}, read)
