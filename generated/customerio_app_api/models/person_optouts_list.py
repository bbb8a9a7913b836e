from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    Unset,
    class_of,
    encode,
    new_object,
    other_list,
    other_object,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class PersonOptoutsList(Model):
    """A page of people with opt-outs."""

    __slots__ = ("optouts", "next")

    FIELDS: ClassVar[dict[str, str]] = {"optouts": "optouts", "next": "next"}

    optouts: list[PersonOptouts]
    """One entry a person; may be null when there are none."""

    next: str | None | Unset
    """Base64 cursor of the next page, to be sent as `start`; empty or missing on the last page."""

    def __init__(self, *, optouts: list[PersonOptouts] = ABSENT_LIST, next: str | None | Unset = UNSET) -> None:
        self._extra = None
        self.optouts = AbsentList() if optouts is ABSENT_LIST else optouts
        self.next = next

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "optouts", fields.optouts)
        if (v := fields.next) is not UNSET:
            out["next"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(PersonOptoutsList.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = PersonOptoutsList) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (_optouts, made.next) = d.values()
    made.optouts = (
        [_PersonOptouts(item) if class_of(item) is dict else other_object(item, _PersonOptouts) for item in _optouts]
        if class_of(_optouts) is list
        else other_list(_optouts)
    )
    return made


from .person_optouts import PersonOptouts
from .person_optouts import read as _PersonOptouts
