from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, TEXT, Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EmailLink(Model):
    """The link between an email and a workflow item.

    Args:
        node_id: UUID of the Design Studio content that is linked.
        template_id: Number of the workflow's template that now takes its content from the email.
        target: The workflow item; may be null.
    """

    node_id: str | None = None
    """UUID of the Design Studio content that is linked."""
    template_id: int | None = None
    """Number of the workflow's template that now takes its content from the email."""
    target: EmailLinkTarget | None = None
    """The workflow item; may be null."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = EmailLink) -> EmailLink:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 3, _SHAPES)
    (_node_id, _template_id, _target) = d.values()
    if not (
        (class_of(_node_id) is str or _node_id is None)
        and (class_of(_template_id) is int or _template_id is None)
        and (class_of(_target) is dict or _target is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.node_id = _node_id
    made.template_id = _template_id
    made.target = None if _target is None else _EmailLinkTarget(_target, notes)
    return made  # type: ignore[no-any-return]


from .email_link_target import EmailLinkTarget
from .email_link_target import read as _EmailLinkTarget

_SHAPES: Shapes = {}
_ABSENT = describe(EmailLink, {"node_id": TEXT, "template_id": INTEGER, "target": Object(_EmailLinkTarget)}, read)
