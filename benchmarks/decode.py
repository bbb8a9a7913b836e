"""What typed responses cost: 1,000 messages, against json alone, pydantic models, plain dicts and bare httpx.

Everything is measured by turns in one run, and the smallest of many times counts: noise only adds. The messages, and
pydantic's models, are made from openapi.yaml. Run ``python benchmarks/decode.py [--quick]``; exits with 1 where a bar
is missed.
"""

from __future__ import annotations

import argparse
import gc
import json
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import httpx
from attrs import frozen
from customerio_app import AppClient, NoRateLimiter
from customerio_app._call.response import decode_response
from customerio_app.models import MessageDeliveryList
from customerio_app_api.models.message_delivery_list import read
from customerio_app_api.operations import OPERATIONS
from pydantic import BaseModel, ConfigDict, create_model

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "generator"))

from description import load, ref_name
from plan import Plan, TypePlan, make_plan

COUNT = 1000

_SERVER = """
import asyncio, sys

body = sys.stdin.buffer.read(int(sys.argv[1]))
head = f"HTTP/1.1 200 OK\\r\\nContent-Type: application/json\\r\\nContent-Length: {len(body)}\\r\\n\\r\\n"

class Server(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.transport.write(head.encode() + body)

async def main():
    server = await asyncio.get_running_loop().create_server(Server, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.buffer.read)

asyncio.run(main())
"""


@frozen
class Row:
    """A measure against its bar."""

    name: str
    ours: str
    theirs: str
    ratio: float
    bar: float

    @property
    def passed(self) -> bool:
        return self.ratio <= self.bar


def messages(document: dict[str, Any], count: int) -> bytes:
    """A response of `messages.list` with so many messages, as the description's examples have them."""
    templates = document["components"]["examples"]["MessageDeliveryList"]["value"]["messages"]
    made = []
    for number in range(count):
        message = json.loads(json.dumps(templates[number % len(templates)]))
        message["id"] = f"{message['id'][:-6]}{number:06}"
        message["deduplicate_id"] = f"{message['id']}:{1_795_000_000 + number}"
        message["customer_id"] = str(number)
        message["recipient"] = f"person{number}@example.com"
        message["created"] += number
        for name in message["metrics"]:
            message["metrics"][name] += number
        message["customer_identifiers"].update(email=message["recipient"], id=str(number), cio_id=f"7c1a02{number:06x}")
        made.append(message)
    return json.dumps({"messages": made, "next": "MDAwMDE="}, separators=(",", ":")).encode()


def pydantic_model(plan: Plan, name: str, made: dict[str, type[BaseModel]]) -> type[BaseModel]:
    """The same shape for pydantic: every field may be missing or null, unknown fields are kept."""

    def annotation(kind: TypePlan) -> Any:
        if kind.kind == "model":
            return pydantic_model(plan, kind.name, made)
        if kind.kind == "list":
            assert kind.item
            return list[annotation(kind.item)]  # type: ignore[misc]
        if kind.kind == "map":
            assert kind.item
            return dict[str, annotation(kind.item)]  # type: ignore[misc]
        if kind.kind == "enum":
            return getattr(__import__("customerio_app.models", fromlist=["models"]), kind.name)
        return {"int": int, "str": str, "bool": bool, "float": float}.get(kind.annotation, Any)

    if name not in made:
        fields: dict[str, Any] = {
            field.python: (annotation(field.type) | None, None) for field in plan.models[name].fields
        }
        made[name] = create_model(name, __config__=ConfigDict(extra="allow"), **fields)
    return made[name]


def by_turns(rounds: int, *functions: Callable[[], Any]) -> list[float]:
    """The smallest time of each function in seconds, measured by turns."""
    best = [float("inf")] * len(functions)
    for _ in range(rounds):
        for index, function in enumerate(functions):
            gc.collect()
            began = time.perf_counter()
            result = function()
            best[index] = min(best[index], time.perf_counter() - began)
            del result
    return best


def retained(function: Callable[[], Any]) -> int:
    """Bytes that a result holds."""
    function()
    gc.collect()
    tracemalloc.start()
    result = function()
    gc.collect()
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    del result
    return size


def whole_calls(content: bytes, rounds: int) -> list[float]:
    """A call of ours, and one of bare httpx with `.json()`, on a loopback server in a process of its own."""
    with subprocess.Popen(
        [sys.executable, "-c", _SERVER, str(len(content))], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as server:
        assert server.stdin
        assert server.stdout
        server.stdin.write(content)
        server.stdin.flush()
        url = f"http://127.0.0.1:{int(server.stdout.readline())}"
        with (
            AppClient("key", base_url=url, limiter=NoRateLimiter()) as cio,
            httpx.Client(headers={"Authorization": "Bearer key"}) as bare,
        ):
            times = by_turns(
                rounds,
                lambda: cio.messages.list(limit=COUNT),
                lambda: bare.get(f"{url}/v1/messages", params={"limit": COUNT}).json(),
            )
        server.stdin.close()
    return times


def typed(content: bytes) -> MessageDeliveryList:
    """The client's way from a response's bytes to a model."""
    return decode_response(
        content,
        read,
        no_content=False,
        operation=OPERATIONS["messages.list"],
        status_code=200,
        headers={},
    )[0]


def measure(rounds: int) -> list[Row]:
    document = load()
    content = messages(document, COUNT)
    plan = make_plan(document)
    assert ref_name({"$ref": "#/components/schemas/MessageDeliveryList"}) in plan.models
    twin = pydantic_model(plan, "MessageDeliveryList", {})
    assert typed(content).to_dict() == json.loads(content)
    assert twin.model_validate_json(content).model_dump(exclude_unset=True) == json.loads(content)
    # What this program itself holds must not weigh on the garbage collector.
    gc.collect()
    gc.freeze()
    ours, plain, pydantic = by_turns(
        rounds,
        lambda: typed(content),
        lambda: json.loads(content),
        lambda: twin.model_validate_json(content),
    )
    call, bare = whole_calls(content, rounds)
    models = retained(lambda: typed(content))
    dicts = retained(lambda: json.loads(content))

    def ms(seconds: float) -> str:
        return f"{seconds * 1e3:.2f} ms"

    def kb(size: int) -> str:
        return f"{size / 1024:.0f} KiB"

    return [
        Row("decoded, against json.loads alone", ms(ours), ms(plain), ours / plain, 1.6),
        Row("decoded, against pydantic v2 models", ms(ours), ms(pydantic), ours / pydantic, 0.8),
        Row("a whole call, against httpx and .json()", ms(call), ms(bare), call / bare, 1.5),
        Row("memory, against plain dicts", kb(models), kb(dicts), models / dicts, 0.9),
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="fewer rounds")
    rows = measure(30 if parser.parse_args().quick else 200)
    reader = "msgspec" if find_spec("msgspec") else "json of the standard library (msgspec is not installed)"
    print(f"{COUNT} messages, read with {reader}")
    print(f"{'measure':42}{'ours':>12}{'theirs':>12}{'ratio':>8}{'bar':>7}")
    for row in rows:
        verdict = "PASS" if row.passed else "FAIL"
        print(f"{row.name:42}{row.ours:>12}{row.theirs:>12}{row.ratio:>8.2f}{row.bar:>7.2f}  {verdict}")
    return 0 if all(row.passed for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
