"""What the models are made of: their base classes, `UNSET`, files and responses."""

from __future__ import annotations

import enum
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime, time
from typing import (
    IO,
    TYPE_CHECKING,
    Any,
    ClassVar,
    Final,
    Generic,
    Literal,
    Protocol,
    SupportsIndex,
    TypeAlias,
    TypeVar,
    overload,
)

from .rules import Rules

if TYPE_CHECKING:
    from os import PathLike
    from typing import Self

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
ItemT = TypeVar("ItemT")


class Unset(enum.Enum):
    """The type of `UNSET`, which stands in a request for a field that is not sent, where `None` sends null. It is false."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET


#: A time in a request: Unix seconds, an aware datetime, a date (midnight UTC), or ISO 8601 text.
Time: TypeAlias = int | float | datetime | date | str


if TYPE_CHECKING:  # a protocol is for type checkers, and costs a program's start 0.1 ms

    class ListOf(Protocol[T_co]):
        """A list in a request: a list, a tuple or another sequence, also of some of the types only. Text is none."""

        def __iter__(self) -> Iterator[T_co]: ...

        def __len__(self) -> int: ...

        # A text's own takes text only: by that type checkers tell it from a list of texts.
        def __contains__(self, value: object, /) -> bool: ...

        @overload
        def __getitem__(self, index: int, /) -> T_co: ...

        @overload
        def __getitem__(self, index: slice, /) -> Sequence[T_co]: ...
else:
    ListOf = Sequence


class NoList(list[T]):
    """The empty list of a field that is not there, or null. While empty, `to_dict()` does not make an array of it."""

    __slots__ = ()


class NoMap(dict[str, T]):
    """The same for an object with free names."""

    __slots__ = ()


class File:
    """A file to upload.

    Args:
        payload: The content, as bytes or as a binary file object. That is read from where it is now, as often as the file is sent,
            where it can seek.
        file_name: The name that the API stores it under.
        mime_type: Such as `image/png`. Left out: guessed from the name.
    """

    __slots__ = ("_start", "file_name", "mime_type", "payload")

    def __init__(self, payload: bytes | IO[bytes], file_name: str, mime_type: str | None = None) -> None:
        if not isinstance(payload, (bytes, bytearray, memoryview)) and not hasattr(payload, "read"):
            raise TypeError("a File is a content in bytes or an open file, and its name; File.from_path reads a file")
        seekable: Any = getattr(payload, "seekable", bool)
        self._start: int | None = None
        with suppress(ValueError):  # a closed one is told of when it is read
            self._start = payload.tell() if seekable() else None  # type: ignore[union-attr]
        self.payload = payload
        self.file_name = file_name
        self.mime_type = mime_type

    @classmethod
    def from_path(cls, path: str | PathLike[str], name: str | None = None) -> Self:
        """Reads a file.

        Args:
            path: Where it is.
            name: The name that the API stores it under. Left out: the file's own name.

        Raises:
            OSError: it cannot be read.
        """
        import os

        with open(path, "rb") as file:
            return cls(file.read(), name or os.path.basename(os.fspath(path)))

    @classmethod
    def from_bytes(cls, name: str, data: bytes) -> Self:
        """Takes a content that is in memory.

        Args:
            name: The name that the API stores it under.
            data: The content in bytes.
        """
        return cls(data, name)

    def read(self) -> Any:
        """The content. A file object gives what it has, which need not be bytes."""
        if isinstance(self.payload, (bytes, bytearray, memoryview)):
            return self.payload
        if self._start is not None:
            self.payload.seek(self._start)
        return self.payload.read()

    def __repr__(self) -> str:
        return f"File(file_name={self.file_name!r})"


class Attachment:
    """A file that goes along with an email.

    Args:
        name: The file's name with its extension, as the recipient sees it.
        content: The content in bytes.
    """

    __slots__ = ("content", "name")

    def __init__(self, name: str, content: bytes) -> None:
        if not isinstance(name, str) or not isinstance(content, (bytes, bytearray, memoryview)):
            raise TypeError("an Attachment is a name and a content in bytes; Attachment.from_path reads a file")
        self.name = name
        self.content = bytes(content)

    @classmethod
    def from_path(cls, path: str | PathLike[str], name: str | None = None) -> Self:
        """Reads a file.

        Args:
            path: Where it is.
            name: What the recipient sees. Left out: the file's own name.

        Raises:
            OSError: it cannot be read.
        """
        import os

        with open(path, "rb") as file:
            return cls(name or os.path.basename(os.fspath(path)), file.read())

    @classmethod
    def from_bytes(cls, name: str, data: bytes) -> Self:
        """Takes a content that is in memory.

        Args:
            name: What the recipient sees, with its extension.
            data: The content in bytes.
        """
        return cls(name, data)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Attachment):
            return NotImplemented
        return (self.name, self.content) == (other.name, other.content)

    def __repr__(self) -> str:
        return f"Attachment({self.name!r}, {len(self.content)} bytes)"


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


class Came:
    """What came for a model beyond its fields' values. One is shared by all models for which the same fields came.

    `names` are the names that came, by which null is told from absent; none that holds a value needs to be in there.
    `extra` are the fields that the description does not know. `raw` are values as they came, where the field has them in
    another form.
    """

    __slots__ = ("extra", "names", "raw")

    def __init__(
        self, names: tuple[str, ...] = (), extra: dict[str, Any] | None = None, raw: dict[str, Any] | None = None
    ) -> None:
        self.names = names
        self.extra = extra
        self.raw = raw

    def __reduce__(self) -> Any:
        return Came, (self.names, self.extra, self.raw)


#: Of a model that was not read but made.
NOTHING_CAME: Final = Came()


class Model:
    """The base of all models, which are attrs classes.

    A field that the API left out, or sent as null, is None; an array is an empty list then. `to_dict()` gives back what
    came all the same: absent, null, digits that came as text, and fields and values that the description does not know.
    """

    __slots__ = ("_came",)

    #: Names on the wire -> the fields, each a `Field`. Not said in the annotation, which attrs must be able to resolve.
    FIELDS: ClassVar[Mapping[str, Any]] = {}
    #: What a request is held to; None for a model that occurs in responses.
    RULES: ClassVar[Rules | None] = None
    _reader: ClassVar[Any]
    #: The readers of the unions that it is a form of.
    _unions: ClassVar[tuple[Any, ...]] = ()

    _came: Came

    def __attrs_pre_init__(self) -> None:
        self._came = NOTHING_CAME

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON data: what came, with what was changed since.

        Of a request that is what was given, unchecked, with times and contents as they were given. They are checked and
        converted when it is sent.
        """
        out: dict[str, Any] = {}
        came = self._came
        nullable = self.RULES.nullable if self.RULES else ()
        for wire, (name, kind) in self.FIELDS.items():
            value = getattr(self, name, None)
            if came.raw is not None and wire in came.raw:
                out[wire] = given_back(came.raw[wire], value, kind)
            elif value is None or (not value and class_of(value) in _NOTHING):
                if wire in came.names or wire in nullable:
                    out[wire] = None
            elif value is not UNSET:
                out[wire] = encode(value)
        if came.extra:
            out.update(encode(came.extra))
        return out

    def to_json(self) -> str:
        """The model as JSON text; of a request, in the form in which it is sent, unchecked."""
        return json.dumps(self.to_dict(), ensure_ascii=False, separators=(",", ":"), default=json_default)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data. Whatever the fields hold, nothing raises: what cannot be the field's value stays as it came.

        Raises:
            TypeError: it is no mapping.
        """
        if not isinstance(src_dict, Mapping):
            raise TypeError(f"{cls.__name__}.from_dict takes a mapping, not {type(src_dict).__name__}")
        from .fields import read_carefully

        # Not by the reader, which knows the model itself and none of its subclasses.
        made: Self = read_carefully(src_dict, [], cls)
        return made

    def is_set(self, name: str) -> bool:
        """Whether a field (by its name in Python) has a value or came as null: False where it is absent."""
        for wire, (field, _) in self.FIELDS.items():
            if field == name:
                value = getattr(self, name, None)
                absent = value is None or value is UNSET or (not value and class_of(value) in _NOTHING)
                return not absent or wire in self._came.names
        return name in self

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields that the description does not know, by their names on the wire."""
        if self._came.extra is None:
            # One of its own, because models share theirs.
            self._came = Came(self._came.names, {}, self._came.raw)
        extra: dict[str, Any] = self._came.extra  # type: ignore[assignment]
        return extra

    def __getitem__(self, key: str) -> Any:
        """A field by its name on the wire, whether the description knows it or not."""
        if key not in self:
            raise KeyError(key)
        return getattr(self, self.FIELDS[key][0]) if key in self.FIELDS else self.additional_properties[key]

    def get(self, key: str, default: Any = None) -> Any:
        """The same, or `default` where there is none."""
        return self[key] if key in self else default

    def __setitem__(self, key: str, value: Any) -> None:
        if key in self.FIELDS:
            setattr(self, self.FIELDS[key][0], value)
        else:
            self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: object) -> bool:
        if not isinstance(key, str):
            return False
        return self.is_set(self.FIELDS[key][0]) if key in self.FIELDS else key in (self._came.extra or ())

    if not TYPE_CHECKING:
        # Python would take `__getitem__` for a sequence's; a type checker knows better.
        def __iter__(self) -> Iterator[Any]:
            name = type(self).__name__
            lists = [f"`.{field}`" for field, _ in self.FIELDS.values() if isinstance(getattr(self, field, None), list)]
            raise TypeError(
                f"{name} is not one list: iterate over {' or '.join(lists)}, or take `.to_dict()`"
                if lists
                else f"{name} is not a list; `.to_dict()` gives its fields"
            )

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__ or not isinstance(other, Model):
            return NotImplemented
        # As lists, so that a value equals itself even where it is none, such as NaN.
        return (self._came.extra or None) == (other._came.extra or None) and _values(self) == _values(other)

    def __replace__(self, **changes: Any) -> Self:
        """What `copy.replace` does: the same with some fields changed. Unknown fields go along."""
        kind: Any = self.__class__
        made: Self = kind(**({name: getattr(self, name) for name, _ in self.FIELDS.values()} | changes))
        if self._came.extra:
            made._came = Came(extra=dict(self._came.extra))
        return made

    def __setstate__(self, state: tuple[dict[str, Any] | None, dict[str, Any]]) -> None:
        attributes, slots = state
        for name, value in ((attributes or {}) | slots).items():
            object.__setattr__(self, name, value)
        if self._came.extra:
            # A copy's own: they are values of the model.
            self._came = Came(self._came.names, dict(self._came.extra), self._came.raw)

    def __reduce_ex__(self, protocol: SupportsIndex) -> Any:
        # Protocols 0 and 1 know no slots, but can carry what protocol 2 says.
        return super().__reduce_ex__(max(protocol.__index__(), 2))

    def __repr__(self) -> str:
        shown = []
        for name, value in zip(_names(self), _values(self), strict=True):
            if value is not None and value is not UNSET and (value or class_of(value) not in _NOTHING):
                shown.append(f"{name}={_short(value)}")
        if self._came.extra:
            shown.append(f"additional_properties={_short(self._came.extra)}")
        return f"{self.__class__.__name__}({', '.join(shown)})"

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """How pydantic, and FastAPI with it, takes a model or JSON data for it, and writes it."""
        from pydantic_core import core_schema

        def taken(value: Any) -> Any:
            if isinstance(value, cls):
                return value
            if isinstance(value, Mapping):
                from .fields import validated

                return validated(value, cls)
            raise ValueError(f"a {cls.__name__}, or JSON data for one, is wanted")

        def given(model: Model, info: Any) -> Any:
            # As JSON, contents in bytes and the like are what `to_json` makes of them.
            return json.loads(model.to_json()) if info.mode == "json" else model.to_dict()

        written = core_schema.plain_serializer_function_ser_schema(
            given, info_arg=True, return_schema=core_schema.any_schema()
        )
        return core_schema.no_info_plain_validator_function(taken, serialization=written)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return {"type": "object", "title": cls.__name__, "additionalProperties": True}


