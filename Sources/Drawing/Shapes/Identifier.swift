/// Makes ids that XML allows and that no two elements of a picture share.
struct Identifier {
  private var used: Set<String> = []

  /// `prefix-text`, with whatever is neither a letter a to z, a digit nor a hyphen written as its
  /// code, and a number behind it where the same was asked for before.
  mutating func unique(_ prefix: String, _ text: String) -> String {
    let base = prefix + "-" + Identifier.plain(text)
    var candidate = base
    var count = 1
    while !used.insert(candidate).inserted {
      count += 1
      candidate = "\(base).\(count)"
    }
    return candidate
  }

  static func plain(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", "-": plain.unicodeScalars.append(scalar)
      default: plain += "_" + String(scalar.value, radix: 16) + "_"
      }
    }
    return plain
  }
}
