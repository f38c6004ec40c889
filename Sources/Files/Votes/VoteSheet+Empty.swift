import Radars
import Text

extension VoteSheet {
  /// A sheet to be filled in: a row for each topic and cluster, with semicolons and a byte order mark,
  /// as spreadsheets around the Baltic Sea open it. What they would take for a formula begins with an
  /// apostrophe.
  package static func empty(_ field: VoteField) -> [UInt8] {
    let head = ["number", "topic", "name", "cluster"] + field.rings.map(\.id) + ["dots", "impact"]
    let blanks = [String](repeating: "", count: field.rings.count + 2)
    let rows = field.topics.flatMap { topic in
      field.clusters.map { cluster in
        ["\(topic.number)", topic.id, topic.name, cluster.key] + blanks
      }
    }
    let lines = ([head] + rows).map { $0.map(cell).joined(separator: ";") + "\r\n" }
    return [0xef, 0xbb, 0xbf] + Array(lines.joined().utf8)
  }

  private static func cell(_ text: String) -> String {
    let line = text.unicodeScalars.filter { $0.value >= 0x20 && !(0x7f..<0xa0).contains($0.value) }
    let isFormula = line.first.map { "=+-@".unicodeScalars.contains($0) } ?? false
    let safe = (isFormula ? "'" : "") + String(String.UnicodeScalarView(line))
    guard safe.unicodeScalars.contains(where: { "\";,".unicodeScalars.contains($0) }) else {
      return safe
    }
    return "\"" + safe.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }
}
