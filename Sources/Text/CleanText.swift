/// A text under construction: white space collapses, invisible tricks are left out.
struct CleanText {
  /// What stands between the text so far and what comes next.
  private enum Gap: Int {
    case none
    case blank
    case lineBreak
  }

  private(set) var bytes: [UInt8] = []
  private var owed = Gap.none
  /// Whether breaks become line ends; else they are blanks like others.
  private let hasLines: Bool

  init(hasLines: Bool, reserving capacity: Int = 0) {
    self.hasLines = hasLines
    bytes.reserveCapacity(capacity)
  }

  /// Whether a digit stands right before what comes next.
  var endsInDigit: Bool { owed == .none && bytes.last?.isDigit == true }

  /// A blank before whatever comes next; none at the ends, never two.
  mutating func appendBlank() {
    if owed == .none { owed = .blank }
  }

  /// A line end before whatever comes next, where the text has lines.
  mutating func appendBreak() {
    owed = hasLines ? .lineBreak : .blank
  }

  /// Characters that are known to be harmless, with single blanks between them, never in front.
  mutating func append(run: Span<UInt8>) {
    let endsBlank = run[run.count - 1] == 0x20
    payGap()
    run.extracting(first: endsBlank ? run.count - 1 : run.count).withUnsafeBufferPointer {
      bytes.append(contentsOf: $0)
    }
    if endsBlank { owed = .blank }
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isWhiteSpace { return appendBlank() }
    guard !scalar.isTrick else { return }
    payGap()
    bytes.append(contentsOf: UTF8.encode(scalar)!)
  }

  private mutating func payGap() {
    guard owed != .none else { return }
    if !bytes.isEmpty { bytes.append(owed == .blank ? 0x20 : 0x0A) }
    owed = .none
  }
}

extension UInt8 {
  /// Whether it may begin a character beyond ASCII that `CleanText` does not keep as it is.
  package var mayHide: Bool {
    self == 0xC2 || self == 0xE1 || self == 0xE2 || self == 0xE3 || self == 0xEF || self == 0xF3
  }
}

extension Unicode.Scalar {
  /// Whether it is white space of any kind and width.
  var isWhiteSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// Whether it is nothing to read: controls, soft hyphens, blanks without width, overrides of the
  /// direction of writing, tags.
  package var isTrick: Bool {
    switch value {
    case ..<0x20, 0x7F...0x9F, 0xAD, 0x200B, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}
