from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, TEXT, Notes, Shapes, came, describe, new_object, read_carefully
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
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 4, _SHAPES)
    (_created, _email, _reason, _status) = d.values()
    if not (
        (class_of(_created) is int or _created is None)
        and (class_of(_email) is str or _email is None)
        and (class_of(_reason) is str or _reason is None)
        and (class_of(_status) is str or _status is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.created = _created
    made.email = _email
    made.reason = _reason
    made.status = _status
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(Suppression, {"created": INTEGER, "email": TEXT, "reason": TEXT, "status": TEXT}, read)
