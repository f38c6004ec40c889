import Text

/// Makes a list well-formed, with as little change as can be.
enum OutlineMending {
  /// The list with its attributes written as XML asks for, where that is all it lacks: a stray `&`
  /// in an address is the most common damage of lists.
  static func mendedValues(of bytes: [UInt8]) -> [UInt8]? {
    let prologue = Prologue(of: bytes)
    guard let start = prologue.rootStart, prologue.junk == nil, !prologue.hasDocumentType,
      let root = try? MarkupTree.root(of: bytes, from: start)
    else { return nil }
    let splices = root.values.compactMap { place -> Splice? in
      let written = Array(bytes[place])
      guard written.contains(UInt8(ascii: "&")) else { return nil }
      let quote = bytes[place.lowerBound - 1]
      let meant = AttributeText.escaped(AttributeText.read(written))
      let text = quote == UInt8(ascii: "'") ? meant.replacing("'", with: "&apos;") : meant
      return Splice(place: place, text: Array(text.utf8))
    }
    let mended = bytes.applying(splices)
    return MarkupReader().isSound(mended) ? mended : nil
  }

  /// The list written anew, with every element and attribute that is in it, without comments.
  static func rewritten(
    _ bytes: [UInt8]
  ) throws(FeedError) -> (bytes: [UInt8], problems: [FeedProblem]) {
    let limits = FeedLimits()
    let document = try MarkupDocument(
      try DocumentText(bytes, charset: nil, limits: limits), address: nil, limits: limits)
    guard document.rootName == "opml" else { throw FeedError(.notSubscriptions) }
    var writer = MendedWriter()
    let log = try document.read(into: &writer, way: .straight).log
    return (writer.output + [UInt8(ascii: "\n")], log.problems(in: bytes))
  }
}
