from __future__ import annotations

from attr import define

from ..fields import INTEGER, ModelReader, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TrackedResponse(Model):
    """One response in an in-app survey.

    Args:
        id: Number of the response.
        ts: When it was given, in Unix seconds.
    """

    id: int
    """Number of the response."""
    ts: int
    """When it was given, in Unix seconds."""


read = ModelReader(TrackedResponse)


describe(TrackedResponse, {"id": INTEGER, "ts": INTEGER}, read)
