import Foundation
import TestSupport
import Testing

@Suite("Pictures as PNG and PDF, through rsvg-convert")
struct PictureFormatTests {
  /// A folder with a program of that name that does what the script says.
  private static func converter(_ script: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("#!/bin/sh\n\(script)\n", to: "rsvg-convert")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.path("rsvg-convert"))
    return folder
  }

  private func draw(
    _ arguments: [String], with converter: TemporaryFolder?
  ) throws -> (ending: Program.Ending, workspace: TestWorkspace) {
    let workspace = try HeatWorkspace.scanned()
    let path = converter.map { $0.path + ":/usr/bin:/bin" } ?? workspace.folder.path("nothing")
    let ending = try Program("scout").run(
      arguments + ["--now", workspace.now], in: workspace.folder.path,
      environment: ["PATH": path])
    return (ending, workspace)
  }

  @Test(
    "The SVG goes to its standard input, and what it prints becomes the file",
    arguments: [("png", "--zoom=2"), ("pdf", "")])
  func stream(format: String, zoom: String) throws {
    let converter = try Self.converter("echo \"$@\" $SOURCE_DATE_EPOCH; cat")
    let (ending, workspace) = try draw(
      ["radar", "heat", "-o", "new/Heat.\(format.uppercased())"], with: converter)
    #expect(ending.code == 0 && ending.message == "wrote new/Heat.\(format.uppercased())\n")
    let written = try workspace.folder.bytes("new/Heat.\(format.uppercased())")
    let svg = try workspace.scout("radar", "heat", "-o", "-").output
    let words = [
      "--format=\(format)", "--dpi-x=96", "--dpi-y=96", zoom, "1794787200",
    ]
    let line = words.filter { !$0.isEmpty }.joined(separator: " ") + "\n"
    #expect(written == Array(line.utf8) + svg)
    #expect(workspace.folder.names(in: "new") == ["Heat.\(format.uppercased())"])
  }

  @Test(
    "Without the program it is told how to get it, and nothing is written",
    arguments: ["png", "pdf"])
  func missing(format: String) throws {
    for command in ["radar", "board"] {
      let (ending, workspace) = try draw([command, "heat", "-o", "x.\(format)"], with: nil)
      #expect(ending.code == 3 && ending.output.isEmpty)
      for words in ["rsvg-convert", "apt-get install librsvg2-bin", "brew install librsvg"] {
        #expect(ending.message.contains(words), "\(ending.message)")
      }
      #expect(!workspace.folder.exists("x.\(format)"))
    }
  }

  @Test("What the program complains of is told, and a picture of before stays")
  func failing() throws {
    let converter = try Self.converter("echo 'out of \u{1b}[31mpaint' >&2; exit 1")
    let workspace = try HeatWorkspace.scanned()
    try workspace.folder.write("before", to: "x.png")
    let ending = try Program("scout").run(
      ["board", "heat", "-o", "x.png", "--now", workspace.now], in: workspace.folder.path,
      environment: ["PATH": converter.path])
    #expect(ending.code == 3)
    #expect(ending.message.contains("ended with code 1 and said: out of"))
    #expect(!ending.message.contains("\u{1b}[31m"))
    #expect(try workspace.folder.text("x.png") == "before")
    #expect(workspace.folder.names(in: ".").filter { $0.hasPrefix("x") } == ["x.png"])
  }

  private static let isInstalled = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].contains {
    FileManager.default.isExecutableFile(atPath: "\($0)/rsvg-convert")
  }

  @Test("A PDF has the size of the paper, a PNG two dots for a px", .enabled(if: isInstalled))
  func sizes() throws {
    let workspace = try HeatWorkspace.scanned()
    for command in [["radar", "heat"], ["board", "heat"], ["compare", "heat", "heat"]] {
      let svg = try Program("scout").run(
        command + ["-o", "-", "--now", workspace.now], in: workspace.folder.path)
      let root = try #require(Picture(svg.output)?.elements.first)
      let px = try ["width", "height"].map { try #require(Double(root.attributes[$0] ?? "")) }
      for format in ["png", "pdf"] {
        let ending = try Program("scout").run(
          command + ["-o", "x.\(format)", "--now", workspace.now], in: workspace.folder.path)
        #expect(ending.code == 0, "\(ending.message)")
      }
      let header = try workspace.folder.bytes("x.png").prefix(24)
      #expect(header.prefix(8) == [137, 80, 78, 71, 13, 10, 26, 10])
      let dots = [16, 20].map { at in header[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
      #expect(dots == px.map { Int(($0 * 2).rounded()) })
      let box = px.map { "\($0 * 0.75)".replacing(/\.0$/, with: "") }.joined(separator: " ")
      #expect(try workspace.folder.text("x.pdf").contains("/MediaBox [ 0 0 \(box) ]"))
      let first = try workspace.folder.bytes("x.pdf")
      _ = try Program("scout").run(
        command + ["-o", "x.pdf", "--now", workspace.now], in: workspace.folder.path)
      #expect(try workspace.folder.bytes("x.pdf") == first, "a PDF depends on the picture alone")
    }
  }
}
