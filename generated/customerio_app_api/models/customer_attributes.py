from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerAttributes(Model):
    """A person's attributes by name: the ones below, and any other that the workspace has set, with any JSON value.

    Args:
        id: The workspace's own id of the person; may be null.
        email: Email address; may be null.
        cio_id: Id that Customer.io gave the person.
        cio_subscription_preferences: The person's own choices of topics, as JSON in a text.
        cio_subscription_preferences_computed: The choices that are in force, worked out by Customer.io, as JSON in a
            text.
    """

    id: str | None = None
    """The workspace's own id of the person; may be null."""
    email: str | None = None
    """Email address; may be null."""
    cio_id: str | None = None
    """Id that Customer.io gave the person."""
    cio_subscription_preferences: str | None = None
    """The person's own choices of topics, as JSON in a text."""
    cio_subscription_preferences_computed: str | None = None
    """The choices that are in force, worked out by Customer.io, as JSON in a text."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = CustomerAttributes) -> CustomerAttributes:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 5, _SHAPES)
    (_id, _email, _cio_id, _cio_subscription_preferences, _cio_subscription_preferences_computed) = d.values()
    if not (
        (class_of(_id) is str or _id is None)
        and (class_of(_email) is str or _email is None)
        and (class_of(_cio_id) is str or _cio_id is None)
        and (class_of(_cio_subscription_preferences) is str or _cio_subscription_preferences is None)
        and (class_of(_cio_subscription_preferences_computed) is str or _cio_subscription_preferences_computed is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.id = _id
    made.email = _email
    made.cio_id = _cio_id
    made.cio_subscription_preferences = _cio_subscription_preferences
    made.cio_subscription_preferences_computed = _cio_subscription_preferences_computed
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(
    CustomerAttributes,
    {
        "id": TEXT,
        "email": TEXT,
        "cio_id": TEXT,
        "cio_subscription_preferences": TEXT,
        "_cio_subscription_preferences_computed": TEXT,
    },
    read,
)
