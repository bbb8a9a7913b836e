"""openapi.yaml -> generated/customerio_app_api, in-process on the pinned openapi-python-client.

    python generator/generate.py           write generated/, and what the pages say of the description
    python generator/generate.py --check   fail when they differ from what the description says

Any warning of the generator is a failure: it would mean that an operation or a model is missing.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import filecmp
import io
import shutil
import subprocess
import sys
import tempfile
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import lint
import openapi_python_client
import pages
from description import DESCRIPTION, ROOT, load
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from plan import ModelPlan, OperationPlan, Plan, make_plan, module_name, quoted
from simplify import simplify

PINNED = "0.29.1"
PACKAGE = "customerio_app_api"
GENERATED = ROOT / "generated" / PACKAGE
TEMPLATES = Path(__file__).resolve().parent / "templates"
WIDTH = 120


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare with what is committed instead of writing")
    arguments = parser.parse_args()
    started = time.perf_counter()
    if openapi_python_client.__version__ != PINNED:
        print(f"openapi-python-client is {openapi_python_client.__version__}; the templates are made for {PINNED}")
        return 1
    findings = lint.check(DESCRIPTION)
    if findings:
        print("\n".join(findings))
        return 1
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / PACKAGE
        try:
            build(target)
        except GenerationError as error:
            print(error)
            return 1
        seconds = time.perf_counter() - started
        try:
            stale = list(pages.rewritten(ROOT, load(DESCRIPTION)))
        except pages.PageError as error:
            print(error)
            return 1
        if arguments.check:
            return compare(target, GENERATED, [path.relative_to(ROOT) for path, _ in stale])
        replace(target, GENERATED)
        for path, text in stale:
            path.write_text(text, encoding="utf-8")
            print(f"{path.relative_to(ROOT)}: brought up to date")
    print(f"{sum(1 for _ in GENERATED.rglob('*.py'))} modules in {GENERATED.relative_to(ROOT)}, {seconds:.1f} s")
    return 0


class GenerationError(Exception):
    """The generator left something out, or a tool failed."""


def build(target: Path) -> None:
    """Generates the package into an empty folder."""
    document = load(DESCRIPTION)
    plan = make_plan(document)
    options = ConfigFile.load_from_path(ROOT / "generator-config.yaml")
    config = Config.from_sources(
        config_file=options,
        meta_type=MetaType.NONE,
        document_source=DESCRIPTION,
        file_encoding="utf-8",
        overwrite=False,
        output_path=target,
    )
    data = GeneratorData.from_dict(simplify(document), config=config)
    if isinstance(data, GeneratorError):
        raise GenerationError(f"{data.header}: {data.detail}")
    project = openapi_python_client.Project(openapi=data, config=config, custom_template_path=TEMPLATES)
    modules = modules_by_name(data, plan)
    project.env.globals.update(template_globals(plan, modules))
    with contextlib.redirect_stdout(io.StringIO()):  # it says where it writes, which is a folder that goes away
        errors = project.build()
    if errors:
        raise GenerationError("\n".join(f"{error.header}: {error.detail}" for error in errors))
    render_own(project.env, target, plan, modules)
    (target / "py.typed").write_text("", encoding="utf-8")
    tidy(target)


def modules_by_name(data: GeneratorData, plan: Plan) -> dict[str, str]:
    """Class name -> module, for models, enums and unions. What the generator found must be what the plan says."""
    found = {str(item.class_info.name): str(item.class_info.module_name) for item in [*data.models, *data.enums]}
    planned = set(plan.models) | set(plan.enums)
    if set(found) != planned:
        missing, extra = sorted(planned - set(found)), sorted(set(found) - planned)
        raise GenerationError(f"models only in the plan: {missing}; only in the generator: {extra}")
    found.update({name: module_name(name) for name in plan.unions})
    return dict(sorted(found.items()))


def template_globals(plan: Plan, modules: dict[str, str]) -> dict[str, Any]:
    by_module = {f"{operation.folder}.{operation.module}": operation for operation in plan.operations.values()}
    return {
        "PLAN": _PlanView(plan, by_module),
        "MODULES": modules,
        "quoted": quoted,
        "value_names": value_names,
        "body_names": body_names,
        "has_reader": lambda name: name not in plan.unions or bool(plan.unions[name].classes),
        "format_docstring": format_docstring,
        "model_docstring": model_docstring,
        "query_rules": lambda operation: [item for item in operation.query_parameters if item.rules or item.limits],
        "timestamps": lambda operation: [item.wire for item in operation.query_parameters if item.timestamp],
        "method_docstring": lambda operation: method_docstring(operation, plan),
        "iterator_docstring": lambda operation: iterator_docstring(operation, plan),
    }


def value_names(operation: OperationPlan) -> list[str]:
    """Classes by which a response is read that is no single model."""
    return sorted(set(operation.result.names)) if operation.result and operation.result.kind != "model" else []


def body_names(operation: OperationPlan) -> list[str]:
    """Classes by which a body is checked."""
    return sorted(set(operation.body.names)) if operation.body else []


class _PlanView:
    """The plan as the templates see it."""

    def __init__(self, plan: Plan, by_module: dict[str, OperationPlan]) -> None:
        self.models, self.enums, self.unions = plan.models, plan.enums, plan.unions
        self.operations, self.resources = plan.operations, plan.resources
        self.rate_limits, self.servers = plan.rate_limits, plan.servers
        self.webhooks = plan.webhooks
        self.default_rate_limit, self.workspace_header = plan.default_rate_limit, plan.workspace_header
        self.service_account_prefix = plan.service_account_prefix
        self.operations_by_module = by_module


def render_own(env: Any, target: Path, plan: Plan, modules: dict[str, str]) -> None:
    """The files that the stock generator has no notion of."""

    def render(template: str, path: Path, **values: Any) -> None:
        path.parent.mkdir(exist_ok=True)
        path.write_text(env.get_template(template).render(**values), encoding="utf-8")

    # Where a bad field is shows without exceptions.
    (target / "errors.py").unlink()
    render("models_all.py.jinja", target / "models" / "_all.py")
    render("pages.py.jinja", target / "pages.py")
    render("fields.py.jinja", target / "fields.py")
    render("rules.py.jinja", target / "rules.py")
    render("series.py.jinja", target / "series.py")
    render("operations_init.py.jinja", target / "operations" / "__init__.py")
    render("resources_init.py.jinja", target / "resources" / "__init__.py")
    render("raw_init.py.jinja", target / "resources" / "raw" / "__init__.py")
    for resource in plan.resources:
        render("operations_of.py.jinja", target / "operations" / f"{resource.name}.py", resource=resource)
        render("resource.py.jinja", target / "resources" / f"{resource.name}.py", plan=resource)
        render("raw_resource.py.jinja", target / "resources" / "raw" / f"{resource.name}.py", plan=resource)
    render("webhooks.py.jinja", target / "webhooks.py")
    for name, union in plan.unions.items():
        template = "event_union.py.jinja" if union.event else "union.py.jinja"
        render(template, target / "models" / f"{modules[name]}.py", plan=union)


def tidy(target: Path) -> None:
    """Formats with the pinned ruff, away from the project's own settings so that they cannot leak in."""
    for path in sorted(target.rglob("*.py")):
        try:
            ast.parse(path.read_text(encoding="utf-8"))
        except SyntaxError as error:
            place = f"{path.relative_to(target)}, line {error.lineno}"
            raise GenerationError(
                f"{place}: the templates made what is no Python ({error.msg}): {(error.text or '').strip():.120}; "
                "look for the name or text in openapi.yaml, and refuse it in generator/lint.py, or mend the template"
            ) from None
    ruff = [sys.executable, "-P", "-m", "ruff"]
    for command in (
        [*ruff, "check", ".", "--isolated", "--no-cache", "--fix-only", "--select=I,F401", "--quiet"],
        [
            *ruff,
            "format",
            ".",
            "--isolated",
            "--no-cache",
            f"--line-length={WIDTH}",
            "--quiet",
            "--config=format.skip-magic-trailing-comma=true",
            # The same bytes on Windows, where texts are written with other line ends.
            "--config=format.line-ending='lf'",
        ],
    ):
        done = subprocess.run(command, cwd=target, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            said = done.stderr or done.stdout or f"exit status {done.returncode}"
            raise GenerationError(f"{' '.join(command[3:5])} failed: {said}")


def replace(source: Path, target: Path) -> None:
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)


