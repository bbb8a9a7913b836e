"""The stateful areas of the API, one module each."""

from __future__ import annotations

import importlib
import pkgutil


def register() -> None:
    """Import every area, which registers its simulations."""
    for module in pkgutil.iter_modules(__path__):
        importlib.import_module(f"{__name__}.{module.name}")
