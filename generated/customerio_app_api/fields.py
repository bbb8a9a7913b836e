"""What a model's fields hold: how JSON data is read into them, and how what cannot be read is found."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any, Final, Generic, TypeAlias, TypeVar

from .rules import Rules
from .types import UNSET, Came, Model, NoList, NoMap, class_of

EnumT = TypeVar("EnumT", bound=enum.Enum)
ModelT = TypeVar("ModelT", bound=Model)
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

    def types(self) -> tuple[type, ...]:
        """The types that JSON has for it, if a look at the type is enough to tell; nothing for any type at all."""
        return ()

    def source(self, name: str, bound: dict[str, Any]) -> tuple[str, str]:
        """Python for a variable's value: whether it is as described, and the field's value then.

        Args:
            name: The variable. It may hold None.
            bound: Where to put what the source refers to.
        """
        tests = "".join(f" or class_of({name}) is {_bind(kind, bound)}" for kind in self.types())
        return (f"({name} is None{tests})" if tests else "True"), self.item_source(name, bound) or name

    def item_source(self, name: str, bound: dict[str, Any]) -> str:
        """Python for what is made of a value that is as described; empty where it is taken as it is."""
        return ""

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

    def types(self) -> tuple[type, ...]:
        return self.kinds

    def convert(self, value: Any, owner: Any, path: str, notes: Notes) -> Any:
        return value if class_of(value) in self.kinds else _ODD


class Integer(Kind):
    """A whole number, which may come as digits or with a fraction of zero."""

    __slots__ = ()

    def types(self) -> tuple[type, ...]:
        return (int,)

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

    def types(self) -> tuple[type, ...]:
        return float, int

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

    def types(self) -> tuple[type, ...]:
        return (self.base,)

    def item_source(self, name: str, bound: dict[str, Any]) -> str:
        return f"{_bind(self.lookup, bound)}[{name}]"


class Object(Kind):
    """A model, or one of a union's."""

    __slots__ = ("reader",)

    def __init__(self, reader: Callable[[Any, Notes], Any]) -> None:
        self.reader = reader

    def convert(self, value: Any, owner: Any, path: str, notes: Notes) -> Any:
        return self.reader(value, notes) if isinstance(value, Mapping) else _ODD

    def types(self) -> tuple[type, ...]:
        return (dict,)

    def source(self, name: str, bound: dict[str, Any]) -> tuple[str, str]:
        return super().source(name, bound)[0], f"None if {name} is None else {self.item_source(name, bound)}"

    def item_source(self, name: str, bound: dict[str, Any]) -> str:
        reader = _bind(self.reader, bound)
        # One call less for each object, where it is a model's own.
        if isinstance(self.reader, ModelReader):
            return f"{reader}[(*{name},)]({name}, notes, {_bind(self.reader.model, bound)})"
        return f"{reader}({name}, notes)"

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

    def types(self) -> tuple[type, ...]:
        return str, dict

    def item_source(self, name: str, bound: dict[str, Any]) -> str:
        return f"({name} if class_of({name}) is {_bind(str, bound)} else {super().item_source(name, bound)})"


class Array(Kind):
    """A list."""

    __slots__ = ("item",)

    item: Kind

    def __init__(self, item: Kind) -> None:
        self.item = item

    def types(self) -> tuple[type, ...]:
        return (list,)

    def source(self, name: str, bound: dict[str, Any]) -> tuple[str, str]:
        value = self.item_source(name, bound) or name
        return (
            f"({name} is None or {self.check(name, bound)})",
            f"{_bind(NoList, bound)}() if {name} is None else {value}",
        )

    def item_source(self, name: str, bound: dict[str, Any]) -> str:
        item = self.item.item_source("item", bound)
        return f"[{item} for item in {name}]" if item else ""

    def check(self, name: str, bound: dict[str, Any]) -> str:
        """Python for whether a value is such a list, and all in it as described."""
        return f"class_of({name}) is {_bind(list, bound)}{_each(self.item, name, bound)}"

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

    def types(self) -> tuple[type, ...]:
        return (dict,)

    def source(self, name: str, bound: dict[str, Any]) -> tuple[str, str]:
        value = self.item_source(name, bound) or name
        return (
            f"({name} is None or {self.check(name, bound)})",
            f"{_bind(NoMap, bound)}() if {name} is None else {value}",
        )

    def item_source(self, name: str, bound: dict[str, Any]) -> str:
        item = self.item.item_source("item", bound)
        return f"{{key: {item} for key, item in {name}.items()}}" if item else ""

    def check(self, name: str, bound: dict[str, Any]) -> str:
        """Python for whether a value is such an object, and all in it as described."""
        return f"class_of({name}) is {_bind(dict, bound)}{_each(self.item, f'{name}.values()', bound)}"

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


