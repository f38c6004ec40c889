import Files
import Foundation
import TestSupport
import Testing

@Suite("The repository is in order")
struct RepositoryTests {
  @Test("No source file is longer than 250 lines")
  func shortFiles() throws {
    let files = try Checkout.files(in: "Sources", ending: ".swift")
    try #require(files.count > 100)
    for file in files {
      let lines = try Checkout.bytes(file).count { $0 == UInt8(ascii: "\n") }
      #expect(lines <= 250, "\(file) has \(lines) lines")
    }
  }

  @Test("The files inside the program are those of the example workspace, byte for byte")
  func starterBytes() throws {
    try #require(!Starter.files.isEmpty)
    for file in Starter.files {
      #expect(file.bytes == (try Checkout.bytes(file.name)), "\(file.name) differs")
    }
  }

  @Test("Every pack, every list of real feeds and each field's example radar is inside the program")
  func starterNames() throws {
    let packs = try Checkout.files(in: "radars/packs", ending: ".yaml")
    let lists = try Checkout.files(in: "feeds", ending: ".opml").filter {
      $0 != "feeds/sample.opml"
    }
    let radars = ["energy-fi", "food-lt", "maritime-se"].map { "radars/\($0)/radar.yaml" }
    try #require(packs.count >= 5 && lists.count >= 11)
    #expect(Starter.files.map(\.name).sorted() == (packs + lists + radars).sorted())
  }

  @Test("No text file names a path of somebody's machine")
  func machinePaths() throws {
    let files = try Checkout.files()
    try #require(files.contains("Package.swift") && files.contains(".ci/run"))
    for file in files { #expect(machinePath(in: try Checkout.bytes(file)) == nil, "\(file)") }
  }

  @Test("A path of a machine is told from a folder of a web address")
  func machinePathForms() {
    #expect(machinePath(in: Array("see \(folders[0])scout/x".utf8)) == folders[0])
    #expect(machinePath(in: Array("file:/\(folders[2])rasa".utf8)) == folders[2])
    #expect(machinePath(in: Array("https://a.example\(folders[2])page".utf8)) == nil)
    #expect(machinePath(in: Array("src\(folders[0])x".utf8)) == nil)
  }

  /// Written so that this file does not name them itself.
  private let folders = ["work", "root", "home", "Users"].map { "/\($0)/" }

  /// The first absolute path into one of the folders; nil in a file that is no text.
  private func machinePath(in bytes: [UInt8]) -> String? {
    let data = Data(bytes)
    guard !data.prefix(8_000).contains(0) else { return nil }
    return folders.first { folder in
      var rest = data.startIndex..<data.endIndex
      while let found = data.range(of: Data(folder.utf8), in: rest) {
        let isStart = found.lowerBound == 0 || !isInsideName(data[found.lowerBound - 1])
        if isStart { return true }
        rest = found.upperBound..<data.endIndex
      }
      return false
    }
  }

  private func isInsideName(_ byte: UInt8) -> Bool {
    let character = Character(UnicodeScalar(byte))
    return character.isLetter || character.isNumber || "._-~%*".contains(character)
  }
}
