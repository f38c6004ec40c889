import Feeds
package import Radars
import Text

/// Files of other tools as bytes, in and out.
package enum ExchangeFile {
  /// Larger files are no radars.
  static let largestFile = 16 << 20
  /// A folder of Markdown has no more files.
  private static let mostFiles = 20_000

  /// Something on disk that may hold a radar.
  package struct Source: Sendable {
    package var name: String
    fileprivate var files: [AOERadar.File]
    fileprivate var isFolder: Bool

    /// One file's bytes.
    package init(name: String, bytes: [UInt8]) {
      self.name = name
      files = [AOERadar.File(path: name, bytes: bytes)]
      isFolder = false
    }

    /// A file, or a folder of Markdown.
    package init(path: String) throws(FilesError) {
      name = path
      isFolder = Disk.isFolder(path)
      guard isFolder else {
        files = [AOERadar.File(path: path, bytes: try Disk.read(path))]
        return
      }
      files = []
      try ExchangeFile.collect(path, "", &files)
    }

    /// Whether it may hold an edition, picture or page of scout's own.
    package var bytes: [UInt8]? { isFolder ? nil : files[0].bytes }
  }

  /// What a radar was written as: one file, or several with their paths in a folder.
  package enum Written: Equatable, Sendable {
    case file([UInt8])
    case folder([(path: String, bytes: [UInt8])])

    package static func == (left: Written, right: Written) -> Bool {
      switch (left, right) {
      case (.file(let one), .file(let two)): one == two
      case (.folder(let one), .folder(let two)):
        one.map(\.path) == two.map(\.path) && one.map(\.bytes) == two.map(\.bytes)
      default: false
      }
    }
  }

  /// Markdown files and config.json of a folder and the folders in it.
  private static func collect(
    _ root: String, _ folder: String, _ files: inout [AOERadar.File], depth: Int = 0
  ) throws(FilesError) {
    for name in Disk.names(in: folder.isEmpty ? root : "\(root)/\(folder)")
    where !name.hasPrefix(".") && name != "node_modules" {
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      if Disk.isFolder("\(root)/\(path)") {
        if depth < 4 { try collect(root, path, &files, depth: depth + 1) }
      } else if name.hasSuffix(".md") || name == "config.json" {
        guard files.count < mostFiles else {
          throw FilesError(path: root, message: "it holds more than \(mostFiles) files of Markdown")
        }
        let bytes = try Disk.read("\(root)/\(path)")
        guard bytes.count <= 1 << 20 else {
          throw FilesError(path: "\(root)/\(path)", message: "it is larger than 1 MB")
        }
        files.append(AOERadar.File(path: path, bytes: bytes))
      }
    }
  }
}

extension ExchangeFile {
  /// Reads a radar of another tool.
  ///
  /// - Parameter format: nil where the file itself is to tell.
  package static func read(
    _ source: Source, as format: ExchangeFormat? = nil
  ) throws(FilesError) -> ForeignRadar {
    let name = source.name
    guard !source.isFolder else {
      guard source.files.contains(where: { $0.path.hasSuffix(".md") }) else {
        throw FilesError(
          path: name, message: "it is a folder without Markdown; name the files in it instead")
      }
      return AOERadar.read(source.files, folder: name)
    }
    guard source.files[0].bytes.count <= largestFile else {
      throw FilesError(path: name, message: "it is larger than \(largestFile >> 20) MB")
    }
    let (bytes, wasUTF8) = DocumentBytes.utf8(source.files[0].bytes)
    guard bytes.contains(where: { $0 > 0x20 }) else {
      throw FilesError(path: name, message: "there is nothing in it")
    }
    guard let found = format ?? guess(bytes) else {
      throw FilesError(
        path: name,
        message: "nothing tells what it is; say it with --from: "
          + ExchangeFormat.allCases.map(\.rawValue).joined(separator: ", "))
    }
    var radar = try read(bytes, as: found, name)
    if !wasUTF8 {
      radar.problems.append(
        Diagnostic(
          .warning, file: name, "it is not UTF-8; read as UTF-16 or Windows-1252",
          advice: "look whether letters with accents are right, or save it as UTF-8"))
    }
    return radar
  }

