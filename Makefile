# `make run` and `make test` need only Python 3.11+ and make: they set up .venv themselves.
PYTHON ?= python3
VENV ?= .venv
ifeq ($(OS),Windows_NT)
SHELL := bash
BIN := $(VENV)/Scripts
else
BIN := $(VENV)/bin
endif
# Two sets of packages, so that a first `make run` installs a third of what the tests and the documentation need.
RUNS := $(VENV)/.runs
STAMP := $(VENV)/.installed
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check
# Half of the tests' time is waiting for sockets and processes.
WORKERS ?= $(shell $(PYTHON) -c 'import os; print(min(8, 2 * (os.cpu_count() or 1)))')
PARALLEL := -n $(WORKERS) --dist=worksteal
# What depends on the Python version and on the system; the maintainers' tools and the generated text do not.
QUICK := tests/core tests/models tests/paging tests/bulk tests/contract tests/webhooks/test_signature.py \
	tests/limits/test_window.py tests/limits/test_limiter.py tests/sandbox/test_sandbox_state.py \
	tests/sandbox/test_sandbox_sends.py tests/test_times.py tests/test_cassettes.py
# Of tests with many cases the quick tests run each fifth: five shares no factor with the four kinds of client.
EVERY ?= 5
# Not beside others: the limiters' tests look at real time, and need little of the processor. What schemathesis has stored in a
# sandbox its last tests read, so they stay in one process.
ALONE := tests/limits tests/sandbox/test_sandbox_schemathesis.py

.DEFAULT_GOAL := help
.PHONY: help run test quick check lint types generate check-generated regenerate check-api drift drift-issue mutate record bench \
	docs check-installed release build publish audit test-all-pythons lock clean

help:  ## list the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 20

$(RUNS): requirements/run.txt pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -c \
		'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed: make PYTHON=python3.12")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(INSTALL) --require-hashes -r requirements/run.txt
	$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(STAMP): $(RUNS) requirements/dev.txt
	$(INSTALL) --require-hashes -r requirements/dev.txt
	@touch $@

run: $(RUNS) generate  ## regenerate, start the sandbox, run the quick start (on the real API with CUSTOMERIO_APP_API_KEY set)
	$(BIN)/python examples/quickstart.py

test: $(STAMP) check check-generated types  ## lint, generated code, types and all tests
	$(BIN)/python -m pytest $(or $(PYTEST),$(PARALLEL) $(ALONE:%=--ignore=%))
	$(if $(PYTEST),,$(BIN)/python -m pytest -n 3 --dist=loadfile $(ALONE))

quick: $(STAMP)  ## the tests of what depends on the Python version and the system
	$(BIN)/python -m pytest -q $(PARALLEL) --every=$(EVERY) $(QUICK)

check: $(RUNS) lint  ## style of all hand-written code, and the description's rules
	$(BIN)/ruff check --quiet
	$(BIN)/ruff format --check --quiet

lint: $(RUNS)  ## the rules of openapi.yaml
	$(BIN)/python generator/lint.py

types: $(STAMP)  ## mypy --strict and pyright
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python

generate: $(RUNS)  ## openapi.yaml -> generated/
	$(BIN)/python generator/generate.py

check-generated: $(RUNS)  ## fail when generated/ is not what openapi.yaml says
	$(BIN)/python generator/generate.py --check

record: $(STAMP)  ## record the cassettes anew: from the sandbox, or from the real API with CUSTOMERIO_APP_API_KEY set
	rm -rf tests/cassettes
	$(BIN)/python -m pytest tests/test_cassettes.py --record-mode=once

bench: $(STAMP)  ## all benchmarks, as ratios measured in one run
	$(BIN)/python benchmarks/run.py

# uv is no requirement: only this command needs it. It takes its index from UV_DEFAULT_INDEX, not from pip's settings.
$(BIN)/uv: | $(STAMP)
	$(INSTALL) 'uv>=0.8,<1'

lock: export PATH := $(CURDIR)/$(BIN):$(PATH)
lock: $(STAMP) $(BIN)/uv  ## requirements/*.in -> run.txt and dev.txt, pinned and hashed, and the bill of materials (UPGRADE=1)
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes $(if $(UPGRADE),--upgrade) \
		requirements/run.in requirements/dev.in --output-file requirements/dev.txt
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --constraint requirements/dev.txt \
		requirements/run.in --output-file requirements/run.txt
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

# cosmic-ray is no requirement either, and has an environment of its own: nothing else needs the twenty packages it brings.
MUTANTS := $(VENV)/mutation
$(MUTANTS)/.installed: | $(STAMP)
	$(BIN)/python -m venv $(MUTANTS)
	$(MUTANTS)/$(notdir $(BIN))/python -m pip install --quiet --disable-pip-version-check 'cosmic-ray>=8.7,<9'
	@touch $@

mutate: $(STAMP) $(MUTANTS)/.installed  ## mutation tests of the modules that decide (MODULE=<file>, SAMPLE=<number of mutants>)
	$(BIN)/python -m maintenance.mutation --tool $(MUTANTS)/$(notdir $(BIN))/cosmic-ray $(if $(SAMPLE),--sample $(SAMPLE)) \
		$(MODULE)

drift-issue: $(STAMP)  ## the same in a scheduled pipeline: keeps one issue with the report
	@test -n "$(VENDOR)" || { echo "make drift-issue VENDOR=<https URL>"; exit 2; }
	$(BIN)/python -m maintenance.drift_issue "$(VENDOR)"

release: $(STAMP)  ## make this a release: version (VERSION=<x.y.z>, or what check-api proposes), changelog, API baseline
	$(BIN)/python -m maintenance.release.prepare $(VERSION)

build: $(STAMP)  ## dist/: wheel and sdist of the commit, the same bytes everywhere
	$(BIN)/python -m maintenance.release.build_distribution

publish: $(STAMP)  ## build the tagged commit and upload what the index lacks (TWINE_REPOSITORY_URL or TWINE_REPOSITORY; FIRST=1, DRY_RUN=1)
	$(BIN)/python -m maintenance.release.publish $(if $(FIRST),--first) $(if $(DRY_RUN),--dry-run)

check-installed: $(STAMP)  ## README's and docs' programs with the built wheel alone and what their page installs (PAGE=<word>)
	$(BIN)/python -m maintenance.installed $(PAGE)

docs: $(STAMP)  ## site/: the documentation, built strictly and without a network
	$(BIN)/python -m maintenance.site

audit: $(STAMP)  ## known vulnerabilities of the locked packages (needs a network)
	$(BIN)/pip-audit --strict --require-hashes --disable-pip --progress-spinner off --requirement requirements/dev.txt

test-all-pythons: $(STAMP)  ## the quick tests on every supported Python that the machine has, those of pyenv too
	PYENV_VERSION="$$(pyenv versions --bare 2>/dev/null | paste -sd: -)" $(BIN)/nox

clean:  ## remove what the commands made
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis .schemathesis dist site .nox
