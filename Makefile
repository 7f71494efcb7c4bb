# make demo: from nothing to a report.   make test: from nothing to every test passed.
.DELETE_ON_ERROR:
.PHONY: demo test test-cpp test-python checks lint format stubs pages asan tsan headers bench clean setup

venv := .venv
python := $(venv)/bin/python
stamps := build/.stamps
demo_folder := build/demo
pip := $(python) -m pip install --quiet --disable-pip-version-check

package_sources := $(shell find include src bindings metrics.toml tools pyproject.toml CMakeLists.txt cmake \
                     -type f -not -path '*/__pycache__/*' 2>/dev/null)

# $(call run,CONFIGURATION,PRESET): configures, builds and tests
define run
@cmake --preset $(1) $(call launch) > build/$(1)-configure.log 2>&1 || { cat build/$(1)-configure.log; exit 1; }
@cmake --build --preset $(2)
@ctest --preset $(2) --output-on-failure --progress
endef

demo: $(stamps)/package
	@mkdir -p $(demo_folder)
	@$(venv)/bin/guyub check examples/kediri
	@$(venv)/bin/guyub report examples/kediri -o $(demo_folder)/kediri.en.html --lang en --findings
	@$(venv)/bin/guyub report examples/kediri -o $(demo_folder)/kediri.id.html --lang id --findings
	@echo; echo "Open $(abspath $(demo_folder)/kediri.en.html) or $(abspath $(demo_folder)/kediri.id.html)"

test: checks test-cpp test-python

test-cpp: $(stamps)/system
	$(call run,dev,dev)

test-python: $(stamps)/package $(stamps)/development
	$(python) -m pytest

checks: $(stamps)/development
	@$(python) tools/check_metrics.py
	@$(python) tools/check_layers.py
	@$(python) tools/make_pages.py --check

lint: $(stamps)/package $(stamps)/development
	$(venv)/bin/clang-format --dry-run --Werror $$(git ls-files '*.hpp' '*.cpp')
	$(venv)/bin/ruff check .
	$(venv)/bin/ruff format --check .
	$(python) -m mypy

format: $(stamps)/development
	$(venv)/bin/clang-format -i $$(git ls-files '*.hpp' '*.cpp')
	$(venv)/bin/ruff check --fix .
	$(venv)/bin/ruff format .

stubs: $(stamps)/package $(stamps)/development
	$(python) tools/make_stubs.py

pages: $(stamps)/venv
	@$(python) tools/make_pages.py

asan tsan: $(stamps)/system
	$(call run,$@,$@)

headers: $(stamps)/system
	$(call run,dev,headers)

bench: $(stamps)/system
	@cmake --preset release $(call launch) > /dev/null
	@cmake --build --preset release
	@for program in build/release/bench/*_bench; do $$program || exit 1; done

# ccache may have come with the set-up of this very run
launch = $(shell mkdir -p build; command -v ccache >/dev/null 2>&1 && echo -DCMAKE_CXX_COMPILER_LAUNCHER=ccache)

setup: $(stamps)/system

$(stamps)/system: tools/system-packages.txt tools/setup.sh
	@tools/setup.sh
	@mkdir -p $(@D) && touch $@

$(stamps)/venv: $(stamps)/system
	@test -x $(python) || python3 -m venv $(venv)
	@$(pip) "scikit-build-core>=1.1" "pybind11==3.1.0"
	@touch $@

$(stamps)/package: $(stamps)/venv $(package_sources)
	@echo "guyub: building and installing the package"
	@CMAKE_ARGS="$(call launch)" $(pip) --no-build-isolation ".[report,progress]"
	@touch $@

$(stamps)/development: $(stamps)/venv pyproject.toml tools/development.txt
	@$(pip) -r tools/development.txt
	@touch $@

clean:
	rm -rf build
