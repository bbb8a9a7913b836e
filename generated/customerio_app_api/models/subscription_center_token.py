from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import SHAPES, TEXT, Notes, came, describe, new_object, read_carefully, take_unknown
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionCenterToken(Model):
    """Access to one person's subscription center for 24 hours. Whoever holds it can change the person's preferences.

    Args:
        token: Signed token; valid for 24 hours.
        url: Link to the subscription center with the token in it; valid for 24 hours.
    """

    token: str
    """Signed token; valid for 24 hours."""
    url: str
    """Link to the subscription center with the token in it; valid for 24 hours."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = SubscriptionCenterToken) -> SubscriptionCenterToken:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.token, made.url) = d.values()
    if not ((made.token is None or class_of(made.token) is str) and (made.url is None or class_of(made.url) is str)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(SubscriptionCenterToken, {"token": TEXT, "url": TEXT}, read)
