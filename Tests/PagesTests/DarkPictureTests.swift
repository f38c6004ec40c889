import Drawing
import Radars
import TestSupport
import Testing

@testable import Pages

@Suite("The picture in a page follows the page into the dark")
struct DarkPictureTests {
  private static let edition = RadarPicture(
    Samples.edition, options: PictureOptions(theme: .dark))

  /// The picture with every named colour replaced by the value that `value` gives.
  private func replaced(
    _ drawing: PageDrawing, _ value: (PageDrawing.DarkColor, String) -> String
  ) -> String {
    var text = String(decoding: drawing.svg, as: UTF8.self)
    for color in drawing.dark.reversed() {
      let start = "var(\(color.name),"
      while let open = text.firstRange(of: start) {
        let close = text[open.upperBound...].firstIndex(of: ")")!
        let light = String(text[open.upperBound..<close])
        text.replaceSubrange(open.lowerBound...close, with: value(color, light))
      }
    }
    return text
  }

  @Test("With its dark values it is the picture of the dark theme, with its own the light one")
  func themes() throws {
    let comparison = try Samples.comparison()
    for (drawing, dark, light) in [
      (
        Self.edition.pageDrawing(), Self.edition.svg(),
        RadarPicture(Samples.edition, options: PictureOptions()).svg()
      ),
      (
        ComparisonPicture(comparison, options: PictureOptions()).pageDrawing(),
        ComparisonPicture(comparison, options: PictureOptions(theme: .dark)).svg(),
        ComparisonPicture(comparison, options: PictureOptions()).svg()
      ),
    ] {
      #expect(drawing.dark.count > 10)
      #expect(
        replaced(drawing) { color, _ in color.value } == String(decoding: dark, as: UTF8.self))
      #expect(replaced(drawing) { $1 } == String(decoding: light, as: UTF8.self))
    }
  }

  @Test(
    "The page's style gives every colour its dark value, for the system's choice and the reader's")
  func style() throws {
    let page = try PageReader(Samples.page())
    let style = try #require(page.styles.first)
    let drawing = RadarPicture(Samples.edition, options: PictureOptions()).pageDrawing()
    for color in drawing.dark {
      let rule = " \(color.name): \(color.value);"
      #expect(style.ranges(of: rule).count == 2, "\(color.name)")
    }
    let own = try #require(style.firstRange(of: "--p0:")).lowerBound
    let screen = try #require(style[..<own].ranges(of: "@media screen").last).upperBound
    #expect(!style[screen..<own].contains("}\n}"), "print keeps what the picture says")
  }

  @Test("A page opens in the colours it was made for, and else in the system's")
  func opening() throws {
    let picture = PagePicture(Self.edition.pageDrawing())
    func page(_ colours: PageColours) throws -> PageReader {
      try PageReader(
        RadarWebPage(
          Samples.edition, earlier: [], language: nil, picture: picture, colours: colours,
          data: Array("{}".utf8)
        ).html())
    }
    #expect(try page(.dark).elements[0].attributes["data-colours"] == "dark")
    #expect(try page(.light).elements[0].attributes["data-colours"] == "light")
    #expect(try page(.asSystem).elements[0].attributes["data-colours"] == nil)
  }
}
