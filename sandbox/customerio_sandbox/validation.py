"""Checking a request against the description: path, query, headers and body.

Validators are jsonschema's, built on an operation's first call and kept. What is wrong is said without repeating the
value: bodies hold people's data.
"""

from __future__ import annotations

import json
import math
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, cast

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError, best_match

from customerio_sandbox.description import JSON, Description, Operation, Parameter
from customerio_sandbox.errors import ApiError, not_found
from customerio_sandbox.keywords import SIZES, in_words, size_of, validator_class
from customerio_sandbox.normal import normal

_INTEGER: Final = re.compile(r"-?[0-9]{1,18}\Z")
_BOOLEANS: Final = {"true": True, "false": False}
#: What is of the right type and yet of no use: 422 where that is documented.
_CONTENT: Final = frozenset({"pattern", "minLength", "maxLength"})
_SURROGATE: Final = re.compile(r"[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Input:
    """The checked input of a call, values converted to the description's types."""

    path: dict[str, Any]
    query: dict[str, Any]
    headers: dict[str, Any]


def parse_json(raw: bytes) -> Any:
    """Read a JSON body as strictly as JSON is defined: no NaN, no numbers without end.

    Raises:
        ValueError: it is not JSON.
    """
    try:
        text = raw.decode()
        value = json.loads(text, parse_constant=_refuse_constant, parse_float=_finite)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    return _without_surrogates(value) if "\\u" in text else value


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError("a number is too large")
    return number


def _without_surrogates(value: Any) -> Any:
    """Half a surrogate pair is no character; like the API's own JSON reader, put the replacement character there."""
    if isinstance(value, str):
        return _SURROGATE.sub("\ufffd", value)
    if isinstance(value, list):
        return [_without_surrogates(one) for one in value]
    if isinstance(value, dict):
        return {_without_surrogates(key): _without_surrogates(one) for key, one in value.items()}
    return value


class Validation:
    """The validators of all operations.

    Parameters:
        description: where the schemas come from.
        now: the time in Unix seconds; some times may lie only so far ahead of it.
        enabled: False converts parameters where they can be converted and checks nothing, to measure what it costs.
    """

    def __init__(self, description: Description, *, now: Callable[[], float] = time.time, enabled: bool = True) -> None:
        self._body_validator = validator_class(now)
        self._enabled = enabled
        self._parameters: dict[str, list[tuple[Parameter, Callable[[str], Any]]]] = {}
        self._bodies: dict[str, Draft202012Validator] = {}
        self._responses: dict[str, Draft202012Validator] = {}
        self._errors = _validator(description.error_schema)

    def read_input(
        self,
        operation: Operation,
        path: Iterable[str],
        query: Mapping[str, str],
        headers: Mapping[str, str],
    ) -> Input:
        """Convert and check everything but the body.

        Raises:
            ApiError: 400 (or what the operation documents instead) with what is wrong and where.
        """
        readers = self._parameters.get(operation.name)
        if readers is None:
            readers = [(one, _converter(one)) for one in operation.parameters]
            self._parameters[operation.name] = readers
        values: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}}
        texts = iter(path)
        for parameter, convert in readers:
            if parameter.location == "path":
                text: str | None = next(texts)
            elif parameter.location == "query":
                text = query.get(parameter.name)
            else:
                text = headers.get(parameter.name.lower())
            if text is None:
                if parameter.required and self._enabled:
                    raise self.refusal(operation, f"{parameter.name} is required", f"/{parameter.name}")
                continue
            try:
                values[parameter.location][parameter.name] = convert(text)
            except ValueError as error:
                if self._enabled:
                    raise self.refusal(
                        operation, f"{parameter.name} {error}", f"/{parameter.name}", parameter.location == "path"
                    ) from None
        return Input(values["path"], values["query"], values["header"])

    def read_body(self, operation: Operation, content_type: str, raw: bytes) -> Any:
        """Parse a JSON body, no larger than it may be; None where the operation takes none.

        Raises:
            ApiError: 400 (or what the operation documents instead) with what is wrong and where.
        """
        if operation.body_type is None:
            return None
        if not raw:
            if operation.body_required:
                raise self.refusal(operation, "the body is missing", "/")
            return None
        kind = content_type.partition(";")[0].strip().lower()
        if kind not in ("", JSON) and not kind.endswith("+json"):
            raise self.refusal(operation, f"the Content-Type must be {JSON}", "/")
        try:
            body = parse_json(raw)
        except ValueError:
            raise self.refusal(operation, "the body is not JSON", "/") from None
        self._check_size(operation, raw, body)
        return body

    def _check_size(self, operation: Operation, raw: bytes, body: Any) -> None:
        if operation.max_bytes is None or len(raw) <= operation.max_bytes or not self._enabled:
            return
        apart = operation.max_bytes_without
        if apart and isinstance(body, dict):
            rest = {name: value for name, value in body.items() if name not in apart}
            if size_of(rest) <= operation.max_bytes:
                return
        raise ApiError(413, f"the body may have at most {in_words(operation.max_bytes)}")

    def normal_body(self, operation: Operation, body: Any) -> Any:
        """A parsed body in the form that simulations see, checked.

        Raises:
            ApiError: 400 (or what the operation documents instead) with what is wrong and where.
        """
        body = normal(operation.body_schema, body)
        self.check_body(operation, body)
        return body

    def check_body(self, operation: Operation, body: Any) -> None:
        """Check a parsed body.

        Raises:
            ApiError: 400 (or what the operation documents instead) with what is wrong and where.
        """
        if not self._enabled:
            return
        validator = self._bodies.get(operation.name)
        if validator is None:
            validator = self._bodies[operation.name] = self._body_validator(operation.body_schema or {})
        if validator.is_valid(body):
            return
        errors = list(validator.iter_errors(body))
        too_large = next(_oversized(errors), None)
        if too_large is not None:
            raise ApiError(413, explain(too_large)[1])
        error = best_match([_of_the_form_that_is_meant(one) for one in errors])
        if error is None:
            return
        pointer, detail = explain(error)
        if error.validator in _CONTENT and "422" in operation.statuses and "400" in operation.statuses:
            # As recorded: the place is named as if the body were JSON:API's.
            raise ApiError(422, detail, "/data/attributes/" + pointer.rpartition("/")[2])
        raise self.refusal(operation, detail, pointer)

    def check_response(self, operation: Operation, status: int, body: Any) -> list[str]:
        """What in a response the description does not allow, one line each; empty where all is well."""
        if not 200 <= status < 300:
            validator = self._errors
        elif not operation.has_response:
            return [] if body is None else ["/: a body where the description has none"]
        else:
            found = self._responses.get(operation.name)
            validator = found or self._responses.setdefault(operation.name, _validator(operation.response_schema))
        return [": ".join(explain(one)) for one in validator.iter_errors(body)]

    def refusal(self, operation: Operation, detail: str, pointer: str, in_path: bool = False) -> ApiError:
        """The error for a request that is wrong.

        400, as the API answers; 422 where that is what the operation documents. A value in the path that cannot be
        an id names nothing: 404 where 400 is not documented.
        """
        if "400" not in operation.statuses:
            if in_path and "404" in operation.statuses:
                return not_found()
            if "422" in operation.statuses:
                return ApiError(422, detail, pointer)
        return ApiError(400, detail, pointer)


