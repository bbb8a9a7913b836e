"""Trigger a broadcast for some addresses, wait until it is processed, and say what went wrong with it."""

from __future__ import annotations

from customerio_app import AppClient
from customerio_app.errors import CustomerIOError, TriggerError
from customerio_app.models import BroadcastTrigger, TriggerBroadcastRequest


def show(trigger: BroadcastTrigger) -> None:
    print(f"trigger {trigger.id}: {'processed' if trigger.processed_at else 'waiting'}")


def main(broadcast_name: str, addresses: list[str]) -> list[str]:
    with AppClient() as cio:
        broadcasts = {broadcast.name: broadcast for broadcast in cio.broadcasts.list()}
        broadcast = broadcasts[broadcast_name]
        request = TriggerBroadcastRequest(emails=addresses, data={"headline": "Back to normal"})
        try:
            receipt = cio.broadcasts.trigger(broadcast.id, request)
        except CustomerIOError as error:
            return ["triggered or not: look at it" if error.maybe_applied else f"not triggered: {error}"]
        try:
            outcome = cio.broadcasts.wait_trigger(broadcast.id, receipt.id, timeout=300, progress=show)
        except TriggerError as error:
            return [str(error)]
        if outcome.processed_at is not None:
            print(f"processed {outcome.processed_at - outcome.trigger.created_at} seconds later")
        return outcome.errors