# An abstract base would cost each class that is made of it more: at run time it is registered, below.
if TYPE_CHECKING:
    _Items = Sequence
else:
    _Items = Generic


class Listed(Model, _Items[ItemT]):
    """A response that is one list beside a few other fields: a sequence of its items.

    Like any list it is false while it is empty. Text as an index reads a field by its name on the wire.
    """

    __slots__ = ()

    #: The name of the field that is the list.
    ITEMS: ClassVar[str]

    def _items(self) -> list[ItemT]:
        value: list[ItemT] = getattr(self, self.ITEMS)
        return value if isinstance(value, list) else []

    def __iter__(self) -> Iterator[ItemT]:
        return iter(self._items())

    def __reversed__(self) -> Iterator[ItemT]:
        return reversed(self._items())

    def __len__(self) -> int:
        return len(self._items())

    def __contains__(self, key: object) -> bool:
        return key in self._items() or super().__contains__(key)

    def index(self, value: Any, start: int = 0, stop: int = sys.maxsize) -> int:
        """The place of an item, as a list's. Raises `ValueError` where there is none."""
        return self._items().index(value, start, stop)

    def count(self, value: Any) -> int:
        """How many items are equal to a value."""
        return self._items().count(value)

    @overload
    def __getitem__(self, key: SupportsIndex) -> ItemT: ...

    @overload
    def __getitem__(self, key: slice) -> list[ItemT]: ...

    @overload
    def __getitem__(self, key: str) -> Any: ...

    def __getitem__(self, key: SupportsIndex | slice | str) -> Any:
        return super().__getitem__(key) if isinstance(key, str) else self._items()[key]