def explain(error: ValidationError) -> tuple[str, str]:
    """Pointer and sentence for a finding of jsonschema, without the value itself."""
    steps = [str(one).replace("~", "~0").replace("/", "~1") for one in error.absolute_path]
    keyword, wanted = error.validator, cast(Any, error.validator_value)
    if keyword == "required":
        present = error.instance if isinstance(error.instance, dict) else {}
        steps.append(next((one for one in wanted if one not in present), ""))
        return "/" + "/".join(steps), f"{steps[-1]} is required"
    name = steps[-1] if steps else "the body"
    fields = [cast(Any, one.validator_value)[0] for one in error.context or () if one.validator == "required"]
    sentences: dict[str, Callable[[], str]] = {
        "type": lambda: "must be " + _types(wanted),
        "enum": lambda: "must be one of " + ", ".join(str(one) for one in wanted),
        "const": lambda: f"must be {wanted}",
        "minimum": lambda: f"must be at least {wanted}",
        "maximum": lambda: f"must be at most {wanted}",
        "minLength": lambda: "must not be empty" if wanted == 1 else f"must have at least {wanted} characters",
        "maxLength": lambda: f"must have at most {wanted} characters",
        "minItems": lambda: f"must have at least {wanted} items",
        "maxItems": lambda: f"must have at most {wanted} items",
        "minProperties": lambda: f"must have at least {wanted} field",
        "maxProperties": lambda: f"must have at most {wanted} field",
        "pattern": lambda: "must not be blank" if wanted == r"\S" else "does not have the right form",
        "x-max-bytes": lambda: f"may have at most {in_words(wanted)}",
        "x-max-recipients": lambda: f"has more than {wanted['count']} recipients in {', '.join(wanted['in'])} together",
        "x-seconds-ahead": lambda: f"is more than {wanted:,} seconds ahead",
        "contentEncoding": lambda: f"is not {str(wanted).capitalize()}",
        "oneOf": lambda: "fits none of the allowed forms, or several: see which fields exclude each other",
        "anyOf": lambda: "needs " + " or ".join(fields) if fields else "fits none of the allowed forms",
        "not": lambda: "has fields that exclude each other",
    }
    sentence = sentences.get(str(keyword))
    return "/" + "/".join(steps), f"{name} " + (sentence() if sentence else "is not allowed here")


