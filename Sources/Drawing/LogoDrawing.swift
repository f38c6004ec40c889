import Radars

/// A cluster's logo in the header of a page, inside a box of this height, on white where the page is
/// dark, since logos are made for paper.
struct LogoDrawing: Sendable {
  var logo: Logo
  var height: Double

  /// At most four times the height; a wider logo is drawn lower.
  var width: Double {
    min(logo.width / logo.height, 4) * (height - 2 * padding) + 2 * padding
  }

  func elements(at corner: Point) -> [Element] {
    let plate = Box(x: corner.x, y: corner.y, width: width, height: height)
    let image = Element(name: "image").with("x", plate.x + padding).with("y", plate.y + padding)
      .with("width", width - 2 * padding).with("height", height - 2 * padding)
      .with("preserveAspectRatio", "xMidYMid meet")
      .with("xmlns:xlink", "http://www.w3.org/1999/xlink")
      .with("xlink:href", "data:\(logo.type.rawValue);base64,\(logo.data)")
    return [
      Element.rectangle(plate, corner: padding).filled(Palette.plate),
      image.with("aria-hidden", "true"),
    ]
  }

  private var padding: Double { height * 0.06 }
}

extension RadarFrame {
  /// Where a picture comes from, with the cluster's licence behind it.
  func signed(_ source: String) -> String {
    ([source] + [look.licence.map { PlainText.of($0) }].compactMap { $0 }.filter { !$0.isEmpty })
      .joined(separator: " · ")
  }
}