if not TYPE_CHECKING:  # type checkers know it from its bases
    Sequence.register(Listed)


#: `type`, under a name that no field has.
class_of: Final = type

_NOTHING: Final = (NoList, NoMap)


def _names(model: Model) -> list[str]:
    """The names of a model's fields, those of a subclass that attrs makes included."""
    return [attribute.name for attribute in getattr(type(model), "__attrs_attrs__", ())]


def _values(model: Model) -> list[Any]:
    return [getattr(model, name, None) for name in _names(model)]


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


# ---- writing


def encode(value: Any) -> Any:
    """A value as JSON data."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, enum.Enum) and value is not UNSET:
        return value.value
    if isinstance(value, (list, tuple)):
        return [encode(item) for item in value]
    if isinstance(value, dict):
        return {key: encode(item) for key, item in value.items()}
    return value


def json_default(value: Any) -> Any:
    """For `json.dumps(..., default=json_default)`: models as JSON data, and what requests and rows of metrics can hold
    besides as it is sent: times, `Decimal` and `UUID` as text, sets as arrays, contents in Base64.

    Raises:
        TypeError: it is none of them.
    """
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, (date, time)):  # a datetime is a date
        return value.isoformat()
    if isinstance(value, (set, frozenset)):
        return list(value)
    if isinstance(value, Attachment):
        return {"name": value.name, "content": json_default(value.content)}
    # A number of numpy's, as pandas has them.
    if getattr(getattr(value, "dtype", None), "kind", "") in ("b", "i", "u", "f") and not hasattr(value, "mask"):
        return value.item()
    if isinstance(value, (bytes, bytearray, memoryview)):
        from base64 import b64encode

        return b64encode(value).decode()
    # Imported here: most programs use neither.
    from decimal import Decimal
    from uuid import UUID

    if isinstance(value, (Decimal, UUID)):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no form in JSON")


def given_back(raw: Any, value: Any, kind: Any) -> Any:
    """What came as `raw`, unless the field's value is no longer what that is read as."""
    if isinstance(value, Model):
        return value.to_dict()
    item = getattr(kind, "item", None)
    if item and isinstance(raw, list) and isinstance(value, list) and len(raw) == len(value):
        return [given_back(old, new, item) for old, new in zip(raw, value, strict=True)]
    if item and isinstance(raw, dict) and isinstance(value, dict) and raw.keys() == value.keys():
        return {key: given_back(raw[key], value[key], item) for key in raw}
    was = kind.read(raw, None, "", [])
    return raw if type(was) is type(value) and was == value else encode(value)
