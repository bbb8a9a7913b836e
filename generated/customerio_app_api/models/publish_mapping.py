from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import INTEGER, SHAPES, TEXT, Notes, came, describe, new_object, read_carefully, take_unknown
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
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 4 else take_unknown(d, 4)
    (made.node_id, made.template_id, made.version_id, made.language) = d.values()
    if not (
        (made.node_id is None or class_of(made.node_id) is str)
        and (made.template_id is None or class_of(made.template_id) is int)
        and (made.version_id is None or class_of(made.version_id) is str)
        and (made.language is None or class_of(made.language) is str)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    return made  # type: ignore[no-any-return]


_ABSENT, _ALL = describe(
    PublishMapping, {"node_id": TEXT, "template_id": INTEGER, "version_id": TEXT, "language": TEXT}, read
)
