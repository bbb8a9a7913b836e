from __future__ import annotations

from attr import define

from ..fields import INTEGER, TEXT, ModelReader, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LiveNotificationSegmentsState(Model):
    """Content of the bundled type `io.customer.livenotifications.segments`, a progress bar made of segments.

    Args:
        status: Headline of the present step.
        segments_total: Number of segments in the bar; more than 20 count as 20.
        segments_complete: Number of finished segments; more than `segmentsTotal` count as `segmentsTotal`.
        substatus: Second line below the status.
        trailing_text: Text at the end of the bar.
    """

    status: str
    """Headline of the present step."""
    segments_total: int
    """Number of segments in the bar; more than 20 count as 20."""
    segments_complete: int
    """Number of finished segments; more than `segmentsTotal` count as `segmentsTotal`."""
    substatus: str | None = None
    """Second line below the status."""
    trailing_text: str | None = None
    """Text at the end of the bar."""


read = ModelReader(LiveNotificationSegmentsState)


describe(
    LiveNotificationSegmentsState,
    {"status": TEXT, "segmentsTotal": INTEGER, "segmentsComplete": INTEGER, "substatus": TEXT, "trailingText": TEXT},
    read,
    Rules(required=("status", "segmentsTotal", "segmentsComplete")),
)
