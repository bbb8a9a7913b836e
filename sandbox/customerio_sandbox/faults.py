"""Faults on request: a response that is late, wrong, broken off, or never comes.

One request asks for a fault with the header ``X-Sandbox-Fault: status=503; delay=0.5``; ``POST /_sandbox/faults``
orders it for the next requests. ``applied`` says whether the operation is carried out before the fault: a send that
arrived although its response got lost is what a client has to be careful with.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Any, Final

#: ``status``: an error in the API's envelope; ``html``: the web page of a proxy; ``reset``: the connection is torn
#: down without a response; ``half``: half a body and then nothing; ``garbage``: 200 with what is not JSON;
#: ``none``: a good response, only late.
KINDS: Final = ("status", "html", "reset", "half", "garbage", "none")
HEADER: Final = "x-sandbox-fault"
_LONGEST_DELAY: Final = 300.0


@dataclass(frozen=True, slots=True)
class Fault:
    """One kind of fault.

    Parameters:
        kind: one of ``KINDS``.
        status: the HTTP status of ``status`` and ``html``.
        delay: seconds before anything is answered.
        retry_after: seconds for a Retry-After header; None for no such header.
        applied: whether the operation is carried out all the same.
        operation: the operation it waits for; None for any.
        count: for how many requests.
    """

    kind: str = "none"
    status: int = 503
    delay: float = 0.0
    retry_after: int | None = None
    applied: bool = False
    operation: str | None = None
    count: int = 1


def parse_header(text: str) -> Fault:
    """Read ``status=503; delay=0.5`` or ``reset; applied=true``.

    Raises:
        ValueError: what is wrong with it.
    """
    raw: dict[str, Any] = {}
    for part in text.split(";"):
        name, equals, value = (one.strip() for one in part.partition("="))
        if name in KINDS and not equals:
            raw["kind"] = name
        elif name == "applied":
            raw[name] = value.lower() in ("true", "1", "yes")
        elif name:
            raw[name] = value
    return make(raw)


def make(raw: Mapping[str, Any]) -> Fault:
    """Check and convert the fields of a fault.

    Raises:
        ValueError: what is wrong with it.
    """
    unknown = sorted(set(raw) - {"kind", "status", "delay", "retry_after", "applied", "operation", "count"})
    if unknown:
        raise ValueError(
            f"unknown field {unknown[0]!r}: a fault has kind, status, delay, retry_after, applied, operation and count"
        )
    kind = raw.get("kind", "status" if "status" in raw else "none")
    if kind not in KINDS:
        raise ValueError(f"unknown kind of fault: use one of {', '.join(KINDS)}")
    default = 502 if kind == "html" else 503
    status = _number(raw, "status", default, 400, 599)
    retry_after = None if raw.get("retry_after") is None else int(_number(raw, "retry_after", 0, 0, 1e9))
    return Fault(
        kind=kind,
        status=int(status),
        delay=_number(raw, "delay", 0.0, 0, _LONGEST_DELAY),
        retry_after=retry_after,
        applied=bool(raw.get("applied", False)),
        operation=None if raw.get("operation") is None else str(raw["operation"]),
        count=int(_number(raw, "count", 1, 1, 1_000_000)),
    )


def _number(raw: Mapping[str, Any], name: str, default: float, least: float, most: float) -> float:
    try:
        value = float(raw.get(name, default))
    except (TypeError, ValueError):
        raise ValueError(f"{name} must be a number") from None
    if not least <= value <= most:
        raise ValueError(f"{name} must be between {least:g} and {most:g}")
    return value


class Faults:
    """The faults that wait for the next requests, first come first served."""

    def __init__(self, operations: Collection[str]) -> None:
        self._operations = operations
        self._waiting: list[Fault] = []

    def order(self, fault: Fault) -> None:
        """Let the next ``fault.count`` requests (of its operation) fail.

        Raises:
            ValueError: there is no such operation.
        """
        if fault.operation is not None and fault.operation not in self._operations:
            like = get_close_matches(fault.operation, self._operations, 1)
            hint = f"did you mean {like[0]}?" if like else "use a name such as segments.list"
            raise ValueError(f"there is no such operation: {hint}")
        self._waiting.append(fault)

    def next(self, operation: str) -> Fault | None:
        """The fault for a request of this operation, used up by asking."""
        for index, fault in enumerate(self._waiting):
            if fault.operation in (None, operation):
                if fault.count == 1:
                    del self._waiting[index]
                else:
                    self._waiting[index] = replace(fault, count=fault.count - 1)
                return fault
        return None

    def waiting(self) -> list[Fault]:
        """What is still to come."""
        return list(self._waiting)

    def reset(self) -> None:
        """Forget them all."""
        self._waiting.clear()
