from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, integer

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class Suppression(Model):
    """An address that the email provider suppresses."""

    FIELDS: ClassVar[dict[str, str]] = {"created": "created", "email": "email", "reason": "reason", "status": "status"}

    created: int | Unset = UNSET
    """When it was suppressed, Unix seconds."""

    email: str | Unset = UNSET
    """The address."""

    reason: str | Unset = UNSET
    """Why it was suppressed, in the provider's words."""

    status: str | Unset = UNSET
    """Status the provider recorded, as text."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.created) is not UNSET:
            out["created"] = v
        if (v := fields.email) is not UNSET:
            out["email"] = v
        if (v := fields.reason) is not UNSET:
            out["reason"] = v
        if (v := fields.status) is not UNSET:
            out["status"] = v
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
        self.created = v if (v := pop("created", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.email = pop("email", UNSET)
        self.reason = pop("reason", UNSET)
        self.status = pop("status", UNSET)
        self._extra = d or None
        return self