def _of_the_form_that_is_meant(error: ValidationError) -> ValidationError:
    """Of a union whose forms a constant tells apart, what is wrong with the form that the value names."""
    forms: dict[Any, list[ValidationError]] = {}
    for one in error.context or ():
        forms.setdefault(one.schema_path[0], []).append(one)
    meant = [found for found in forms.values() if not any(one.validator == "const" for one in found)]
    if len(meant) == 1 and len(forms) > 1:
        return _of_the_form_that_is_meant(best_match(meant[0]) or error)
    return error


def _oversized(errors: Iterable[ValidationError]) -> Iterator[ValidationError]:
    """The findings about sizes, those within the forms of a union included."""
    for error in errors:
        if error.validator in SIZES:
            yield error
        yield from _oversized(error.context or ())


def _types(wanted: str | list[str]) -> str:
    names = [wanted] if isinstance(wanted, str) else wanted
    article = {"integer": "an integer", "array": "a list", "object": "an object", "null": "null"}
    return " or ".join(article.get(one, f"a {one}") for one in names)


def _validator(schema: Any) -> Draft202012Validator:
    return Draft202012Validator(schema if schema is not None else {})


def _converter(parameter: Parameter) -> Callable[[str], Any]:
    schema = parameter.schema
    values = schema.get("enum", [])
    kind = schema.get("type", "integer" if values and all(type(one) is int for one in values) else "string")
    check = Draft202012Validator(cast(Any, schema)) if set(schema) - {"type", "format", "x-name"} else None

    def convert(text: str) -> Any:
        value: Any = text
        if kind == "integer":
            if not _INTEGER.match(text):
                raise ValueError("must be an integer")
            value = int(text)
        elif kind == "boolean":
            if text not in _BOOLEANS:
                raise ValueError("must be true or false")
            value = _BOOLEANS[text]
        elif kind == "number":
            value = _finite(text)
        if check is not None and not check.is_valid(value):
            error = best_match(check.iter_errors(value))
            raise ValueError(explain(error)[1].removeprefix("the body ") if error else "is not allowed")
        return value

    return convert
