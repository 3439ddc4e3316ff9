# Python 3.11 or later and make are all that these need.
#   make demo    installs into .venv and shows the seed page: its articles as JSON Lines, then as the inspector sees them
#   make test    installs the test needs as well and runs everything
#   make check   ruff and mypy
#   make docs    the documentation as a web site in site/, the catalogue of rules with it
#   make reference   renews what of docs/ and man/ is made from the code; make picture the picture of the README
#   make dist    wheel and source distribution in dist/
#   make coverage    the tests with what they do not reach

PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
BIN := .venv/bin
SEED := $(firstword $(wildcard seeds/*.txt))

.PHONY: demo test check docs reference picture dist coverage clean

demo: .venv/installed
	$(BIN)/newsparse extract $(SEED) --output demo.jsonl
	@echo "demo.jsonl: $$(wc -l < demo.jsonl) articles; the first begins $$(head -c 160 demo.jsonl) …"
	$(BIN)/newsparse inspect $(SEED)

test: .venv/tested
	$(BIN)/python -m pytest

check: .venv/tested
	$(BIN)/ruff check
	$(BIN)/mypy

docs: .venv/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[docs]'
	$(BIN)/python tools/build_docs.py --rules
	$(BIN)/python -m mkdocs build --strict --quiet
	@echo "site/index.html"

reference: .venv/installed
	$(BIN)/python tools/build_docs.py

picture: .venv/installed
	$(BIN)/python tools/build_picture.py docs/inspect.svg

dist: .venv/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check build
	$(BIN)/python -m build --outdir dist .

coverage: .venv/tested
	$(BIN)/python -m pip install --quiet --disable-pip-version-check pytest-cov
	$(BIN)/python -m pytest --cov --cov-report=term-missing:skip-covered

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or later is needed: make PYTHON=/path/to/python3.11"; exit 1; }
	$(PYTHON) -m venv .venv

.venv/installed: pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

.venv/tested: pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test]'
	@touch .venv/installed $@

clean:
	rm -rf .venv demo.jsonl .pytest_cache .mypy_cache .ruff_cache .hypothesis dist build site docs/rules.md .coverage