def compare(expected: Path, actual: Path, stale_pages: list[Path]) -> int:
    """Prints each file that differs; 1 when there is one."""
    differences = sorted(differing(expected, actual)) + [f"differs: {page}" for page in stale_pages]
    for line in differences:
        print(line)
    if differences:
        print("that is not what openapi.yaml says: run `make generate`, and never edit generated/ by hand")
        return 1
    print("generated/ is up to date")
    return 0


def differing(expected: Path, actual: Path) -> Iterator[str]:
    def files(root: Path) -> set[Path]:
        return {
            path.relative_to(root) for path in root.rglob("*") if path.is_file() and "__pycache__" not in path.parts
        }

    wanted, there = files(expected), files(actual)
    for name in wanted - there:
        yield f"missing: {name}"
    for name in there - wanted:
        yield f"not from the description: {name}"
    for name in wanted & there:
        if not filecmp.cmp(expected / name, actual / name, shallow=False):
            yield f"differs: {name}"


# ---- text


def format_docstring(text: str, spaces: int) -> str:
    """A docstring with its quotes: wrapped, indented, and safe whatever the description says."""
    indent = " " * spaces
    escaped = text.replace("\\", "\\\\").replace('"""', "'''").strip()
    lines: list[str] = []
    for line in escaped.split("\n"):
        own = line[: len(line) - len(line.lstrip())]
        hanging = own + ("    " if own else "")
        lines += textwrap.wrap(line, WIDTH - spaces, subsequent_indent=hanging, break_long_words=False) or [""]
    if len(lines) == 1 and len(lines[0]) + spaces + 6 <= WIDTH:
        ending = " " if lines[0].endswith('"') else ""
        return f'"""{lines[0]}{ending}"""'
    body = [lines[0], *(f"{indent}{line}" if line else "" for line in lines[1:])]
    return '"""' + "\n".join(body) + f'\n{indent}"""'


