"""All models, enums and unions of the API, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # type checkers know every name, and find those that are misspelt
    from ._all import *
    from ._all import __all__ as __all__
else:

    def __getattr__(name: str) -> Any:
        from ._all import __all__, find

        value = __all__ if name == "__all__" else find(name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    from ._all import __all__

    return sorted(__all__)
