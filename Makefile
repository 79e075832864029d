# Sluitend: what one needs is Node 18 or later with npm, and make. `make run` does the rest.
# Works with GNU make 3.81 (macOS) and later.

# Not /bin/sh: with it, make 3.81 starts simple commands itself and looks for them in the old PATH.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

new_enough := node -e 'var v = process.versions.node.split("."); process.exit(v[0] > 22 || (v[0] == 22 && v[1] >= 13) ? 0 : 1)'
cached_node := .cache/node24/bin/node
needs_node := $(shell $(new_enough) 2>/dev/null || echo $(cached_node))
ifneq ($(needs_node),)
export PATH := $(CURDIR)/.cache/node24/bin:$(PATH)
endif
export PATH := $(CURDIR)/node_modules/.bin:$(PATH)

# The tools are TypeScript that Node runs as it stands; before 22.18 it wants to be asked.
run_types := NODE_OPTIONS='--experimental-strip-types --disable-warning=ExperimentalWarning'
ts := $(run_types) node

modules := node_modules/.package-lock.json
# Rewritten when a source file appears or disappears, which no timestamp of a file shows.
file_list := .cache/sources.txt
sources := $(shell find src fonts -type f 2>/dev/null | LC_ALL=C sort)
node_sources := $(filter-out src/web/% %.test.ts %.fixture.ts,$(sources))
web_sources := $(filter-out %.test.ts %.test.tsx %.fixture.ts,$(filter src/% fonts/%,$(sources)))
built_node := dist/.built
built_web := dist/web/index.html

.NOTPARALLEL:
.PHONY: help run build test test-unit test-browser test-deep lint lint-style lint-types lint-rules lint-unused lint-house format bench bench-monitor docs clean prerequisites

help:
	@echo 'make run        install, build, load the dossiers, start, print the address'
	@echo 'make build      install and build into dist/'
	@echo 'make test       unit, property, contract and browser tests, with a coverage floor for every file'
	@echo 'make test-deep  the same properties with far more examples'
	@echo 'make lint       style, types, walls between the rooms, unused code, docs in step'
	@echo 'make format     put every file in the house style'
	@echo 'make docs       write what is generated in docs/: the diagram of imports, the keys of a dossier, the tables of the lake, the indicators'
	@echo 'make bench      ratios of speed, measured in one run'
	@echo 'make bench-monitor  what the monitor costs, beside vectorised pandas where that is here'
	@echo 'make clean      remove everything that was made, Node 24 and the packages too'

run: build
	@exec node bin/sluitend.mjs demo

build: $(built_node) $(built_web)

$(cached_node):
	@sh tools/install-node.sh .cache/node24

$(modules): package-lock.json | $(needs_node)
	npm ci --no-fund --no-audit --loglevel=error
	@touch $@

$(file_list): $(shell mkdir -p .cache; echo '$(sources)' | cmp -s - $(file_list) 2>/dev/null || echo changed)
	@echo '$(sources)' > $@

.PHONY: changed
changed:

$(built_node): $(modules) $(file_list) $(node_sources) tsconfig.base.json tsconfig.build.json
	@mkdir -p dist
	@find dist -mindepth 1 -maxdepth 1 ! -name web -exec rm -rf {} +
	tsc -p tsconfig.build.json
	@sh tools/copy-assets.sh src dist
	@touch $@

$(built_web): $(modules) $(file_list) $(web_sources) vite.config.ts
	vite build --logLevel warn
	@touch $@

prerequisites:
	@bash tools/prerequisites.sh

test: prerequisites test-unit test-browser

test-unit: build
	@rm -f test-results/unit.json
	$(run_types) vitest run --coverage

test-browser: build
	@rm -f test-results/browser.json
	$(run_types) vitest run --config vitest.browser.config.ts

test-deep: build
	$(run_types) SLUITEND_PROPERTY_RUNS=5000 vitest run --testTimeout 600000

lint: lint-style lint-types lint-rules lint-unused lint-house

lint-style: $(modules)
	biome ci --error-on-warnings $(if $(NO_COLOR),--colors=off)

lint-types: $(modules)
	tsc -p tsconfig.json
	tsc -p src/web/tsconfig.json

lint-rules: $(modules)
	$(run_types) eslint --max-warnings 0

lint-unused: $(modules)
	knip

lint-house: $(modules)
	$(ts) tools/architecture/diagram.ts --check
	$(ts) tools/dossier-format.ts --check
	$(ts) tools/lake-tables.ts --check
	$(ts) tools/indicators.ts --check
	$(ts) tools/checks/run.ts

format: $(modules)
	biome check --write

docs: $(modules)
	$(ts) tools/architecture/diagram.ts
	$(ts) tools/dossier-format.ts
	$(ts) tools/lake-tables.ts
	$(ts) tools/indicators.ts

bench: build
	$(ts) bench/run.ts

bench-monitor: $(modules)
	$(ts) bench/monitor/run.ts

clean:
	rm -rf .cache dist coverage test-results node_modules
