"""What Python itself keeps and calls: for forked children, and for log records.

It keeps these until all else is cleared away at the end of a program, and with them whatever this module names. So that
is next to nothing: in the modules that they serve they kept the whole client, which cost short programs 2 % of their
time.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING
from weakref import WeakSet

if TYPE_CHECKING:
    from logging import LogRecord
    from typing import Protocol

    class Forked(Protocol):
        """What belongs to one process."""

        def after_fork(self) -> None:
            """This process is a child: begin anew, and share nothing with the parent."""
            ...


#: Whose ``after_fork`` is called in a child.
forked: WeakSet[Forked] = WeakSet()


def _after_fork() -> None:
    for each in list(forked):
        each.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def show_label(record: LogRecord) -> bool:
    """A filter for the log records of httpx: puts the label of this client's URLs in their place, and lets all pass."""
    if isinstance(record.args, tuple):
        record.args = tuple([getattr(arg, "customerio_label", arg) for arg in record.args])
    return True
