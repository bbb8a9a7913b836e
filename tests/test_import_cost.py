"""What is imported when, counted in modules: milliseconds differ from machine to machine, and creep back unseen."""

from __future__ import annotations

import subprocess
import sys

import pytest

#: httpx's command line and what it needs are there for developers only.
PLAIN = "import sys\nsys.modules['click'] = None\n"
#: Modules of ours and of the standard library that a client and its first call need beyond httpx's own and attrs's.
MOST_BEYOND_HTTPX = 46
FIRST_CALL = """
import httpx
from customerio_app import AppClient
with AppClient("key", transport=httpx.MockTransport(lambda request: httpx.Response(200, json={}))) as cio:
    cio.segments.list()
"""
#: Where a module is kept to the end, it is still there when the interpreter empties it.
AT_THE_END = """
import os, sys, weakref

class Last:
    def __init__(self, name):
        self.name, self.module, self.write = name, weakref.ref(sys.modules[name]), os.write

    def __del__(self):
        if self.module() is not None:
            self.write(1, f"{self.name} ".encode())

ours = [name for name in sys.modules if name.startswith("customerio_app")]
# What stands in the module of the hooks is kept.
ours.remove("customerio_app._hooks")
for name in ("httpx", *ours):
    sys.modules[name].last = Last(name)
"""


def imported(program: str) -> set[str]:
    """The modules that a program has imported at its end."""
    code = f"{PLAIN}{program}\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize("program", ["import customerio_app", "import customerio_app; dir(customerio_app)"])
def test_the_package_alone_imports_next_to_nothing(program: str) -> None:
    modules = imported(program)
    ours = {name for name in modules if name.startswith("customerio_app")}
    assert ours == {"customerio_app", "customerio_app._version"}
    assert not modules & {
        "httpx",
        "httpcore",
        "attrs",
        "attr",
        "asyncio",
        "redis",
        "msgspec",
        "dateutil",
        "ssl",
        "json",
    }


def test_all_models_are_a_name_away_and_not_imported() -> None:
    modules = imported("from customerio_app import models; dir(models); models.SegmentRef")
    ours = {name for name in modules if name.startswith("customerio_app_api.models.")}
    assert ours == {"customerio_app_api.models._all", "customerio_app_api.models.segment_ref"}
    assert "httpx" not in modules


def test_a_first_call_imports_few_modules() -> None:
    beyond = imported(FIRST_CALL) - imported("import httpx, attrs")
    assert len(beyond) <= MOST_BEYOND_HTTPX, sorted(beyond)
    assert not beyond & {"asyncio", "customerio_app._call.record"}
    assert not beyond & {"redis", "msgspec", "dateutil", "concurrent.futures.thread", "customerio_app.limits._redis"}


def test_a_first_call_imports_only_its_own_models() -> None:
    modules = imported(FIRST_CALL)
    models = {name.removeprefix("customerio_app_api.models.") for name in modules if ".models." in name}
    assert models == {"segment", "segment_list", "segment_state", "segment_type"}
    assert {name for name in modules if name.startswith("customerio_app_api.api.")} == {
        "customerio_app_api.api.segments",
        "customerio_app_api.api.segments.list_segments",
    }
    assert {name for name in modules if name.startswith("customerio_app_api.resources.")} == {
        "customerio_app_api.resources.segments"
    }


def test_reading_people_and_exports_costs_nothing_until_it_is_used() -> None:
    modules = imported(
        "from customerio_app._flows.people import Customers\nfrom customerio_app._flows.exports import Exports"
    )
    assert not modules & {"httpx", "attrs", "asyncio", "concurrent.futures.thread"}
    assert not {name for name in modules if name.startswith("customerio_app_api.models.")}


def test_nothing_of_the_client_is_kept_to_the_end_of_a_program() -> None:
    """Hooks for forks, filters of loggers and the like are kept by Python, and would keep all that they can reach."""
    done = subprocess.run([sys.executable, "-c", PLAIN + FIRST_CALL + AT_THE_END], capture_output=True, check=True)
    assert done.stdout == b""
