from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UnpublishedChanges(Model):
    """Whether an email differs from what was last published.

    Args:
        has_unpublished_changes: True if the email or one of its translations has changed since it was published. Always
            false for an email that is not linked to a workflow.
    """

    has_unpublished_changes: bool
    """True if the email or one of its translations has changed since it was published. Always false for an email that is
    not linked to a workflow.
    """


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = UnpublishedChanges) -> UnpublishedChanges:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _has_unpublished_changes = d["has_unpublished_changes"]
    if not (class_of(_has_unpublished_changes) is bool or _has_unpublished_changes is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.has_unpublished_changes = _has_unpublished_changes
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(UnpublishedChanges, {"has_unpublished_changes": BOOLEAN}, read)
