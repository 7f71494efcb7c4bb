# make demo: from nothing to a report.   make test: from nothing to every test passed.
.DELETE_ON_ERROR:
.PHONY: demo test test-cpp test-python checks lint format stubs pages asan tsan headers tidy tidy-all exhaust fuzz bench bench-read bench-values extras wheel sdist clean setup

venv := .venv
python := $(venv)/bin/python
stamps := build/.stamps
demo_folder := build/demo
pip := $(python) -m pip --quiet --disable-pip-version-check

package_sources := $(shell find include src bindings metrics.toml tools pyproject.toml CMakeLists.txt cmake \
                     -type f -not -path '*/__pycache__/*' 2>/dev/null)

demo: $(stamps)/package
	@mkdir -p $(demo_folder)
	@$(venv)/bin/guyub check examples/kediri
	@$(venv)/bin/guyub report examples/kediri -o $(demo_folder)/kediri.en.html --lang en --findings
	@$(venv)/bin/guyub report examples/kediri -o $(demo_folder)/kediri.id.html --lang id --findings
	@echo; echo "Open $(abspath $(demo_folder)/kediri.en.html) or $(abspath $(demo_folder)/kediri.id.html)"

test: checks test-cpp test-python

# a machine that builds from nothing each time compiles the library an area at a time
joined := $(if $(CI),-DGUYUB_JOINED_LIBRARY=ON)

# configures the preset $(1), builds and tests what the preset $(2) names
configure = cmake --preset $(1) $(call launch) $(joined) > build/$(1)-configure.log 2>&1 || { cat build/$(1)-configure.log; exit 1; }
run = @$(call configure,$(1)); cmake --build --preset $(2) && ctest --preset $(2) --output-on-failure --progress --parallel $$(nproc)

test-cpp: $(stamps)/test-system
	$(call run,dev,dev)

test-python: $(stamps)/package $(stamps)/development $(stamps)/browser
	$(python) -m pytest --numprocesses $$(nproc) --dist loadfile

checks: $(stamps)/development
	@$(python) tools/check_metrics.py
	@$(python) tools/check_layers.py
	@$(python) tools/check_python_layers.py
	@$(python) tools/check_exports.py
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

asan tsan: $(stamps)/test-system
	$(call run,$@,$@)

# each public header alone, and what it costs
headers: $(stamps)/test-system
	$(call run,dev,headers)

# what the change touches, from where the branch left main (or TIDY_BASE=commit); tidy-all: every source
tidy tidy-all: $(stamps)/tidy-system $(stamps)/venv
	@VIRTUAL_ENV="$(abspath $(venv))" pybind11_ROOT="$$($(python) -m pybind11 --cmakedir)" $(call configure,tidy)
	@cmake --build --preset tidy > build/tidy-build.log 2>&1 || { cat build/tidy-build.log; exit 1; }
	$(python) tools/tidy.py $(if $(filter tidy-all,$@),--all) $(if $(TIDY_BASE),--base $(TIDY_BASE))

# every property with 20,000 cases instead of a hundred
exhaust: $(stamps)/test-system
	@$(call configure,dev)
	@cmake --build --preset dev --target property_tests
	RC_PARAMS="max_success=$(or $(CASES),20000)" ctest --preset dev --tests-regex '^property\.' --parallel $$(nproc)

# every reader against any bytes, for a minute each
fuzz: $(stamps)/fuzz-system
	@$(call configure,fuzz)
	@cmake --build --preset fuzz
	@tools/fuzz.sh $(or $(FUZZ_SECONDS),60)

