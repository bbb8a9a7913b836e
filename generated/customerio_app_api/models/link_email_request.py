from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, Notes, Object, describe, read_carefully
from ..types import Model, Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LinkEmailRequest(Model):
    """The workflow item that an email is to be linked to.

    Args:
        target: What to link the email to.
        force: True replaces and unlinks other Design Studio content that the target has. Otherwise such a target is
            refused with 409.
    """

    target: EmailLinkTarget
    """What to link the email to."""
    force: bool | None = None
    """True replaces and unlinks other Design Studio content that the target has. Otherwise such a target is refused with
    409.
    """


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = LinkEmailRequest) -> LinkEmailRequest:
    made: LinkEmailRequest = read_carefully(src_dict, notes, cls)
    return made


from .email_link_target import EmailLinkTarget
from .email_link_target import read as _EmailLinkTarget

describe(LinkEmailRequest, {"target": Object(_EmailLinkTarget), "force": BOOLEAN}, read, Rules(required=("target",)))
