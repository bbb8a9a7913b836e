# `make run` and `make test` need only Python 3.11+ and make: they set up .venv themselves.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.DEFAULT_GOAL := help
.PHONY: help run test check lint types generate check-generated regenerate check-api drift mutate record bench docs build publish \
	audit newer-tools test-all-pythons lock clean

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

test: $(STAMP) check check-generated types newer-tools  ## lint, generated code, types and all tests
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

lock: $(STAMP)  ## requirements/*.in -> requirements/dev.txt, pinned and hashed, and the bill of materials (needs uv)
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url \
		requirements/dev.in requirements/build.in --output-file requirements/dev.txt
	$(BIN)/python -m maintenance.release.sbom

regenerate: $(STAMP) lint generate  ## after a change of openapi.yaml: lint, generate, types, the description's tests, API report
	$(BIN)/mypy generated overlay sandbox generator
	$(BIN)/python -m pytest -q tests/description tests/contract
	$(BIN)/python -m maintenance.release.check_api $(if $(SINCE),--since $(SINCE))

check-api: $(STAMP)  ## what breaks and what is new since the last release (SINCE=<ref>), and the next version
	$(BIN)/python -m maintenance.release.check_api $(if $(SINCE),--since $(SINCE))

drift: $(STAMP)  ## compare the vendor's document with ours: make drift VENDOR=<file or URL> [PATCH=<file>] [DRIFT=--json]
	@test -n "$(VENDOR)" || { echo "make drift VENDOR=<file or https URL> [PATCH=<file to write>]"; exit 2; }
	$(BIN)/python -m maintenance.drift $(DRIFT) $(if $(PATCH),--patch "$(PATCH)") "$(VENDOR)"

mutate: $(STAMP)  ## mutation tests of the modules that decide (needs cosmic-ray: COSMIC_RAY=<path>; MODULE=<file>)
	$(BIN)/python -m maintenance.mutation $(if $(COSMIC_RAY),--tool "$(COSMIC_RAY)") $(MODULE)

build: $(STAMP)  ## dist/: wheel and sdist of the commit, the same bytes everywhere
	$(BIN)/python -m maintenance.release.build_distribution

publish: $(STAMP)  ## build the tagged commit and upload what the index lacks (TWINE_REPOSITORY_URL or TWINE_REPOSITORY; FIRST=1)
	$(BIN)/python -m maintenance.release.publish $(if $(FIRST),--first)

docs: $(STAMP)  ## site/: the documentation, built strictly and without a network
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --strict --quiet

audit: $(STAMP)  ## known vulnerabilities of the locked packages (needs a network)
	$(BIN)/pip-audit --strict --require-hashes --disable-pip --progress-spinner off --requirement requirements/dev.txt

newer-tools: $(STAMP)  ## warn when a pinned tool that shapes the generated code has a newer version
	@$(BIN)/python -m maintenance.newer_tools

test-all-pythons: $(STAMP)  ## the quick tests on every other Python from 3.11 that the machine has
	$(BIN)/python -m maintenance.all_pythons --others

clean:  ## remove what the commands made
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis .schemathesis dist site .venvs
