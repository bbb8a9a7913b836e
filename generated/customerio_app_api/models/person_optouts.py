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


class PersonOptouts(Model):
    """The senders that a person has opted out of."""

    __slots__ = ("customer_id", "cio_id", "optouts")

    FIELDS: ClassVar[dict[str, str]] = {"customer_id": "customer_id", "cio_id": "cio_id", "optouts": "optouts"}

    customer_id: str | None | Unset
    """The person's `id`; null where there is none."""

    cio_id: str
    """Id that Customer.io gave the person."""

    optouts: list[Optout]
    """Opt-outs, one for each sender and channel."""

    def __init__(
        self, *, customer_id: str | None | Unset = UNSET, cio_id: str, optouts: list[Optout] = ABSENT_LIST
    ) -> None:
        self._extra = None
        self.customer_id = customer_id
        self.cio_id = cio_id
        self.optouts = AbsentList() if optouts is ABSENT_LIST else optouts

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.customer_id) is not UNSET:
            out["customer_id"] = v
        if (v := fields.cio_id) is not UNSET:
            out["cio_id"] = v
        put_list(out, "optouts", fields.optouts)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(PersonOptouts.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = PersonOptouts) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 3 else take_unknown(d, 3)
    (made.customer_id, made.cio_id, _optouts) = d.values()
    made.optouts = (
        [_Optout(item) if class_of(item) is dict else other_object(item, _Optout) for item in _optouts]
        if class_of(_optouts) is list
        else other_list(_optouts)
    )
    return made


from .optout import Optout
from .optout import read as _Optout
