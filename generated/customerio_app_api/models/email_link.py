from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, ModelReader, Object, describe
from ..types import Model


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


read = ModelReader(EmailLink)

from .email_link_target import EmailLinkTarget
from .email_link_target import read as _EmailLinkTarget

describe(EmailLink, {"node_id": TEXT, "template_id": INTEGER, "target": Object(_EmailLinkTarget)}, read)
