import Text

/// What stands before the root element: declarations, comments, and whatever a server printed
/// there.
struct Prologue {
  /// Where the root element begins.
  private(set) var rootStart: Int?
  /// The local name of the root element in small letters; of the first element if none is known.
  private(set) var rootName = ""
  private(set) var entities = DocumentEntities()
  private(set) var hasDocumentType = false
  /// Where junk was found that had to be skipped.
  private(set) var junk: Int?
  /// A document type or the first element says that it is a web page.
  private(set) var isWebPage = false

  private var hasNoCommentEnd = false
  private var hasNoInstructionEnd = false
  private static let roots: Set = ["rss", "feed", "rdf", "opml", "entry"]

  init(of text: [UInt8]) {
    var index = text.span.skippingBlanks(from: 0)
    if index > 0, text.span.has("<?xml", at: index) { junk = 0 }
    while index < text.count, rootStart == nil {
      index = step(in: text, at: index)
    }
  }

  private mutating func step(in text: [UInt8], at index: Int) -> Int {
    if text[index].isBlank { return index + 1 }
    if text.span.has("<?", at: index) { return endOfInstruction(in: text, from: index) }
    if text.span.has("<!--", at: index) { return endOfComment(in: text, from: index) }
    if text.span.has("<!", at: index) { return documentType(in: text, at: index) }
    let nameEnd = text.span.end(ofNameAt: index + 1)
    if text[index] == UInt8(ascii: "<"), nameEnd > index + 1 {
      return element(in: text, at: index, nameEnd: nameEnd)
    }
    if text[index] != 0xEF, text[index] != 0xBB, text[index] != 0xBF { junk = junk ?? index }
    return index + 1
  }

  private mutating func endOfInstruction(in text: [UInt8], from index: Int) -> Int {
    let end = hasNoInstructionEnd ? nil : text.span.find("?>", from: index)
    hasNoInstructionEnd = end == nil
    return end.map { $0 + 2 } ?? text.span.endOfTag(from: index)
  }

  private mutating func endOfComment(in text: [UInt8], from index: Int) -> Int {
    let end = hasNoCommentEnd ? nil : text.span.find("-->", from: index)
    hasNoCommentEnd = end == nil
    return end.map { $0 + 3 } ?? text.span.endOfTag(from: index)
  }

  private mutating func documentType(in text: [UInt8], at index: Int) -> Int {
    entities = DocumentEntities(documentType: text, at: index)
    hasDocumentType = true
    let words = text[index..<min(index + 16, text.count)].map(\.lowercased)
    if words.starts(with: Array("<!doctype html".utf8)) { isWebPage = true }
    return max(entities.end, index + 2)
  }

  private mutating func element(in text: [UInt8], at index: Int, nameEnd: Int) -> Int {
    let name = text[index + 1..<nameEnd].split(separator: UInt8(ascii: ":")).last ?? []
    let local = String(decoding: name.map(\.lowercased), as: UTF8.self)
    if rootName.isEmpty { rootName = local }
    if Prologue.roots.contains(local) {
      rootStart = index
      rootName = local
      return index
    }
    if local == "html" || local == "head" || local == "body" { isWebPage = true }
    junk = junk ?? index
    return nameEnd
  }
}
