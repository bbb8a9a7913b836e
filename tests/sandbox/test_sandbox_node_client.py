"""The vendor's ``customerio-node`` talks to the sandbox as it is: every kind of send, and what it sends its own way.

The client is installed from npm, as ``node/package-lock.json`` pins it, into a folder of the system's temporary one.
Where that cannot be done the test fails in CI (``CI`` set) and is skipped elsewhere.
"""

from __future__ import annotations

import functools
import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest
from customerio_sandbox import Sandbox

SOURCE = Path(__file__).parent / "node"
VERSION = json.loads((SOURCE / "package.json").read_text(encoding="utf-8"))["dependencies"]["customerio-node"]


@functools.cache
def installed() -> Path | str:
    """The folder with the program and the client, or why there is none."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        return "there is no node or no npm on the PATH"
    folder = Path(tempfile.gettempdir()) / f"customerio-node-{VERSION}-{os.getuid()}"
    package = folder / "node_modules" / "customerio-node" / "package.json"
    folder.mkdir(mode=0o700, exist_ok=True)
    if folder.stat().st_uid != os.getuid():
        return f"{folder} belongs to somebody else"
    for name in ("package.json", "package-lock.json", "sends.mjs"):
        shutil.copyfile(SOURCE / name, folder / name)
    if not package.is_file() or json.loads(package.read_text(encoding="utf-8"))["version"] != VERSION:
        made = subprocess.run(
            ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
            timeout=180,
        )
        if made.returncode != 0:
            return f"npm could not install customerio-node {VERSION}"
    return folder


@pytest.fixture
def folder() -> Path:
    found = installed()
    if isinstance(found, Path):
        return found
    if os.environ.get("CI"):
        pytest.fail(found)
    pytest.skip(found)


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
