# `make demo` and `make test` are all a newcomer needs; `make help` lists the rest.
SHELL := /bin/sh
VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= python3
READY := $(VENV)/.ready
JOBS ?= 2

.DEFAULT_GOAL := help
.PHONY: help demo test check serve bench lock clean

help: ## list the commands
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

$(READY): requirements.lock pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	@$(BIN)/uv pip sync --quiet --python $(BIN)/python requirements.lock
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --editable .
	@touch $@

demo: $(READY) ## set up, start the studio with a simulated ComfyUI, run a first batch
	@$(BIN)/genqueue demo

serve: $(READY) ## start the studio
	@$(BIN)/genqueue serve

check: $(READY) ## lint, format, types, layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: $(READY) ## every test
	$(BIN)/pytest -n $(JOBS) --dist loadfile

bench: $(READY) ## the figures of docs/reliability.md, as ratios measured in one run
	$(BIN)/python -m benchmarks

lock: $(READY) ## pin the dependencies anew
	$(BIN)/uv pip compile --quiet --universal --upgrade --no-header --group dev pyproject.toml -o requirements.lock

clean: ## remove what the commands above made
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis dist build
