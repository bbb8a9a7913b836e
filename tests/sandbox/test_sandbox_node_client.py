"""The vendor's ``customerio-node`` talks to the sandbox as it is: every kind of send, and what it sends its own way."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from customerio_sandbox import Sandbox

from tests import npm_packages


@pytest.fixture
def folder() -> Path:
    return npm_packages.require(Path(__file__).parent / "node", "sends.mjs")


def test_the_official_client_for_node_sends_everything(box: Sandbox, folder: Path) -> None:
    done = subprocess.run(
        ["node", "sends.mjs", box.api_key, box.url],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert all(one["delivery_id"] and one["queued_at"] for one in told["receipts"])
    assert [(one["operation"], one["recipients"]) for one in box.outbox] == [
        *[("send.email", ["ada@example.com"])] * 6,
        ("send.push", ["apns-token-0001"]),
        *[("send.sms", ["+12025550143"])] * 2,
        *[("send.whatsapp", ["+12025550143"])] * 2,
        ("send.inbox_message", ["42"]),
        ("send.in_app", ["42"]),
        ("broadcasts.trigger", ["ada@example.com", "grace.hopper@example.com"]),
    ]
    pairs = [{"name": "X-Order", "value": "8841"}]
    headers = [one["body"]["headers"] for one in box.outbox[:6]]
    assert headers == [{}, {"X-Order": "8841"}, pairs, json.dumps(pairs, separators=(",", ":")), {}, {}]
    assert told["content"] == [{"title": "Soldering"}]
    assert "acme" in told["objects"]
    assert told["people"] == 2
    assert told["refusals"] == [404, 400]
