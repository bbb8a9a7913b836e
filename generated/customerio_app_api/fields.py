"""What a model's fields hold: how JSON data is read into them, and how what cannot be read is found."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple, TypeAlias, TypeVar

from .types import UNSET, Came, Model, NoList, NoMap, Rules, class_of

EnumT = TypeVar("EnumT", bound=enum.Enum)
T = TypeVar("T")

#: Where a value is not what the description says: the model, and the field in it.
Notes: TypeAlias = list[tuple[Any, str]]

#: An object whose attributes are still to be set.
new_object: Final = object.__new__

_ODD: Final = object()
# Compiled when the first odd value comes.
_WHOLE: Final = r"-?[0-9]+"
_DECIMAL: Final = r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?"


class Kind:
    """What a field can hold."""

    __slots__ = ()

    item: Kind | None = None

    def read(self, value: Any, owner: Any, path: str, notes: Notes) -> Any:
        """The field's value for what came.

        An empty text, array or object of the wrong kind counts as nothing. What else cannot be the field's value is
        taken as it is, and noted.
        """
        if value is None:
            return self.nothing()
        made = self.convert(value, owner, path, notes)
        if made is not _ODD:
            return made
        if class_of(value) in (str, list, dict) and not value:
            return self.nothing()
        notes.append((owner, path))
        return value

    def nothing(self) -> Any:
        """What stands for null and for an absent field."""
        return None

    def convert(self, value: Any, owner: Any, path: str, notes: Notes) -> Any:
        """The field's value, or `_ODD`."""
        return value

    def parts(self, value: Any, path: str) -> Iterator[tuple[str, Model]]:
        """The models in a field's value, with their paths."""
        return iter(())

    @property
    def has_parts(self) -> bool:
        """Whether there can be models in it."""
        return False


class Plain(Kind):
    """A value that is of one of some types of JSON."""

    __slots__ = ("kinds",)

    def __init__(self, *kinds: type) -> None:
        self.kinds = kinds

    def convert(self, value: Any, owner: Any, path: str, notes: Notes) -> Any:
        return value if class_of(value) in self.kinds else _ODD


class Integer(Kind):
    """A whole number, which may come as digits or with a fraction of zero."""

    __slots__ = ()

    def convert(self, value: Any, owner: Any, path: str, notes: Notes) -> Any:
        if class_of(value) is int:
            return value
        if class_of(value) is float and value.is_integer():
            return int(value)
        if class_of(value) is str and re.fullmatch(_WHOLE, value):
            try:
                return int(value)
            except ValueError:  # more digits than Python reads
                pass
        return _ODD


class Number(Kind):
    """A number, which may come as text."""

    __slots__ = ()

    def convert(self, value: Any, owner: Any, path: str, notes: Notes) -> Any:
        if class_of(value) in (float, int):
            return value
        if class_of(value) is str and re.fullmatch(_DECIMAL, value):
            return float(value)
        return _ODD


class Choice(Kind):
    """A value of an enum; unknown ones become members of their own."""

    __slots__ = ("base", "lookup")

    def __init__(self, lookup: EnumLookup) -> None:
        self.lookup = lookup
        self.base: type = str if issubclass(lookup.kind, str) else int

    def convert(self, value: Any, owner: Any, path: str, notes: Notes) -> Any:
        if self.base is int:
            value = INTEGER.convert(value, owner, path, notes)
        return self.lookup[value] if class_of(value) is self.base else _ODD


class Object(Kind):
    """A model, or one of a union's."""

    __slots__ = ("reader",)

    def __init__(self, reader: Callable[[Any, Notes], Any]) -> None:
        self.reader = reader

    def convert(self, value: Any, owner: Any, path: str, notes: Notes) -> Any:
        return self.reader(value, notes) if isinstance(value, Mapping) else _ODD

    def parts(self, value: Any, path: str) -> Iterator[tuple[str, Model]]:
        if isinstance(value, Model):
            yield path, value

    @property
    def has_parts(self) -> bool:
        return True


