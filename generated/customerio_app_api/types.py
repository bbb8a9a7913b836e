"""What the models are made of: `UNSET`, the base class, and the helpers that read and write values."""

from __future__ import annotations

import enum
import json
from collections.abc import Callable, Iterable, Mapping
from typing import IO, TYPE_CHECKING, Any, ClassVar, Final, Generic, Literal, SupportsIndex, TypeVar

if TYPE_CHECKING:
    from typing import Self

T = TypeVar("T")


class Unset:
    """The type of `UNSET`: a field that was not given, or that an answer left out. It is false."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()


class AbsentList(list[T]):
    """The empty list of a field that was not there. While empty, `to_dict()` leaves the field out."""

    __slots__ = ()


#: Stands for a list that a constructor was not given. No model holds it: each gets an `AbsentList` of its own.
ABSENT_LIST: Final[AbsentList[Any]] = AbsentList()


class NullList(list[T]):
    """The empty list of a field that came as `null`. While empty, `to_dict()` gives `null` back."""

    __slots__ = ()


class File:
    """A file to upload.

    Args:
        payload: The content, as bytes or as a binary file object. A file object must be seekable to be sent again after a 429.
        file_name: The name that the API stores it under.
        mime_type: Such as `image/png`. Left out: guessed from the name.
    """

    __slots__ = ("file_name", "mime_type", "payload")

    def __init__(self, payload: bytes | IO[bytes], file_name: str, mime_type: str | None = None) -> None:
        self.payload = payload
        self.file_name = file_name
        self.mime_type = mime_type

    def __repr__(self) -> str:
        return f"File(file_name={self.file_name!r})"


class Response(Generic[T]):
    """A response with its status, headers and body beside the parsed value. Its `repr` shows none of them but the status."""

    __slots__ = ("content", "headers", "parsed", "status_code")
    __match_args__ = ("status_code", "headers", "content", "parsed")

    status_code: int
    headers: Mapping[str, str]
    content: bytes
    parsed: T

    def __init__(self, status_code: int, headers: Mapping[str, str], content: bytes, parsed: T) -> None:
        self.status_code = status_code
        self.headers = headers
        self.content = content
        self.parsed = parsed

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__match_args__)

    def __repr__(self) -> str:
        return f"Response(status_code={self.status_code})"

    @property
    def text(self) -> str:
        """The body as UTF-8 text; invalid bytes become U+FFFD."""
        return self.content.decode("utf-8", "replace")

    def json(self) -> Any:
        """The body read as JSON. Raises `ValueError` where it is not JSON."""
        return json.loads(self.content)


def _filled(value: dict[str, Any] | None) -> dict[str, Any] | None:
    return value or None


class _AttrsFields:
    """`__attrs_attrs__`, made when attrs asks for it: importing attrs, and classes made by it, cost a program's start."""

    def __get__(self, instance: object, owner: type[Model]) -> Any:
        import attrs

        # Untyped: the types are given as text, as they stand in the class.
        field: Any = attrs.field
        home = next(kind for kind in owner.__mro__ if "FIELDS" in kind.__dict__)
        defaults = getattr(home.__dict__.get("__init__"), "__kwdefaults__", None) or {}
        made = {"_extra": field(default=None, init=False, eq=_filled, type="dict[str, Any] | None")}
        for name in owner.FIELDS.values():
            default = defaults.get(name, attrs.NOTHING)
            made[name] = field(
                default=attrs.Factory(AbsentList) if default is ABSENT_LIST else default,
                type=home.__annotations__[name],
            )
        fields: Any = attrs.fields(attrs.make_class(owner.__name__, made, kw_only=True))
        if owner is not Model:
            # In the place of this descriptor, for this class; the base's is the one that all others find.
            setattr(owner, "__attrs_attrs__", fields)
        return fields


