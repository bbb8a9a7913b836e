from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, TEXT, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 5 else take_unknown(d, 5)
    (
        made.id,
        made.email,
        made.cio_id,
        made.cio_subscription_preferences,
        made.cio_subscription_preferences_computed,
    ) = d.values()
    if not (
        (made.id is None or class_of(made.id) is str)
        and (made.email is None or class_of(made.email) is str)
        and (made.cio_id is None or class_of(made.cio_id) is str)
        and (made.cio_subscription_preferences is None or class_of(made.cio_subscription_preferences) is str)
        and (
            made.cio_subscription_preferences_computed is None
            or class_of(made.cio_subscription_preferences_computed) is str
        )
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(
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