class TextOrObject(Object):
    """A text, or a model in its place."""

    __slots__ = ()

    def convert(self, value: Any, owner: Any, path: str, notes: Notes) -> Any:
        return value if class_of(value) is str else super().convert(value, owner, path, notes)


class Array(Kind):
    """A list."""

    __slots__ = ("item",)

    item: Kind

    def __init__(self, item: Kind) -> None:
        self.item = item

    def nothing(self) -> Any:
        return NoList()

    def convert(self, value: Any, owner: Any, path: str, notes: Notes) -> Any:
        if class_of(value) is not list:
            return _ODD
        read, place = self.item.read, f"{path}[]"
        return [read(item, owner, place, notes) if item is not None else None for item in value]

    def parts(self, value: Any, path: str) -> Iterator[tuple[str, Model]]:
        if isinstance(value, list):
            for item in value:
                yield from self.item.parts(item, f"{path}[]")

    @property
    def has_parts(self) -> bool:
        return self.item.has_parts


class Map(Kind):
    """An object with free names."""

    __slots__ = ("item",)

    item: Kind

    def __init__(self, item: Kind) -> None:
        self.item = item

    def nothing(self) -> Any:
        return NoMap()

    def convert(self, value: Any, owner: Any, path: str, notes: Notes) -> Any:
        if not isinstance(value, Mapping):
            return _ODD
        if self.item is ANY:
            return value
        read, place = self.item.read, f"{path}{{}}"
        return {key: read(item, owner, place, notes) if item is not None else None for key, item in value.items()}

    def parts(self, value: Any, path: str) -> Iterator[tuple[str, Model]]:
        if isinstance(value, dict):
            for item in value.values():
                yield from self.item.parts(item, f"{path}{{}}")

    @property
    def has_parts(self) -> bool:
        return self.item.has_parts


class Several(Kind):
    """A value of a request that may have one of several forms, told apart by its type: a list, an object, text."""

    __slots__ = ("forms",)

    def __init__(self, *forms: Kind) -> None:
        self.forms = forms


ANY: Final = Kind()
TEXT: Final = Plain(str)
BOOLEAN: Final = Plain(bool)
INTEGER: Final = Integer()
NUMBER: Final = Number()

#: Of requests only: a time in any form that people write it in, content to be sent in Base64, a file to upload.
TIME: Final = Kind()
BASE64: Final = Kind()
FILE: Final = Kind()


class Field(NamedTuple):
    """A field of a model: its name in Python, and what it holds."""

    name: str
    kind: Kind


# ---- models


def describe(model: Any, kinds: Mapping[str, Kind], reader: Any, rules: Rules | None = None) -> dict[str, Any]:
    """Gives a model's class its fields. Returns what stands for each while it is absent.

    Args:
        model: The class.
        kinds: Names on the wire -> what the fields hold, in the class's order.
        reader: The function that reads it.
        rules: What is checked before it is sent, for a model that occurs in requests only.
    """
    names = [attribute.name for attribute in model.__attrs_attrs__]
    model.FIELDS = {wire: Field(name, kind) for (wire, kind), name in zip(kinds.items(), names, strict=True)}
    model._read = staticmethod(reader)
    model.RULES = rules
    if "__replace__" in vars(model):
        # attrs's own would lose the fields that the description does not know.
        del model.__replace__
    return {wire: UNSET if isinstance(kind, (Array, Map)) else None for wire, kind in kinds.items()}


def read_carefully(src_dict: Mapping[str, Any], notes: Notes | None, cls: Any) -> Any:
    """Reads JSON data into a model, whatever its fields hold. Without `notes` the fields are what came, unread."""
    made = new_object(cls)
    fields: Mapping[str, Field] = cls.FIELDS
    raw = {}
    rules: Rules | None = cls.RULES
    for wire, (name, kind) in fields.items():
        if rules is not None and src_dict.get(wire) is None:
            value = UNSET if wire in rules.nullable and wire not in src_dict else None
        elif wire in src_dict and notes is None:
            value = src_dict[wire]
        elif wire in src_dict and notes is not None:
            value = kind.read(src_dict[wire], made, wire, notes)
            if not _says_the_same(value, src_dict[wire]):
                raw[wire] = src_dict[wire]
        else:
            value = kind.nothing()
        setattr(made, name, value)
    extra = {name: value for name, value in src_dict.items() if name not in fields}
    made._came = Came((*src_dict,), extra or None, raw or None)
    return made


