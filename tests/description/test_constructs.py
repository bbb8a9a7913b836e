"""What the vendor may do next: each construct goes from the lint through the generator and mypy to a call."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.description.constructs.construct_package import HERE, Built

CALLS = HERE / "construct_calls.py"
NAMES = re.findall(r"^@construct\ndef (\w+)", CALLS.read_text(encoding="utf-8"), re.M)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Built]:
    with pytest.MonkeyPatch.context() as patch:
        yield Built(tmp_path_factory.mktemp("constructs"), patch)


@pytest.fixture(scope="module")
def outcome(built: Built) -> dict[str, Any]:
    assert built.findings == []
    done = built.run("-W", "error", str(CALLS), str(built.description))
    assert done.returncode == 0, done.stderr
    outcome: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return outcome


def test_the_lint_takes_them_all(built: Built) -> None:
    assert built.findings == []


def test_what_is_generated_is_typed(built: Built, tmp_path: Path) -> None:
    assert built.findings == []
    settings = tmp_path / "mypy.ini"
    settings.write_text("[mypy]\nstrict = true\nmypy_path = " + str(built.folder), encoding="utf-8")
    done = built.run("-m", "mypy", "--config-file", str(settings), "--cache-dir", str(tmp_path), "customerio_app_api")
    assert done.returncode == 0, done.stdout


def test_a_new_region_is_typed(built: Built, tmp_path: Path) -> None:
    assert built.findings == []
    program = built.folder / "program.py"
    program.write_text(
        "from typing import assert_type\n\nfrom customerio_app import AppClient, Region\n\n"
        "address: str = Region.AP.base_url\n"
        "assert_type(Region.detect(), Region)\n"
        "AppClient(region=Region.AP)\n"
        "Region.NOWHERE\n",
        encoding="utf-8",
    )
    settings = tmp_path / "mypy.ini"
    settings.write_text(f"[mypy]\nstrict = true\nfollow_imports = silent\nmypy_path = {built.folder}", encoding="utf-8")
    done = built.run("-m", "mypy", "--config-file", str(settings), "--cache-dir", str(tmp_path), program.name)
    found = [line for line in done.stdout.splitlines() if program.name in line]
    assert len(found) == 1, done.stdout
    assert '"type[Region]" has no attribute "NOWHERE"' in found[0]


@pytest.mark.parametrize("name", NAMES)
def test_a_construct_is_called(outcome: dict[str, Any], name: str) -> None:
    assert name in outcome["called"]
    assert outcome["failed"].get(name) is None, outcome["failed"][name]
