from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class EmailLink(Model):
    """The link between an email and a workflow item."""

    __slots__ = ("node_id", "template_id", "target")

    FIELDS: ClassVar[dict[str, str]] = {"node_id": "node_id", "template_id": "template_id", "target": "target"}

    node_id: str | Unset
    """UUID of the Design Studio content that is linked."""

    template_id: int | Unset
    """Number of the workflow's template that now takes its content from the email."""

    target: EmailLinkTarget | None | Unset
    """The workflow item; may be null."""

    def __init__(
        self,
        *,
        node_id: str | Unset = UNSET,
        template_id: int | Unset = UNSET,
        target: EmailLinkTarget | None | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.node_id = node_id
        self.template_id = template_id
        self.target = target

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
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(EmailLink.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = EmailLink) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.node_id, _template_id, _target) = d.values()
    made.template_id = (
        _template_id
        if _template_id is UNSET or _template_id is None or class_of(_template_id) is int
        else integer(_template_id)
    )
    made.target = _EmailLinkTarget(_target) if class_of(_target) is dict else other_object(_target, _EmailLinkTarget)
    return made


from .email_link_target import EmailLinkTarget
from .email_link_target import read as _EmailLinkTarget
