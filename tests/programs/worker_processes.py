"""A queue of receipts, sent by several processes that keep to the rate limit together."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from customerio_app import AppClient, FileRateLimiter, RetryPolicy
from customerio_app.errors import CustomerIOError, RateLimitWaitError
from customerio_app.models import PersonIdentifiers, SendEmailRequest


def send_some(orders: list[tuple[int, str]], limits: Path) -> list[str]:
    results: list[str] = []
    limiter = FileRateLimiter(limits)
    with AppClient(limiter=limiter, max_wait=60, retry=RetryPolicy(max_attempts=5)) as cio:
        for order, address in orders:
            request = SendEmailRequest(
                to=address,
                transactional_message_id=44,
                identifiers=PersonIdentifiers(email=address),
                message_data={"order": order},
            )
            try:
                receipt = cio.send.email(request)
            except RateLimitWaitError as error:
                results.append(f"{order}: later, in {error.wait:.0f} s")
            except CustomerIOError as error:
                results.append(f"{order}: {'unclear' if error.maybe_applied else 'not sent'}")
            else:
                results.append(f"{order}: {receipt.delivery_id}")
    limiter.close()
    return results


def main(orders: list[tuple[int, str]], limits: Path, processes: int) -> list[str]:
    parts = [orders[number::processes] for number in range(processes)]
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        results = pool.map(send_some, parts, [limits] * processes)
        return [line for part in results for line in part]
