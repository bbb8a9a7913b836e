"""``cio.broadcasts``: the generated operations, and waiting until a trigger is processed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from customerio_app_api.operations import OPERATIONS
from customerio_app_api.resources.broadcasts import AsyncBroadcasts as GeneratedAsyncBroadcasts
from customerio_app_api.resources.broadcasts import Broadcasts as GeneratedBroadcasts

from customerio_app._call.steps import Invoke
from customerio_app._flows.paging import Walk
from customerio_app._flows.waiting import asking, takes_progress
from customerio_app.errors import TriggerError, refusal

if TYPE_CHECKING:
    from customerio_app_api.models import BroadcastTrigger

    from customerio_app._call.steps import Steps
    from customerio_app._client import AppClient, AsyncAppClient

Progress = Callable[["BroadcastTrigger"], object]

_ERRORS = OPERATIONS["broadcasts.list_trigger_errors"]


class TriggerOutcome:
    """What became of a trigger.

    Attributes:
        trigger: the trigger, processed.
        errors: why it was refused, or refused in part, one text for each error; empty where all went well. They may
            repeat what was sent, so think before you log them.
    """

    __slots__ = ("errors", "trigger")

    def __init__(self, trigger: BroadcastTrigger, errors: list[str]) -> None:
        self.trigger = trigger
        self.errors = errors

    @property
    def processed_at(self) -> int | None:
        """When it was processed, in Unix seconds."""
        return self.trigger.processed_at

    def __repr__(self) -> str:
        return f"TriggerOutcome({self.trigger!r}, {len(self.errors)} errors)"


def waiting(
    resource: Any, broadcast_id: int, trigger_id: int, timeout: float | None, progress: Progress | None
) -> Steps[TriggerOutcome]:
    """The steps of waiting for a trigger, and then of reading its errors, page by page."""
    if progress is not None and not takes_progress(progress):
        raise refusal("broadcasts.wait_trigger", "progress must be an ordinary function, or None")
    seen: list[BroadcastTrigger] = []

    def processed(trigger: BroadcastTrigger) -> BroadcastTrigger | None:
        seen[:] = [trigger]
        if progress is not None:
            progress(trigger)
        return trigger if trigger.processed_at else None

    question = Invoke(resource.get_trigger, (broadcast_id, trigger_id))
    trigger = yield from asking("broadcasts.wait_trigger", question, processed, timeout)
    if trigger is None:
        raise TriggerError(
            f"broadcasts.wait_trigger: trigger {trigger_id} of broadcast {broadcast_id} is not processed after "
            f"{timeout} s; it goes on being processed",
            operation="broadcasts.get_trigger",
            trigger=seen[0],
        )
    errors: list[str] = []
    walk = Walk(_ERRORS, {"broadcast_id": broadcast_id, "trigger_id": trigger_id})
    while not walk.done:
        page = yield Invoke(partial(resource.list_trigger_errors, **walk.arguments()), ())
        errors += walk.advance(page)
    return TriggerOutcome(trigger, errors)


class Broadcasts(GeneratedBroadcasts):
    """API-triggered broadcasts, their messages, triggers and metrics."""

    __slots__ = ("_app",)

    def __init__(self, client: AppClient) -> None:
        super().__init__(client)
        self._app = client

    def wait_trigger(
        self,
        broadcast_id: int,
        trigger_id: int,
        *,
        timeout: float | None = 3600.0,
        progress: Progress | None = None,
    ) -> TriggerOutcome:
        """Wait until a trigger is processed, and read what went wrong with it.

        Asks at once, after 1 s, and then at growing intervals of up to 15 s.

        ::

            receipt = cio.broadcasts.trigger(12, TriggerBroadcastRequest(emails=[...]))
            outcome = cio.broadcasts.wait_trigger(12, receipt.id)
            for error in outcome.errors:
                print(error)

        Parameters:
            broadcast_id: number of the broadcast.
            trigger_id: number of the trigger, which ``trigger`` returns.
            timeout: seconds to wait between the requests, all together; None for as long as it takes.
            progress: called with the trigger each time that it was asked for. What it raises ends the waiting.

        Returns:
            The trigger and its errors.

        Raises:
            TriggerError: it was not processed in time.
            CustomerIOError: as for ``get_trigger`` and ``list_trigger_errors``.
        """
        return self._app._driver.run(waiting(self, broadcast_id, trigger_id, timeout, progress))


class AsyncBroadcasts(GeneratedAsyncBroadcasts):
    """API-triggered broadcasts, their messages, triggers and metrics."""

    __slots__ = ("_app",)

    def __init__(self, client: AsyncAppClient) -> None:
        super().__init__(client)
        self._app = client

    async def wait_trigger(
        self,
        broadcast_id: int,
        trigger_id: int,
        *,
        timeout: float | None = 3600.0,  # noqa: ASYNC109 - as in Broadcasts.wait_trigger
        progress: Progress | None = None,
    ) -> TriggerOutcome:
        """Wait until a trigger is processed: see ``Broadcasts.wait_trigger``."""
        return await self._app._driver.run(waiting(self, broadcast_id, trigger_id, timeout, progress))
