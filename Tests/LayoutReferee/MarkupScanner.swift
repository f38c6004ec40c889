/// Reads the elements of a picture that this program wrote: enough of XML for that, and no more.
struct MarkupScanner {
  struct Element {
    var name: String
    var attributes: [String: String]
    var text: String
    /// The number of the blip it stands in, in the order of the picture.
    var blip: Int?
    /// The radar it stands in.
    var radar: String?

    subscript(name: String) -> Double {
      attributes[name].flatMap(Double.init) ?? 0
    }

    var kind: String { attributes["class"] ?? "" }
  }

  private(set) var elements: [Element] = []
  private let bytes: [UInt8]
  private var place = 0
  /// How deep the reader stands, and where the open blip began.
  private var depth = 0
  private var blipDepth: Int?
  private var blips = 0
  private var radar: (id: String, depth: Int)?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    while place < bytes.count { next() }
  }
}

extension MarkupScanner {
  private mutating func next() {
    guard bytes[place] == UInt8(ascii: "<") else {
      let start = place
      while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
      if let last = elements.indices.last, elements[last].text.isEmpty {
        elements[last].text = decoded(start..<place)
      }
      return
    }
    let start = place + 1
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") { place += 1 }
    let tag = start..<place
    place += 1
    guard let first = tag.first.map({ bytes[$0] }) else { return }
    if first == UInt8(ascii: "?") { return }
    if first == UInt8(ascii: "/") {
      depth -= 1
      if depth == blipDepth { blipDepth = nil }
      if depth == radar?.depth { radar = nil }
      return
    }
    open(tag)
  }

  private mutating func open(_ tag: Range<Int>) {
    let isClosed = bytes[tag.upperBound - 1] == UInt8(ascii: "/")
    var attributes: [String: String] = [:]
    var index = tag.lowerBound
    func end(at byte: UInt8) -> Int {
      var end = index
      while end < tag.upperBound, bytes[end] != byte { end += 1 }
      return end
    }
    let nameEnd = min(end(at: UInt8(ascii: " ")), isClosed ? tag.upperBound - 1 : tag.upperBound)
    let name = decoded(tag.lowerBound..<nameEnd)
    index = nameEnd + 1
    while index < tag.upperBound {
      let equals = end(at: UInt8(ascii: "="))
      guard equals < tag.upperBound else { break }
      let key = decoded(index..<equals)
      index = equals + 2
      let quote = end(at: UInt8(ascii: "\""))
      attributes[key] = decoded(index..<quote)
      index = quote + 2
    }
    if attributes["class"] == "blip" {
      blipDepth = depth
      blips += 1
    }
    if attributes["class"] == "radar" { radar = (attributes["data-radar"] ?? "", depth) }
    elements.append(
      Element(
        name: name, attributes: attributes, text: "", blip: blipDepth == nil ? nil : blips - 1,
        radar: radar?.id))
    if !isClosed { depth += 1 }
  }

  private func decoded(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    var text = String(decoding: bytes[range], as: UTF8.self)
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    for (code, letter) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'")] {
      text = text.split(separator: code, omittingEmptySubsequences: false)
        .joined(separator: letter)
    }
    return text.split(separator: "&amp;", omittingEmptySubsequences: false).joined(separator: "&")
  }
}
