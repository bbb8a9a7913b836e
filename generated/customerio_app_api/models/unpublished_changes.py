from __future__ import annotations

from attr import define

from ..fields import BOOLEAN, ModelReader, describe
from ..types import Model


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


read = ModelReader(UnpublishedChanges)


describe(UnpublishedChanges, {"has_unpublished_changes": BOOLEAN}, read)
