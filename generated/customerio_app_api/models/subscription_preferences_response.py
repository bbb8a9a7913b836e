from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionPreferencesResponse(Model):
    """A person's subscription preferences.

    Args:
        customer: The person and their topics.
    """

    customer: SubscriptionPreferences
    """The person and their topics."""


def read(
    src_dict: Mapping[str, Any], notes: Notes, cls: Any = SubscriptionPreferencesResponse
) -> SubscriptionPreferencesResponse:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _customer = d["customer"]
    if not (class_of(_customer) is dict or _customer is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.customer = None if _customer is None else _SubscriptionPreferences(_customer, notes)
    return made  # type: ignore[no-any-return]


from .subscription_preferences import SubscriptionPreferences
from .subscription_preferences import read as _SubscriptionPreferences

_SHAPES: Shapes = {}
_ABSENT = describe(SubscriptionPreferencesResponse, {"customer": Object(_SubscriptionPreferences)}, read)
