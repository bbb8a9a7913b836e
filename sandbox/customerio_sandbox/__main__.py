"""``python -m customerio_sandbox``: the sandbox on a port of your own."""

from __future__ import annotations

import argparse
import contextlib
import gc
import sys
from collections.abc import Sequence


def parser() -> argparse.ArgumentParser:
    """The command line's options."""
    from customerio_sandbox.description import load

    options = argparse.ArgumentParser(
        prog="python -m customerio_sandbox",
        description="A local Customer.io App API. Nothing it is asked to send is ever delivered.",
    )
    options.add_argument("--host", default="127.0.0.1", help="address to listen on (default: loopback only)")
    options.add_argument("--port", type=int, default=8025, help="port to listen on; 0 chooses a free one")
    options.add_argument("--region", choices=load().regions, default="us", help="whose keys work")
    options.add_argument("--seed-file", help="people to start with, one JSON object a line, instead of the built-in")
    options.add_argument("--examples", action="store_true", help="answer with the description's examples only")
    options.add_argument("--no-limits", action="store_true", help="do not enforce rate limits")
    options.add_argument(
        "--counting", choices=("sliding", "fixed", "bucket"), default="sliding", help="how requests are counted"
    )
    options.add_argument(
        "--clock",
        choices=("fixed", "now"),
        default="fixed",
        help="start the clock a little after the seed's newest records, or at the present (they keep their times)",
    )
    options.add_argument(
        "--allow-host",
        action="append",
        default=[],
        metavar="NAME",
        help="a host name under which the page may be reached, beside addresses and localhost; may be repeated",
    )
    options.add_argument(
        "--plain",
        action="store_true",
        help="answer as documented: no nulls for empty lists, no ids as text, no unknown fields",
    )
    options.add_argument(
        "--deliver-anywhere",
        action="store_true",
        help="post the events of reporting webhooks to any address, not only to this machine",
    )
    options.add_argument(
        "--operations", action="store_true", help="print which operations are simulated and which are examples, and end"
    )
    return options


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until interrupted; the exit status."""
    given = parser().parse_args(arguments)
    if given.operations:
        from customerio_sandbox.coverage import markdown
        from customerio_sandbox.description import load

        print(markdown(load()), end="")  # noqa: T201
        return 0
    from customerio_sandbox.clock import Clock
    from customerio_sandbox.live import LiveBehaviour
    from customerio_sandbox.server import Sandbox

    try:
        sandbox = Sandbox(
            host=given.host,
            port=given.port,
            region=given.region,
            seed_file=given.seed_file,
            examples=given.examples,
            limits=not given.no_limits,
            counting=given.counting,
            live=LiveBehaviour.off() if given.plain else None,
            clock=Clock(start=None) if given.clock == "now" else None,
            hosts=given.allow_host,
            deliver_anywhere=given.deliver_anywhere,
        )
        url = sandbox.listen()
    except (OSError, ValueError) as error:
        print(f"the sandbox cannot start: {error}", file=sys.stderr)  # noqa: T201 - this is a command
        return 1
    keys = f"Key: {sandbox.api_key}\nSigning key of webhooks: {sandbox.webhook_signing_key}"
    print(f"Sandbox of the App API ({given.region}): {url}\n{keys}\nStop with Ctrl-C.", flush=True)  # noqa: T201
    # The people of a large seed stay: a collection that visits them holds up every request (20,000: 155 ms), which then
    # arrive together, and a client sees 429s that are no fault of its limiter's.
    gc.freeze()
    with contextlib.suppress(KeyboardInterrupt):  # how Ctrl-C ends, after uvicorn has closed everything
        sandbox.serve()
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except ModuleNotFoundError as missing:
        from customerio_sandbox import without_extra

        sys.exit(without_extra(missing))
