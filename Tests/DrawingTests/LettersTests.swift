import Foundation
import Radars
import Testing

@testable import Drawing

@Suite("Letters and arithmetic")
struct LettersTests {
  @Test("Sine and cosine agree with the system's to twelve figures")
  func trigonometry() {
    for angle in stride(from: -36_000, through: 72_000, by: 7) {
      let radians = Double(angle) * Double.pi / 18_000
      #expect(abs(Trigonometry.sine(angle) - sin(radians)) < 1e-12)
      #expect(abs(Trigonometry.cosine(angle) - cos(radians)) < 1e-12)
    }
  }

  @Test("Widths are those of Helvetica's published metrics")
  func widths() {
    #expect(TextMetrics.width(of: "Hello", bold: false) == 722 + 556 + 222 + 222 + 556)
    #expect(TextMetrics.width(of: "Hello", bold: true) == 722 + 556 + 278 + 278 + 611)
    #expect(TextMetrics.width(of: "ÅÄÖ", bold: false) == 667 + 667 + 778)
    #expect(TextMetrics.width(of: "ž–€", bold: false) == 500 + 556 + 556)
    #expect(TextMetrics.knows("Šiluma, 120 °C"))
    #expect(!TextMetrics.knows("日本"))
    #expect(!TextMetrics.knows("🧀"))
  }

  @Test("Wrapping loses no letter and keeps to the width", arguments: [60.0, 120, 300])
  func wrapping(width: Double) {
    let style = TextStyle(size: 13)
    for name in Samples.food.flatMap({ $0 }) + Samples.hostile.blips.map({ $0.name.text(in: "en") })
    {
      let lines = TextWrapping.lines(of: name, width: width, style)
      let plain = PlainText.of(name).filter { $0 != " " }
      #expect(lines.joined().filter { $0 != " " } == plain)
      #expect(lines.allSatisfy { style.width(of: $0) <= width })
    }
  }

  @Test("Control and direction characters are dropped, white space is one blank")
  func plainText() {
    #expect(
      PlainText.of(" a\u{0}\u{1b}b\t\n c\u{202e}d\u{2066}e\u{200f}\u{ad}f\u{2028}g ") == "ab cdef g"
    )
    #expect(PlainText.of("👩‍🔬 žaliava") == "👩‍🔬 žaliava")
  }

  @Test("Every language has every word")
  func words() {
    for language in BoardLayoutTests.languages {
      let tables: [Any] = [
        RadarWords.of(language), BoardWords.of(language), ComparisonWords.of(language),
        ProfileWords.of(language), TrailWords.of(language), LayoutWords.of(language),
        ConsensusWords.of(language),
      ]
      for table in tables {
        for child in Mirror(reflecting: table).children {
          if let text = child.value as? String { #expect(!text.isEmpty) }
          if let texts = child.value as? [String] { #expect(texts.count == 9) }
        }
      }
      #expect(TextMetrics.knows(RadarWords.of(language).source))
    }
    #expect(Set(BoardLayoutTests.languages.map { RadarWords.of($0).source }).count == 10)
    #expect(RadarWords.of("ru").draft == "Draft")
  }
}
