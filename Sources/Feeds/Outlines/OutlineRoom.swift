import Text

/// Where new outlines go in a node of a list, and how they are indented there.
struct OutlineRoom {
  let node: MarkupNode
  let bytes: [UInt8]

  /// The change that puts these outlines behind everything that is in the node.
  func splice(_ outlines: [[UInt8]]) -> Splice {
    let lines = outlines.flatMap { lineEnd + indent + $0 }
    guard let endTag = node.endTag else { return opening(around: lines) }
    let end = endOfContent(before: endTag.lowerBound)
    let endsLine = bytes[end..<endTag.lowerBound].contains(UInt8(ascii: "\n"))
    return Splice(place: end..<end, text: endsLine ? lines : lines + lineEnd + ownIndent)
  }

  /// A node that closes itself, `<body/>`, gets an end tag.
  private func opening(around lines: [UInt8]) -> Splice {
    let end = node.startTag.upperBound
    let endTag = Array("</".utf8) + bytes[node.name] + Array(">".utf8)
    return Splice(
      place: end - 2..<end, text: Array(">".utf8) + lines + lineEnd + ownIndent + endTag)
  }

  /// Behind the last byte of the content that is not blank.
  private func endOfContent(before limit: Int) -> Int {
    var end = limit
    while end > node.startTag.upperBound, bytes[end - 1].isBlank { end -= 1 }
    return end
  }

  /// As the outline before, or two blanks more than the node itself.
  var indent: [UInt8] {
    let last = node.outlines(in: bytes).last.flatMap { blanks(before: $0.startTag.lowerBound) }
    return last ?? ownIndent + [0x20, 0x20]
  }

  private var ownIndent: [UInt8] { blanks(before: node.startTag.lowerBound) ?? [] }

  /// What stands before a place on its line; nil where that is more than blanks.
  private func blanks(before place: Int) -> [UInt8]? {
    let before = bytes[..<place].reversed().prefix { $0 != UInt8(ascii: "\n") }
    return before.allSatisfy { $0 == 0x20 || $0 == 0x09 } ? before.reversed() : nil
  }

  /// A carriage return before the line feed where the list has one.
  var lineEnd: [UInt8] {
    guard let feed = bytes.firstIndex(of: UInt8(ascii: "\n")), feed > 0, bytes[feed - 1] == 0x0D
    else { return [0x0A] }
    return [0x0D, 0x0A]
  }
}
