// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A library module of the house; its folder in Sources has its name.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of a module; shared fixtures and golden pictures stay beside them.
func tests(
  _ name: String, _ dependencies: [Target.Dependency], fixtures: Bool = false,
  snapshots: Bool = false
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies,
    exclude: (fixtures ? ["Fixtures"] : []) + (snapshots ? ["Snapshots"] : []),
    swiftSettings: settings)
}

/// What several test targets share; it lies in Tests beside them.
func support(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(
    name: name, dependencies: dependencies, path: "Tests/\(name)", swiftSettings: settings)
}

/// A library of the system, found by pkg-config and installed as a Debian package.
func system(_ name: String, _ pkgConfig: String, _ package: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([package])])
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let flyingFox = Target.Dependency.product(name: "FlyingFox", package: "FlyingFox")
let flyingSocks = Target.Dependency.product(name: "FlyingSocks", package: "FlyingFox")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// With SCOUT_FUZZ in the environment the readers are built for libFuzzer; see Fuzz/README.md.
let isFuzzing = Context.environment["SCOUT_FUZZ"] != nil
let fuzzing: [SwiftSetting] =
  isFuzzing ? [.unsafeFlags(["-sanitize=fuzzer"]), .define("FUZZING")] : []

/// With SCOUT_BENCHMARK_HYPERSCAN in the environment, as `make benchmark-match` sets it where the
/// library is, matching is measured beside Hyperscan.
let hasHyperscan = Context.environment["SCOUT_BENCHMARK_HYPERSCAN"] != nil

let package = Package(
  name: "scout",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "scout", targets: ["scout"]),
    .executable(name: "sample-feed-server", targets: ["SampleServer"]),
  ],

  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    system("CLibXML2", "libxml-2.0", "libxml2-dev"),
    system("CCurl", "libcurl", "libcurl4-openssl-dev"),
    .target(name: "Text", swiftSettings: settings + fuzzing),
    system("CZlib", "zlib", "zlib1g-dev"),
    .systemLibrary(name: "CIconv"),
    .target(
      name: "Feeds", dependencies: ["CIconv", "CLibXML2", "CZlib", "Text"],
      swiftSettings: settings + fuzzing,
      linkerSettings: [.linkedLibrary("iconv", .when(platforms: [.macOS]))]),
    module("Signals", ["Text"]),
    module("Radars", ["Signals", "Text"]),
    module("Drawing", ["Radars", "Signals", "Text"]),
    .target(name: "CPages", exclude: ["script", "style"]),
    module("Pages", ["CPages", "Radars", "Signals", "Text"]),
    .target(name: "CStarter"),
    module("Files", ["CStarter", "Feeds", "Radars", "Signals", "Text", yams]),
    module("Fetching", ["CCurl", "Text"]),
    module("Store", ["Radars", "Signals", "Text", grdb]),
    module(
      "Pipeline",
      [
        "Drawing", "Feeds", "Fetching", "Files", "Pages", "Radars", "Signals", "Store", "Text",
      ]),
    .executableTarget(
      name: "scout",
      dependencies: [
        "Drawing", "Fetching", "Files", "Pipeline", "Radars", "Text", argumentParser,
      ], swiftSettings: settings),
    .executableTarget(
      name: "SampleServer", dependencies: ["Feeds", "Files", "Text", flyingFox, flyingSocks],
      swiftSettings: settings),
    .target(
      name: "LibXML2Limit", dependencies: ["CLibXML2"], path: "Benchmarks/LibXML2Limit"),
    .executableTarget(
      name: "feed-benchmark", dependencies: ["Feeds", "LibXML2Limit", "Text"],
      path: "Benchmarks/FeedBenchmark", swiftSettings: settings),
    tests("Text", ["Text"]),
    tests("Feeds", ["FeedReferee", "Feeds", "TestSupport", "Text"], fixtures: true),
    .executableTarget(
      name: "layout-benchmark",
      dependencies: ["Drawing", "LayoutReferee", "Radars", "Signals", "Text"],
      path: "Benchmarks/LayoutBenchmark", swiftSettings: settings),
    tests(
      "Drawing", ["Drawing", "LayoutReferee", "Radars", "Signals", "Text"], fixtures: true,
      snapshots: true),
    support("TestSupport"),
    support("LayoutReferee", ["Drawing"]),
    .target(
      name: "FeedReferee", dependencies: ["Feeds", "Text"], path: "Tests/FeedReferee",
      swiftSettings: settings + (isFuzzing ? [.define("FUZZING")] : [])),
    tests("Pages", ["Drawing", "Pages", "Radars", "Signals", "TestSupport", "Text"]),
    tests("Fetching", ["Fetching", "TestSupport", "Text"]),
    tests("Signals", ["Signals", "Text"]),
    tests("Radars", ["Radars", "Signals", "Text"]),
    tests("Files", ["Files", "Radars", "Signals", "TestSupport", "Text"], fixtures: true),
    tests("Store", ["Store", "Signals", "Text"]),
    tests("House", ["Files", "TestSupport"]),
    tests(
      "Pipeline",
      [
        "Feeds", "Fetching", "Files", "Pipeline", "Radars", "Signals", "Store", "TestSupport",
        "Text", grdb,
      ], fixtures: true),
  ]
)

if isFuzzing {
  package.targets += [
    .target(name: "CFuzz", path: "Fuzz/CFuzz"),
    .executableTarget(
      name: "fuzz-feeds", dependencies: ["CFuzz", "FeedReferee", "Feeds", "Text"],
      path: "Fuzz/Targets", swiftSettings: settings + fuzzing,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]),
  ]
}

// What is timed and tried over HTTP needs Linux: its loopback network of many hosts, and epoll.
#if os(Linux)
  package.targets += [
    .systemLibrary(name: "CEpoll", path: "Benchmarks/CEpoll"),
    .target(
      name: "ScanStage", dependencies: ["CEpoll", "Files", "Text"], path: "Benchmarks/ScanStage",
      swiftSettings: settings),
    .executableTarget(
      name: "fetch-benchmark", dependencies: ["Fetching", "Files", "ScanStage", "Text", grdb],
      path: "Benchmarks/FetchBenchmark", swiftSettings: settings),
    .executableTarget(
      name: "fault-run", dependencies: ["CZlib", "Files", "ScanStage", "Text", grdb],
      path: "Benchmarks/FaultRun", swiftSettings: settings),
    .executableTarget(
      name: "match-benchmark",
      dependencies: ["Files", "Radars", "Signals", "Text"] + (hasHyperscan ? ["CHyperscan"] : []),
      path: "Benchmarks/MatchBenchmark",
      swiftSettings: settings + (hasHyperscan ? [.define("HYPERSCAN")] : [])),
  ]
  if hasHyperscan {
    package.targets.append(
      .systemLibrary(
        name: "CHyperscan", path: "Benchmarks/CHyperscan", pkgConfig: "libhs",
        providers: [.apt(["libhyperscan-dev"])]))
  }
#endif