bench: $(stamps)/test-system
	@$(call configure,release)
	@cmake --build --preset release
	@for program in build/release/bench/*_bench; do $$program || exit 1; done

# beside polars: time and memory of reading a million rows; ROUNDS=25 for steadier figures
bench-read: $(stamps)/package $(stamps)/development
	$(python) bench/io/bench_read.py --rounds $(or $(ROUNDS),9)

# labels and graphs on their way in and out, beside pandas, networkx and igraph
bench-values: $(stamps)/package $(stamps)/development
	$(python) bench/python/bench_values.py --rounds $(or $(ROUNDS),5)

wheel: $(stamps)/venv $(stamps)/development
	@rm -rf build/wheels && mkdir -p dist
	@$(call build_wheel,.)
	@$(call repair_wheel,dist)
	@$(call try_wheel,dist)

# each extra of the newest wheel, in an environment of its own (make wheel or make sdist first)
extras:
	@wheel="$$(ls -t dist/*.whl build/sdist/dist/*.whl 2>/dev/null | head -1)"; \
	[ -n "$$wheel" ] || { echo "no wheel yet: make wheel, or make sdist"; exit 1; }; \
	for extra in report plot progress networkx; do \
	  rm -rf build/extra && python3 -m venv build/extra && \
	  build/extra/bin/python -m pip install --quiet --disable-pip-version-check \
	    "$$wheel[$$extra]" && \
	  env -i HOME="$$HOME" build/extra/bin/python -I tests/python/distribution/extras.py $$extra examples/kediri \
	  || exit 1; \
	done

# the archive, and the proof that a wheel can be built from nothing else
sdist: $(stamps)/sdist
$(stamps)/sdist: $(stamps)/venv $(stamps)/development $(package_sources)
	@rm -rf build/sdist build/wheels && mkdir -p dist build/sdist
	@$(python) -m build --sdist --no-isolation --outdir dist . > build/sdist.log 2>&1 || { cat build/sdist.log; exit 1; }
	@tar -xzf "$$(ls -t dist/*.tar.gz | head -1)" -C build/sdist --strip-components=1
	@$(call build_wheel,build/sdist)
	@$(call repair_wheel,build/sdist/dist)
	@$(call try_wheel,build/sdist/dist)
	@ls dist/*.tar.gz
	@touch $@

build_wheel = CMAKE_ARGS="$(call launch) $(joined)" CCACHE_BASEDIR="$(CURDIR)" \
  $(pip) wheel --no-deps --no-build-isolation --wheel-dir build/wheels $(1)
# says what the wheel takes from the system, refuses more than a glibc system has, and names it so
repair_wheel = PATH="$(abspath $(venv)/bin):$$PATH" $(python) -m auditwheel repair --wheel-dir $(1) build/wheels/*.whl \
  > build/wheels/repair.log 2>&1 || { cat build/wheels/repair.log; exit 1; }
# in an environment of its own, with nothing but what it asks for
try_wheel = rm -rf build/bare && python3 -m venv build/bare && \
  build/bare/bin/python -m pip install --quiet --disable-pip-version-check "$$(ls -t $(1)/*.whl | head -1)" && \
  env -i build/bare/bin/python -I tests/python/distribution/first_steps.py examples/kediri && ls -t $(1)/*.whl | head -1

# ccache may have come with the set-up of this very run
launch = $(shell mkdir -p build; command -v ccache >/dev/null 2>&1 && echo -DCMAKE_CXX_COMPILER_LAUNCHER=ccache)

setup: $(stamps)/test-system $(stamps)/browser

$(stamps)/system: tools/system-packages.txt tools/setup.sh
	@tools/setup.sh $<
	@mkdir -p $(@D) && touch $@

$(stamps)/fuzz-system $(stamps)/tidy-system: $(stamps)/%-system: tools/%-packages.txt $(stamps)/system
	@tools/setup.sh $<
	@touch $@

# what only the tests need, so that a demo is quick
$(stamps)/test-system: tools/test-packages.txt $(stamps)/system
	@tools/setup.sh $<
	@touch $@

$(stamps)/browser: tools/browser-packages.txt tools/browser.sh $(stamps)/development
	@tools/browser.sh $(venv)
	@touch $@

$(stamps)/venv: $(stamps)/system
	@test -x $(python) || python3 -m venv $(venv)
	@$(pip) install "scikit-build-core>=1.1" "pybind11==3.1.0"
	@touch $@

# CI installs the wheel that the archive gives, so that what is tested is what a stranger gets
ifdef CI
$(stamps)/package: $(stamps)/sdist
	@$(pip) uninstall --yes guyub
	@$(pip) install "$$(ls -t build/sdist/dist/*.whl | head -1)[report,progress]"
	@touch $@
else
$(stamps)/package: $(stamps)/venv $(package_sources)
	@echo "guyub: building and installing the package"
	@CMAKE_ARGS="$(call launch)" $(pip) install --no-build-isolation ".[report,progress]"
	@touch $@
endif

$(stamps)/development: $(stamps)/venv pyproject.toml tools/development.txt
	@$(pip) install -r tools/development.txt
	@touch $@

clean:
	rm -rf build dist
