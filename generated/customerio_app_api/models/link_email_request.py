from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class LinkEmailRequest(Model):
    """The workflow item that an email is to be linked to."""

    __slots__ = ("target", "force")

    FIELDS: ClassVar[dict[str, str]] = {"target": "target", "force": "force"}

    target: EmailLinkTarget
    """What to link the email to."""

    force: bool | Unset
    """True replaces and unlinks other Design Studio content that the target has. Otherwise such a target is refused with
    409.
    """

    def __init__(self, *, target: EmailLinkTarget, force: bool | Unset = UNSET) -> None:
        self._extra = None
        self.target = target
        self.force = force

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
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(LinkEmailRequest.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = LinkEmailRequest) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_target, made.force) = d.values()
    made.target = _EmailLinkTarget(_target) if class_of(_target) is dict else other_object(_target, _EmailLinkTarget)
    return made


from .email_link_target import EmailLinkTarget
from .email_link_target import read as _EmailLinkTarget
