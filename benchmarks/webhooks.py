"""Receiving: verify and parse a 2 kB event, against `hmac` and `json.loads` alone.

    python benchmarks/webhooks.py

Both are measured in turns on one core, so that whatever else the machine does hits both.
"""

from __future__ import annotations

import argparse
import hashlib
import hmac
import json
import sys
import time
from collections.abc import Callable

from customerio_app import webhooks

KEY = "a-signing-key"
BAR = 2.0


def event(size: int = 2048) -> bytes:
    """An `email_sent` event with content, of so many bytes."""
    data = {
        "customer_id": "member-4711",
        "identifiers": {"id": "member-4711", "email": "ada@example.com", "cio_id": "a3000001f4b2"},
        "delivery_id": "dgPr3AYDAAGZ3cT20aWm5tE7Jw==",
        "transactional_message_id": 44,
        "subject": "Your receipt for order 1842",
        "recipient": "ada@example.com",
        "headers": {"X-Department": ["billing"]},
        "content": "",
    }
    envelope = {
        "event_id": "01HX3V6W8ZQK4N2B7M5R9T1C3D",
        "object_type": "email",
        "metric": "sent",
        "timestamp": 1794900000,
    }
    data["content"] = "x" * (size - len(json.dumps({**envelope, "data": data})))
    return json.dumps({**envelope, "data": data}).encode()


def bare(body: bytes, headers: dict[str, str], key: bytes) -> object:
    """What a receiver of a few lines does."""
    message = b"v0:" + headers["X-CIO-Timestamp"].encode() + b":" + body
    expected = hmac.new(key, message, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, headers["X-CIO-Signature"]):
        raise ValueError
    return json.loads(body)


def seconds(work: Callable[[], object], times: int) -> float:
    began = time.perf_counter()
    for _ in range(times):
        work()
    return (time.perf_counter() - began) / times


def measure(rounds: int, times: int) -> tuple[float, float]:
    """Seconds for one event: ours, and bare. The best of all rounds."""
    body = event()
    signed = webhooks.sign(body, KEY)
    headers = {
        "Host": "example.com",
        "User-Agent": "Customer.io Webhooks",
        "Content-Type": "application/json",
        "Content-Length": str(len(body)),
        "Accept-Encoding": "gzip",
        **signed,
    }
    key = KEY.encode()
    both = [
        (seconds(lambda: webhooks.unwrap(body, headers, KEY), times), seconds(lambda: bare(body, headers, key), times))
        for _ in range(rounds)
    ]
    return min(one for one, _ in both), min(other for _, other in both)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="fewer rounds")
    parser.add_argument("--times", type=int, default=2000, help="events in a round")
    given = parser.parse_args()
    ours, alone = measure(5 if given.quick else 20, given.times)
    print(f"verify and parse, 2 kB   {1 / ours:10,.0f} events/s   {ours * 1e6:6.1f} us")
    print(f"hmac and json.loads      {1 / alone:10,.0f} events/s   {alone * 1e6:6.1f} us")
    print(f"ratio                    {ours / alone:10.2f}   (bar {BAR})")
    return 0 if ours <= BAR * alone else 1


if __name__ == "__main__":
    sys.exit(main())
