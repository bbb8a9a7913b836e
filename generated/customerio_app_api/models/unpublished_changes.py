from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class UnpublishedChanges(Model):
    """Whether an email differs from what was last published."""

    __slots__ = ("has_unpublished_changes",)

    FIELDS: ClassVar[dict[str, str]] = {"has_unpublished_changes": "has_unpublished_changes"}

    has_unpublished_changes: bool
    """True if the email or one of its translations has changed since it was published. Always false for an email that is
    not linked to a workflow.
    """

    def __init__(self, *, has_unpublished_changes: bool) -> None:
        self._extra = None
        self.has_unpublished_changes = has_unpublished_changes

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.has_unpublished_changes) is not UNSET:
            out["has_unpublished_changes"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(UnpublishedChanges.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = UnpublishedChanges) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    made.has_unpublished_changes = d["has_unpublished_changes"]
    return made