class Model:
    """The base of all models.

    Fields that the description does not know are kept in `additional_properties` and given back by `to_dict()`.
    attrs's functions (`attrs.fields`, `attrs.asdict`, `attrs.evolve`) take models as they take its own classes.
    """

    __slots__ = ("_extra",)
    __attrs_attrs__: ClassVar[Any] = _AttrsFields()

    #: Names on the wire -> names in Python.
    FIELDS: ClassVar[dict[str, str]] = {}

    _extra: dict[str, Any] | None

    def __init__(self) -> None:
        self._extra = None

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data. Raises `ValueError` for a request that the API would refuse."""
        raise NotImplementedError

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields that the description does not know, by their names on the wire."""
        if self._extra is None:
            self._extra = {}
        return self._extra

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: object) -> bool:
        return self._extra is not None and key in self._extra

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__ or not isinstance(other, Model):
            return NotImplemented
        names = self.FIELDS.values()
        return _filled(self._extra) == _filled(other._extra) and (
            # As lists, so that a value equals itself even where it is none, such as NaN.
            [getattr(self, name) for name in names] == [getattr(other, name) for name in names]
        )

    def __replace__(self, **changes: Any) -> Self:
        """What `copy.replace` does: the same with some fields changed. Unknown fields go along."""
        kind: Any = self.__class__
        made: Self = kind(**({name: getattr(self, name) for name in self.FIELDS.values()} | changes))
        made._extra = dict(self._extra) if self._extra else None
        return made

    def __reduce_ex__(self, protocol: SupportsIndex) -> Any:
        # Protocols 0 and 1 know no slots, but can carry what protocol 2 says.
        return super().__reduce_ex__(max(protocol.__index__(), 2))

    def __repr__(self) -> str:
        shown = []
        for name in self.FIELDS.values():
            value = getattr(self, name)
            if value is not UNSET and value.__class__ is not AbsentList:
                shown.append(f"{name}={_short(value)}")
        if self._extra:
            shown.append(f"additional_properties={_short(self._extra)}")
        return f"{self.__class__.__name__}({', '.join(shown)})"


_SHOWN_CHARACTERS = 32
_SHOWN_ITEMS = 3


def _short(value: Any) -> str:
    """A `repr` that shows enough to recognise a value. Of free-form objects, which hold people's data, only the names."""
    if isinstance(value, enum.Enum):
        return repr(value.value)
    if isinstance(value, str) and len(value) > _SHOWN_CHARACTERS:
        return f"{value[:_SHOWN_CHARACTERS]!r}... ({len(value)} characters)"
    if isinstance(value, list):
        items = [_short(item) for item in value[:_SHOWN_ITEMS]]
        return f"[{', '.join(_and_more(items, len(value), 'items'))}]"
    if isinstance(value, dict):
        names = [f"{_short(name)}: ..." for name in list(value)[:_SHOWN_ITEMS]]
        return "{" + ", ".join(_and_more(names, len(value), "fields")) + "}"
    return repr(value)


def _and_more(shown: list[str], count: int, what: str) -> list[str]:
    return [*shown, f"... ({count} {what})"] if count > len(shown) else shown


# ---- reading

#: `type`, under a name that no field has.
class_of: Final = type

#: An object whose attributes are still to be set.
new_object: Final = object.__new__

EnumT = TypeVar("EnumT", bound=enum.Enum)


class EnumLookup(dict[Any, Any]):
    """Value -> member. Unknown values become members of their own, `None` and `UNSET` stay what they are."""

    __slots__ = ("_kind",)

    def __init__(self, kind: type[enum.Enum]) -> None:
        super().__init__({member.value: member for member in kind})
        self._kind = kind
        self[None] = None
        self[UNSET] = UNSET

    def __missing__(self, value: Any) -> Any:
        # Not stored: what the server invents must not grow our memory.
        try:
            return self._kind(value)
        except ValueError:
            return value


def unknown_member(kind: type[EnumT], value: object) -> EnumT | None:
    """A member for a value that the description does not know, equal to the value itself."""
    base: Any = str if issubclass(kind, str) else int
    if not isinstance(value, base) or isinstance(value, bool):
        return None
    member: EnumT = base.__new__(kind, value)
    member._name_ = str(value)
    member._value_ = value
    return member


