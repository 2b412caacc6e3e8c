# Everything here works on a machine that has only Python 3.11 to 3.14, pip and make; dev/setup brings the rest.
PYTHON := $(shell for python in .venv/bin/python python3 python3.14 python3.13 python3.12 python3.11 python; do \
	"$$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null && echo "$$python" && break; done)

# As many pytest workers as there are processors, and no more than four: each may start a workerd of its own.
PYTEST := .venv/bin/pytest -n logical --maxprocesses=4

.PHONY: setup demo test test-fast test-core pythons soak check diagrams reference transcripts goldens clean
.PHONY: build-VoiceFunction build-StreamFunction build-RetentionFunction build-NoticesFunction
.NOTPARALLEL:

setup:
	@test -n "$(PYTHON)" || { echo "set-up failed: found no Python 3.11 to 3.14 on the PATH: install one" >&2; exit 10; }
	@$(PYTHON) -m dev.setup

demo: setup
	@.venv/bin/guru demo

test: setup
	@.venv/bin/python -m dev.artifacts.tools
	@$(PYTEST)

# For each commit: the core, the adapters and the backend, without workerd, built artifacts and what is slow.
test-fast: setup
	@$(PYTEST) -m "not workerd and not slow" --ignore=tests/backend/artifact tests/common tests/worker tests/backend tests/ingest tests/test_layout.py

# The core on each other Python of the README that this machine has.
test-core: setup
	@.venv/bin/python -m dev.setup.pythons core

pythons:
	@$(PYTHON) -m dev.setup.pythons

# What takes long because it proves much, and hypothesis with twenty times as many examples, new ones each time.
soak: setup
	@.venv/bin/python -m dev.artifacts.tools
	@.venv/bin/pytest -m "soak or hypothesis" --hypothesis-profile=soak --timeout=3600

# All of the core must be reached by tests that leave nothing to chance.
check: setup
	@.venv/bin/ruff check
	@.venv/bin/ruff format --check
	@.venv/bin/mypy
	@.venv/bin/pyright
	@.venv/bin/pytest -q tests/test_layout.py
	@.venv/bin/pytest -q -m "not hypothesis" tests/common --cov --cov-report=term-missing:skip-covered

# What the pages show of the code, written anew; a test says when it is time.
diagrams:
	@.venv/bin/python -m dev.documentation.stage_diagram

# The profile's JSON Schema and the page of all its keys, written anew; a test says when it is time.
reference:
	@PYTHONPATH=.:lambda .venv/bin/python -m dev.documentation.profile_reference

# Whole calls, as callers hear them today, written into docs/calls.md.
transcripts: setup
	@.venv/bin/python -m dev.documentation.transcripts

# What a language model is sent, case by case: to be read whenever a test says that it has changed.
goldens:
	@PYTHONPATH=.:lambda .venv/bin/python -m tests.backend.models.golden_requests

# `sam build` calls these, and says where the result is to go.
build-VoiceFunction:
	@$(PYTHON) -m dev.artifacts.build voice "$(ARTIFACTS_DIR)"

build-StreamFunction:
	@$(PYTHON) -m dev.artifacts.build stream "$(ARTIFACTS_DIR)"

build-RetentionFunction:
	@$(PYTHON) -m dev.artifacts.build stream "$(ARTIFACTS_DIR)"

build-NoticesFunction:
	@$(PYTHON) -m dev.artifacts.build stream "$(ARTIFACTS_DIR)"

clean:
	@$(PYTHON) -m dev.setup clean
