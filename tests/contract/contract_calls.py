"""How to call any operation with what the description says: the arguments, the body, the response, and its types."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any

import description
import plan

Document = dict[str, Any]

_SCALARS = {"text": (str,), "integer": (int,), "number": (float, int), "boolean": (bool,), "bytes": (bytes,)}
_WORDS = {"str": (str,), "int": (int,), "float": (float, int), "bool": (bool,)}


class Case:
    """One operation with arguments that the description accepts, and the response that its example promises."""

    def __init__(
        self, document: Document, plans: plan.Plan, operation: plan.OperationPlan, package: str = "customerio_app_api"
    ) -> None:
        self.operation = operation
        self._plans = plans
        self._package = package
        node = document["paths"][operation.path][operation.http_method.lower()]
        self._schemas = document["components"]["schemas"]
        parameters = [description.resolve(document, item) for item in node.get("parameters", [])]
        samples = {(item["name"], item["in"]): self._sample(item["schema"]) for item in parameters}
        self.positional = [samples[item.wire, "path"] for item in operation.path_parameters]
        self.keywords = {item.python: samples[item.wire, item.location] for item in operation.keywords if item.required}
        self.body_example: Any = None
        if operation.body is not None:
            holder = description.resolve(document, node["requestBody"])
            self.body_example = description.example_of(document, holder)
            self.positional.append(self._body(operation.body))
        described = description.success(document, node)[1]
        self.response = description.example_of(document, described) if operation.result is not None else None
        if operation.accept is not None:
            self.response = str(self.response).encode()

    def method(self, client: Any) -> Any:
        return getattr(getattr(client, self.operation.resource), self.operation.method_name)

    def call(self, client: Any) -> Any:
        return self.method(client)(*self.positional, **self.keywords)

    def surprises(self, result: Any) -> list[str]:
        """Where in a result a value is not of the type that the plan promises."""
        if self.operation.result is None:
            return [] if result is None else ["a result where none is promised"]
        return list(self._surprises(result, self.operation.result, "result"))

    def _surprises(self, value: Any, promised: plan.TypePlan, place: str) -> Iterator[str]:
        wrong = f"{place}: a {type(value).__name__} where {promised.annotation} is promised"
        if promised.kind in _SCALARS or promised.kind == "either":
            words = promised.annotation.split(" | ")
            kinds = _SCALARS.get(promised.kind) or tuple(kind for word in words for kind in _WORDS[word])
            if type(value) not in kinds:
                yield wrong
        elif promised.kind == "enum":
            if type(value) is not self.model(promised.name):
                yield wrong
        elif promised.kind == "list":
            yield from self._inside(enumerate(value), promised, place) if isinstance(value, list) else [wrong]
        elif promised.kind == "map":
            yield from self._inside(value.items(), promised, place) if isinstance(value, dict) else [wrong]
        elif promised.kind in ("union", "mixed", "several"):
            yield from () if self._fits_one(value, promised) else [wrong]
        elif promised.kind == "model":
            yield from self._of_model(value, promised.name, place) if self._is(value, promised.name) else [wrong]
        else:
            assert promised.kind == "any", promised

    def _inside(self, items: Any, promised: plan.TypePlan, place: str) -> Iterator[str]:
        assert promised.item is not None
        for key, item in items:
            if item is not None or not promised.annotation.endswith("| None]"):
                yield from self._surprises(item, promised.item, f"{place}[{key}]")

    def _fits_one(self, value: Any, promised: plan.TypePlan) -> bool:
        forms = list(promised.forms)
        if promised.kind == "mixed":
            forms += [plan.TypePlan("text", "str"), plan.TypePlan("model", promised.name, promised.name)]
        if promised.kind == "union":
            forms += self._plans.unions[promised.name].members
        return any(not list(self._surprises(value, form, "")) for form in forms)

    def _of_model(self, value: Any, name: str, place: str) -> Iterator[str]:
        for field in self._plans.models[name].fields:
            part = getattr(value, field.python)
            if part is not None or (field.required and not field.nullable and field.type.kind != "any"):
                yield from self._surprises(part, field.type, f"{place}.{field.python}")

    def _is(self, value: Any, name: str) -> bool:
        return isinstance(value, self.model(name))

    def model(self, name: str) -> Any:
        return getattr(import_module(f"{self._package}.models"), name)

    def _sample(self, schema: dict[str, Any]) -> Any:
        name = description.ref_name(schema)
        if name:
            return self._sample(self._schemas[name])
        if "enum" in schema:
            return schema["enum"][0]
        kind = schema["type"][0] if isinstance(schema["type"], list) else schema["type"]
        least = max(1, schema.get("minimum", 1))
        return {"integer": least, "number": least + 0.5, "boolean": True, "string": "ada@example.com"}[kind]

    def _body(self, body: plan.TypePlan) -> Any:
        example = self.body_example
        if body.kind == "union":
            module = import_module(f"{self._package}.models.{plan.module_name(body.name)}")
            return module.read(example, []) if hasattr(module, "read") and isinstance(example, dict) else example
        if body.kind == "model":
            file = import_module(f"{self._package}.types").File(b"\x89PNG", "logo.png", "image/png")
            files: dict[str, Any] = {}
            for field in self._plans.models[body.name].fields:
                if field.wire in example and "File" in field.type.names:
                    files[field.wire] = [file] * len(example[field.wire]) if field.is_list else file
            return self.model(body.name).from_dict(example | files)
        return example


def cases() -> dict[str, Case]:
    """All operations by name."""
    document = description.load()
    plans = plan.make_plan(document)
    return {item.name: Case(document, plans, item) for item in plans.operations.values()}


def as_data(result: Any) -> Any:
    """A result as JSON data."""
    from customerio_app_api.types import encode

    return encode(result)
