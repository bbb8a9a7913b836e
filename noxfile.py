"""The quick tests on each supported Python that this machine has, beside the one of .venv: `make test-all-pythons`."""

from __future__ import annotations

import platform

import nox

PYTHONS = ["3.11", "3.12", "3.13", "3.14", "3.14t", "3.15", "3.15t"]

nox.options.error_on_missing_interpreters = False
nox.options.reuse_existing_virtualenvs = True


@nox.session(python=[version for version in PYTHONS if version != ".".join(platform.python_version_tuple()[:2])])
def quick(session: nox.Session) -> None:
    session.run("make", "quick", f"VENV={session.virtualenv.location}", external=True)
