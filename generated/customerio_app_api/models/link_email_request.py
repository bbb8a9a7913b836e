from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class LinkEmailRequest(Model):
    """The workflow item that an email is to be linked to."""

    FIELDS: ClassVar[dict[str, str]] = {"target": "target", "force": "force"}

    target: EmailLinkTarget
    """What to link the email to."""

    force: bool | Unset = UNSET
    """True replaces and unlinks other Design Studio content that the target has. Otherwise such a target is refused with
    409.
    """

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.target) is not UNSET:
            out["target"] = encode(v)
        if (v := fields.force) is not UNSET:
            out["force"] = v
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
        self.target = (
            EmailLinkTarget.from_dict(v)
            if (v := pop("target", UNSET)).__class__ is dict
            else other_object(v, EmailLinkTarget.from_dict)
        )
        self.force = pop("force", UNSET)
        self._extra = d or None
        return self


from .email_link_target import EmailLinkTarget
