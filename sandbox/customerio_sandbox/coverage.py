"""Which operations are simulated and which are answered from the description's examples; made from the code."""

from __future__ import annotations

from customerio_sandbox import areas
from customerio_sandbox.call import SIMULATIONS
from customerio_sandbox.description import Description

areas.register()


def table(description: Description) -> list[dict[str, str]]:
    """Every operation, with ``state`` or ``example``, in the description's order."""
    return [
        {"operation": one.name, "tag": one.tag, "answered_from": "state" if one.name in SIMULATIONS else "example"}
        for one in description.operations.values()
    ]


def markdown(description: Description) -> str:
    """The table of the README: one line for each resource."""
    groups: dict[str, dict[str, list[str]]] = {}
    for row in table(description):
        columns = groups.setdefault(row["tag"], {"state": [], "example": []})
        columns[row["answered_from"]].append(f"`{row['operation'].partition('.')[2]}`")
    lines = ["| resource | simulated | from the examples |", "|---|---|---|"]
    for tag, columns in sorted(groups.items()):
        lines.append(f"| `{tag}` | {', '.join(columns['state']) or '-'} | {', '.join(columns['example']) or '-'} |")
    return "\n".join(lines) + "\n"
