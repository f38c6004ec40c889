import Foundation
import Testing

@testable import Pages

@Suite("Whoever sees little can read the page, in light and dark")
struct ColoursTests {
  /// The colours of a block of the style sheet, by their names.
  private struct Theme {
    var colours: [String: String] = [:]

    /// - Parameter start: how the block begins.
    init(_ start: String) throws {
      let style = String(decoding: Resources.style, as: UTF8.self)
      let begin = try #require(style.firstRange(of: start)).upperBound
      let end = try #require(style[begin...].firstIndex(of: "}"))
      for line in style[begin..<end].split(separator: "\n") {
        let parts = line.split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }
        if parts.count == 2 { colours[parts[0]] = String(parts[1].dropLast()) }
      }
    }

    /// Relative luminance (WCAG 2.2).
    func luminance(_ name: String) throws -> Double {
      let text = try #require(colours["--\(name)"])
      let hex = try #require(UInt32(text.dropFirst(), radix: 16))
      let parts = [16, 8, 0].map { shift -> Double in
        let share = Double(hex >> UInt32(shift) & 255) / 255
        return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    func contrast(_ first: String, _ second: String) throws -> Double {
      let pair = [try luminance(first), try luminance(second)].sorted()
      return (pair[1] + 0.05) / (pair[0] + 0.05)
    }
  }

  private static let light = ":root {"
  private static let dark = ":root[data-colours=\"dark\"] {"

  @Test("Text has 4.5 to 1 on every ground it stands on", arguments: [light, dark])
  func text(start: String) throws {
    let theme = try Theme(start)
    for ground in ["ground", "card", "raised"] {
      for ink in ["ink", "quiet", "accent"] {
        let contrast = try theme.contrast(ink, ground)
        #expect(contrast >= 4.5, "\(ink) on \(ground): \(contrast)")
      }
    }
    for (ink, ground) in [
      ("ink", "chosen"), ("quiet", "chosen"), ("ink", "found"), ("on-accent", "accent"),
    ] {
      let contrast = try theme.contrast(ink, ground)
      #expect(contrast >= 4.5, "\(ink) on \(ground): \(contrast)")
    }
  }

  @Test("Edges of what can be pressed, and the focus, have 3 to 1", arguments: [light, dark])
  func edges(start: String) throws {
    let theme = try Theme(start)
    for line in ["edge", "accent"] {
      for ground in ["ground", "card"] {
        let contrast = try theme.contrast(line, ground)
        #expect(contrast >= 3, "\(line) on \(ground): \(contrast)")
      }
    }
  }

  @Test("Dark is the same whether the system or the reader chose it")
  func same() throws {
    let chosen = try Theme(Self.dark).colours
    #expect(chosen.count > 10)
    #expect(try Theme(":root:not([data-colours=\"light\"]) {").colours == chosen)
  }
}
