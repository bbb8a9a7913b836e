from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Suppression(Model):
    """An address that the email provider suppresses.

    Args:
        created: When it was suppressed, Unix seconds.
        email: The address.
        reason: Why it was suppressed, in the provider's words.
        status: Status the provider recorded, as text.
    """

    created: int
    """When it was suppressed, Unix seconds."""
    email: str
    """The address."""
    reason: str | None = None
    """Why it was suppressed, in the provider's words."""
    status: str | None = None
    """Status the provider recorded, as text."""


read = ModelReader(Suppression)


describe(Suppression, {"created": INTEGER, "email": TEXT, "reason": TEXT, "status": TEXT}, read)