def _each(item: Kind, items: str, bound: dict[str, Any]) -> str:
    """Python for whether all items of a collection are as described, with the `and` before it."""
    if item is ANY:
        return ""
    if isinstance(item, (Array, Map)) and item.item is not ANY:
        return f" and all([{item.check('item', bound)} for item in {items}])"
    kinds = ", ".join(_bind(kind, bound) for kind in item.types())
    return f" and {_bind(each_is, bound)}({items}, {kinds})"


def _bind(value: Any, bound: dict[str, Any]) -> str:
    """A name for a value in compiled source."""
    for name, known in bound.items():
        if known is value:
            return name
    name = f"bound_{len(bound)}"
    bound[name] = value
    return name


class Several(Kind):
    """A value that may have one of several forms, told apart by its type: a list, an object, text."""

    __slots__ = ("forms",)

    def __init__(self, *forms: Kind) -> None:
        self.forms = forms

    def types(self) -> tuple[type, ...]:
        # What is no plain value goes the long way.
        return (class_of(None), *(kind for form in self.forms if isinstance(form, Plain) for kind in form.kinds))

    def convert(self, value: Any, owner: Any, path: str, notes: Notes) -> Any:
        for form in self.forms:
            made = form.convert(value, owner, path, notes)
            if made is not _ODD:
                return made
        return _ODD

    def parts(self, value: Any, path: str) -> Iterator[tuple[str, Model]]:
        form = next((form for form in self.forms if class_of(value) in form.types() or isinstance(value, Model)), ANY)
        yield from ((path, value),) if isinstance(value, Model) else form.parts(value, path)

    @property
    def has_parts(self) -> bool:
        return any(form.has_parts for form in self.forms)


ANY: Final = Kind()
TEXT: Final = Plain(str)
BOOLEAN: Final = Plain(bool)
INTEGER: Final = Integer()
NUMBER: Final = Number()

#: Of requests only: a time in any form that people write it in, content to be sent in Base64, text that is JSON, a file
#: to upload.
TIME: Final = Kind()
BASE64: Final = Kind()
JSON_TEXT: Final = Plain(str)
FILE: Final = Kind()


#: A field of a model: its name in Python, and what it holds.
Field: TypeAlias = tuple[str, Kind]


# ---- models


class ModelReader(dict[Any, Any], Generic[T]):
    """Reads objects as a model: each combination of names that comes together -> the function that reads such objects.

    At first that is `read_carefully`, which goes by the table of the model's fields. Names that came together often
    get a function that is compiled for them, without a loop or a look-up: lists have their items in few shapes.
    """

    __slots__ = ("_counts", "model")

    #: After so many objects of a shape a function of its own pays; measured.
    OFTEN: Final = 48
    #: For so many shapes of a model, at the most.
    MOST: Final = 128

    def __init__(self, model: type[T]) -> None:
        super().__init__()
        self.model: Any = model
        self._counts: dict[tuple[str, ...], int] = {}

    def __call__(self, src_dict: Mapping[str, Any], notes: Notes | None) -> T:
        """Reads an object. Without `notes` the fields are what came, unread."""
        read = read_carefully if notes is None else self[(*src_dict,)]
        made: T = read(src_dict, notes, self.model)
        return made

    def __missing__(self, names: tuple[str, ...]) -> Callable[..., Any]:
        if self.model.RULES is not None:  # a request's, of which None and absent fields mean something else
            return read_carefully
        count = self._counts.get(names, 0) + 1
        if count > self.OFTEN:
            self._counts.pop(names, None)
            self[names] = compiled = compile_reader(self.model, names)
            return compiled
        if count > 1 or len(self._counts) + len(self) < self.MOST:
            self._counts[names] = count
        return read_carefully


def compile_reader(model: Any, names: tuple[str, ...]) -> Callable[..., Any]:
    """A function that reads objects that have just these names, in this order, as a model."""
    fields: Mapping[str, Field] = model.FIELDS
    variables = [f"_{number}" for number in range(len(names))]
    bound: dict[str, Any] = {"class_of": class_of, "new_object": new_object, "read_carefully": read_carefully}
    bound |= {"Came": Came, "names": names, "came": Came(names)}
    checks, values, unknown = [], {}, []
    for name, variable in zip(names, variables, strict=True):
        if name in fields:
            attribute, kind = fields[name]
            check, values[attribute] = kind.source(variable, bound)
            checks.append(check)
        else:
            unknown.append(f"{_bind(name, bound)}: {variable}")
    for wire, (attribute, kind) in fields.items():
        if wire not in names:
            nothing = class_of(kind.nothing())
            values[attribute] = "None" if nothing is type(None) else f"{_bind(nothing, bound)}()"
    came = f"Came(names, {{{', '.join(unknown)}}})" if unknown else "came"
    lines = [
        "def read(src_dict, notes, model):",
        f"    [{', '.join(variables)}] = src_dict.values()",
        f"    if not ({' and '.join(checks) or 'True'}):",
        "        return read_carefully(src_dict, notes, model)",
        "    made = new_object(model)",
        f"    made._came = {came}",
        *(f"    made.{attribute} = {value}" for attribute, value in values.items()),
        "    return made",
    ]
    exec("\n".join(lines), bound)  # nothing of a response is in the source: names that came are bound
    read: Callable[..., Any] = bound["read"]
    return read


