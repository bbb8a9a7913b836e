"""What an operation's simulation gets and gives, and the table of all simulations."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from customerio_sandbox.description import Operation

if TYPE_CHECKING:
    from customerio_sandbox.workspace import Workspace


@dataclass(slots=True)
class Upload:
    """A file of a multipart body."""

    filename: str
    content_type: str
    content: bytes


@dataclass(slots=True)
class Call:
    """One checked call of an operation."""

    operation: Operation
    workspace: Workspace
    path: Mapping[str, Any]
    query: Mapping[str, Any]
    body: Any = None
    files: Mapping[str, Upload] = field(default_factory=dict)
    #: Scheme and host under which the caller reached the sandbox, for links in responses.
    base_url: str = ""

    @property
    def now(self) -> int:
        """Unix seconds of the sandbox's clock."""
        return self.workspace.clock.now()


#: Gives the JSON of a success; raises ``ApiError`` for everything else.
Simulation = Callable[[Call], Any]

SIMULATIONS: dict[str, Simulation] = {}


def simulates(operation: str) -> Callable[[Simulation], Simulation]:
    """Register the simulation of an operation by its name in the description."""

    def register(function: Simulation) -> Simulation:
        SIMULATIONS[operation] = function
        return function

    return register
