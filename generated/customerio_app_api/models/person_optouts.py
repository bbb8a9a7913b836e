from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import (
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


@_define(kw_only=True, repr=False, weakref_slot=False)
class PersonOptouts(Model):
    """The senders that a person has opted out of."""

    FIELDS: ClassVar[dict[str, str]] = {"customer_id": "customer_id", "cio_id": "cio_id", "optouts": "optouts"}

    customer_id: str | None | Unset = UNSET
    """The person's `id`; null where there is none."""

    cio_id: str | Unset = UNSET
    """Id that Customer.io gave the person."""

    optouts: list[Optout] = _field(factory=AbsentList)
    """Opt-outs, one for each sender and channel."""

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
