from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, TEXT, Notes, came, describe, new_object, read_carefully, take_unknown
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ReportingWebhookIdentifiers(Model):
    """Identifiers of the person that an event is about.

    Args:
        id: The workspace's own id of the person; null where there is none.
        email: Email address; null where there is none.
        cio_id: Customer.io's own id of the person.
    """

    id: str | None
    """The workspace's own id of the person; null where there is none."""
    email: str | None = None
    """Email address; null where there is none."""
    cio_id: str | None = None
    """Customer.io's own id of the person."""


def read(
    src_dict: Mapping[str, Any], notes: Notes, cls: Any = ReportingWebhookIdentifiers
) -> ReportingWebhookIdentifiers:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.id, made.email, made.cio_id) = d.values()
    if not (
        (made.id is None or class_of(made.id) is str)
        and (made.email is None or class_of(made.email) is str)
        and (made.cio_id is None or class_of(made.cio_id) is str)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(ReportingWebhookIdentifiers, {"id": TEXT, "email": TEXT, "cio_id": TEXT}, read)
