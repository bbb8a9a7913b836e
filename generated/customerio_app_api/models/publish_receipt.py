from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import TEXT, Array, Choice, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Model, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PublishReceipt(Model):
    """The outcome of a publish. `done` comes with `mappings`; `pending`, for emails in several languages, comes with
    `publish_id`.

    Args:
        status: Whether the publish has finished.
        mappings: The versions that were published, one for each language. Present when `status` is `done`.
        publish_id: Opaque name of the publish, to be passed to `design_emails.get_publish_status`. Present when
            `status` is `pending`.
    """

    status: PublishState
    """Whether the publish has finished."""
    mappings: list[PublishMapping] = _field(factory=NoList)
    """The versions that were published, one for each language. Present when `status` is `done`."""
    publish_id: str | None = None
    """Opaque name of the publish, to be passed to `design_emails.get_publish_status`. Present when `status` is `pending`.
    """


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = PublishReceipt) -> PublishReceipt:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 3, _SHAPES)
    (_status, _mappings, _publish_id) = d.values()
    if not (
        (class_of(_status) is str or _status is None)
        and (_mappings is UNSET or _mappings is None or class_of(_mappings) is list and each_is(_mappings, dict))
        and (class_of(_publish_id) is str or _publish_id is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.status = _PublishState[_status]
    made.mappings = (
        [_PublishMapping(item, notes) for item in _mappings]
        if _mappings
        else NoList()
        if _mappings is UNSET or _mappings is None
        else _mappings
    )
    made.publish_id = _publish_id
    return made  # type: ignore[no-any-return]


from .publish_mapping import PublishMapping
from .publish_mapping import read as _PublishMapping
from .publish_state import LOOKUP as _PublishState
from .publish_state import PublishState

_SHAPES: Shapes = {}
_ABSENT = describe(
    PublishReceipt,
    {"status": Choice(_PublishState), "mappings": Array(Object(_PublishMapping)), "publish_id": TEXT},
    read,
)
