"""What is committed, and nothing else: a release is made from it, so that no stray file can get into it."""

from __future__ import annotations

import io
import subprocess
import tarfile
from pathlib import Path


class UnknownReferenceError(Exception):
    """Git does not know the reference, or does not have these files there."""


def git(root: Path, *arguments: str) -> str | None:
    """What a git command prints, without the line's end; None where it fails."""
    done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else None


def export(root: Path, reference: str, target: Path, *paths: str) -> None:
    """The files of a reference (all, or those below some paths) in a folder, without touching the working tree.

    Raises:
        UnknownReferenceError: git knows no such reference, or the paths were not there.
    """
    command = ["git", "archive", "--format=tar", reference, "--", *paths]
    done = subprocess.run(command, cwd=root, capture_output=True, check=False)
    if done.returncode != 0:
        raise UnknownReferenceError(f"{reference}: {done.stderr.decode(errors='replace').strip()}")
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
        archive.extractall(target, filter="data")
