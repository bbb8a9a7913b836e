"""What is generated is what the description says: nothing missing, nothing stale, nothing foreign imported."""

from __future__ import annotations

import ast
import copy
import inspect
import pickle
from importlib import import_module
from pathlib import Path
from typing import Any

import customerio_app
import customerio_app_api.models
import customerio_app_api.resources
import description
import generate
import pages
import plan
import pytest
from customerio_app_api.operations import OPERATIONS, RATE_LIMITS, SERVERS
from customerio_app_api.types import UNSET


def test_operations_modules_and_methods_are_as_many_as_described(document: dict[str, Any]) -> None:
    described = {node.node["operationId"]: node for node in description.operations(document)}
    modules = [path for path in (generate.GENERATED / "api").rglob("*.py") if path.name != "__init__.py"]
    assert len(described) == len(OPERATIONS) == len(modules)
    for made in (customerio_app_api.resources.Resources, customerio_app_api.resources.AsyncResources):
        methods = set()
        for name in {item.partition(".")[0] for item in described}:
            resource = getattr(made(), name)
            methods |= {f"{name}.{method}" for method, _ in inspect.getmembers(type(resource), inspect.isfunction)}
        assert set(described) <= methods
        iterators = {f"{o.resource}.{o.iterator}" for o in plan.make_plan(document).operations.values() if o.paging}
        assert {name for name in methods if "__" not in name} == set(described) | iterators


def test_no_resource_takes_the_place_of_what_a_client_has() -> None:
    for client in (customerio_app.AppClient, customerio_app.AsyncAppClient):
        own = {name for name in dir(client) if not name.startswith("_")} - set(
            dir(customerio_app_api.resources.Resources)
        )
        assert own == plan.RESERVED_RESOURCES, "the plan must know the client's names"


def test_the_table_says_what_the_description_says(document: dict[str, Any]) -> None:
    for node in description.operations(document):
        operation = OPERATIONS[node.node["operationId"]]
        limits = node.node["x-rate-limit"]
        assert (operation.method, operation.path) == (node.method.upper(), node.path)
        assert operation.retry == node.node["x-retry"]
        assert operation.rate_limits == ((limits,) if isinstance(limits, str) else tuple(limits))
        assert operation.vendor_id == node.node["x-vendor-operation-id"]
        assert operation.summary == node.node["summary"]
        assert (operation.paging is not None) == ("x-paging" in node.node)
        limits = [item for item in node.node.get("parameters", []) if item.get("name") == "limit"]
        if operation.paging and limits:
            assert operation.paging.largest == limits[0]["schema"].get("maximum")
    assert dict(SERVERS) == {item["description"].lower(): item["url"] for item in document["servers"]}
    declared = {name: (item["requests"], item["seconds"]) for name, item in document["x-rate-limits"].items()}
    assert {name: (limit.requests, limit.seconds) for name, limit in RATE_LIMITS.items()} == declared


def test_the_pages_say_what_the_description_says(document: dict[str, Any], tmp_path: Path) -> None:
    assert list(pages.rewritten(description.ROOT, document)) == [], "run `make generate`"
    for page in {part.page for part in pages.PARTS}:
        (tmp_path / page).parent.mkdir(parents=True, exist_ok=True)
        text = (description.ROOT / page).read_text(encoding="utf-8").replace("| resource |", "| a |")
        (tmp_path / page).write_text(text, encoding="utf-8")
    with pytest.raises(pages.PageError, match=r"sandbox/README\.md: .* is there 0 times"):
        list(pages.rewritten(tmp_path, document))


def test_the_tables_are_read_only() -> None:
    with pytest.raises(TypeError):
        OPERATIONS["x"] = OPERATIONS["segments.list"]  # type: ignore[index]
    with pytest.raises(TypeError):
        RATE_LIMITS["general"] = RATE_LIMITS["transactional"]  # type: ignore[index]


def test_a_method_says_what_people_need_to_know() -> None:
    from customerio_app_api.resources.segments import AsyncSegments, Segments

    general = RATE_LIMITS["general"]
    assert general.seconds == 1

    for resource in (Segments, AsyncSegments):
        text = inspect.getdoc(resource.list_members) or ""
        for part in (
            "GET /v1/segments/{segment_id}/membership",
            "segment_id:",
            "limit:",
            "NotFoundError:",
            f"Rate limit: `general`, {general.requests} requests a second",
            "Retries: repeated",
            "#operation/getSegmentMembership",
        ):
            assert part in text


def test_sends_say_that_they_are_not_repeated() -> None:
    from customerio_app_api.resources.send import Send

    assert "Retries: repeated only where the API certainly did nothing" in (inspect.getdoc(Send.email) or "")


def test_generated_code_imports_neither_overlay_nor_http_library() -> None:
    for path in generate.GENERATED.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = []
            if isinstance(node, ast.Import):
                names = [item.name for item in node.names]
            elif isinstance(node, ast.ImportFrom) and not node.level:
                names = [node.module or ""]
            for name in names:
                assert name.partition(".")[0] not in {"customerio_app", "customerio_sandbox", "httpx"}, path


def test_every_model_can_be_imported_by_its_name() -> None:
    for name in customerio_app_api.models.__all__:
        assert getattr(customerio_app_api.models, name) is not None
    assert set(customerio_app_api.models.__all__) <= set(dir(customerio_app_api.models))
    with pytest.raises(AttributeError, match="Nonsense"):
        customerio_app_api.models.Nonsense  # type: ignore[attr-defined]  # noqa: B018


def test_unset_survives_copy_and_pickle() -> None:
    assert copy.copy(UNSET) is UNSET
    assert copy.deepcopy([UNSET])[0] is UNSET
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert not UNSET


def test_a_changed_summary_makes_the_generated_code_stale(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = description.DESCRIPTION.read_text(encoding="utf-8")
    changed = tmp_path / "openapi.yaml"
    changed.write_text(text.replace("summary: List segments\n", "summary: List every segment\n"), encoding="utf-8")
    assert changed.read_text(encoding="utf-8") != text
    monkeypatch.setattr(generate, "DESCRIPTION", changed)
    monkeypatch.setattr("sys.argv", ["generate.py", "--check"])
    assert generate.main() == 1
    printed = capsys.readouterr().out
    assert "differs: operations/segments.py" in printed
    assert "differs: resources/segments.py" in printed
    assert "make generate" in printed


def test_a_warning_of_the_generator_is_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = description.load()
    # A type that openapi-python-client does not know: it warns, and would leave the model out.
    document["components"]["schemas"]["Segment"]["properties"]["name"]["type"] = "strin"
    monkeypatch.setattr(generate, "load", lambda path: document)
    with pytest.raises((generate.GenerationError, KeyError)):
        generate.build(tmp_path / "package")


def test_endpoint_modules_carry_their_operation() -> None:
    module = import_module("customerio_app_api.api.segments.list_segments")
    assert module.OPERATION is OPERATIONS["segments.list"]
