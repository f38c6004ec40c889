import Feeds
package import Radars
import Text

/// An edition inside a picture or page that scout drew of it.
package enum CarriedEdition {
  /// The kinds of file that carry an edition, as people know them.
  package static let kinds =
    "a radar or board as .svg, a radar's page as .html, an edition as .json"

  /// The edition as JSON that a picture's `metadata` can hold whole: what XML has no way to write
  /// is escaped, and so is a blank behind another, for programs that save pictures may fold blanks.
  package static func bytes(of edition: Edition) throws(FilesError) -> [UInt8] {
    let json = try EditionFile.bytes(of: edition, pretty: false)
    var writer = ByteWriter(reserving: json.count)
    var last: Unicode.Scalar = "{"
    for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\u{fffe}": writer.write("\\ufffe")
      case "\u{ffff}": writer.write("\\uffff")
      case " " where last == " ": writer.write("\\u0020")
      default: writer.write(bytes: UTF8.encode(scalar)!)
      }
      last = scalar
    }
    return writer.bytes
  }

  /// Reads the edition out of a picture, a page or its own file, whichever this is.
  package static func read(_ bytes: [UInt8], file: String) throws(FilesError) -> Edition {
    guard bytes.count <= Disk.largestFile else {
      throw FilesError(path: file, message: "it is larger than \(Disk.largestFile >> 20) MB")
    }
    switch Kind(of: bytes) {
    case .json: return try EditionFile.read(bytes, file: file)
    case .page: return try inner(try page(bytes, file), file)
    case .picture: return try inner(try picture(bytes, file), file)
    case nil:
      throw FilesError(
        path: file, message: "scout finds no edition in such a file; it reads \(kinds)")
    }
  }

  private static func inner(_ json: [UInt8], _ file: String) throws(FilesError) -> Edition {
    do {
      return try EditionFile.read(json, file: file)
    } catch {
      throw FilesError(
        path: file, message: "the edition in it cannot be used: \(error.message)")
    }
  }
}

extension CarriedEdition {
  private enum Kind {
    case json, page, picture

    /// Told by how the file begins, whatever its name.
    init?(of bytes: [UInt8]) {
      let start = bytes.prefix(4_096)
      let text = String(decoding: start, as: UTF8.self).lowercased()
      let head = text.drop { $0.isWhitespace || $0 == "\u{feff}" }
      if head.hasPrefix("{") {
        self = .json
      } else if head.hasPrefix("<!doctype html") || head.hasPrefix("<html") {
        self = .page
      } else if head.hasPrefix("<") {
        self = .picture
      } else {
        return nil
      }
    }
  }

  private static func picture(_ bytes: [UInt8], _ file: String) throws(FilesError) -> [UInt8] {
    var ids: [String] = []
    let found: [UInt8]?
    do {
      found = try PictureData.text(underID: "scout-edition", in: bytes, ids: &ids)
    } catch .documentType {
      throw FilesError(
        path: file,
        message: "it has a document type, which scout's pictures never have; save it as plain SVG")
    } catch {
      throw FilesError(path: file, message: "it is damaged: not well-formed SVG")
    }
    guard let found else {
      guard !ids.contains(where: { $0.hasPrefix("compare-") && $0.hasSuffix("-title") }) else {
        throw FilesError(
          path: file,
          message: "it is a comparison, which is drawn from several editions and carries none; "
            + "ask each cluster for its edition, radar or board")
      }
      throw FilesError(
        path: file,
        message: "it carries no edition: only radars and boards that scout drew do, and some "
          + "programs throw it away when they save a picture")
    }
    return folded(found)
  }

  /// JSON writes no line ends or tabs inside strings: any there, and any blank behind another, came
  /// from a program that broke lines and indented.
  private static func folded(_ json: [UInt8]) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(json.count)
    for byte in json {
      let isBlank = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
      if isBlank, folded.last == 0x20 { continue }
      folded.append(isBlank ? 0x20 : byte)
    }
    return folded
  }

  /// In a page of ours no `<` stands inside the data: the next one ends it.
  private static func page(_ bytes: [UInt8], _ file: String) throws(FilesError) -> [UInt8] {
    let text = bytes.span
    var start: Int?
    var position = 0
    while start == nil, let tag = text.find("<script ", from: position),
      let end = text.find(UInt8(ascii: ">"), from: tag)
    {
      let attributes = String(decoding: bytes[tag..<end], as: UTF8.self)
      let isData =
        attributes.contains("type=\"application/json\"") && attributes.contains("id=\"edition\"")
      if isData { start = end + 1 }
      position = end + 1
    }
    guard let start else {
      throw FilesError(
        path: file, message: "it is a page, but none that scout made: no edition is in it")
    }
    guard let end = text.find(UInt8(ascii: "<"), from: start) else {
      throw FilesError(path: file, message: "it is damaged: the page ends within its data")
    }
    return Array(bytes[start..<end])
  }
}
