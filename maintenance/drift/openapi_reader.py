"""Reading an OpenAPI document of anybody: from a file or a URL, JSON or YAML, 3.0 or 3.1."""

from __future__ import annotations

import itertools
import json
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml

Node = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
WEBHOOK = "WEBHOOK"
MOST_ADDRESSES = 50
LARGEST = 200 * 1024 * 1024
TIMEOUT = 60.0
LOOPBACK = ("127.0.0.1", "localhost", "::1")


class UnreadableDocumentError(Exception):
    """The document cannot be fetched or is no OpenAPI 3 document; the message says why and what to do."""


def read_document(source: str) -> Node:
    """The document as plain data.

    Args:
        source: path of a file, or an https URL (http only on loopback). At most 200 MB.

    Raises:
        UnreadableDocumentError: it cannot be fetched, parsed, or is no OpenAPI 3.0 or 3.1 document.
    """
    return parse_document(read_text(source), source)


def parse_document(text: str, source: str) -> Node:
    """The same from its text; `source` is for messages."""
    try:
        document = json.loads(text) if text.lstrip().startswith("{") else _yaml(text)
    except (ValueError, yaml.YAMLError) as error:
        raise UnreadableDocumentError(f"{source} is neither JSON nor YAML: {' '.join(str(error).split())}") from None
    version = document.get("openapi") if isinstance(document, dict) else None
    if not isinstance(version, str) or not version.startswith(("3.0", "3.1")):
        raise UnreadableDocumentError(f"{source} is no OpenAPI 3.0 or 3.1 document (its `openapi` says {version!r})")
    return dict(document)


def _yaml(text: str) -> Any:
    loader = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
    return yaml.load(text, Loader=loader)


def read_text(source: str) -> str:
    """The text of a file or an https URL; raises `UnreadableDocumentError`."""
    if "://" not in source:
        try:
            return Path(source).read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise UnreadableDocumentError(f"{source} cannot be read: {error}") from None
    _check_address(source)
    try:
        with urllib.request.urlopen(source, timeout=TIMEOUT) as response:
            # Where redirects led to.
            _check_address(response.url)
            data: bytes = response.read(LARGEST + 1)
        if len(data) > LARGEST:
            raise UnreadableDocumentError(f"{source} is larger than {LARGEST} bytes")
        return data.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableDocumentError(f"{source} cannot be fetched: {error}") from None


def _check_address(address: str) -> None:
    parts = urllib.parse.urlsplit(address)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in LOOPBACK):
        raise UnreadableDocumentError(f"{address}: give a file or an https URL")


class Operation(NamedTuple):
    """An operation and where it stands.

    `path` includes the path of the server's URL; a webhook's is its name. `verb` is the HTTP method, of a webhook too.
    """

    method: str
    verb: str
    path: str
    node: Node
    parameters: list[Node]
    hosts: frozenset[str]

    @property
    def is_webhook(self) -> bool:
        """Whether the API calls the user with it."""
        return self.method == WEBHOOK

    @property
    def route(self) -> str:
        """`GET /v1/segments`, or `WEBHOOK emailSent`."""
        return f"{self.method} {self.path}"


def operations(document: Node) -> Iterator[Operation]:
    """All operations and webhooks, in the document's order, with the parameters that their path gives them."""
    # A document of 3.0 has no place for webhooks but an extension.
    for section in ("paths", "webhooks", "x-webhooks"):
        for path, item in (document.get(section) or {}).items():
            item = resolve(document, item)
            for method in METHODS:
                node = item.get(method)
                if not isinstance(node, dict):
                    continue
                if section != "paths":
                    parameters = _parameters(document, item, node)
                    yield Operation(WEBHOOK, method.upper(), path, node, parameters, frozenset())
                    continue
                servers = node.get("servers") or item.get("servers") or document.get("servers") or []
                addresses = [address for server in servers for address in _addresses(server)]
                base = addresses[0].path.rstrip("/") if addresses else ""
                hosts = frozenset(f"{found.scheme}://{found.netloc.lower()}" for found in addresses if found.netloc)
                parameters = _parameters(document, item, node)
                yield Operation(method.upper(), method.upper(), base + path, node, parameters, hosts)


def _addresses(server: Node) -> Iterator[urllib.parse.SplitResult]:
    """The URLs of a server, one for each combination of its variables' values."""
    variables = server.get("variables") or {}
    values = [
        [(name, str(value)) for value in (variable.get("enum") or [variable.get("default", "")])]
        for name, variable in variables.items()
    ]
    for chosen in itertools.islice(itertools.product(*values), MOST_ADDRESSES):
        url = str(server.get("url", ""))
        for name, value in chosen:
            url = url.replace(f"{{{name}}}", value)
        yield urllib.parse.urlsplit(url)


def _parameters(document: Node, item: Node, operation: Node) -> list[Node]:
    found: dict[tuple[str, str], Node] = {}
    for given in [*(item.get("parameters") or []), *(operation.get("parameters") or [])]:
        parameter = resolve(document, given)
        found[str(parameter.get("in")), str(parameter.get("name"))] = parameter
    return list(found.values())


def resolve(document: Node, node: Node) -> Node:
    """What a local `$ref` leads to, followed to its end; the node itself where it is none.

    Raises:
        UnreadableDocumentError: the reference leads nowhere, to itself, or out of the document.
    """
    seen: list[str] = []
    while isinstance(node.get("$ref"), str):
        reference = str(node["$ref"])
        if reference in seen:
            raise UnreadableDocumentError(f"{reference} refers to itself")
        seen.append(reference)
        node = _target(document, reference)
    return node


def _target(document: Node, reference: str) -> Node:
    if not reference.startswith("#"):
        raise UnreadableDocumentError(f"{reference} leads out of the document; bundle it into one file first")
    target: Any = document
    for part in urllib.parse.unquote(reference[1:]).split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        try:
            target = target[int(key)] if isinstance(target, list) else target[key]
        except (KeyError, IndexError, ValueError, TypeError):
            raise UnreadableDocumentError(f"{reference} leads nowhere") from None
    if not isinstance(target, dict):
        raise UnreadableDocumentError(f"{reference} leads to something that is no object")
    return target
