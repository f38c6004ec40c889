# make demo       build, scan the sample feeds over HTTP, draw everything into out/
# make test       run all tests
# make browser-test  a radar's page in Chromium, with the keyboard and axe-core
# make benchmark  how fast feeds are read, beside libxml2
# make benchmark-fetch  how fast feeds are fetched and scanned, beside curl
# make benchmark-match  how fast keywords are found, beside Hyperscan and ripgrep
# make benchmark-layout  how fast radars are laid out and drawn; with the promises counted over thousands
# make fault-run  scans among faults and kills, compared with one that met none
# make install    put the program into PREFIX/bin (PREFIX=/usr/local)
PREFIX ?= /usr/local

# On Linux Swift's libraries are built in, so that the program runs where no Swift is, and needs less memory.
release := -c release $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)

.PHONY: demo test browser-test build install format lint packages pictures benchmark benchmark-fetch benchmark-match benchmark-layout fault-run

demo: build
	scripts/demo

build: packages
	swift build $(release) --product scout
	swift build $(release) --product sample-feed-server

test: packages
	swift build --build-tests
	swift test --skip-build --disable-xctest

# PYTHON names a Python that has what Tests/Browser/requirements.txt asks for.
browser-test: packages
	scripts/browser-test

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 "$$(swift build -c release --show-bin-path)/scout" "$(DESTDIR)$(PREFIX)/bin/scout"

# Draws the golden pictures anew and shows each changed one before and after.
pictures: packages
	scripts/pictures

benchmark: packages
	swift build $(release) --product feed-benchmark
	mkdir -p out
	"$$(swift build -c release --show-bin-path)/feed-benchmark" out/feeds.corpus

# FEEDS="100 1000" makes it shorter: 10,000 feeds need 2 GB of memory for their server.
benchmark-fetch: packages
	swift build $(release) --product scout
	swift build $(release) --product fetch-benchmark
	"$$(swift build -c release --show-bin-path)/fetch-benchmark" $(FEEDS)

# Hyperscan and ripgrep are compared with where they are installed: apt-get install libhyperscan-dev ripgrep
benchmark-match: packages
	mkdir -p out
	if pkg-config --exists libhs; then export SCOUT_BENCHMARK_HYPERSCAN=1; fi; \
	  swift build $(release) --product match-benchmark && \
	  "$$(swift build -c release --show-bin-path)/match-benchmark" out/match.text

# RADARS=20 makes it shorter.
benchmark-layout: packages
	swift build $(release) --product layout-benchmark
	"$$(swift build -c release --show-bin-path)/layout-benchmark"
	"$$(swift build -c release --show-bin-path)/layout-benchmark" survey $(or $(RADARS),200)
	"$$(swift build -c release --show-bin-path)/layout-benchmark" stability $(or $(RADARS),100)

fault-run: packages
	swift build $(release) --product scout
	swift build $(release) --product fault-run
	"$$(swift build -c release --show-bin-path)/fault-run"

format:
	swift format -i -r Sources Tests Benchmarks Fuzz Package.swift

lint:
	swift format lint -r -s Sources Tests Benchmarks Fuzz Package.swift

packages:
	scripts/packages
