/// A sound answer, before somebody decides how it is sent.
struct Reply {
  /// How the end of the body is told.
  enum Framing: CaseIterable {
    case length
    case chunks
  }

  var fields: [String]
  var body: [UInt8]

  /// Compresses the body.
  mutating func pack() {
    body = Gzip.packed(body)
    fields.append("Content-Encoding: gzip")
  }

  func bytes(_ framing: Framing) -> [UInt8] {
    switch framing {
    case .length:
      return Reply.head("200 OK", fields + ["Content-Length: \(body.count)"]) + body
    case .chunks:
      return Reply.head("200 OK", fields + ["Transfer-Encoding: chunked"]) + chunked
    }
  }

  static func unchanged(_ fields: [String]) -> [UInt8] { head("304 Not Modified", fields) }

  static func refusal(_ status: Int, _ fields: String...) -> [UInt8] {
    head("\(status) No", fields + ["Content-Length: 0"])
  }

  private static func head(_ status: String, _ fields: [String]) -> [UInt8] {
    Array((["HTTP/1.1 \(status)"] + fields + ["", ""]).joined(separator: "\r\n").utf8)
  }

  private var chunked: [UInt8] {
    var bytes: [UInt8] = []
    var rest = body[...]
    while !rest.isEmpty {
      let piece = rest.prefix(3_000)
      bytes += Array("\(String(piece.count, radix: 16))\r\n".utf8) + piece + Array("\r\n".utf8)
      rest = rest.dropFirst(piece.count)
    }
    return bytes + Array("0\r\n\r\n".utf8)
  }
}
