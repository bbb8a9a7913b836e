"""A local Customer.io App API to try, test and measure against. Nothing it is asked to send is ever delivered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from customerio_sandbox.clock import Clock as Clock
    from customerio_sandbox.live import LiveBehaviour as LiveBehaviour
    from customerio_sandbox.server import Sandbox as Sandbox

__all__ = ["Clock", "LiveBehaviour", "Sandbox"]

_PLACES = {"Clock": "clock", "LiveBehaviour": "live", "Sandbox": "server"}


def without_extra(error: ModuleNotFoundError) -> str:
    """What to do where a package is missing."""
    return f"the sandbox needs {error.name}: pip install 'customerio-app-client[sandbox]'"


if not TYPE_CHECKING:  # type checkers know every name, and find those that are misspelt

    def __getattr__(name: str) -> Any:
        # The server's imports are slow, and who only looks at the package does not need them.
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        import importlib

        try:
            value = getattr(importlib.import_module(f"{__name__}.{_PLACES[name]}"), name)
        except ModuleNotFoundError as error:
            raise ModuleNotFoundError(without_extra(error), name=error.name) from None
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
