/// Whole thousandths as people read them.
enum Decimal {
  /// `64.3 %`; a dash for nothing.
  static func percent(_ thousandths: Int?) -> String {
    thousandths.map { tenths($0) + " %" } ?? "-"
  }

  /// Thousandths as a hundred's part, `64.3`.
  static func tenths(_ thousandths: Int) -> String {
    "\(thousandths / 10).\(abs(thousandths) % 10)"
  }

  /// `1.25`, `0.6`, `-0.005`.
  static func written(_ thousandths: Int) -> String {
    let magnitude = abs(thousandths)
    var rest = String(magnitude % 1000)
    rest = String(repeating: "0", count: 3 - rest.count) + rest
    while rest.hasSuffix("0") { rest.removeLast() }
    return (thousandths < 0 ? "-" : "") + "\(magnitude / 1000)" + (rest.isEmpty ? "" : ".\(rest)")
  }
}
