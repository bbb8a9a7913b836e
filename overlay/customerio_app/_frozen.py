"""Immutable values with named fields. What attrs would make, without importing it at a program's start."""

from __future__ import annotations

from typing import Any, ClassVar, NoReturn, Self


class Frozen:
    """A value that is set once, by its constructor, and then compared, hashed, shown and copied by its fields.

    A subclass names its fields in ``_fields``, makes them its ``__slots__``, and calls ``_set`` with all of them in a
    constructor that takes each by its name.
    """

    __slots__ = ()
    _fields: ClassVar[tuple[str, ...]] = ()
    #: Fields that are left out of ``repr``.
    _hidden: ClassVar[frozenset[str]] = frozenset()

    def _set(self, **values: Any) -> None:
        for name, value in values.items():
            object.__setattr__(self, name, value)

    def _values(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in self._fields)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is immutable: make another one instead of setting {name!r:.40}")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is immutable: {name!r:.40} cannot be deleted")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Frozen) or other.__class__ is not self.__class__:
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash((self.__class__, self._values()))

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._fields if name not in self._hidden)
        return f"{type(self).__name__}({shown})"

    def __replace__(self, **changes: Any) -> Self:
        """What ``copy.replace`` does: the same with some fields changed, checked as by the constructor."""
        return type(self)(**(dict(zip(self._fields, self._values(), strict=True)) | changes))

    def __reduce__(self) -> tuple[Any, ...]:
        return _remake, (type(self), self._values())


def _remake(kind: type[Frozen], values: tuple[Any, ...]) -> Frozen:
    """Unpickles and copies: attributes cannot be set from outside."""
    return kind(**dict(zip(kind._fields, values, strict=True)))
