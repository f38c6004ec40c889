/// A link from outside that may be followed: to a web page, and to the host that it shows.
struct SafeLink: Equatable {
  var address: String
  var host: String

  /// Nil for scripts, files, mails and other schemes, for addresses with blanks or control
  /// characters, and for those whose user name could pass for a host.
  init?(_ text: String?) {
    guard let text, text.utf8.count <= 2_000, !text.unicodeScalars.contains(where: Self.isStrange)
    else { return nil }
    let scheme = ["https://", "http://"].first { text.lowercased().hasPrefix($0) }
    guard let scheme else { return nil }
    let rest = text.dropFirst(scheme.count)
    let authority = rest.prefix { !"/?#\\".contains($0) }
    guard !authority.isEmpty, !authority.contains("@"), authority.first != ":" else { return nil }
    address = text
    host = String(authority)
  }

  private static func isStrange(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || (0x7f..<0xa1).contains(scalar.value)
      || scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
  }
}
