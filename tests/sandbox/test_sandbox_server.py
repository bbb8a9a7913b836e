"""Starting and stopping, the command line, seed files, the fixtures, and the table of what is simulated."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import textwrap
import threading
from pathlib import Path
from typing import Any

import httpx
import pytest
from customerio_sandbox import Clock, LiveBehaviour, Sandbox
from customerio_sandbox.call import SIMULATIONS
from customerio_sandbox.coverage import markdown
from customerio_sandbox.description import load
from customerio_sandbox.people import built_in

from tests.sandbox.sandbox_calls import OPERATIONS, ROOT, Api, items


def test_it_starts_on_a_free_port_and_gives_it_back() -> None:
    before = set(threading.enumerate())
    with Sandbox() as sandbox:
        assert sandbox.url.startswith("http://127.0.0.1:")
        port = int(sandbox.url.rpartition(":")[2])
        assert httpx.get(sandbox.url, trust_env=False).status_code == 200
    assert set(threading.enumerate()) <= before
    with socket.socket() as again:
        assert again.connect_ex(("127.0.0.1", port)) != 0
    with pytest.raises(RuntimeError, match="not running"):
        _ = sandbox.url


def test_it_can_start_again_and_stopping_twice_is_nothing() -> None:
    sandbox = Sandbox()
    for _ in range(2):
        sandbox.start()
        assert httpx.get(sandbox.url, trust_env=False).status_code == 200
        sandbox.stop()
        sandbox.stop()


def test_it_stops_while_a_request_is_waiting() -> None:
    with Sandbox() as sandbox:
        headers = {"Authorization": f"Bearer {sandbox.api_key}", "X-Sandbox-Fault": "delay=0.2"}
        seen: list[int] = []

        def ask() -> None:
            response = httpx.get(f"{sandbox.url}/v1/segments", headers=headers, trust_env=False)
            seen.append(response.status_code)

        thread = threading.Thread(target=ask)
        thread.start()
        while thread.is_alive() and not sandbox.app.in_flight:
            thread.join(0.005)
    thread.join()
    assert seen == [200]


def test_a_port_that_is_taken_is_said() -> None:
    with Sandbox() as sandbox:
        port = int(sandbox.url.rpartition(":")[2])
        with pytest.raises(OSError, match="in use"):
            Sandbox(port=port).start()


def test_an_unknown_region_is_refused() -> None:
    with pytest.raises(ValueError, match="us or eu"):
        Sandbox(region="mars")


def test_several_sandboxes_are_apart() -> None:
    with Sandbox() as first, Sandbox() as second:
        one, other = Api(first.url, first.api_key), Api(second.url, second.api_key)
        try:
            one.get("snippets.create", body={"name": "mine", "value": "x"})
            assert "mine" not in [row["name"] for row in items(other.get("snippets.list"), "snippets")]
        finally:
            one.close()
            other.close()


def test_the_seed_is_the_same_every_time() -> None:
    def everything() -> list[str]:
        with Sandbox(limits=False, clock=Clock(monotonic=lambda: 0.0)) as sandbox:
            api = Api(sandbox.url, sandbox.api_key)
            try:
                paths = ("messages.list", "activities.list", "segments.list", "design_emails.list", "optouts.list")
                return [api.ask(name, limit=1000).text for name in paths]
            finally:
                api.close()

    assert everything() == everything()


def test_the_seed_s_people_are_made_up() -> None:
    people = built_in()
    assert len(people) == 300
    assert len({one.cio_id for one in people}) == 300
    addresses = [one.email for one in people if one.email is not None]
    assert all(one.endswith("@example.com") for one in addresses)
    assert sum("+" in one for one in addresses) > 20
    assert all(one.email or one.id for one in people)
    assert {1_790_000_000 < one.created < 1_795_435_200 for one in people} == {True}


def test_a_seed_file_brings_its_own_people(tmp_path: Path) -> None:
    file = tmp_path / "people.jsonl"
    rows: list[dict[str, Any]] = [
        {"id": "a1", "email": "own+one@example.com", "attributes": {"plan": "gold"}, "segments": [4]},
        {"email": "only@example.com", "unsubscribed": True},
    ]
    file.write_text("\n".join(json.dumps(one) for one in rows) + "\n\n", encoding="utf-8")
    with Sandbox(seed_file=file, limits=False, check_responses=True, live=LiveBehaviour.off()) as sandbox:
        api = Api(sandbox.url, sandbox.api_key)
        try:
            person = api.get("customers.get_attributes", "a1")["customer"]
            assert person["attributes"]["plan"] == "gold"
            assert [one["email"] for one in api.get("segments.list_members", 4)["identifiers"]] == [rows[0]["email"]]
            assert len(api.get("segments.list_members", 3)["identifiers"]) == 2
        finally:
            api.close()


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("nonsense", "line 2 of the seed file is not JSON"),
        ("[1]", "line 2 of the seed file is not an object"),
        ("{}", "neither id nor email"),
        ('{"id": "1", "plan": "pro"}', 'put attributes into "attributes"'),
        ('{"id": 5}', "has a id of the wrong type"),
    ],
)
def test_a_seed_file_that_is_wrong_says_where(tmp_path: Path, line: str, says: str) -> None:
    file = tmp_path / "people.jsonl"
    file.write_text(f'{{"id": "1"}}\n{line}\n', encoding="utf-8")
    with pytest.raises(ValueError, match="line 2") as error:
        Sandbox(seed_file=file)
    assert says in str(error.value)


def run_module(*arguments: str, cwd: Path, **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-X", "dev", "-W", "error", "-m", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=cwd,
        env={**os.environ, **environment},
    )


def test_the_command_serves_until_it_is_told_to_stop(tmp_path: Path) -> None:
    process = run_module("customerio_sandbox", "--port", "0", "--region", "eu", "--no-limits", cwd=tmp_path)
    try:
        assert process.stdout is not None
        url = process.stdout.readline().rpartition(" ")[2].strip()
        key = process.stdout.readline().rpartition(" ")[2].strip()
        api = Api(url, key)
        try:
            api.get("segments.list")
        finally:
            api.close()
    finally:
        process.terminate()
        _, errors = process.communicate(timeout=20)
    assert errors == ""


def test_the_command_says_why_it_cannot_start(tmp_path: Path) -> None:
    process = run_module("customerio_sandbox", "--seed-file", "missing.jsonl", cwd=tmp_path)
    output, errors = process.communicate(timeout=20)
    assert (process.returncode, output) == (1, "")
    assert errors.startswith("the sandbox cannot start:")


def test_the_fixtures_work_in_a_project_of_somebody_else(tmp_path: Path) -> None:
    (tmp_path / "test_theirs.py").write_text(
        textwrap.dedent(
            """
            import time

            def test_a_client_talks_to_the_sandbox(customerio_client, customerio_sandbox):
                assert customerio_client.snippets.list().snippets
                customerio_client.snippets.delete("greeting")
                assert [one["operation"] for one in customerio_sandbox.requests] == ["snippets.list", "snippets.delete"]

            def test_the_next_test_finds_the_seed_again(customerio_client):
                assert "greeting" in [one.name for one in customerio_client.snippets.list().snippets]

            def test_the_present_is_there_for_whoever_wants_it(customerio_client, customerio_sandbox):
                customerio_client.send.email({"to": "ada@example.com", "transactional_message_id": 44})
                assert abs(customerio_sandbox.outbox[0]["at"] - time.time()) < 60
            """
        ),
        encoding="utf-8",
    )
    (tmp_path / "conftest.py").write_text(
        textwrap.dedent(
            """
            import pytest
            from customerio_sandbox import Clock

            @pytest.fixture(scope="session")
            def customerio_sandbox_clock():
                return Clock(None)
            """
        ),
        encoding="utf-8",
    )
    arguments = ("pytest", "-q", "-p", "customerio_sandbox.pytest_plugin", "-p", "no:cacheprovider", "test_theirs.py")
    # Theirs has not the plugins that are installed for our own tests.
    process = run_module(*arguments, cwd=tmp_path, PYTEST_DISABLE_PLUGIN_AUTOLOAD="1")
    output, errors = process.communicate(timeout=60)
    assert process.returncode == 0, output + errors
    assert "3 passed" in output


def test_looking_at_the_package_loads_neither_server_nor_client() -> None:
    code = "import sys, customerio_sandbox, customerio_sandbox.pytest_plugin; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert {"uvicorn", "starlette", "yaml", "customerio_app", "customerio_sandbox.server"} & set(loaded) == set()


def test_the_sandbox_never_loads_the_client() -> None:
    code = "import sys; from customerio_sandbox import Sandbox; Sandbox().start().stop(); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not [one for one in loaded if one.startswith("customerio_app")]


def test_examples_are_exactly_the_description_s() -> None:
    with Sandbox(examples=True, limits=False) as sandbox:
        api = Api(sandbox.url, sandbox.api_key)
        try:
            for name in ("segments.list", "customers.get_attributes", "newsletters.list"):
                path = ["x"] if "{" in OPERATIONS[name][1] else []
                response = api.ask(name, *path)
                assert response.headers["x-sandbox"] == "example"
                assert response.json() == load().operations[name].response_example
        finally:
            api.close()


def test_state_and_examples_are_told_apart(api: Api) -> None:
    assert api.ask("segments.list").headers["x-sandbox"] == "state"
    assert api.ask("info.list_ip_addresses").headers["x-sandbox"] == "example"


def test_every_simulation_is_of_an_operation_of_the_description() -> None:
    assert set(SIMULATIONS) <= set(OPERATIONS)


def test_the_table_of_the_read_me_is_the_code_s() -> None:
    text = (ROOT / "sandbox" / "README.md").read_text(encoding="utf-8")
    assert markdown(load()) in text, "run `make generate`"


@pytest.mark.parametrize(
    "code",
    [
        "from customerio_sandbox import Sandbox",
        "import runpy; runpy.run_module('customerio_sandbox', run_name='__main__')",
    ],
)
def test_without_its_extra_the_sandbox_says_what_to_install(code: str) -> None:
    blocked = "import sys; sys.modules['uvicorn'] = None; sys.argv = ['sandbox', '--port', '0']; "
    done = subprocess.run(
        [sys.executable, "-c", blocked + code], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 1
    assert done.stderr.endswith("the sandbox needs uvicorn: pip install 'customerio-app-client[sandbox]'\n")
