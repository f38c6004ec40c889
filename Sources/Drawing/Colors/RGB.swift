/// A colour of the screen, sRGB.
struct RGB: Equatable, Sendable {
  var red: UInt8
  var green: UInt8
  var blue: UInt8

  init(_ hex: UInt32) {
    red = UInt8(hex >> 16 & 0xff)
    green = UInt8(hex >> 8 & 0xff)
    blue = UInt8(hex & 0xff)
  }

  /// Reads `#rrggbb`, and nothing else.
  init?(_ text: String) {
    guard text.utf8.count == 7, text.utf8.first == UInt8(ascii: "#"),
      let hex = UInt32(text.dropFirst(), radix: 16), !text.dropFirst().hasPrefix("+")
    else { return nil }
    self.init(hex)
  }

  /// As `#rrggbb`.
  var hex: String {
    let digits = String(UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue), radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }

  /// This colour thinned with another; `share` of a hundred is of this one.
  func mixed(_ share: Int, with other: RGB) -> RGB {
    func mix(_ own: UInt8, _ foreign: UInt8) -> UInt32 {
      UInt32((Int(own) * share + Int(foreign) * (100 - share) + 50) / 100)
    }
    return RGB(
      mix(red, other.red) << 16 | mix(green, other.green) << 8 | mix(blue, other.blue))
  }
}