  private static func read(
    _ bytes: [UInt8], as format: ExchangeFormat, _ name: String
  ) throws(FilesError) -> ForeignRadar {
    switch format {
    case .byorCSV: return BuildYourOwnRadar.read(csv: bytes, file: name)
    case .csv: return PlainTable.read(bytes, file: name)
    case .aoe:
      return AOERadar.read([AOERadar.File(path: name, bytes: bytes)], folder: "")
    case .byorJSON, .zalando, .backstage, .json:
      let json = try json(bytes, name)
      switch format {
      case .byorJSON: return BuildYourOwnRadar.read(json: json, file: name)
      case .zalando: return ZalandoRadar.read(json, file: name)
      case .backstage: return BackstageRadar.read(json, file: name)
      default: return PlainRadar.read(json, file: name)
      }
    }
  }

  private static func json(_ bytes: [UInt8], _ name: String) throws(FilesError) -> JSONValue {
    do {
      return try JSON.value(JSONValue.self, from: bytes)
    } catch {
      throw FilesError(
        path: name,
        message: "it is not JSON, or is nested too deep; a script is none: copy the part between "
          + "its outermost brackets, and put names into quotation marks")
    }
  }

  /// The format that the first bytes and the names in a file tell.
  private static func guess(_ bytes: [UInt8]) -> ExchangeFormat? {
    let start = String(decoding: bytes.prefix(4_096), as: UTF8.self)
    switch start.first(where: { !$0.isWhitespace }) {
    case "[": return .byorJSON
    case "{":
      guard let json = try? JSON.value(JSONValue.self, from: bytes) else { return .zalando }
      if json["format"]?.cell == PlainRadar.format { return .json }
      let entries = json["entries"]?.list ?? []
      if entries.contains(where: { $0["timeline"] != nil }) { return .backstage }
      if entries.contains(where: { $0["label"] != nil }) || json["rings"] != nil { return .zalando }
      return nil
    case "-": return start.hasPrefix("---") ? .aoe : nil
    default:
      let head = ExchangeTable(bytes, file: "", isText: { _ in true }, fits: { _, _ in true })
      guard head.number("name") != nil, head.number("ring") != nil else { return nil }
      return head.number("edition") != nil || head.number("topic") != nil ? .csv : .byorCSV
    }
  }
}

extension ExchangeFile {
  /// Writes an edition for another tool.
  ///
  /// - Parameters:
  ///   - language: of names; else the radar's first.
  ///   - asFolder: for formats that can be both; others are one file.
  /// - Throws: where the tool cannot draw such a radar.
  package static func write(
    _ edition: Edition, as format: ExchangeFormat, in language: String?, asFolder: Bool
  ) throws(FilesError) -> Written {
    if let problem = problem(of: edition, as: format) {
      throw FilesError(path: edition.frame.id, message: problem)
    }
    let radar = ForeignRadar(edition, as: format, in: language)
    do {
      switch format {
      case .byorCSV: return .file(BuildYourOwnRadar.csv(radar))
      case .byorJSON: return .file(try BuildYourOwnRadar.json(radar))
      case .zalando: return .file(try ZalandoRadar.write(radar))
      case .backstage: return .file(try BackstageRadar.write(radar))
      case .csv: return .file(PlainTable.write(radar))
      case .json: return .file(try PlainRadar.write(radar))
      case .aoe where asFolder:
        return .folder(try AOERadar.write(radar).map { ($0.path, $0.bytes) })
      case .aoe: return .file(try AOERadar.writeOne(radar))
      }
    } catch {
      throw FilesError(path: edition.frame.id, message: "it cannot be written: \(error)")
    }
  }

  /// Why a tool would not draw the radar whole: none is cut to fit.
  private static func problem(of edition: Edition, as format: ExchangeFormat) -> String? {
    let frame = edition.frame
    for (count, range, what) in [
      (frame.quadrants.count, format.quadrants, "quadrants"),
      (frame.rings.count, format.rings, "rings"),
    ] where !range.contains(count) {
      let wanted =
        range.count == 1 ? "exactly \(range.lowerBound)" : "at most \(range.upperBound)"
      let others = ExchangeFormat.allCases.filter {
        $0.quadrants.contains(frame.quadrants.count) && $0.rings.contains(frame.rings.count)
      }
      return "\(format.title) has \(wanted) \(what), this radar has \(count): some would be lost; "
        + "formats that hold them: " + others.map(\.rawValue).joined(separator: ", ")
    }
    return nil
  }
}
