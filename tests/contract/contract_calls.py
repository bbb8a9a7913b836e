"""How to call any operation with what the description says: the arguments, the body, the answer."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import description
import plan
from customerio_app import models

Document = dict[str, Any]


class Case:
    """One operation with arguments that the description accepts, and the answer that its example promises."""

    def __init__(self, document: Document, operation: plan.OperationPlan) -> None:
        self.operation = operation
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
        answer = description.success(document, node)[1]
        self.answer = description.example_of(document, answer) if operation.result is not None else None

    def method(self, client: Any) -> Any:
        return getattr(getattr(client, self.operation.resource), self.operation.method_name)

    def call(self, client: Any) -> Any:
        return self.method(client)(*self.positional, **self.keywords)

    def _sample(self, schema: dict[str, Any]) -> Any:
        name = description.ref_name(schema)
        if name:
            return self._sample(self._schemas[name])
        if "enum" in schema:
            return schema["enum"][0]
        kind = schema["type"][0] if isinstance(schema["type"], list) else schema["type"]
        return {"integer": max(1, schema.get("minimum", 1)), "boolean": True, "string": "ada@example.com"}[kind]

    def _body(self, body: plan.TypePlan) -> Any:
        if self.operation.multipart:
            fields = {key: value for key, value in self.body_example.items() if key != "file"}
            return getattr(models, body.name)(file=models.File(b"\x89PNG", "logo.png", "image/png"), **fields)
        if body.kind == "union":
            module = import_module(f"customerio_app_api.models.{plan.module_name(body.name)}")
            return module.read(self.body_example, []) if hasattr(module, "read") else self.body_example
        if body.kind == "model":
            return getattr(models, body.name).from_dict(self.body_example)
        return self.body_example


def cases() -> dict[str, Case]:
    """All operations by name."""
    document = description.load()
    return {item.name: Case(document, item) for item in plan.make_plan(document).operations.values()}


def as_data(result: Any) -> Any:
    return result.to_dict() if isinstance(result, models.Model) else result
