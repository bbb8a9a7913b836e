# `make run` and `make test` need only Python 3.11+ and make: they set up .venv themselves.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
PACKAGES := generated overlay sandbox generator examples benchmarks tests

.DEFAULT_GOAL := help
.PHONY: help run test check lint types generate check-generated record bench lock clean

help:  ## list the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 20

$(STAMP): requirements/dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed: make PYTHON=python3.12")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

run: $(STAMP) generate  ## regenerate, start the sandbox, run the quick start (on the real API with CUSTOMERIO_APP_API_KEY set)
	$(BIN)/python examples/quickstart.py

test: $(STAMP) check check-generated types  ## lint, generated code, types and all tests
	$(BIN)/python -m pytest $(PYTEST)

check: $(STAMP) lint  ## style of all hand-written code, and the description's rules
	$(BIN)/ruff check --quiet
	$(BIN)/ruff format --check --quiet

lint: $(STAMP)  ## the rules of openapi.yaml
	$(BIN)/python generator/lint.py

types: $(STAMP)  ## mypy --strict and pyright
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python

generate: $(STAMP)  ## openapi.yaml -> generated/
	$(BIN)/python generator/generate.py

check-generated: $(STAMP)  ## fail when generated/ is not what openapi.yaml says
	$(BIN)/python generator/generate.py --check

record: $(STAMP)  ## record the cassettes anew: from the sandbox, or from the real API with CUSTOMERIO_APP_API_KEY set
	rm -rf tests/cassettes
	$(BIN)/python -m pytest tests/test_cassettes.py --record-mode=once

bench: $(STAMP)  ## all benchmarks, as ratios measured in one run
	$(BIN)/python benchmarks/run.py

lock: $(STAMP)  ## requirements/*.in -> requirements/dev.txt, pinned and hashed (needs uv)
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url \
		requirements/dev.in requirements/build.in --output-file requirements/dev.txt

clean:  ## remove what the commands made
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis .schemathesis dist site
