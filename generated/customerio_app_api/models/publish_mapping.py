from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, ModelReader, describe
from ..types import Model


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


read = ModelReader(PublishMapping)


describe(PublishMapping, {"node_id": TEXT, "template_id": INTEGER, "version_id": TEXT, "language": TEXT}, read)
