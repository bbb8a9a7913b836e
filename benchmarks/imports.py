"""What it costs to start: `import customerio_app`, a client and the imports of its first call, against `import httpx`.

Each program runs in a process of its own, by turns. What counts is the median, over many rounds, of its time against
that of `import httpx` in the same round: it repeats to 0.01, where the smallest times against each other differ by
0.06 from run to run on a machine with neighbours. The memory is what each process holds at its end. The first call
goes to a mock transport: no network, and no TLS on either side, which every program pays with its first connection.
httpx's command line (rich, click) is kept out, as in a plain installation.

Run ``python benchmarks/imports.py [--quick]``; ``--peers-python`` names an interpreter that has openai, stripe,
githubkit, svix, customerio and async-customerio, for the second table. Exits with 1 where a bar is missed.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import time

from attrs import Factory, define

TIME_BAR = 1.35
MEMORY_BAR = 1.25

_OURS = """
from customerio_app import AppClient
AppClient("key")
import httpx
mock = httpx.MockTransport(lambda request: httpx.Response(200, json={"segments": []}))
AppClient("key", transport=mock).segments.list()
"""
_PEERS = {
    "openai": 'import openai\nopenai.OpenAI(api_key="key").chat.completions',
    "stripe": 'import stripe\nstripe.StripeClient("key").v1.customers',
    "githubkit": 'import githubkit\ngithubkit.GitHub("key").rest.issues',
    "svix": 'import svix.api\nsvix.api.Svix("key").message',
    "customerio": 'import customerio\ncustomerio.APIClient("key")',
    "async-customerio": 'import async_customerio\nasync_customerio.AsyncAPIClient("key")',
}
_PREPARED = "import sys\nsys.modules['click'] = None\n"
_MEASURED = """
import sys
try:
    with open("/proc/self/status") as status:
        memory = next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))
except OSError:
    import resource
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 if sys.platform == "darwin" else 1)
print(memory, len(sys.modules))
"""


@define
class Program:
    """A program and what was seen of it: seconds of each round, the least KiB, and modules."""

    name: str
    python: str
    source: str
    environment: dict[str, str]
    seconds: list[float] = Factory(list)
    memory: int = 0
    modules: int = 0
    trouble: str = ""

    def run(self) -> None:
        if self.trouble:
            return
        began = time.perf_counter()
        done = subprocess.run(
            [self.python, "-c", _PREPARED + self.source + _MEASURED],
            capture_output=True,
            text=True,
            check=False,
            env=self.environment,
        )
        seconds = time.perf_counter() - began
        if done.returncode:
            self.trouble = (done.stderr.strip().splitlines() or ["no output"])[-1]
            return
        memory, modules = map(int, done.stdout.split())
        self.seconds.append(seconds)
        self.memory = min(self.memory, memory) if self.memory else memory
        self.modules = modules

    def time_against(self, base: Program) -> float:
        """How much longer it took than another in the same round."""
        return statistics.median(ours / theirs for ours, theirs in zip(self.seconds, base.seconds, strict=True))


def by_turns(programs: list[Program], rounds: int) -> None:
    for _ in range(rounds):
        for program in programs:
            program.run()


def show(program: Program, base: Program, verdict: str = "") -> None:
    if program.trouble:
        print(f"{program.name:36}not measured: {program.trouble[:70]}")
        return
    seconds, memory = statistics.median(program.seconds), program.memory / 1024
    print(
        f"{program.name:36}{seconds * 1e3:7.0f} ms{memory:8.1f} MB{program.modules:6} modules"
        f"{program.time_against(base):8.2f} x{program.memory / base.memory:7.2f} x  {verdict}"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="fewer rounds")
    parser.add_argument("--peers-python", help="an interpreter that has the other clients")
    arguments = parser.parse_args()
    rounds = 7 if arguments.quick else 60
    # Bytecode is cached as in any installation, whatever the environment says; the first round fills the cache.
    apart = ("PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX")
    environment = {name: value for name, value in os.environ.items() if name not in apart}
    return measure(rounds, environment, arguments.peers_python)


def measure(rounds: int, environment: dict[str, str], peers_python: str | None) -> int:
    nothing = Program("python", sys.executable, "", environment)
    bare = Program("import httpx", sys.executable, "import httpx", environment)
    package = Program("import customerio_app", sys.executable, "import customerio_app", environment)
    ours = Program("customerio_app, client, first call", sys.executable, _OURS, environment)
    by_turns([nothing, bare, package, ours], rounds)
    if ours.trouble or bare.trouble:
        print(ours.trouble or bare.trouble)
        return 1
    time_passed = ours.time_against(bare) <= TIME_BAR
    memory_passed = ours.memory <= MEMORY_BAR * bare.memory
    print(f"against `import httpx`; bars: {TIME_BAR} x the time, {MEMORY_BAR} x the memory")
    for program in (nothing, bare, package):
        show(program, bare)
    passed = time_passed and memory_passed
    verdict = f"time {'PASS' if time_passed else 'FAIL'}, memory {'PASS' if memory_passed else 'FAIL'}"
    show(ours, bare, verdict)
    if peers_python:
        bare = Program(bare.name, bare.python, bare.source, environment)
        ours = Program(ours.name, ours.python, ours.source, environment)
        peers = [Program(name, peers_python, source, environment) for name, source in _PEERS.items()]
        by_turns([bare, ours, *peers], max(3, rounds // 3))
        print("\nagainst other clients; bar: first of all, in time and in memory")
        for peer in peers:
            show(peer, bare)
        measured = [peer for peer in peers if not peer.trouble]
        first = all(ours.time_against(peer) < 1 and ours.memory < peer.memory for peer in measured)
        show(ours, bare, "PASS" if first and measured else "FAIL")
        passed = passed and first and bool(measured)
    else:
        print("\nother clients: not measured (--peers-python names an interpreter that has them)")
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
