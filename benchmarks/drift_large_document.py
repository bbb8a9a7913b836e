"""How long `make drift` takes for a large document: ours, dereferenced, and again under other paths until it has 12 MB.

python benchmarks/drift_large_document.py
"""

from __future__ import annotations

import contextlib
import io
import json
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from maintenance.drift import command as drift  # noqa: E402
from maintenance.drift.openapi_reader import read_document  # noqa: E402
from tests.maintenance.vendor_documents import as_openapi_30, dereferenced, with_other_names  # noqa: E402

SIZE = 12_000_000


def repeated(document: dict[str, Any], times: int) -> dict[str, Any]:
    """The document with its paths once more under `/copy1`, `/copy2`, ...: both sides have as many to compare."""
    copies = {f"/copy{number}{path}": item for number in range(times) for path, item in document["paths"].items()}
    return {**document, "paths": copies}


def without_ids(document: dict[str, Any]) -> dict[str, Any]:
    """The same operations, to be matched by their routes."""
    for item in document["paths"].values():
        for operation in item.values():
            operation.pop("operationId", None)
            operation.pop("x-vendor-operation-id", None)
    return document


def main() -> None:
    ours = read_document(str(drift.OURS))
    vendor = as_openapi_30(dereferenced(with_other_names(ours)))
    times = SIZE // len(json.dumps(vendor)) + 1
    with tempfile.TemporaryDirectory() as folder:
        their_file, our_file = Path(folder) / "vendor.json", Path(folder) / "ours.json"
        their_file.write_text(json.dumps(repeated(without_ids(vendor), times)), encoding="utf-8")
        our_file.write_text(json.dumps(repeated(without_ids(ours), times)), encoding="utf-8")
        started = time.perf_counter()
        json.loads(their_file.read_text(encoding="utf-8"))
        reading = time.perf_counter() - started
        output = io.StringIO()
        started = time.perf_counter()
        with contextlib.redirect_stdout(output):
            drift.main([str(their_file), "--ours", str(our_file)])
        whole = time.perf_counter() - started
        megabytes = their_file.stat().st_size / 1e6
    print(f"drift: {megabytes:.1f} MB in {whole:.1f} s, {whole / reading:.0f} x reading the JSON alone")
    print(output.getvalue().splitlines()[0])


if __name__ == "__main__":
    main()
