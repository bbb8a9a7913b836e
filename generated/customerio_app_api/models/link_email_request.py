from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import BOOLEAN, ModelReader, Object, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LinkEmailRequest(Model):
    """The workflow item that an email is to be linked to.

    Args:
        target: What to link the email to.
        force: True replaces and unlinks other Design Studio content that the target has. Otherwise such a target is
            refused with 409.
    """

    target: EmailLinkTarget | Mapping[str, Any]
    """What to link the email to."""
    force: bool | None = None
    """True replaces and unlinks other Design Studio content that the target has. Otherwise such a target is refused with
    409.
    """


read = ModelReader(LinkEmailRequest)

from .email_link_target import EmailLinkTarget
from .email_link_target import read as _EmailLinkTarget

describe(LinkEmailRequest, {"target": Object(_EmailLinkTarget), "force": BOOLEAN}, read, Rules(required=("target",)))
