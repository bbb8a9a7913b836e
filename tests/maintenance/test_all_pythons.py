"""`make test-all-pythons` finds the Pythons that start, and no others."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from maintenance import all_pythons

HERE = f"3.{sys.version_info.minor}"


def command(folder: Path, name: str, text: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(0o755)


def test_only_what_starts_and_is_what_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = f'exec "{sys.executable}" "$@"'
    command(tmp_path, f"python{HERE}", real)
    command(tmp_path, "python3.18", 'echo "not chosen" >&2; exit 127')
    command(tmp_path, "python3.19", real)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/usr/bin-that-is-not-there")
    assert list(all_pythons.interpreters(sys.version_info.minor)) == [(HERE, str(tmp_path / f"python{HERE}"))]


def test_pyenvs_versions_count_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "versions" / f"{HERE}.9" / "bin"
    folder.mkdir(parents=True)
    command(folder, f"python{HERE}", f'exec "{sys.executable}" "$@"')
    command(tmp_path, "pyenv", f'echo "{tmp_path}"')
    monkeypatch.setenv("PATH", str(tmp_path))
    assert list(all_pythons.interpreters(sys.version_info.minor)) == [(HERE, str(folder / f"python{HERE}"))]


def test_a_version_that_is_not_there(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert all_pythons.main(["--only", "3.1"]) == 2
    assert "no such Python" in capsys.readouterr().err


def test_nothing_else_to_run_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    command(tmp_path, f"python{HERE}", f'exec "{sys.executable}" "$@"')
    monkeypatch.setenv("PATH", str(tmp_path))
    assert all_pythons.main(["--others"]) == 0
    assert "no other Python" in capsys.readouterr().out


def test_oldest_supported(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[project]\nrequires-python = ">=3.12"\n', encoding="utf-8")
    assert all_pythons.oldest_supported(tmp_path) == 12
    assert all_pythons.oldest_supported() == 11
