from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, TEXT, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PublishMapping(Model):
    """Which version of a template one language of an email became.

    Args:
        node_id: UUID of the Design Studio content that was published.
        template_id: Number of the workflow's template.
        version_id: Id of the published version of that template.
        language: Language code of the content.
    """

    node_id: str
    """UUID of the Design Studio content that was published."""
    template_id: int
    """Number of the workflow's template."""
    version_id: str | None = None
    """Id of the published version of that template."""
    language: str | None = None
    """Language code of the content."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = PublishMapping) -> PublishMapping:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 4, _SHAPES)
    (_node_id, _template_id, _version_id, _language) = d.values()
    if not (
        (class_of(_node_id) is str or _node_id is None)
        and (class_of(_template_id) is int or _template_id is None)
        and (class_of(_version_id) is str or _version_id is None)
        and (class_of(_language) is str or _language is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.node_id = _node_id
    made.template_id = _template_id
    made.version_id = _version_id
    made.language = _language
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(
    PublishMapping, {"node_id": TEXT, "template_id": INTEGER, "version_id": TEXT, "language": TEXT}, read
)
