"""What `make check-installed` installs for a page, and what it says of a program that does not run there."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from customerio_sandbox import Sandbox

from maintenance import installed
from maintenance.documentation_blocks import Block

WHEEL = Path("dist/the.whl")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("No command.\n", {"dist/the.whl"}),
        ("```sh\npip install customerio-app-client pandas  # for the plot\n```\n", {"dist/the.whl", "pandas"}),
        ('pip install "customerio-app-client[otel]" x[y]\n', {"dist/the.whl", "dist/the.whl[otel]", "x[y]"}),
        ("pip install --index-url https://example.com/ customerio-app-client\n", {"dist/the.whl"}),
        ("pip install a\npip install b\n", {"dist/the.whl", "a", "b"}),
        ("pip install customerio-app-client-extras\n", {"dist/the.whl", "customerio-app-client-extras"}),
    ],
)
def test_what_a_page_installs(text: str, names: set[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "page.md").write_text(text, encoding="utf-8")
    monkeypatch.setattr(installed, "ROOT", tmp_path)
    assert installed.packages("page.md", WHEEL) == names


def test_a_program_that_fails_is_told(tmp_path: Path) -> None:
    (tmp_path / "work").mkdir()
    python = Path(sys.executable)
    with Sandbox(limits=False) as sandbox:
        for code, says in (
            ("from customerio_app import AppClient\nAppClient().segments.list()\n", ""),
            ("import no_such_package\n", "No module named 'no_such_package'"),
            ("def test_it():\n    assert 1 == 2\n", "1 failed"),
        ):
            said = installed.run(Block("docs/index.md", 1, code, ""), python, tmp_path / "work", sandbox)
            assert says in said
            assert bool(said) == bool(says)


def test_a_package_outside_the_environment_is_noticed() -> None:
    """Here it is the checkout's, which is installed to be edited."""
    assert "overlay" in installed.stray(Path(sys.executable))
