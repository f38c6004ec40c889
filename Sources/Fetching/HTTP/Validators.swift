/// What a server gave to recognise a body by, kept verbatim and sent back verbatim, as one set.
///
/// Nothing is parsed or normalised: servers compare bytes, and a date in an odd format or an
/// unquoted tag is matched only by itself.
package struct Validators: Equatable, Sendable {
  package var etag: String?
  package var lastModified: String?

  /// The address that gave them, without credentials; they are sent to no other. Nil: to any.
  package var source: String?

  package init(etag: String? = nil, lastModified: String? = nil, source: String? = nil) {
    self.etag = etag
    self.lastModified = lastModified
    self.source = source
  }

  /// Whether there is nothing to ask with.
  package var isEmpty: Bool { etag == nil && lastModified == nil }

  /// The set after a 304 that carried `newer`: what it names replaces, what it leaves out stays
  /// (RFC 9111, 3.2).
  package func updated(by newer: Validators) -> Validators {
    Validators(
      etag: newer.etag ?? etag,
      lastModified: newer.lastModified ?? lastModified)
  }

  /// The request header lines; a value with control characters is left out, for it could end the
  /// line and begin another.
  var headerLines: [String] {
    var lines: [String] = []
    if let etag, etag.isHeaderText { lines.append("If-None-Match: \(etag)") }
    if let lastModified, lastModified.isHeaderText {
      lines.append("If-Modified-Since: \(lastModified)")
    }
    return lines
  }
}

extension String {
  fileprivate var isHeaderText: Bool {
    !isEmpty && utf8.allSatisfy { $0 == 9 || ($0 >= 32 && $0 != 127) }
  }
}
