# `make demo` and `make test` are all a newcomer needs; `make help` lists the rest.
SHELL := /bin/sh
VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= python3
READY := $(VENV)/.ready
UI_READY := ui/node_modules/.ready
UI_BIN := node_modules/.bin
PAGES := src/genqueue/web/built/index.html
PAGE_SOURCES := $(shell find ui/src ui/public -type f) ui/index.html ui/vite.config.ts
JOBS ?= 2
# About half of the time of most tests is waiting: for processes, sockets and disks. A browser waits less.
TESTERS ?= $(shell expr $(JOBS) \* 2)
BROWSERS ?= $(shell expr $(JOBS) + 1)
# Hundreds of processes begin in the tests: without stored bytecode each of them compiles every module anew.
export PYTHONDONTWRITEBYTECODE :=
# The longest ones first. Where make can, it prints the output of each as a whole.
CHECKS := check-types check-collection check-ui-lint check-ui-types check-ui-unused check-ui-format check-ui-api check-lint check-format check-layers
SYNC := $(if $(filter output-sync,$(.FEATURES)),--output-sync)

.DEFAULT_GOAL := help
.PHONY: help demo test e2e check serve pages types bench lock clean chaos mutants $(CHECKS)

help: ## list the commands
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

$(READY): requirements.lock pyproject.toml
	@echo "Installing the Python packages"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	@$(BIN)/uv pip sync --quiet --python $(BIN)/python requirements.lock
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --editable .
	@touch $@

$(UI_READY): ui/package-lock.json ui/.npmrc
	@command -v npm >/dev/null || { echo "The pages are built with Node 20.19 or newer: https://nodejs.org" >&2; exit 1; }
	@echo "Installing the packages of the pages"
	@cd ui && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

$(PAGES): $(UI_READY) $(PAGE_SOURCES)
	@echo "Building the pages"
	@cd ui && $(UI_BIN)/vite build --logLevel warn

demo: $(READY) $(PAGES) ## set up, start the studio with a simulated ComfyUI, run a first batch
	@$(BIN)/genqueue demo

serve: $(READY) $(PAGES) ## start the studio
	@$(BIN)/genqueue serve

pages: $(PAGES) ## build the pages of the studio

types: $(READY) $(UI_READY) ## make what the pages know of the API anew
	@cd ui && node scripts/types.mjs

check: $(READY) $(UI_READY) ## lint, format, types, layers
	@$(MAKE) --no-print-directory --keep-going $(SYNC) -j$(JOBS) $(CHECKS)

check-types:
	$(BIN)/mypy

# It says within seconds that a test cannot be imported, and leaves the bytecode that all test workers then share.
check-collection:
	@found=$$($(BIN)/pytest --collect-only -qq tests tests/e2e 2>&1) || { echo "$$found"; exit 1; }

check-ui-lint:
	cd ui && $(UI_BIN)/eslint . --max-warnings 0

check-ui-types:
	cd ui && $(UI_BIN)/tsc --noEmit

check-ui-unused:
	cd ui && $(UI_BIN)/knip --no-progress

check-ui-format:
	cd ui && $(UI_BIN)/prettier --check --log-level warn .

check-ui-api:
	cd ui && node scripts/types.mjs --check

check-lint:
	$(BIN)/ruff check .

check-format:
	$(BIN)/ruff format --check .

check-layers:
	$(BIN)/lint-imports

test: $(READY) $(PAGES) ## every test
	$(BIN)/pytest -n $(TESTERS) --dist loadfile
	cd ui && $(UI_BIN)/vitest run
	$(BIN)/pytest -n $(BROWSERS) --dist loadfile tests/e2e

e2e: $(READY) $(PAGES) ## the tests in a browser only
	$(BIN)/pytest -n $(BROWSERS) --dist loadfile tests/e2e

bench: $(READY) ## the figures of docs/reliability.md, as ratios measured in one run
	$(BIN)/python -m benchmarks

chaos: $(READY) ## kill, cut, freeze and restart everything for some minutes; CHAOS_SEED=, CHAOS_TASKS= ... as in tests/chaos/plan.py
	$(BIN)/python -m tests.chaos

mutants: $(READY) ## break the rules of durability one by one and see that the tests notice; MUTANTS=fence,lease, STORM=0
	$(BIN)/python -m tests.mutants

lock: $(READY) ## pin the dependencies anew
	$(BIN)/uv pip compile --quiet --universal --upgrade --no-header --group dev pyproject.toml -o requirements.lock

clean: ## remove what the commands above made
	rm -rf $(VENV) ui/node_modules src/genqueue/web/built .mypy_cache .ruff_cache .pytest_cache .hypothesis dist build
