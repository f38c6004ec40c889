import TestSupport
import Testing

@Suite("A module imports only what stands above it in the house")
struct ImportTests {
  /// The Swift files of a module with their imports.
  private func imports(of module: String) throws -> [(file: String, line: ImportLine)] {
    let files = try Checkout.files(in: "Sources/\(module)", ending: ".swift")
    try #require(!files.isEmpty, "no sources of \(module) were found")
    return try files.flatMap { file in
      ImportLine.all(in: try Checkout.text(file)).map { (file, $0) }
    }
  }

  @Test("Each module keeps to its row of the table", arguments: House.modules)
  func row(_ module: House.Module) throws {
    for (file, line) in try imports(of: module.name) {
      let name = file.split(separator: "/").last.map(String.init) ?? file
      let allowed = module.uses.union(module.libraries).union(module.fenced[name] ?? [])
      #expect(allowed.contains(line.module), "\(file) imports \(line.module)")
    }
  }

  @Test("The table has every folder of Sources, and names only modules further up")
  func table() throws {
    let folders = Set(try Checkout.files(in: "Sources").map { $0.split(separator: "/")[1] })
    let known = House.modules.map(\.name) + House.cModules.keys
    #expect(folders == Set(known.map { Substring($0) }))
    var above: Set<String> = []
    for module in House.modules {
      #expect(module.uses.isSubset(of: above), "\(module.name) uses what stands below it")
      above.insert(module.name)
    }
  }

  @Test("The pure modules know no Foundation, but for JSON in one file", arguments: House.pure)
  func pure(_ module: String) throws {
    for (file, line) in try imports(of: module) where line.module.hasPrefix("Foundation") {
      #expect(file == "Sources/Text/JSON.swift", "\(file) imports \(line.module)")
      #expect(line.module == "FoundationEssentials")
    }
  }

  @Test("A C library stays inside the one module that wraps it", arguments: House.cModules.keys)
  func cLibraries(_ library: String) throws {
    for module in House.modules {
      for (file, line) in try imports(of: module.name) where line.module == library {
        #expect(module.name == House.cModules[library], "\(file) imports \(library)")
        #expect(line.access == "internal", "\(file) hands \(library) on")
      }
    }
  }

  @Test("Every form of import is seen")
  func forms() {
    let source = """
      // import Comment
      package import Radars
      @preconcurrency import GRDB
      @_spi(Core) private import struct Text.Day
        import Glibc ; import Yams
      let important = "import"
      """
    #expect(
      ImportLine.all(in: source) == [
        ImportLine(module: "Radars", access: "package"), ImportLine(module: "GRDB"),
        ImportLine(module: "Text", access: "private"), ImportLine(module: "Glibc"),
        ImportLine(module: "Yams"),
      ])
  }
}
