from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, integer, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class EmailLink(Model):
    """The link between an email and a workflow item."""

    FIELDS: ClassVar[dict[str, str]] = {"node_id": "node_id", "template_id": "template_id", "target": "target"}

    node_id: str | Unset = UNSET
    """UUID of the Design Studio content that is linked."""

    template_id: int | Unset = UNSET
    """Number of the workflow's template that now takes its content from the email."""

    target: EmailLinkTarget | None | Unset = UNSET
    """The workflow item; may be null."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.node_id) is not UNSET:
            out["node_id"] = v
        if (v := fields.template_id) is not UNSET:
            out["template_id"] = v
        if (v := fields.target) is not UNSET:
            out["target"] = encode(v)
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
        self.node_id = pop("node_id", UNSET)
        self.template_id = v if (v := pop("template_id", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.target = (
            EmailLinkTarget.from_dict(v)
            if (v := pop("target", UNSET)).__class__ is dict
            else other_object(v, EmailLinkTarget.from_dict)
        )
        self._extra = d or None
        return self


from .email_link_target import EmailLinkTarget
