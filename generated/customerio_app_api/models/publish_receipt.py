from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, Unset, as_object, encode, other_list

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class PublishReceipt(Model):
    """The outcome of a publish. `done` comes with `mappings`; `pending`, for emails in several languages, comes with
    `publish_id`.
    """

    FIELDS: ClassVar[dict[str, str]] = {"status": "status", "mappings": "mappings", "publish_id": "publish_id"}

    status: PublishState | Unset = UNSET
    """Whether the publish has finished."""

    mappings: list[PublishMapping] = _field(factory=AbsentList)
    """The versions that were published, one for each language. Present when `status` is `done`."""

    publish_id: str | Unset = UNSET
    """Opaque name of the publish, to be passed to `design_emails.get_publish_status`. Present when `status` is `pending`.
    """

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.status) is not UNSET:
            out["status"] = encode(v)
        if (v := fields.mappings) or v.__class__ is list:
            out["mappings"] = [encode(item) for item in v]
        elif v.__class__ is NullList or v is None:
            out["mappings"] = None
        if (v := fields.publish_id) is not UNSET:
            out["publish_id"] = v
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
        self.status = _PublishState[pop("status", UNSET)]
        self.mappings = (
            [PublishMapping.from_dict(item) for item in v]
            if (v := pop("mappings", UNSET)).__class__ is list
            else other_list(v)
        )
        self.publish_id = pop("publish_id", UNSET)
        self._extra = d or None
        return self


from .publish_mapping import PublishMapping
from .publish_state import LOOKUP as _PublishState
from .publish_state import PublishState