def as_object(value: Any) -> dict[str, Any]:
    """A mapping as a dict of its own; anything else cannot be read."""
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"expected an object, got {kind_of(value)}")


def take_unknown(data: dict[str, Any], known: int) -> dict[str, Any]:
    """Takes what follows the first `known` keys out of a dict."""
    return {name: data.pop(name) for name in list(data)[known:]}


def other_object(value: Any, read: Callable[[Any], Any]) -> Any:
    """What stands in the place of an object without being a dict: nothing, `null`, or some other mapping."""
    if value is None or value is UNSET:
        return value
    return read(as_object(value))


def other_list(value: Any) -> Any:
    """What stands in the place of a list without being one: nothing or `null`."""
    if value is UNSET:
        return AbsentList()
    if value is None:
        return NullList()
    raise TypeError(f"expected an array, got {kind_of(value)}")


def integer(value: Any) -> Any:
    """A number that may have come as text of digits, as `null`, or not at all."""
    if value is UNSET or value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    if isinstance(value, str):
        # int() alone would also take spaces, underscores and the digits of other scripts.
        if value.isascii() and value.removeprefix("-").isdigit():
            return int(value)
        raise TypeError("expected a number, got text that is none")
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    raise TypeError(f"expected a number, got {kind_of(value)}")


def only_integers(data: Mapping[str, Any]) -> bool:
    """Whether all values are numbers that can be taken as they are."""
    for value in data.values():
        if class_of(value) is not int:
            return False
    return True


def to_integers(data: dict[str, Any], names: Iterable[str]) -> None:
    """Reads the values of these names as numbers, in place."""
    for name in names:
        data[name] = integer(data[name])


def best_match(value: Any, classes: Iterable[Any]) -> Any:
    """Reads an object as the class that knows most of its fields; among equals as the first."""
    if value.__class__ is not dict:
        return value
    best = max(classes, key=lambda kind: len(value.keys() & kind.FIELDS), default=None)
    if best is None or not value.keys() & best.FIELDS:
        return value
    return best.from_dict(value)


def kind_of(value: Any) -> str:
    """JSON's word for a value's type: never the value."""
    names = {str: "text", bool: "a boolean", int: "a number", float: "a number", list: "an array", dict: "an object"}
    return "null" if value is None else names.get(type(value), type(value).__name__)


# ---- writing


def encode(value: Any) -> Any:
    """A value as JSON data."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, (list, tuple)):
        # Also where the list is an item of a map or of another list.
        return [encode(item) for item in value] if value or value.__class__ is not NullList else None
    if isinstance(value, dict):
        return {key: encode(item) for key, item in value.items()}
    return value


def put_list(out: dict[str, Any], name: str, value: Any) -> None:
    """Writes a list, unless it is one that came as `null` or not at all and is still empty."""
    if isinstance(value, (list, tuple)):
        if value or value.__class__ not in (AbsentList, NullList):
            out[name] = [encode(item) for item in value]
        elif value.__class__ is NullList:
            out[name] = None
    elif value is None:
        out[name] = None
    elif value is not UNSET:
        raise TypeError(f"{name} must be a list, not {type(value).__name__}")


def check_choice(model: str, data: Mapping[str, Any], names: tuple[str, ...], required: bool) -> None:
    """Refuses what the API would: several of the fields that exclude each other, or none where one is needed."""
    given = [name for name in names if name in data]
    if len(given) > 1 or (required and not given):
        wanted = "exactly one" if required else "at most one"
        got = " and ".join(given) or "none of them"
        raise ValueError(f"{model} takes {wanted} of {', '.join(names)}; got {got}")


def check_items(model: str, name: str, data: Mapping[str, Any], minimum: int, maximum: int | None) -> None:
    """Refuses a list that is longer or shorter than the API takes."""
    count = len(data.get(name) or ())
    if name in data and (count < minimum or (maximum is not None and count > maximum)):
        limit = f"at least {minimum}" if count < minimum else f"at most {maximum}"
        raise ValueError(f"{model}.{name} takes {limit} items; got {count}")
