import Files
package import Radars
import Text

extension Workbench {
  /// Puts the edition that a picture, page or file carries among a radar's editions.
  ///
  /// Refused where that would mix two radars, or change an edition.
  /// - Returns: the edition's file in the workspace, and whether it was written: one that is there
  ///   already with the same data stays as it is.
  package func importEdition(
    _ edition: Edition, from source: String, into radar: String
  ) throws(PipelineError) -> (file: String, isNew: Bool) {
    _ = try self.radar(radar)
    guard edition.frame.id == radar else {
      let own = edition.frame.id
      let isOurs = workspace.radarIDs.contains(own)
      throw PipelineError(
        .input, "\(source) is an edition of the radar '\(own)', not of '\(radar)'",
        advice: (isOurs ? "use --into \(own); or " : "")
          + "write its file with -o \(own).json, which `scout compare` and `scout radar` take")
    }
    guard edition.frozen else {
      throw PipelineError(
        .input, "\(source) shows a draft of \(edition.date), which nobody froze as an edition",
        advice: "write its file with -o FILE.json; or ask for a picture of an edition")
    }
    let file = workspace.editionFile(radar, date: edition.date.description)
    if Disk.exists(workspace.path(file)) {
      guard try self.edition(file: workspace.path(file)) == edition else {
        throw PipelineError(
          .input, "\(file) exists with other data, and an edition is never changed",
          advice: "write this one elsewhere with -o FILE.json, and see how they differ with "
            + "`scout compare \(file) FILE.json`")
      }
      return (file, false)
    }
    let bytes = try doing { try EditionFile.bytes(of: edition) }
    try doing { try Disk.write(bytes, to: workspace.path(file)) }
    return (file, true)
  }
}

/// The edition that a file carries: a picture, a page, or the edition's own file.
package enum EditionImport {
  /// Whether these bytes look like a picture, page or edition of scout's own, whole or broken, rather
  /// than a radar of another tool.
  package static func carries(_ bytes: [UInt8]) -> Bool {
    let start = bytes.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
    switch start.first {
    case UInt8(ascii: "<"): return true
    case UInt8(ascii: "{"):
      guard bytes.count <= Disk.largestFile else { return true }
      guard let json = try? JSON.value(JSONValue.self, from: bytes) else {
        return bytes.span.find("\"entries\"", from: 0) == nil
      }
      return json["schema"] != nil || (json["entries"] == nil && json["format"] == nil)
    default: return start.isEmpty
    }
  }

  package static func read(_ bytes: [UInt8], from source: String) throws(PipelineError) -> Edition {
    do {
      return try CarriedEdition.read(bytes, file: source)
    } catch {
      throw PipelineError(
        .input, "\(error.path): \(error.message)",
        advice: error.message.contains(CarriedEdition.kinds)
          ? nil : "scout reads \(CarriedEdition.kinds)")
    }
  }

  /// The edition as its own file, to be written to a path, where no other edition may stand.
  package static func file(of edition: Edition, to path: String) throws(PipelineError) -> [UInt8] {
    if Disk.exists(path) {
      let known = (try? Disk.read(path)).flatMap { try? EditionFile.read($0, file: path) }
      if let known, known != edition {
        throw PipelineError(
          .input, "\(path) is another edition, which is never written over",
          advice: "name another file with -o")
      }
    }
    do {
      return try EditionFile.bytes(of: edition)
    } catch {
      throw PipelineError(.failure, "\(error.path): \(error.message)")
    }
  }
}