def _says_the_same(value: Any, came: Any) -> bool:
    """Whether what came can be told from the field's value."""
    if value is came or isinstance(value, Model):
        return True
    if isinstance(value, enum.Enum):
        return bool(value.value == came)
    if came is None:
        return isinstance(value, (NoList, NoMap))
    if isinstance(value, list) and isinstance(came, list):
        return all(map(_says_the_same, value, came))
    if isinstance(value, dict) and isinstance(came, dict):
        return all(map(_says_the_same, value.values(), came.values()))
    return False


#: For each model: the names that came together -> what is to be remembered of them. Most responses of an operation have
#: the same.
Shapes: TypeAlias = dict[tuple[str, ...], Came]
_MOST_SHAPES: Final = 256


def came(src_dict: Mapping[str, Any], values: dict[str, Any], known: int, shapes: Shapes) -> Came:
    """What is to be remembered of names that have not come together before.

    Args:
        src_dict: What came.
        values: The values of the model's fields in their order, then those of unknown ones, which are taken out of it.
        known: How many fields the model has.
        shapes: Where to note the names for the next time.
    """
    names = (*src_dict,)
    if len(values) > known:
        return Came(names, {name: values.pop(name) for name in list(values)[known:]})
    made = Came(names)
    if len(shapes) < _MOST_SHAPES:
        shapes[names] = made
    return made


def each_is(items: Iterable[Any], *kinds: type) -> bool:
    """Whether all items are of some types."""
    for item in items:
        if class_of(item) not in kinds:
            return False
    return True


def text_of(value: Any) -> str | None:
    """A tag, which can only be text."""
    return value if class_of(value) is str else None


def best_match(value: Any, notes: Notes, classes: Collection[Any]) -> Any:
    """Reads an object as the class that knows most of its fields, among equals as the first; as it is where none does."""
    best = max(classes, key=lambda kind: len(value.keys() & kind.FIELDS))
    return best._read(value, notes, best) if value.keys() & best.FIELDS else value


# ---- enums


class EnumLookup(dict[Any, Any]):
    """Value -> member. Unknown values become members of their own, None stays what it is."""

    __slots__ = ("kind",)

    def __init__(self, kind: type[enum.Enum]) -> None:
        super().__init__({member.value: member for member in kind})
        self.kind = kind
        self[None] = None

    def __missing__(self, value: Any) -> Any:
        # Not stored: what the server invents must not grow our memory.
        return self.kind(value)


def unknown_member(kind: type[EnumT], value: object) -> EnumT | None:
    """A member for a value that the description does not know, equal to the value itself."""
    base: Any = str if issubclass(kind, str) else int
    if not isinstance(value, base) or isinstance(value, bool):
        return None
    member: EnumT = base.__new__(kind, value)
    member._name_ = str(value)
    member._value_ = value
    return member


# ---- decoding


def decode(reader: Callable[[Any, Notes], T], data: Any) -> tuple[T, tuple[str, ...]]:
    """Reads a response or an event.

    Args:
        reader: The `read` of a model's or a union's module.
        data: JSON data.

    Returns:
        What was read, and the paths of the values in it that are not what the description says, each once and with
        names only, such as `messages[].campaign_id`.
    """
    notes: Notes = []
    value = reader(data, notes)
    return value, tuple(sorted(set(_places(value, "", _by_owner(notes))))) if notes else ()


def _by_owner(notes: Notes) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for owner, path in notes:
        found.setdefault(id(owner), []).append(path)
    return found


def _places(value: Any, path: str, noted: Mapping[int, list[str]]) -> Iterator[str]:
    if not isinstance(value, Model):
        return
    start = f"{path}." if path else ""
    for place in noted.get(id(value), ()):
        yield start + place
    for wire, (name, kind) in value.FIELDS.items():
        if kind.has_parts:
            for inner, part in kind.parts(getattr(value, name), start + wire):
                yield from _places(part, inner, noted)
