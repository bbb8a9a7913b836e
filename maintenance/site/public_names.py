"""What a user can call, read off the packages as they are imported, and where the site documents it."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Set
from types import ModuleType
from typing import Any

import customerio_app
import customerio_sandbox
from customerio_app import AppClient, AsyncAppClient, errors, limits, models, telemetry, times, webhooks
from customerio_app._flows.broadcasts import TriggerOutcome
from customerio_app._flows.people import AsyncProfiles, Profiles
from customerio_app_api.pages import AsyncCountedPages, AsyncPages, CountedPages, Pages
from customerio_app_api.resources import AsyncResources, Resources
from customerio_app_api.series import Series
from customerio_app_api.types import Listed, Response
from customerio_sandbox.faults import Fault

# What methods give back, beside models of their own.
PAGES = (Pages, AsyncPages, CountedPages, AsyncCountedPages)
GIVEN_BACK = (*PAGES, Profiles, AsyncProfiles, TriggerOutcome, Response, Listed, Series)
FUNCTIONS: dict[str, ModuleType] = {"telemetry": telemetry, "times": times, "webhooks": webhooks}


def resources() -> Iterator[tuple[str, type, dict[str, str]]]:
    """Name, class and methods of each resource; of a method the path of the function that it is."""
    for client, kind in ((AppClient, Resources), (AsyncAppClient, AsyncResources)):
        with_all = client("key", region="us")
        for name in sorted(_public(kind)):
            found = type(getattr(with_all, name))
            if client is AppClient:
                yield name, found, _methods(found)


def _methods(kind: type) -> dict[str, str]:
    """The generated ones first, each in the order of its source."""
    owners = [owner for owner in reversed(kind.__mro__) if owner is not object]
    return {
        name: f"{owner.__module__}.{owner.__qualname__}.{name}" for owner in owners for name in _public(owner, own=True)
    }


def names() -> Iterator[tuple[str, str]]:
    """Page below `reference/` and anchor of everything public."""
    for name, _, methods in resources():
        for method in methods:
            yield f"resources/{name}", f"{name}.{method}"
    for client, base in ((AppClient, Resources), (AsyncAppClient, AsyncResources)):
        yield from _members("client", client, f"customerio_app.{client.__name__}", besides=set(_public(base)))
    for name in customerio_app.__all__:
        value = getattr(customerio_app, name)
        if isinstance(value, type) and value not in (AppClient, AsyncAppClient, *GIVEN_BACK):
            page = {"errors": "errors", "limits": "limits"}.get(_module(value), "client")
            yield page, f"customerio_app.{page}.{name}" if page != "client" else f"customerio_app.{name}"
    for name in ("Attempt", "CallRecord", "Region", "RetryPolicy"):
        yield from _members("client", getattr(customerio_app, name), f"customerio_app.{name}")
    for name, value in vars(errors).items():
        if isinstance(value, type) and issubclass(value, errors.CustomerIOError):
            yield "errors", f"customerio_app.errors.{name}"
    for name in set(limits.__all__) - {"default_limiter"}:
        yield from _members("limits", getattr(limits, name), f"customerio_app.limits.{name}")
    for page, module in FUNCTIONS.items():
        for name in module.__all__:
            yield page, f"customerio_app.{page}.{name}"
    for kind in GIVEN_BACK:
        yield from _members("responses", kind, f"{kind.__module__}.{kind.__qualname__}")
    for name in customerio_sandbox.__all__:
        yield from _members("sandbox", getattr(customerio_sandbox, name), f"customerio_sandbox.{name}")
    yield from _members("sandbox", Fault, "customerio_sandbox.faults.Fault")


def model_names() -> set[str]:
    """The models; which page they are on depends on who uses them."""
    return set(models.__all__)


def _members(page: str, kind: type, path: str, besides: Set[str] = frozenset()) -> Iterator[tuple[str, str]]:
    yield page, path
    for name in _public(kind):
        if name not in besides:
            yield page, f"{path}.{name}"


def _public(kind: type, *, own: bool = False) -> list[str]:
    """Methods and properties, in the order of their source, without those that come from other libraries' classes."""
    owners = [kind] if own else [owner for owner in reversed(kind.__mro__) if owner.__module__.startswith("customerio")]
    found: dict[str, Any] = {name: value for owner in owners for name, value in vars(owner).items()}
    return [name for name, value in found.items() if not name.startswith("_") and _is_member(value)]


def _is_member(value: Any) -> bool:
    kinds = (property, classmethod, staticmethod)
    return inspect.isfunction(value) or isinstance(value, kinds) or type(value).__name__ == "cached_property"


def _module(value: type) -> str:
    return value.__module__.split(".")[1]