def describe(model: Any, kinds: Mapping[str, Kind], reader: ModelReader[Any], rules: Rules | None = None) -> None:
    """Gives a model's class its fields.

    Args:
        model: The class.
        kinds: Names on the wire -> what the fields hold, in the class's order.
        reader: What reads it.
        rules: What is checked before it is sent, for a model that occurs in requests only.
    """
    names = [attribute.name for attribute in model.__attrs_attrs__]
    model.FIELDS = {wire: (name, kind) for (wire, kind), name in zip(kinds.items(), names, strict=True)}
    model._reader = reader
    model.RULES = rules
    if "__replace__" in vars(model):
        # attrs's own would lose the fields that the description does not know.
        del model.__replace__


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


def each_is(items: Iterable[Any], *kinds: type) -> bool:
    """Whether all items are of some types."""
    for item in items:
        if class_of(item) not in kinds:
            return False
    return True


def text_of(value: Any) -> str | None:
    """A tag, which can only be text."""
    return value if class_of(value) is str else None


class OneOf:
    """Reads objects as one of several models, which are all that a request can be; as they are where none fits.

    `tags` are values of the fields that say which, where there are such fields.
    """

    __slots__ = ("models", "read", "tags")

    def __init__(
        self,
        read: Callable[[Mapping[str, Any], Notes], Any],
        models: tuple[type[Model], ...],
        tags: Mapping[str, tuple[str, ...]] = {},
    ) -> None:
        self.read = read
        self.models = models
        self.tags = tags

    def __call__(self, src_dict: Mapping[str, Any], notes: Notes) -> Any:
        return self.read(src_dict, notes)


def best_match(value: Any, notes: Notes, classes: Collection[Any]) -> Any:
    """Reads an object as the class that knows most of its fields, among equals as the first; as it is where none does."""
    best = max(classes, key=lambda kind: len(value.keys() & kind.FIELDS))
    return best._reader(value, notes) if value.keys() & best.FIELDS else value


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


class ValueReader(Generic[T]):
    """Reads a response that is no single model: an array, an object with free names, one of several forms."""

    __slots__ = ("kind",)

    def __init__(self, kind: Kind) -> None:
        self.kind = kind

    def __call__(self, data: Any, notes: Notes) -> T:
        value: T = self.kind.nothing() if data is None else self.kind.convert(data, None, "", notes)
        return value

    def takes(self, data: Any) -> bool:
        """Whether JSON data is of a kind that is described. Null stands for an array or a map without anything in it."""
        if data is None:
            return isinstance(self.kind, (Array, Map))
        forms = self.kind.forms if isinstance(self.kind, Several) else (self.kind,)
        return any(not form.types() or class_of(data) in form.types() for form in forms)


def decode(reader: Callable[[Any, Notes], T], data: Any) -> tuple[T, tuple[str, ...]]:
    """Reads a response or an event.

    Args:
        reader: The `read` of a model's or a union's module, or a `ValueReader`.
        data: JSON data.

    Returns:
        What was read, and the paths of the values in it that are not what the description says, each once and with
        names only, such as `messages[].campaign_id`.
    """
    notes: Notes = []
    value = reader(data, notes)
    if not notes:
        return value, ()
    noted = _by_owner(notes)
    places = set(noted.get(id(None), ()))
    for path, part in reader.kind.parts(value, "") if isinstance(reader, ValueReader) else [("", value)]:
        places.update(_places(part, path, noted))
    return value, tuple(sorted(places))


def validated(data: Mapping[str, Any], kind: type[ModelT]) -> ModelT:
    """A model from data of the caller's.

    Raises:
        ValueError: they are of another form of the unions that it is a form of, or in a request a name is no field's.
            Values of a request are checked when it is sent.
    """
    made: ModelT = read_carefully(data, [], kind)
    if kind._unions and not any(issubclass(kind, class_of(read(data, []))) for read in kind._unions):
        raise ValueError(f"these are not the data of a {kind.__name__}")
    wrong = sorted(_unknown(made, ""))
    if wrong:
        raise ValueError(f"no field of a {kind.__name__}: {', '.join(wrong)}")
    return made


def _unknown(model: Model, start: str) -> Iterator[str]:
    """The names in a request that are no field's, with their paths."""
    if model.RULES is not None and not model.RULES.others:
        yield from (f"{start}{name}" for name in model._came.extra or ())
    for wire, (name, kind) in model.FIELDS.items():
        for path, part in kind.parts(getattr(model, name), start + wire):
            yield from _unknown(part, f"{path}.")


def form_of(read: Callable[[Mapping[str, Any], Notes], Any], *kinds: type[Model]) -> None:
    """Have models know the reader of a union that they are forms of."""
    for kind in kinds:
        if read not in kind._unions:
            kind._unions = (*kind._unions, read)


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
