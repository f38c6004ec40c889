import TestSupport
import Testing

/// A page read back: its elements as an XML program sees them, and what stands in its scripts and
/// styles as a browser takes it, up to the first end tag.
struct PageReader {
  let elements: [Picture.Element]
  let scripts: [String]
  let styles: [String]

  init(_ html: [UInt8]) throws {
    let text = String(decoding: html, as: UTF8.self)
    var (rest, scripts) = PageReader.taking("script", out: text)
    let (bare, styles) = PageReader.taking("style", out: rest)
    rest = bare
    elements = try #require(Picture(Array(rest.utf8)), "it is not well-formed").elements
    self.scripts = scripts
    self.styles = styles
  }

  private static func taking(_ name: String, out text: String) -> (String, [String]) {
    var taken: [String] = []
    var kept = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "<\(name)") {
      guard let open = rest[start.upperBound...].firstIndex(of: ">") else { break }
      let content = rest.index(after: open)
      guard let end = rest[content...].firstRange(of: "</\(name)>") else { break }
      taken.append(String(rest[content..<end.lowerBound]))
      kept += rest[..<content]
      rest = rest[end.lowerBound...].dropFirst(name.count + 3)
      kept += "</\(name)>"
    }
    return (kept + rest, taken)
  }

  func named(_ name: String) -> [Picture.Element] { elements.filter { $0.name == name } }

  func id(_ id: String) -> Picture.Element? { elements.first { $0.attributes["id"] == id } }

  /// The values of an attribute, wherever it stands.
  func values(_ attribute: String) -> [String] { elements.compactMap { $0.attributes[attribute] } }

  var rows: [Picture.Element] {
    elements.filter { $0.name == "tr" && $0.attributes["data-topic"] != nil }
  }
}