def model_docstring(plan: ModelPlan) -> str:
    """What a model is, and its constructor's parameters."""
    arguments = [f"    {item.python}: {item.doc}" for item in plan.fields]
    return "\n".join([plan.doc or plan.name, *(["", "Args:", *arguments] if arguments else [])])


def _arguments(operation: OperationPlan) -> list[str]:
    lines = []
    for item in operation.path_parameters:
        lines.append(f"    {item.python}: {item.doc}")
    if operation.body:
        lines.append(f"    body: {operation.body_doc}")
    for item in operation.keywords:
        times = " An int, an aware datetime or text such as 2026-11-01." if item.timestamp else ""
        lines.append(f"    {item.python}: {item.doc}{times}")
    return lines


EXCEPTIONS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "413": "PayloadTooLargeError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
    "5XX": "ServerError",
}


def _limits(operation: OperationPlan, plan: Plan) -> str:
    parts = []
    for name in operation.rate_limits:
        limit = plan.rate_limits[name]
        requests = "1 request" if limit["requests"] == 1 else f"{limit['requests']} requests"
        seconds = "a second" if limit["seconds"] == 1 else f"in {limit['seconds']} seconds"
        parts.append(f"`{name}`, {requests} {seconds}")
    return " and ".join(parts)


def _retries(operation: OperationPlan) -> str:
    if operation.retry == "safe":
        return "repeated after a lost or broken response, a 408, a 5xx and a 429."
    return "repeated only where the API certainly did nothing (it was never reached, or it answered 429)."


def method_docstring(operation: OperationPlan, plan: Plan) -> str:
    """What it does, the route, parameters, errors, limit, retries, and the vendor's page."""
    lines = [f"{operation.summary}.", "", operation.description, ""]
    if operation.deprecated:
        lines += [
            "Deprecated: the API may stop offering it. A program's first call gives a `DeprecationWarning`.",
            "",
        ]
    if not operation.needs_key:
        lines += ["No key is sent.", ""]
    if operation.accept:
        lines += [f"The result is the body as it came, {operation.accept.partition(',')[0]}.", ""]
        if operation.http_method == "GET":
            lines += ["A large one is better streamed into a file, by the client's `download` of the same address.", ""]
    lines += [f"`{operation.http_method} {operation.path}`", ""]
    arguments = _arguments(operation)
    if arguments:
        lines += ["Args:", *arguments, ""]
    lines += ["Raises:"]
    lines += [f"    {EXCEPTIONS[status]}: {text}" for status, text in operation.errors if status in EXCEPTIONS]
    lines += ["", f"Rate limit: {_limits(operation, plan)}.", "", f"Retries: {_retries(operation)}", ""]
    lines += [f"See {operation.page}"]
    return "\n".join(lines)


def iterator_docstring(operation: OperationPlan, plan: Plan) -> str:
    assert operation.paging
    lines = [
        f"{operation.summary}, over all pages.",
        "",
        f"Yields the items of `{operation.paging.items[0]}` and fetches pages as they are needed."
        f" `{operation.paging.limit}` is the size of a page where there is one;"
        f" `{operation.paging.parameter}` is where to begin. `.pages()` gives whole pages,"
        " `.cursor` where to go on later.",
        "",
        "Args:",
        *_arguments(operation),
        "    prefetch: How many pages to fetch ahead while the current one is worked on (0 or 1).",
        "",
        f"Raises what `{operation.method_name}` raises, and `PagingError` for a cursor that repeats.",
        "",
        f"Rate limit: {_limits(operation, plan)}, for each page.",
        "",
        f"See {operation.page}",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
