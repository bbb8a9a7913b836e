from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import TEXT, Notes, Shapes, came, describe, new_object, read_carefully
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
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 2, _SHAPES)
    (_token, _url) = d.values()
    if not ((class_of(_token) is str or _token is None) and (class_of(_url) is str or _url is None)):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.token = _token
    made.url = _url
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(SubscriptionCenterToken, {"token": TEXT, "url": TEXT}, read)
