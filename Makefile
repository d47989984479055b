# A short front for people; CMake does the work (CMakePresets.json). On a clean Debian 12 nothing but make is needed.
#   make run      builds Rejista and plays the demo        make test     builds and runs every test
#   make bench    measures, results in build/bench/        make lint     format, clang-tidy, rooms, headers
#   make package  the .deb, tried out in a folder          make format   lays the code out as lint wants it
#   make compare  the window's pages beside the pictures they are made after, in build/compare/
SHELL := /bin/sh
JOBS ?= $(shell nproc 2>/dev/null || echo 2)
SCHOOLS ?= 12
BUILD := $(CURDIR)/build
PROGRAMS := rejista rejista_cli
TOUR := $(if $(DISPLAY)$(WAYLAND_DISPLAY),,rejista_tour)

.PHONY: help run test bench compare lint format package clean deps deps-lint release
.NOTPARALLEL:

help:
	@sed -n '2,5s/^# //p' Makefile

deps:
	@installer/install-deps.sh

deps-lint:
	@installer/install-deps.sh lint

release: deps
	@cmake --preset release --log-level=NOTICE >/dev/null
	@cmake --build build/release --parallel $(JOBS) --target $(PROGRAMS) $(TOUR)

run: release
	@installer/play-demo.sh "$(BUILD)/release" "$(BUILD)/tour" $(SCHOOLS)

# One ctest at the end, so that its last lines say everything: the sanitizer's tests are registered in it as asan.*
test: deps
	@installer/test-deps.sh "$(BUILD)/pydeps"
	@cmake --preset asan --log-level=NOTICE >/dev/null
	@cmake --build build/asan --parallel $(JOBS) --target rejista_sanitized
	@cmake --preset dev --log-level=NOTICE -DREJISTA_ASAN_BUILD="$(BUILD)/asan" >/dev/null
	@cmake --build build/dev --parallel $(JOBS) --target all all_verify_interface_header_sets
	@ctest --test-dir build/dev --output-on-failure --no-tests=error --parallel $(JOBS)

bench: deps
	@cmake --preset release --log-level=NOTICE >/dev/null
	@cmake --build build/release --parallel $(JOBS) --target rejista_bench
	@mkdir -p build/bench
	@build/release/bench/rejista_bench --out build/bench/results.json $(BENCH)

# The window's pages beside ui.md's pictures, in build/compare/ (tests/shots/README.md).
compare: deps
	@cmake --preset dev --log-level=NOTICE >/dev/null
	@cmake --build build/dev --parallel $(JOBS) --target tst_shots tst_shots_hub rejista_cli
	@cmake -E rm -rf build/compare
	@REJISTA_COMPARE="$(BUILD)/compare" ctest --test-dir build/dev --output-on-failure -R '^shots'

lint: deps deps-lint
	@cmake --preset dev --log-level=NOTICE >/dev/null
	@cmake --preset lint --log-level=NOTICE >/dev/null
	@installer/lint.sh build/dev build/lint $(JOBS) $(ALL)

format: deps-lint
	@find src app tests bench -name '*.h' -o -name '*.cpp' | xargs clang-format-14 -i

package: release
	@cmake -E rm -rf build/package
	@cmake --build build/release --parallel $(JOBS)
	@cd build/release && cpack -G DEB -B "$(BUILD)/package" >/dev/null
	@installer/check-package.sh build/package

clean:
	@cmake -E rm -rf build
