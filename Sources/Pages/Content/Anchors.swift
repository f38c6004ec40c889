/// Makes the names by which topics are linked to: plain, and no two the same.
struct Anchors {
  private var used: Set<String> = []

  mutating func anchor(of topic: String) -> String {
    let plain = Anchors.plain(topic)
    var anchor = plain
    var count = 1
    while !used.insert(anchor).inserted {
      count += 1
      anchor = "\(plain).\(count)"
    }
    return anchor
  }

  /// The text with everything else than small letters, digits and hyphens written as its code.
  static func plain(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "a"..."z", "0"..."9", "-": String(scalar)
      default: "_" + String(scalar.value, radix: 16)
      }
    }.joined()
  }
}
