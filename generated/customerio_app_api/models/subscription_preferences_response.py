from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, as_object, encode, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class SubscriptionPreferencesResponse(Model):
    """A person's subscription preferences."""

    FIELDS: ClassVar[dict[str, str]] = {"customer": "customer"}

    customer: SubscriptionPreferences
    """The person and their topics."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.customer) is not UNSET:
            out["customer"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.customer = (
            SubscriptionPreferences.from_dict(v)
            if (v := pop("customer", UNSET)).__class__ is dict
            else other_object(v, SubscriptionPreferences.from_dict)
        )
        self._extra = d or None
        return self


from .subscription_preferences import SubscriptionPreferences
