/// The header of an answer, read line by line.
struct ResponseHead: Equatable, Sendable {
  private(set) var status = 0
  private(set) var validators = Validators()
  private(set) var contentType: String?
  private(set) var location: String?
  /// The fields that say how long the answer holds, and what the server wants of us.
  private(set) var terms = ResponseTerms()
  /// Whether the header of the final answer has ended; lines after it are trailers.
  private(set) var isComplete = false
  /// All bytes so far, those of informational answers (1xx) and trailers included.
  private(set) var byteCount = 0

  /// Takes the next line with its line end.
  mutating func take(line: some Collection<UInt8>) {
    byteCount += line.count
    if line.starts(with: "HTTP/".utf8) {
      beginAnswer(line)
    } else if !isComplete {
      takeField(line)
    }
  }

  /// Whether there is a body to keep.
  var isSuccess: Bool { (200...299).contains(status) && status != 206 }

  var isRedirect: Bool { [301, 302, 303, 307, 308].contains(status) }

  var isPermanentRedirect: Bool { status == 301 || status == 308 }

  /// The charset parameter of the Content-Type, without quotes.
  var charset: String? {
    for parameter in (contentType ?? "").split(separator: ";").dropFirst() {
      let parts = parameter.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, parts[0].trimmed.lowercased() == "charset" else { continue }
      let name = parts[1].trimmed.filter { $0 != "\"" && $0 != "'" }
      return name.isEmpty ? nil : name
    }
    return nil
  }
}

extension ResponseHead {
  /// A new status line: an informational answer went before, so nothing of that one counts.
  private mutating func beginAnswer(_ line: some Collection<UInt8>) {
    let digits = line.drop { $0 != UInt8(ascii: " ") }.dropFirst().prefix(3)
    let number = Int(String(decoding: digits, as: UTF8.self)) ?? 0
    let bytes = byteCount
    self = ResponseHead()
    byteCount = bytes
    status = number
  }

  private mutating func takeField(_ line: some Collection<UInt8>) {
    let text = line.prefix { $0 != 13 && $0 != 10 }
    if text.isEmpty {
      isComplete = status >= 200
      return
    }
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return }
    let name = String(decoding: text[..<colon], as: UTF8.self).lowercased()
    // A value that is not UTF-8 could not be sent back byte for byte: better none.
    guard let value = String(validating: text[text.index(after: colon)...], as: UTF8.self)
    else { return }
    keep(value.trimmed, as: name)
  }

  private mutating func keep(_ value: String, as name: String) {
    guard !value.isEmpty else { return }
    switch name {
    case "etag": validators.etag = validators.etag ?? value
    case "last-modified": validators.lastModified = validators.lastModified ?? value
    case "content-type": contentType = value
    case "location": location = location ?? value
    default: terms.keep(value, as: name)
    }
  }
}

extension StringProtocol {
  /// Without spaces and tabs at both ends.
  fileprivate var trimmed: String {
    var rest = Substring(self)
    while let first = rest.utf8.first, first == 32 || first == 9 { rest.removeFirst() }
    while let last = rest.utf8.last, last == 32 || last == 9 { rest.removeLast() }
    return String(rest)
  }
}
