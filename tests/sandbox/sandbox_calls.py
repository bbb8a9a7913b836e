"""Calling the sandbox by operation name, with every response checked against the description."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import yaml
from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT: dict[str, Any] = yaml.load((ROOT / "openapi.yaml").read_bytes(), Loader=yaml.CSafeLoader)
_URI = "urn:openapi"
_REGISTRY: Registry[Any] = Registry().with_resource(_URI, DRAFT202012.create_resource(DOCUMENT))
_METHODS = ("get", "put", "post", "delete", "patch")

#: Operation name to method, path template and the operation itself; read apart from the sandbox's own reader.
OPERATIONS: dict[str, tuple[str, str, dict[str, Any]]] = {
    item[method]["operationId"]: (method.upper(), path, item[method])
    for path, item in DOCUMENT["paths"].items()
    for method in _METHODS
    if method in item
}


def _validator(*steps: str) -> Draft202012Validator:
    pointer = "/".join(one.replace("~", "~0").replace("/", "~1") for one in steps)
    return Draft202012Validator({"$ref": f"{_URI}#/{pointer}"}, registry=_REGISTRY)


_VALIDATORS: dict[str, Draft202012Validator] = {}


def outside(name: str, response: httpx.Response) -> list[str]:
    """What in a response the description does not allow."""
    method, path, raw = OPERATIONS[name]
    status = str(response.status_code)
    documented = raw["responses"]
    if status not in documented and f"{status[0]}XX" not in documented:
        return [f"{name} answers {status}"]
    if response.status_code >= 300:
        validator = _VALIDATORS.setdefault("error", _validator("components", "schemas", "ErrorEnvelope"))
    elif "content" not in documented[status]:
        return [f"{name} answers with a body"] if response.content else []
    else:
        steps = ("paths", path, method.lower(), "responses", status, "content", "application/json", "schema")
        validator = _VALIDATORS.get(name) or _VALIDATORS.setdefault(name, _validator(*steps))
    return [f"{name}: {list(one.absolute_path)}: {one.validator}" for one in validator.iter_errors(response.json())]


class Api:
    """Calls by operation name."""

    def __init__(self, url: str, key: str) -> None:
        self.http = httpx.Client(base_url=url, headers={"Authorization": f"Bearer {key}"}, trust_env=False)

    def close(self) -> None:
        self.http.close()

    def ask(
        self,
        name: str,
        /,
        *path: object,
        body: Any = None,
        files: Any = None,
        data: Any = None,
        headers: dict[str, str] | None = None,
        **query: Any,
    ) -> httpx.Response:
        """Call an operation; path values are percent-encoded, and the response has to fit the description."""
        method, template, _ = OPERATIONS[name]
        values = iter(path)
        parts = [
            quote(str(next(values)), safe="") if one.startswith("{") else one for one in template.lstrip("/").split("/")
        ]
        texts = {key: str(one).lower() if isinstance(one, bool) else str(one) for key, one in query.items()}
        # httpx writes a space as +, as forms do; everything else is percent-encoded.
        response = self.http.request(
            method, "/" + "/".join(parts), params=texts, json=body, files=files, data=data, headers=headers
        )
        assert not outside(name, response), outside(name, response)
        return response

    def get(self, name: str, /, *path: object, **arguments: Any) -> Any:
        """The JSON of a success; None where there is no body."""
        response = self.ask(name, *path, **arguments)
        assert response.is_success, f"{name}: {response.status_code} {response.text}"
        return response.json() if response.content else None

    def refused(self, name: str, status: int, /, *path: object, **arguments: Any) -> str:
        """What an error says."""
        response = self.ask(name, *path, **arguments)
        assert response.status_code == status, f"{name}: {response.status_code} {response.text}"
        found = response.json()
        meta = found.get("meta", {})
        texts = [one["detail"] for one in found.get("errors", [])] or meta.get("errors") or [meta.get("error")]
        return "; ".join(texts)


def items(response: dict[str, Any], name: str) -> list[Any]:
    """A list of a response, which may be null or missing."""
    return response.get(name) or []
